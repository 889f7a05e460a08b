import type { Head } from '../app/head.ts';
import type { Page } from '../content.ts';
import type { Language } from '../locales/languages.ts';
import { absoluteHref, fileHref } from '../paths.ts';
import type { Program } from '../reader/wake.ts';
import { escapeHtml } from './escape.ts';
import { contentHref } from './fingerprint.ts';
import { firstPictureLinks, firstPictures } from './first-pictures.ts';
import { inlineScripts } from './inline-scripts.ts';
import { linkedDataHtml } from './linked-data.ts';
import { leadsOn, nextPageRules } from './next-page.ts';
import { oEmbedLink } from './oembed.ts';
import { openGraphHtml } from './open-graph.ts';
import { placesCss } from './place-styles.ts';
import { policyHtml } from './policy.ts';
import type { Template } from './template.ts';
import { webManifestFile } from './web-manifest.ts';
import { drawingsCss } from './without-script.ts';

/** The head's lines. `template.css` holds the rules of this page. */
export function headHtml(page: Page, head: Head, template: Template): string {
  const program = programOf(page, template);
  const script = inlineScripts(page.kind, firstPictures(page), program).join(';');
  const rules = program && leadsOn(page) ? [nextPageRules] : [];
  const style = template.css + placesCss(page) + drawingsCss(page);
  const pictureLinks = firstPictureLinks(page);
  const href = (path: string) => escapeHtml(absoluteHref(path));
  return [
    ...(template.css ? [policyHtml([script, ...rules], style)] : []),
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    ...(head.path ? [`<link rel="canonical" href="${href(head.path)}">`] : []),
    // Two are nowhere, the other empty for all but its reader.
    ...(!head.path || page.kind === 'refused' ? ['<meta name="robots" content="noindex">'] : []),
    ...head.alternates.map(
      ({ lang, path }) => `<link rel="alternate" hreflang="${lang}" href="${href(path)}">`,
    ),
    ...oEmbedLink(page),
    // Early, as some chats read the first kilobytes alone; together, as they say much twice.
    ...openGraphHtml(page, head),
    ...linkedDataHtml(page, head),
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="same-origin">',
    `<link rel="icon" href="${fileHref('favicon.svg')}">`,
    // What stands in for another page is not what one would put on a home screen.
    ...(head.path ? installLinks(head.lang) : []),
    ...fontLinks(template.css),
    ...(style ? [`<style>${style}</style>`] : []),
    // Before the script, which takes them out on a slow line.
    ...rules.map((text) => `<script type="speculationrules">${text}</script>`),
    `<script>${script}</script>`,
    ...(pictureLinks ? [pictureLinks] : []),
  ].join('\n');
}

/**
 * Our fonts, at once where the window is wide: most often they are in the first paint then. On a phone
 * they would hold it up; there, and where they are late, the program brings them (`app/fonts.ts`).
 */
function fontLinks(css: string): string[] {
  const files = css.match(/[^"(]+\.woff2/g) ?? [];
  return files.map(
    (href) => `<link rel="preload" as="font" crossorigin href="${href}" media="(width&gt;=48rem)">`,
  );
}

function installLinks(lang: Language): string[] {
  return [
    `<link rel="manifest" href="${fileHref(webManifestFile(lang))}">`,
    `<link rel="apple-touch-icon" href="${fileHref('icons/apple.png')}">`,
  ];
}

/** Null for a page that stands alone, and in development, where the frame names the program. */
function programOf(page: Page, { entry, styles, scripts }: Template): Program | null {
  const content = contentHref(page);
  return entry && content ? { entry, styles, scripts: scripts(page), content } : null;
}
