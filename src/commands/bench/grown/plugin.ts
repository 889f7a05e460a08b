import type { Plugin } from 'vite';
import { standIns } from '../../stand-ins.ts';
import { guidesOnLine } from './multiply.ts';

/** What stands in for which module, for all that does not stand in for one itself. */
const grownModules: Readonly<Record<string, string>> = {
  'steps/catalogue.ts': 'catalogue.ts',
  'steps/labels.ts': 'labels.ts',
  'locales/all.ts': 'words.ts',
  'locales/language-facts.ts': 'language-facts.ts',
};

/** And what stands in where only the pages are made that list guides. */
const listsOnly: typeof grownModules = { 'prerender/site.ts': 'lists.ts' };

interface GrownOptions {
  /** A word in one of its texts. */
  changed?: string | undefined;
  /** Only the pages that list guides, and those of the real ones. */
  lists?: boolean;
}

/** Builds the site of a catalogue with so many guides, in three languages, from the real one. */
export function grown(
  guides: number,
  { changed = '', lists = false }: GrownOptions = {},
): Plugin[] {
  const inPlace = { ...grownModules, ...(lists && listsOnly) };
  return [standIns(import.meta.dirname, inPlace), coloursAndSize(guides, changed)];
}

function coloursAndSize(guides: number, changed: string): Plugin {
  return {
    name: 'non-merci:grown',
    enforce: 'pre',
    config: () => ({
      define: {
        'import.meta.env.GROWN_TO': String(guides),
        'import.meta.env.GROWN_WORD': JSON.stringify(changed),
      },
    }),
    transform: {
      filter: { id: /\/src\/index\.css$/ },
      handler: (code) => ({ code: code + coloursOf(guides), map: null }),
    },
  };
}

/**
 * A new line brings its colours, deep in the light and pale in the dark, as words on them ask. The real
 * ones have theirs.
 */
function coloursOf(guides: number): string {
  const lines = Array.from({ length: Math.ceil(guides / guidesOnLine) - 2 }, (_, nth) => nth + 1);
  const block = (line: number, least: number) => {
    const channels = [37, 53, 71].map((step) => least + ((line * step) % 80));
    const colour = `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
    const names = ['line', 'line-text', 'line-fill', 'mark'];
    return `[data-track="line-${line}"]{${names.map((name) => `--${name}:${colour}`).join(';')}}`;
  };
  const light = lines.map((line) => block(line, 0));
  const dark = lines.map((line) => block(line, 0xb0));
  return `${light.join('')}@media (prefers-color-scheme:dark){${dark.join('')}}`;
}
