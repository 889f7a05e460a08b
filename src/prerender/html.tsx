import { createHash } from 'node:crypto';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from '../app/App.tsx';
import { type Head, headOf } from '../app/head.ts';
import { begin } from '../app/load.ts';
import { placeOf } from '../components/Mark.tsx';
import type { Content, ScreenContent } from '../content.ts';
import { base, contentFile, fileHref, pathOf } from '../paths.ts';
import { early, findNearest, goToLanguage } from '../reader/early.ts';
import { pageFor } from '../routes.tsx';
import { siteOrigin } from './base-path.ts';
import type { SitePage } from './site.ts';

/** What Vite built: the page's frame, and the style sheet that goes into every page. */
export interface Template {
  html: string;
  css: string;
  /** Fonts to fetch at once. */
  fonts: readonly string[];
  /** Script of a kind of page, to fetch along with the entry; empty in development. */
  scripts: (page: SitePage) => readonly string[];
}

/** A whole page, as a plain static host serves it. */
export async function htmlOf(page: SitePage, template: Template): Promise<string> {
  const { address, content } = page;
  const head = headOf(address, content);
  const standsAlone = content.kind === 'welcome' || content.kind === 'notFound';
  const app = await appOf(page);
  const data = contentHref(page);
  const attributes = [
    `lang="${head.lang}"`,
    `data-ui="${head.lang}"`,
    ...(standsAlone || !head.path ? [] : [`data-path="${head.path}"`]),
    ...(data ? [`data-content="${data}"`] : []),
    ...(head.read ? [`data-read="${head.read}"`] : []),
  ];
  const html = standsAlone ? withoutScript(template.html) : template.html;
  return html
    .replace('<html lang="fr">', () => `<html ${attributes.join(' ')}>`)
    .replace('<!--head-->', () => headHtml(page, head, template))
    .replace('<!--app-->', () => app);
}

async function appOf({ address, content }: SitePage): Promise<string> {
  if (content.kind === 'welcome' || content.kind === 'notFound' || address.kind === 'notFound') {
    return renderToString(await pageFor(address, content));
  }
  const path = pathOf(address);
  await begin(path, address, content);
  return renderToString(
    <StaticRouter basename={base} location={fileHref(path.slice(1))}>
      <App />
    </StaticRouter>,
  );
}

function headHtml(page: SitePage, head: Head, template: Template): string {
  const scripts = [inline(early), ...soloScripts(page.content)];
  const styles = [template.css, marksCss(page)].filter((css) => css !== '');
  const origin = siteOrigin();
  const data = contentHref(page);
  const href = (path: string) => escapeHtml(origin + fileHref(path.slice(1)));
  return [
    ...(template.css ? [policyHtml(scripts, styles)] : []),
    `<title>${escapeHtml(head.title)}</title>`,
    `<meta name="description" content="${escapeHtml(head.description)}">`,
    ...(head.path ? [`<link rel="canonical" href="${href(head.path)}">`] : []),
    ...(page.content.kind === 'notFound' ? ['<meta name="robots" content="noindex">'] : []),
    ...head.alternates.map(
      ({ lang, path }) => `<link rel="alternate" hreflang="${lang}" href="${href(path)}">`,
    ),
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<link rel="icon" href="${fileHref('favicon.svg')}" type="image/svg+xml">`,
    ...template.fonts.map(
      (font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`,
    ),
    ...styles.map((css) => `<style>${css}</style>`),
    ...scripts.map((script) => `<script>${script}</script>`),
    ...(data ? [`<link rel="preload" href="${data}" as="fetch" crossorigin>`] : []),
    ...template.scripts(page).map((script) => `<link rel="modulepreload" href="${script}">`),
  ].join('\n    ');
}

/** Everything comes from our own host; what stands in the page is named by its fingerprint. */
function policyHtml(scripts: readonly string[], styles: readonly string[]): string {
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${fingerprint(text, 'base64')}'`).join(' ');
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

function soloScripts(content: Content): string[] {
  if (content.kind === 'welcome') return [inline(goToLanguage)];
  if (content.kind === 'notFound')
    return [`addEventListener("DOMContentLoaded",${source(findNearest)})`];
  return [];
}

function inline(run: () => void): string {
  return `(${source(run)})()`;
}

/** A function's own text, without its comments and indentation. */
function source(run: () => void): string {
  return run
    .toString()
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\n\s*/g, '\n');
}

/** Where the marks of this page's pictures lie, for readers without script. */
function marksCss({ address, content }: SitePage): string {
  if (content.kind !== 'guide') return '';
  const steps =
    address.kind === 'step' ? content.steps.filter(({ id }) => id === address.step) : content.steps;
  return steps.flatMap((step) => step.screens.flatMap(marksOf)).join('');
}

function marksOf({ picture, narrow }: ScreenContent): string[] {
  return picture.marks.map((box, index) => {
    const places = placeOf(box, narrow?.marks[index]).map(([name, value]) => `${name}:${value}`);
    return `[data-mark="${picture.file}.${index}"]{${places.join(';')}}`;
  });
}

/** Where the page's content lies, with a version: what hydrates a page must be what it was made from. */
function contentHref({ address, content }: SitePage): string | null {
  const file = contentFile(address);
  if (!file) return null;
  return `${fileHref(file)}?v=${fingerprint(JSON.stringify(content), 'hex').slice(0, 8)}`;
}

function fingerprint(text: string, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(text).digest(encoding);
}

function withoutScript(html: string): string {
  return html.replace(/\s*<script type="module"[^>]*><\/script>/, '');
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
