import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { headOf } from '../../src/app/head.ts';
import { factsOf, type Language, languages } from '../../src/locales/languages.ts';
import { cardKey, isLinked } from '../../src/paths.ts';
import { modifiedOf } from '../../src/prerender/content/modified.ts';
import { type BuiltPage, faults, fileAt, readText, rootSite, subSite, valuesOf } from './sites.ts';

/* What chats, networks and search engines read of a site that knows its own address. */

const { origin, pages, files, folder } = subSite;
const linked = pages.filter(({ page }) => isLinked(page.address));
const listed = linked.filter(({ page }) => page.kind !== 'refused');

function propertiesOf({ document }: BuiltPage): [string, string][] {
  return [...document.querySelectorAll('meta[property]')].map((meta) => [
    meta.getAttribute('property') ?? '',
    meta.getAttribute('content') ?? '',
  ]);
}

function canonicalOf({ document }: BuiltPage): string {
  return valuesOf(document, 'link[rel=canonical]', 'href').join();
}

/** The file behind a complete address of the site; null where there is none. */
function fileBehind(url: unknown): string | null {
  if (typeof url !== 'string' || !url.startsWith(`${origin}/`)) return null;
  return fileAt(subSite, url.slice(origin.length));
}

describe('a link to any page, pasted into a chat', () => {
  test('says all that chats ask for, each once, in the page’s language', () => {
    for (const each of linked) {
      const { page, file, document } = each;
      const { title, description, lang } = headOf(page);
      const properties = propertiesOf(each);
      expect(properties, file).toEqual([
        ['og:type', page.kind === 'guide' || page.kind === 'step' ? 'article' : 'website'],
        ['og:site_name', 'Non merci'],
        ['og:title', expect.any(String)],
        ['og:description', description],
        ['og:url', canonicalOf(each)],
        ['og:locale', locale(lang)],
        ...languages
          .filter((other) => other !== lang)
          .map((other) => ['og:locale:alternate', locale(other)]),
        ['og:image', expect.stringContaining(`${cardKey(page.address)}.png?v=`)],
        ['og:image:type', 'image/png'],
        ['og:image:width', '1200'],
        ['og:image:height', '630'],
        ['og:image:alt', title],
      ]);
      const shown = Object.fromEntries(properties)['og:title'] ?? '';
      expect(shown.length, file).toBeGreaterThan(5);
      expect(title, file).toContain(shown);
      expect(valuesOf(document, 'meta[name="twitter:card"]', 'content'), file).toEqual([
        'summary_large_image',
      ]);
    }
  });

  test('shows a card that is there, by its complete address', () => {
    const cards = pages.flatMap((each) => {
      const card = Object.fromEntries(propertiesOf(each))['og:image'];
      return card ? [fileBehind(card)] : [];
    });
    const drawn = files.filter((file) => file.startsWith('cards/') && file.endsWith('.png'));
    expect(cards.toSorted()).toEqual(drawn.toSorted());
    expect(cards).toHaveLength(linked.length);
  });

  test('is told the true size of the card', async () => {
    for (const file of files.filter((each) => /^cards\/.*\.png$/.test(each))) {
      const { width, height } = await sharp(`${folder}/${file}`).metadata();
      expect([width, height], file).toEqual([1200, 630]);
    }
  });

  test('is told so in the first 16 kB, as some chats read no further', () => {
    const late = faults(subSite, ({ html, page }) =>
      !isLinked(page.address) || html.slice(0, 16_000).includes('twitter:card') ? [] : ['late'],
    );
    expect(late).toEqual([]);
  });

  test('that stands in for another says nothing', () => {
    const others = pages.filter((each) => !linked.includes(each));
    expect(others).toHaveLength(2);
    for (const { html } of others) expect(html).not.toMatch(/og:|twitter:|ld\+json/);
  });
});

type Value = string | number | readonly Value[] | Thing;
type Thing = { readonly [name: string]: Value };

