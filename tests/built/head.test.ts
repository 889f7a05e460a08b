import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headOf } from '../../src/app/head.ts';
import { factsOf, firstLanguage, languages } from '../../src/locales/languages.ts';
import { contentFile, isLinked, type PageKind } from '../../src/paths.ts';
import type { Program } from '../../src/reader/wake.ts';
import { type BuiltPage, faults, fileAt, readText, type Site, sites, valuesOf } from './sites.ts';

/** The chunk of each kind of page. A step's comes with the first script, as most links lead to one. */
const chunks: Readonly<Record<PageKind, string | null>> = {
  welcome: null,
  notFound: null,
  offline: null,
  home: 'HomePage',
  about: 'AboutPage',
  refused: 'RefusedPage',
  track: 'TrackPage',
  guide: 'GuidePage',
  step: null,
};

/** Of a step, what only some of them have. */
function chunksOf(page: BuiltPage['page']): string[] {
  if (page.kind !== 'step') return [chunks[page.kind] ?? []].flat();
  const step = page.content.steps.find(({ id }) => id === page.address.step);
  const isCheck = step?.part === 'check';
  return [
    ...(isCheck ? ['CheckView'] : []),
    ...(step?.letter ? ['Letter'] : []),
    ...(step?.accounts || step?.answerWithin ? ['Fields'] : []),
  ];
}

function standsAlone({ page }: BuiltPage): boolean {
  return page.kind === 'welcome' || !isLinked(page.address);
}

/** What the page's last script begins when it is time; null where there is none. */
function programOf({ document }: BuiltPage): Program | null {
  const scripts = [...document.querySelectorAll('script')].map(({ textContent }) => textContent);
  const [, program] =
    /\((\{"entry":.*\}),\(entry\)=>import\(entry\)\)$/.exec(scripts.at(-1) ?? '') ?? [];
  return program ? JSON.parse(program) : null;
}

