import type { Head } from '../app/head.ts';
import type { Page } from '../content.ts';
import { absoluteHref, fileHref } from '../paths.ts';
import type { Program } from '../reader/wake.ts';
import { contentHref } from './fingerprint.ts';
import { firstPictureLinks, firstPictures } from './first-pictures.ts';
import { inlineScripts } from './inline-scripts.ts';
import { placesCss } from './place-styles.ts';
import { policyHtml } from './policy.ts';
import type { Template } from './template.ts';
import { drawingsCss } from './without-script.ts';

export function headHtml(page: Page, head: Head, template: Template): string {
  const scripts = inlineScripts(page.kind, firstPictures(page), programOf(page, template));
  const styles = [template.css, placesCss(page) + drawingsCss(page)].filter((css) => css !== '');
  const pictureLinks = firstPictureLinks(page);
  const href = (path: string) => escapeHtml(absoluteHref(path));
  return [
    ...(template.css ? [policyHtml(scripts, styles)] : []),
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    ...(head.path ? [`<link rel="canonical" href="${href(head.path)}">`] : []),
    ...(page.kind === 'notFound' ? ['<meta name="robots" content="noindex">'] : []),
    ...head.alternates.map(
      ({ lang, path }) => `<link rel="alternate" hreflang="${lang}" href="${href(path)}">`,
    ),
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<link rel="icon" href="${fileHref('favicon.svg')}" type="image/svg+xml">`,
    ...styles.map((css) => `<style>${css}</style>`),
    ...scripts.map((script) => `<script>${script}</script>`),
    ...(pictureLinks ? [pictureLinks] : []),
  ].join('\n    ');
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Null for a page that stands alone, and in development, where the frame names the program. */
function programOf(page: Page, { entry, scripts }: Template): Program | null {
  const content = contentHref(page);
  return entry && content ? { entry, scripts: scripts(page), content } : null;
}
