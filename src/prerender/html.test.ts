import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Page } from '../content.ts';
import { htmlFile } from '../paths.ts';
import { pages } from '../testing/pages.ts';
import { contentHref } from './fingerprint.ts';
import { htmlOf } from './html.tsx';
import type { Template } from './template.ts';

const template: Template = {
  entry: '',
  html: `<!doctype html>
<html lang="fr">
  <head>
    <!--head-->
    <script type="module" crossorigin src="/assets/index.js"></script>
  </head>
  <body><div id="root"><!--app--></div></body>
</html>`,
  css: 'a{color:red}.no-such-class{color:red}',
  styles: '',
  scripts: () => [],
};

function pageOf(file: string): Page {
  const page = pages.find(({ address }) => htmlFile(address) === file);
  if (!page) throw new Error(`There is no ${file}`);
  return page;
}

function rootTag(html: string): string | undefined {
  return /<html[^>]*>/.exec(html)?.[0];
}

describe('a page', () => {
  test('says on its root what its script must know', async () => {
    const page = pageOf('en/linkedin/switch/turn-off/index.html');
    expect(rootTag(await htmlOf(page, template))).toBe(
      `<html lang="en" data-ui="en" data-path="/en/linkedin/switch/turn-off/" data-content="${contentHref(page)}" data-read="2026-11-23">`,
    );
  });

  test('that rests on no reading says none', async () => {
    const page = pageOf('fr/about/index.html');
    expect(rootTag(await htmlOf(page, template))).toBe(
      `<html lang="fr" data-ui="fr" data-path="/fr/about/" data-content="${contentHref(page)}">`,
    );
  });

  test('stands whole in its file, with head, text and script', async () => {
    const html = await htmlOf(pageOf('fr/index.html'), template);
    expect(html).not.toMatch(/<!--(head|app)-->/);
    expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
    expect(html).toMatch(
      /<div id="root"><div [^>]*><header.*<main.*<h1.*<\/main>.*<\/div><\/div><\/body>/s,
    );
    expect(html).toContain('src="/assets/index.js"');
    expect(html).toContain('<style>a{color:red}</style>');
  });

  test.each(['index.html', '404.html'])('%s stands alone: nothing takes it over', async (file) => {
    const html = await htmlOf(pageOf(file), template);
    expect(rootTag(html)).toBe('<html lang="fr" data-ui="fr" data-fonts>');
    expect(html).not.toContain('type="module"');
    expect(html).toMatch(/\)<\/script>\n {2}<\/head>/);
    expect(html).toMatch(/<div id="root"><main [^>]*>.*<h1.*<\/main><\/div>/s);
    expect(html.match(/<script>/g)).toHaveLength(1);
  });

  test('for lost addresses lists pages, and the front page both languages', async () => {
    const lost = await htmlOf(pageOf('404.html'), template);
    expect(lost).toContain('data-lost="en"');
    const front = await htmlOf(pageOf('index.html'), template);
    expect(front).toMatch(/href="\/fr\/".*href="\/en\/"/s);
    expect(front).not.toContain('data-lost');
  });

  test('holds a text as it is, also where it looks like a pattern', async () => {
    const page = pageOf('index.html');
    if (page.kind !== 'welcome') throw new Error('The front page welcomes');
    const content = { ...page.content, site: "$& $1 $'" };
    const html = await htmlOf({ ...page, content }, template);
    expect(html).toContain("<title>$&amp; $1 $'</title>");
    expect(html).toContain('$&amp; $1 $&#x27;<span');
  });
});

describe('a frame that lacks a place is refused, by the name of that place:', () => {
  test.each(['<html lang="fr">', '<!--head-->', '<!--app-->'])('%s', async (place) => {
    const broken = { ...template, html: template.html.replace(place, '') };
    await expect(htmlOf(pageOf('fr/index.html'), broken)).rejects.toThrow(
      `index.html must hold ${place}`,
    );
  });
});

describe('below a sub-folder', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test('a page links and loads below it', async () => {
    vi.stubEnv('BASE_URL', '/guide/');
    vi.resetModules();
    const fresh = await import('./html.tsx');
    const html = await fresh.htmlOf(pageOf('fr/linkedin/switch/turn-off/index.html'), template);
    expect(rootTag(html)).toContain('data-path="/fr/linkedin/switch/turn-off/"');
    expect(rootTag(html)).toContain('data-content="/guide/content/fr/linkedin/switch.json?v=');
    const inside = [...html.matchAll(/\s(?:href|srcset|src)="(\/[^"]*)"/gi)]
      .map(([, href = '']) => href)
      .filter((href) => href !== '/assets/index.js');
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter((href) => !href.startsWith('/guide/'))).toEqual([]);
    expect(inside).toContain('/guide/fr/linkedin/switch/check/');
  });
});
