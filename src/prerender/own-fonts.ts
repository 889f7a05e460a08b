import type { Plugin } from 'vite';

/** Where the build puts the rules that name our fonts, for `template.ts`; not published. */
export const ownFontsFile = '.vite/own-fonts.css';

/**
 * Takes the rules of our fonts out of the style sheet that the program brings: pages hold them. Said a
 * second time, a browser takes them for other fonts, and puts in at once those that came too late.
 */
export function ownFontsAside(): Plugin {
  return {
    name: 'own-fonts-aside',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const own: string[] = [];
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
        asset.source = String(asset.source).replace(
          /@font-face\{[^}]*font-display:optional[^}]*\}/g,
          (rule) => {
            own.push(rule);
            return '';
          },
        );
      }
      this.emitFile({ type: 'asset', fileName: ownFontsFile, source: own.join('') });
    },
  };
}