/** Names of the classes for which a style sheet has a rule that asks for nothing else. */
function classesIn(css: string): Set<string> {
  const found = css.matchAll(/(?<=[{}])\.((?:\\.|[\w-])+)(?=\{)/g);
  return new Set([...found].map(([, name = '']) => name.replace(/\\(.)/g, '$1')));
}

/** The path at which a plain host answers with this file, below the site. */
function pathOf(file: string): string {
  return file.replace(/index\.html$/, '');
}

/** The page's addresses, as search engines read them: by language, and for all the rest. */
function addressesOf({ base, origin }: Site, { page, file }: BuiltPage) {
  const path = pathOf(file);
  const bare = path.slice(3);
  // The front page picks a language.
  const rest = bare === '' ? '' : `en/${bare}`;
  if (!isLinked(page.address)) return { own: [], alternates: [] };
  return {
    own: [origin + base + path],
    alternates: [
      ...languages.map((lang) => [lang, `${origin}${base}${lang}/${bare}`]),
      ['x-default', origin + base + rest],
    ],
  };
}

describe.each(sites)('each page of the site built for $base', (site) => {
  test('says in which language it is', () => {
    const wrong = faults(site, ({ page, file, document }) => {
      const { lang, dataset } = document.documentElement;
      const wanted = languages.find((each) => file.startsWith(`${each}/`)) ?? firstLanguage;
      const isSo = lang === wanted && page.content.lang === wanted;
      return isSo && dataset.ui === factsOf(wanted).ui ? [] : [lang];
    });
    expect(wrong).toEqual([]);
  });

  test('has the title and the description that its content gives it', () => {
    for (const { page, document, file } of site.pages) {
      const { title, description } = headOf(page);
      expect(valuesOf(document, 'meta[name=description]', 'content'), file).toEqual([description]);
      expect(
        [...document.querySelectorAll('title')].map(({ textContent }) => textContent),
        file,
      ).toEqual([title]);
    }
  });

  test('names its own address, and its address in each language', () => {
    for (const each of site.pages) {
      const { document, file } = each;
      const { own, alternates } = addressesOf(site, each);
      expect(valuesOf(document, 'link[rel=canonical]', 'href'), file).toEqual(own);
      expect(
        [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
          link.getAttribute('hreflang'),
          link.getAttribute('href'),
        ]),
        file,
      ).toEqual(alternates);
    }
  });

  test('is for search engines, all but those that stand in for others and the reader’s own', () => {
    const hidden = site.pages.filter(({ document }) => document.querySelector('meta[name=robots]'));
    const own = languages.map((lang) => `${lang}/refused/index.html`);
    const files = ['404.html', 'offline.html', ...own];
    expect(hidden.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(
      hidden.flatMap(({ document }) => valuesOf(document, '[name=robots]', 'content')),
    ).toEqual(files.map(() => 'noindex'));
  });

  test('tells other sites nothing of its reader, and is light or dark like the system', () => {
    for (const { document, file } of site.pages) {
      expect(valuesOf(document, 'meta[name=referrer]', 'content'), file).toEqual(['same-origin']);
      expect(valuesOf(document, 'meta[name=color-scheme]', 'content'), file).toEqual([
        'light dark',
      ]);
      expect(valuesOf(document, '[referrerpolicy]', 'referrerpolicy'), file).toEqual([]);
    }
  });

  test('fits the window, in UTF-8', () => {
    for (const { document, file, html } of site.pages) {
      expect(html.slice(0, 1024), file).toContain('<meta charset="utf-8"');
      expect(valuesOf(document, 'meta[name=viewport]', 'content'), file).toEqual([
        'width=device-width, initial-scale=1',
      ]);
    }
  });

  test('has an icon', () => {
    const wrong = faults(site, ({ document }) => {
      const icons = valuesOf(document, 'link[rel=icon]', 'href');
      return icons.length === 1 && icons.every((href) => fileAt(site, href)) ? [] : icons;
    });
    expect(wrong).toEqual([]);
    expect(readText(site, 'favicon.svg')).toContain('<svg');
  });

  test('has the rules for its classes in it, of all that the program brings', () => {
    for (const each of site.pages) {
      if (standsAlone(each)) continue;
      const { document, file } = each;
      const sheet = fileAt(site, programOf(each)?.styles ?? '') ?? '';
      const all = classesIn(readText(site, sheet));
      expect(all.size).toBeGreaterThan(100);
      const own = classesIn(
        [...document.querySelectorAll('style')].map((it) => it.textContent).join(),
      );
      const used = [...document.querySelectorAll('[class]')].flatMap((it) => [...it.classList]);
      expect(
        used.filter((name) => all.has(name) && !own.has(name)),
        file,
      ).toEqual([]);
      expect(own.size, file).toBeLessThan(all.size);
    }
  });

  test('asks for its fonts where there is room, by the same rule as its styles name them', () => {
    for (const { document, file } of site.pages) {
      const css = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
      const named = [...css.join('').matchAll(/url\(([^)]*\.woff2)\)/g)].map(([, url = '']) => url);
      expect(named.length, file).toBe(2);
      expect(named.filter((url) => !fileAt(site, url))).toEqual([]);
      expect(valuesOf(document, 'link[as=font]', 'href'), file).toEqual(named);
      const [media, other] = valuesOf(document, 'link[as=font]', 'media');
      expect(other, file).toBe(media);
      expect(css.join(''), file).toContain(`@media (scripting:none),${media}{:root{--own-text:`);
    }
  });

  test('names its content, of the version that it was made from', () => {
    for (const each of site.pages) {
      const { document, file, page } = each;
      const { content: href, path } = document.documentElement.dataset;
      if (standsAlone(each)) {
        expect([href, path, programOf(each)], file).toEqual([undefined, undefined, null]);
        continue;
      }
      const [address = '', version] = (href ?? '').split('?v=');
      const name = fileAt(site, address) ?? '';
      const text = readText(site, name);
      expect(name, file).toBe(contentFile(page.address));
      expect(JSON.parse(text), file).toEqual(JSON.parse(JSON.stringify(page.content)));
      expect(version, file).toBe(createHash('sha256').update(text).digest('hex').slice(0, 8));
      expect(path, file).toBe(`/${pathOf(file)}`);
      expect(programOf(each)?.content, file).toBe(href);
    }
  });

  test('begins no program by itself, but knows the one of the site and the chunk of its kind', () => {
    for (const each of site.pages) {
      const { document, file, page } = each;
      expect(document.querySelectorAll('script[src], link[rel=modulepreload]'), file).toHaveLength(
        0,
      );
      expect(document.querySelectorAll('link[rel=preload][as=fetch]'), file).toHaveLength(0);
      if (standsAlone(each)) continue;
      const { entry = '', scripts = [] } = programOf(each) ?? {};
      expect(fileAt(site, entry), file).toMatch(/^assets\/index-.+\.js$/);
      const names = scripts.map((href) =>
        fileAt(site, href)?.replace(/^assets\/(.*)-.{8}\.js$/, '$1'),
      );
      const shared = ['app', 'libraries', 'rolldown-runtime'];
      expect(
        names.filter((name = '?') => !shared.includes(name)),
        file,
      ).toEqual(chunksOf(page));
      // All that the first two ask for by themselves.
      for (const href of [entry, ...scripts]) {
        const asked = readText(site, fileAt(site, href) ?? '').matchAll(/from"\.\/([^"]+)"/g);
        const unknown = [...asked]
          .map(([, name]) => `${site.base}assets/${name}`)
          .filter((each) => each !== entry && !scripts.includes(each));
        expect(unknown, `${file}: ${href}`).toEqual([]);
      }
    }
  });

  test('lets the browser fetch the next step’s page, where its links lead to one', () => {
    const rules = new Set<string>();
    for (const { document, file } of site.pages) {
      const written = [...document.querySelectorAll('script[type="speculationrules"]')];
      const isLed = document.querySelector('a[rel~=next]') !== null;
      expect(written.length, file).toBe(isLed ? 1 : 0);
      for (const { textContent } of written) rules.add(textContent);
    }
    // One text, one fingerprint.
    expect(rules.size).toBe(1);
  });

  test('says since when its sources stand unread, where it is part of a guide', () => {
    for (const { document, file, page } of site.pages) {
      const { read } = document.documentElement.dataset;
      const inGuide = page.kind === 'guide' || page.kind === 'step';
      expect(/^20\d\d-\d\d-\d\d$/.test(read ?? ''), file).toBe(inGuide);
      expect(read === undefined, file).toBe(!inGuide);
    }
  });

  test('begins with its heading, in its one main part', () => {
    const wrong = faults(site, ({ document }) => {
      const mains = [...document.querySelectorAll('main')];
      const first = document.querySelector('h1, h2, h3, h4');
      return mains.length === 1 && first?.localName === 'h1' && mains[0]?.contains(first)
        ? []
        : [`${mains.length} main, first ${first?.outerHTML}`];
    });
    expect(wrong).toEqual([]);
    const several = site.pages.filter(({ document }) => document.querySelectorAll('h1').length > 1);
    // They speak to a reader of either language.
    expect(several.map(({ file }) => file).sort()).toEqual(['404.html', 'offline.html']);
  });
});
