import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from '../app/App.tsx';
import { headOf } from '../app/head.ts';
import { begin } from '../app/load.ts';
import type { Page } from '../content.ts';
import { factsOf } from '../locales/languages.ts';
import { NotFoundPage } from '../pages/NotFoundPage.tsx';
import { OfflinePage } from '../pages/OfflinePage.tsx';
import { WelcomePage } from '../pages/WelcomePage.tsx';
import { base, contentFile, fileHref, pathOf } from '../paths.ts';
import { contentHref } from './fingerprint.ts';
import { headHtml } from './head-html.ts';
import type { Template } from './template.ts';
import { usedCss } from './used-css.ts';

/** A whole page, as a plain static host serves it. */
export async function htmlOf(page: Page, template: Template): Promise<string> {
  const head = headOf(page);
  const standsAlone = !contentFile(page.address);
  const app = renderToString(await elementOf(page));
  const data = contentHref(page);
  const attributes = [
    `lang="${head.lang}"`,
    `data-ui="${factsOf(head.lang).ui}"`,
    // With no program to bring our fonts, the page asks for them itself.
    ...(standsAlone ? ['data-fonts'] : [`data-path="${head.path}"`]),
    ...(data ? [`data-content="${data}"`] : []),
    ...(head.read ? [`data-read="${head.read}"`] : []),
  ];
  const html = standsAlone ? withoutScript(template.html) : template.html;
  const css = template.css && usedCss(template.css, html + app);
  return filledIn(html, { attributes, head: headHtml(page, head, { ...template, css }), app });
}

async function elementOf(page: Page): Promise<ReactElement> {
  if (page.kind === 'welcome') return <WelcomePage content={page.content} />;
  if (page.kind === 'notFound') return <NotFoundPage content={page.content} />;
  if (page.kind === 'offline') return <OfflinePage content={page.content} />;
  const path = pathOf(page.address);
  await begin(path, page);
  return (
    <StaticRouter basename={base} location={fileHref(path.slice(1))}>
      <App />
    </StaticRouter>
  );
}

interface Parts {
  /** Of the root. */
  attributes: readonly string[];
  head: string;
  app: string;
}

/** The frame of the pages with this in it. Throws where index.html does not hold what is to be filled in. */
export function filledIn(frame: string, { attributes, head, app }: Parts): string {
  const parts = [
    ['<html lang="fr">', `<html ${attributes.join(' ')}>`],
    ['<!--head-->', head],
    ['<!--app-->', app],
  ] as const;
  return parts.reduce((text, [place, part]) => {
    if (!text.includes(place)) throw new Error(`index.html must hold ${place}`);
    // A function: in a string "$&" would stand for what was found.
    return text.replace(place, () => part);
  }, frame);
}

export function withoutScript(html: string): string {
  return html.replace(/\s*<script type="module"[^>]*><\/script>/, '');
}