const isText = (value: Value) => typeof value === 'string' && value.trim() !== '';
const isPage = (value: Value) => fileBehind(value)?.endsWith('index.html') === true;
const isFile = (value: Value) => fileBehind(value) !== null;
const isDate = (value: Value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  new Date(value).toISOString().startsWith(value);
const isLanguage = (value: Value) =>
  Array.isArray(value) ? value.every(isLanguage) : languages.some((lang) => lang === value);
const isId = (value: Value) => String(value).startsWith(`${origin}${subSite.base}#`);
/** A thing of this kind, or the id of one. */
const is = (type: string) => (value: Value) =>
  isThing(value) &&
  (value['@type'] === undefined ? isId(value['@id'] ?? '') : value['@type'] === type);

function isThing(value: Value): value is Thing {
  return typeof value === 'object' && !Array.isArray(value);
}

/**
 * What schema.org lets each kind have, as far as we use it; with `must`, what search engines ask for:
 * https://developers.google.com/search/docs/appearance/structured-data/search-gallery
 */
const kinds: Readonly<
  Record<
    string,
    { must: readonly string[]; has: Readonly<Record<string, (value: Value) => boolean>> }
  >
> = {
  BreadcrumbList: {
    must: ['itemListElement'],
    has: {
      itemListElement: (value) =>
        Array.isArray(value) && value.length >= 2 && value.every(is('ListItem')),
    },
  },
  ListItem: {
    must: ['position', 'name', 'item'],
    has: { position: (value) => Number.isInteger(value), name: isText, item: isPage },
  },
  Article: {
    must: ['headline', 'image', 'datePublished', 'dateModified', 'author'],
    has: {
      headline: (value) => isText(value) && String(value).length <= 110,
      image: isFile,
      inLanguage: isLanguage,
      datePublished: isDate,
      dateModified: isDate,
      author: is('Organization'),
    },
  },
  Organization: {
    must: ['name', 'url'],
    has: { name: isText, url: isPage, logo: isFile },
  },
  WebSite: {
    must: ['name', 'url'],
    has: {
      name: isText,
      url: isPage,
      description: isText,
      inLanguage: isLanguage,
      publisher: is('Organization'),
    },
  },
};

/** What is wrong with a thing and with all that it holds. */
function wrongWith(thing: Thing): string[] {
  const type = String(thing['@type']);
  const kind = kinds[type];
  if (!kind) return [`no such kind: ${type}`];
  const { '@type': _, '@id': id, ...rest } = thing;
  const inside = Object.values(rest)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isThing)
    .filter((value) => '@type' in value);
  return [
    ...(id === undefined || isId(id) ? [] : [`${type} has the id ${id}`]),
    ...kind.must.filter((name) => !(name in rest)).map((name) => `${type} lacks ${name}`),
    ...Object.entries(rest)
      .filter(([name, value]) => kind.has[name]?.(value) !== true)
      .map(([name, value]) => `${type} must not have ${name} ${JSON.stringify(value)}`),
    ...inside.flatMap(wrongWith),
  ];
}

function dataOf({ document }: BuiltPage): Thing[] {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return blocks.flatMap(({ textContent }) => {
    const { '@context': context, '@graph': things, ...more } = JSON.parse(textContent);
    expect([context, more]).toEqual(['https://schema.org', {}]);
    return things;
  });
}

function thingOf(page: BuiltPage, type: string): Thing {
  return dataOf(page).find((thing) => thing['@type'] === type) ?? {};
}

