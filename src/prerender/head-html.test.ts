import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Head, headOf } from '../app/head.ts';
import type { Page } from '../content.ts';
import { languages } from '../locales/languages.ts';
import { htmlFile } from '../paths.ts';
import { pages } from '../testing/pages.ts';
import { contentHref } from './fingerprint.ts';
import { firstPictureLinks, firstPictures } from './first-pictures.ts';
import { headHtml } from './head-html.ts';
import { inlineScripts } from './inline-scripts.ts';
import { linkedDataHtml } from './linked-data.ts';
import { nextPageRules } from './next-page.ts';
import { openGraphHtml } from './open-graph.ts';
import { placesCss } from './place-styles.ts';
import { policyHtml } from './policy.ts';
import type { Template } from './template.ts';
import { drawingsCss } from './without-script.ts';

const template: Template = {
  html: '',
  entry: '/e.js',
  styles: '/s.css',
  css: 'a{}',
  scripts: () => ['/d.js'],
};

function pageOf(file: string): Page {
  const page = pages.find(({ address }) => htmlFile(address) === file);
  if (!page) throw new Error(`There is no ${file}`);
  return page;
}

function linesOf(page: Page, change: Partial<Head> = {}, from: Template = template): string[] {
  return headHtml(page, { ...headOf(page), ...change }, from).split(/\n(?=<)/);
}

function programOf(page: Page) {
  const content = contentHref(page) ?? '';
  return { entry: '/e.js', styles: '/s.css', scripts: ['/d.js'], content };
}

afterEach(() => void vi.unstubAllEnvs());

