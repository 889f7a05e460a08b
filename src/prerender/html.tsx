import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from '../app/App.tsx';
import { headOf } from '../app/head.ts';
import { begin } from '../app/load.ts';
import { base, fileHref, pathOf } from '../paths.ts';
import { pageFor } from '../routes.tsx';
import { contentHref } from './fingerprint.ts';
import { headHtml } from './head-html.ts';
import type { SitePage } from './site.ts';
import type { Template } from './template.ts';

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

function withoutScript(html: string): string {
  return html.replace(/\s*<script type="module"[^>]*><\/script>/, '');
}