describe('what search engines read in a page', () => {
  test('is of the kinds that its own kind has', () => {
    const wanted: Record<string, string[]> = {
      welcome: ['Organization', 'WebSite'],
      home: ['Organization', 'WebSite'],
      track: ['BreadcrumbList'],
      guide: ['BreadcrumbList', 'Article'],
      step: ['BreadcrumbList', 'Article'],
    };
    for (const each of pages) {
      const types = dataOf(each).map((thing) => thing['@type']);
      expect(types, each.file).toEqual(wanted[each.page.kind] ?? []);
      expect(each.html.match(/ld\+json/g)?.length ?? 0, each.file).toBe(types.length ? 1 : 0);
    }
  });

  test('has what they ask for, as schema.org has it, and nothing else', () => {
    expect(faults(subSite, (each) => dataOf(each).flatMap(wrongWith))).toEqual([]);
  });

  test('leads from the home page of its language to the page itself, one step after the other', () => {
    for (const each of pages.filter(({ page }) => /track|guide|step/.test(page.kind))) {
      const { itemListElement: items = [] } = thingOf(each, 'BreadcrumbList');
      const crumbs = (Array.isArray(items) ? items : []).filter(isThing);
      const urls = crumbs.map(({ item }) => String(item));
      const position = crumbs.map((crumb) => crumb.position);
      expect(position, each.file).toEqual(crumbs.map((_, index) => index + 1));
      expect(urls[0], each.file).toBe(`${origin}${subSite.base}${each.page.content.lang}/`);
      expect(urls.at(-1), each.file).toBe(canonicalOf(each));
      const parents = urls.slice(1).map((url) => url.replace(/[^/]+\/$/, ''));
      expect(parents, each.file).toEqual(urls.slice(0, -1));
    }
  });

  test('tells of an article what the page shows: its card, its language, the day of its last change', () => {
    for (const each of pages.filter(({ page }) => page.kind === 'guide' || page.kind === 'step')) {
      const {
        headline,
        image,
        inLanguage,
        datePublished = '',
        dateModified = '',
      } = thingOf(each, 'Article');
      const properties = Object.fromEntries(propertiesOf(each));
      expect(headline, each.file).toBe(properties['og:title']);
      expect(image, each.file).toBe(properties['og:image']);
      expect(inLanguage, each.file).toBe(each.page.content.lang);
      expect(dateModified, each.file).toBe(modifiedOf(each.page));
      expect(dateModified >= datePublished, each.file).toBe(true);
    }
  });

  test.each([
    ['a kind that we do not use', { '@type': 'HowTo' }],
    ['an article without a date', { '@type': 'Article', headline: 'A' }],
    ['a property of another kind', { '@type': 'Organization', name: 'A', url: 'B', position: 1 }],
    ['a page that is not there', { '@type': 'Organization', name: 'A', url: `${origin}/gone/` }],
    ['a fault inside', { '@type': 'WebSite', publisher: { '@type': 'Organization' } }],
  ])('would be told of %s', (_, thing) => {
    expect(wrongWith(Object(thing))).not.toEqual([]);
  });
});

describe('the languages of a page', () => {
  function alternatesOf(from: ParentNode, selector: string): Map<string, string> {
    return new Map(
      [...from.querySelectorAll(selector)].map((link) => [
        link.getAttribute('hreflang') ?? '',
        link.getAttribute('href') ?? '',
      ]),
    );
  }

  test('are named by each of them alike, and itself among them', () => {
    const byUrl = new Map(listed.map((each) => [canonicalOf(each), each]));
    for (const each of listed) {
      const own = alternatesOf(each.document, 'link[hreflang]');
      expect([...own.keys()], each.file).toEqual([...languages, 'x-default']);
      expect([...own.values()], each.file).toContain(canonicalOf(each));
      for (const url of own.values()) {
        const other = byUrl.get(url);
        expect(other, `${each.file}: ${url}`).toBeDefined();
        if (other) expect(alternatesOf(other.document, 'link[hreflang]')).toEqual(own);
      }
    }
  });

  test('are named in the site map as in the page, with the day of its last change', () => {
    const text = readText(subSite, 'sitemap.xml');
    const map = new DOMParser().parseFromString(text, 'application/xml');
    expect(map.querySelector('parsererror')).toBeNull();
    expect(map.documentElement.lookupNamespaceURI('xhtml')).toBe('http://www.w3.org/1999/xhtml');
    const entries = [...map.getElementsByTagName('url')];
    expect(entries).toHaveLength(listed.length);
    for (const [index, entry] of entries.entries()) {
      const each = listed[index];
      if (!each) throw new Error('An entry without a page');
      expect([...entry.children].map(({ localName }) => localName)).toEqual([
        'loc',
        'lastmod',
        ...languages.map(() => 'link'),
        'link',
      ]);
      expect(entry.querySelector('loc')?.textContent).toBe(canonicalOf(each));
      expect(entry.querySelector('lastmod')?.textContent).toBe(modifiedOf(each.page));
      const links = [...entry.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')];
      expect(links.map((link) => link.getAttribute('rel'))).toEqual(links.map(() => 'alternate'));
      expect(alternatesOf(entry, '[hreflang]'), each.file).toEqual(
        alternatesOf(each.document, 'link[hreflang]'),
      );
    }
  });
});

test('a site that does not know its address has none of it', () => {
  const told = faults(rootSite, ({ html }) => html.match(/og:\w+|twitter:\w+|ld\+json/g) ?? []);
  expect(told).toEqual([]);
  expect(rootSite.files.filter((file) => /^cards\/|sitemap|robots/.test(file))).toEqual([]);
});

/** As Open Graph names it: `fr_FR`. */
function locale(lang: Language): string {
  return factsOf(lang).locale.replace('-', '_');
}
