import { readFileSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { htmlFile } from '../paths.ts';
import type { embeddedAt, embedHtml } from './embed.tsx';
import type { htmlOf } from './html.tsx';
import type { allPages, contentFiles } from './site.ts';
import type { Template } from './template.ts';

/**
 * In development, makes each page when it is asked for, by the very code that the build runs; in the
 * preview, answers like a plain static host: a file, or 404.html.
 */
export function host(): Plugin {
  return {
    name: 'non-merci:host',
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const made = await make(server, request.originalUrl ?? '/');
            response.statusCode = made.status;
            response.setHeader('Content-Type', made.type);
            response.end(made.body);
          } catch (error) {
            next(error);
          }
        });
      };
    },
    configurePreviewServer(server) {
      const { base, root, build } = server.config;
      const dist = resolve(root, build.outDir);
      return () => {
        server.middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
          const found = lookUp(join(dist, pathname));
          if (found?.isFile()) return next();
          if (found && !pathname.endsWith('/')) {
            response.writeHead(301, { Location: `${base}${pathname.slice(1)}/${search}` }).end();
            return;
          }
          response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(readFileSync(join(dist, '404.html')));
        });
      };
    },
  };
}

/** A file or folder; undefined where there is none, or where the name cannot be one (too long). */
function lookUp(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The programs are loaded anew when their code changes, so they are not imported above. */
async function make(server: ViteDevServer, url: string) {
  const site = await server.ssrLoadModule('/src/prerender/site.ts');
  const html = await server.ssrLoadModule('/src/prerender/html.tsx');
  const embed = await server.ssrLoadModule('/src/prerender/embed.tsx');
  const addresses = await server.ssrLoadModule('/src/paths.ts');
  const pages: ReturnType<typeof allPages> = site.allPages();
  const files: ReturnType<typeof contentFiles> = site.contentFiles(pages);
  const fileOf: typeof htmlFile = addresses.htmlFile;
  const toHtml: typeof htmlOf = html.htmlOf;
  const find: typeof embeddedAt = embed.embeddedAt;
  const toEmbed: typeof embedHtml = embed.embedHtml;

  const path = new URL(url, 'http://localhost').pathname.slice(server.config.base.length - 1);
  const content = files.get(path.slice(1));
  if (content) return { status: 200, type: 'application/json', body: JSON.stringify(content) };

  const embedded = find(pages, path);
  if (embedded) {
    const body = toEmbed(embedded, await developmentTemplate(server, url));
    return { status: 200, type: 'text/html; charset=utf-8', body };
  }

  const wanted = fileOf(addresses.addressOf(path));
  const page = pages.find(({ address }) => fileOf(address) === wanted) ?? pages.at(-1);
  if (!page) throw new Error('The site has no page');
  return {
    status: page.kind === 'notFound' ? 404 : 200,
    type: 'text/html; charset=utf-8',
    body: await toHtml(page, await developmentTemplate(server, url)),
  };
}

async function developmentTemplate(server: ViteDevServer, url: string): Promise<Template> {
  const html = readFileSync(join(server.config.root, 'index.html'), 'utf8')
    // So that a page without script has its style, and none flashes without it.
    .replace('<!--head-->', '<!--head-->\n    <link rel="stylesheet" href="/src/index.css" />');
  return {
    html: await server.transformIndexHtml(url, html),
    entry: '',
    css: '',
    styles: '',
    scripts: () => [],
  };
}