describe('the head', () => {
  test('tells chats and search engines what they ask for, before style and script', () => {
    vi.stubEnv('SITE_ORIGIN', 'https://example.org');
    const page = pageOf('fr/linkedin/switch/turn-off/index.html');
    const lines = linesOf(page);
    const told = [...openGraphHtml(page, headOf(page)), ...linkedDataHtml(page, headOf(page))];
    expect(told).toHaveLength(12 + languages.length);
    const first = lines.indexOf(told[0] ?? '');
    expect(lines.slice(first, first + told.length)).toEqual(told);
    const rest = lines.slice(first + told.length);
    expect(rest.filter((line) => /<(style|script)/.test(line))).toHaveLength(3);
    // No policy need allow what no browser runs.
    expect(lines[0]?.match(/sha256-/g)).toHaveLength(3);
  });

  test('of a step says all that there is to say, the policy first', () => {
    const page = pageOf('fr/linkedin/switch/turn-off/index.html');
    const program = programOf(page);
    const scripts = inlineScripts('step', firstPictures(page), program);
    expect(scripts).toHaveLength(3);
    expect(program.content).not.toBe('');
    const marks = placesCss(page) + drawingsCss(page);
    expect(marks).not.toBe('');
    expect(linesOf(page, { title: 'Un titre', description: 'Une description' })).toEqual([
      policyHtml([scripts.join(';'), nextPageRules], `a{}${marks}`),
      '<title>Un titre</title>',
      '<meta name="description" content="Une description">',
      '<link rel="canonical" href="/fr/linkedin/switch/turn-off/">',
      ...languages.map(
        (lang) =>
          `<link rel="alternate" hreflang="${lang}" href="/${lang}/linkedin/switch/turn-off/">`,
      ),
      '<link rel="alternate" hreflang="x-default" href="/en/linkedin/switch/turn-off/">',
      '<meta name="color-scheme" content="light dark">',
      '<meta name="referrer" content="same-origin">',
      '<link rel="icon" href="/favicon.svg">',
      '<link rel="manifest" href="/fr.webmanifest">',
      '<link rel="apple-touch-icon" href="/icons/apple.png">',
      `<style>a{}${marks}</style>`,
      `<script type="speculationrules">${nextPageRules}</script>`,
      `<script>${scripts.join(';')}</script>`,
      firstPictureLinks(page),
    ]);
  });

  test.each(['fr/index.html', '404.html'])(
    'of %s asks for our fonts where there is room',
    (file) => {
      const css = '@font-face{src:url(/assets/a.woff2)}@font-face{src:url("/assets/b.woff2")}';
      const lines = linesOf(pageOf(file), {}, { ...template, css });
      const fonts = lines.filter((line) => line.includes('as="font"'));
      expect(fonts).toEqual(
        ['/assets/a.woff2', '/assets/b.woff2'].map(
          (href) =>
            `<link rel="preload" as="font" crossorigin href="${href}" media="(width&gt;=48rem)">`,
        ),
      );
      // Before the rules that name them.
      expect(lines.indexOf(fonts[1] ?? '')).toBeLessThan(
        lines.findIndex((line) => line.startsWith('<style>')),
      );
    },
  );

  test('of the page for lost addresses has no address, and is not for search engines', () => {
    const lines = linesOf(pageOf('404.html'));
    expect(lines.filter((line) => !line.startsWith('<'))).toEqual([]);
    const head = lines.join('\n');
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(head).not.toMatch(/canonical|alternate|as="fetch"/);
  });

  test.each(['404.html', 'fr/refused/index.html', 'fr/about/index.html'])(
    'of %s says nothing else',
    (file) => {
      for (const line of linesOf(pageOf(file)))
        expect(line).toMatch(/^<(meta|title|link|style|script)/);
    },
  );

  test('of the reader’s own page is not for search engines, but has an address', () => {
    const head = linesOf(pageOf('fr/refused/index.html'));
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(head).toContain('<link rel="canonical" href="/fr/refused/">');
  });

  test('of a page without pictures has the rules of its parts alone', () => {
    const page = pageOf('fr/about/index.html');
    const head = linesOf(page);
    const script = inlineScripts('about', [], programOf(page)).join(';');
    expect(head[0]).toBe(policyHtml([script], 'a{}'));
    expect(head.filter((line) => line.startsWith('<style>'))).toEqual(['<style>a{}</style>']);
    expect(head.join()).not.toContain('noindex');
  });

  test.each([
    ['fr/linkedin/switch/turn-off/index.html', 1],
    ['fr/linkedin/switch/check/index.html', 0],
    ['fr/linkedin/switch/index.html', 0],
  ])('of %s has %i rules for what to fetch ahead', (file, count) => {
    expect(linesOf(pageOf(file)).filter((line) => line.includes(nextPageRules))).toHaveLength(
      count,
    );
    // In development the program is there at once.
    const bare = linesOf(pageOf(file), {}, { ...template, entry: '' });
    expect(bare.join()).not.toContain('speculationrules');
  });

  test('in development has no policy, as Vite adds what no policy could name', () => {
    const bare: Template = { html: '', entry: '', css: '', styles: '', scripts: () => [] };
    const head = linesOf(pageOf('fr/linkedin/switch/turn-off/index.html'), {}, bare);
    expect(head[0]).toMatch(/^<title>/);
    expect(head.join()).not.toContain('Content-Security-Policy');
    expect(head.filter((line) => line.startsWith('<style>')).length).toBe(1);
  });

  test('lets no word of ours end an element or an attribute', () => {
    const [, title, description, canonical] = linesOf(pageOf('fr/index.html'), {
      title: '</title> "A" & <b> & "c"',
      description: '"><script> & "x" <y>',
      path: '/fr/"&/',
    });
    expect(title).toBe(
      '<title>&lt;/title&gt; &quot;A&quot; &amp; &lt;b&gt; &amp; &quot;c&quot;</title>',
    );
    expect(description).toBe(
      '<meta name="description" content="&quot;&gt;&lt;script&gt; &amp; &quot;x&quot; &lt;y&gt;">',
    );
    expect(canonical).toBe('<link rel="canonical" href="/fr/&quot;&amp;/">');
  });

  test('names complete addresses where the site knows where it is published', () => {
    vi.stubEnv('SITE_ORIGIN', 'https://example.org');
    const head = linesOf(pageOf('en/index.html'));
    expect(head.filter((line) => /rel=.(canonical|alternate)/.test(line))).toEqual([
      '<link rel="canonical" href="https://example.org/en/">',
      ...languages.map(
        (lang) => `<link rel="alternate" hreflang="${lang}" href="https://example.org/${lang}/">`,
      ),
      '<link rel="alternate" hreflang="x-default" href="https://example.org/">',
    ]);
  });
});
