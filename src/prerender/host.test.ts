import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type PreviewServer, preview, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pages } from '../testing/pages.ts';
import { host } from './host.ts';
import { contentFiles } from './site.ts';
import { siteConfig } from './site-url.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** As a browser asks for a page, but without following a redirect. */
function ask(url: string): Promise<Response> {
  return fetch(url, { redirect: 'manual', headers: { accept: 'text/html' } });
}

describe.each(['/', '/guide/'])('the preview below %s', (base) => {
  let server: PreviewServer;
  let origin = '';

  beforeAll(async () => {
    const dist = join(folder, `built${base.replaceAll('/', '-')}`);
    await mkdir(join(dist, 'fr/about'), { recursive: true });
    await writeFile(join(dist, 'index.html'), 'front');
    await writeFile(join(dist, 'fr/about/index.html'), 'about');
    await writeFile(join(dist, 'fr/about/a.json'), '{}');
    await writeFile(join(dist, '404.html'), 'lost');
    server = await preview({
      configFile: false,
      // Elsewhere than the folder that is named whole.
      root: folder,
      base,
      appType: 'mpa',
      build: { outDir: dist },
      plugins: [host()],
      preview: { host: '127.0.0.1', port: 0, strictPort: false },
      logLevel: 'silent',
    });
    origin = `http://127.0.0.1:${portOf(server.httpServer.address())}`;
  });

  afterAll(() => server.close());

  test('answers with the file that lies there', async () => {
    for (const [path, text] of [
      ['', 'front'],
      ['fr/about/', 'about'],
      ['fr/about/?device=phone', 'about'],
      ['fr/about/index.html', 'about'],
      ['fr/about/a.json', '{}'],
    ]) {
      const answer = await ask(`${origin}${base}${path}`);
      expect([path, answer.status, await answer.text()]).toEqual([path, 200, text]);
    }
  });

  test('adds a folder’s last slash, and keeps what was asked for', async () => {
    for (const [path, to] of [
      ['fr', 'fr/'],
      ['fr/about', 'fr/about/'],
      ['fr/about?device=phone&ui=en', 'fr/about/?device=phone&ui=en'],
    ]) {
      const answer = await ask(`${origin}${base}${path}`);
      expect([answer.status, answer.headers.get('location')]).toEqual([301, `${base}${to}`]);
    }
  });

  test.each([
    ['a page that is not there', 'nope/'],
    ['a file that is not there', 'nope.js'],
    ['a folder without a page', 'fr/'],
    ['a part of a page that is not there', 'fr/about/nope?a#b'],
    ['a name too long for a file', 'a'.repeat(5_000)],
    ['a name that cannot be read', '%E0%A4%A'],
    ['a way out of the site', '..%2f..%2fetc/passwd'],
  ])('answers %s with the page for lost addresses', async (_, path) => {
    const answer = await ask(`${origin}${base}${path}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('lost');
  });
});

describe('in development', () => {
  const base = '/guide/';
  let vite: ViteDevServer;
  let origin = '';

  beforeAll(async () => {
    vite = await createServer({
      configFile: false,
      ...siteConfig(),
      base,
      cacheDir: join(folder, 'cache'),
      appType: 'mpa',
      plugins: [host()],
      server: { host: '127.0.0.1', port: 0, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      logLevel: 'silent',
    });
    await vite.listen();
    origin = `http://127.0.0.1:${portOf(vite.httpServer?.address() ?? null)}`;
  });

  afterAll(() => vite.close());

  test('each page is made when it is asked for, with the style sheet as a file', async () => {
    const answer = await ask(`${origin}${base}fr/linkedin/switch/turn-off/?device=phone`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain('data-path="/fr/linkedin/switch/turn-off/"');
    expect(html).toMatch(/<main [^>]*data-track="linkedin".*<h1/s);
    expect(html).toContain(`<link rel="stylesheet" href="${base}src/index.css" />`);
    expect(html).toContain(`src="${base}src/main.tsx"`);
    expect(html).toContain(`${base}@vite/client`);
    expect(html).not.toMatch(/Content-Security-Policy|as="font"|modulepreload/);
  });

  test('what a page fetches is there', async () => {
    const file = 'content/en/linkedin/switch.json';
    const answer = await fetch(`${origin}${base}${file}?v=12345678`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.text()).toBe(JSON.stringify(contentFiles(pages).get(file)));
  });

  test('what other sites may show is made too', async () => {
    const answer = await ask(`${origin}${base}embed/en/linkedin/switch/`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('<main class="embed" data-track="linkedin"');
    expect(html).toContain(`href="${base}embed/en/linkedin/switch/turn-off/"`);
  });

  test('the front page is made too', async () => {
    const answer = await ask(`${origin}${base}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(`href="${base}en/"`);
  });

  test.each(['en/linkedin/nope/', 'nope', 'content/en/nope.json'])(
    'a lost address is answered with the page for those: %s',
    async (path) => {
      const answer = await ask(`${origin}${base}${path}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('data-lost="en"');
    },
  );

  test('a fault in the code is told, and the next page asked for is made', async () => {
    const load = vi
      .spyOn(vite, 'ssrLoadModule')
      .mockRejectedValueOnce(new Error('A fault of ours'));
    const answer = await ask(`${origin}${base}fr/`);
    expect(answer.status).toBe(500);
    expect(load).toHaveBeenCalledWith('/src/prerender/site.ts');
    expect((await ask(`${origin}${base}fr/`)).status).toBe(200);
  });
});

function portOf(address: AddressInfo | string | null): number {
  if (!address || typeof address === 'string') throw new Error('The server must listen on a port');
  return address.port;
}
