import { describe, expect, test } from 'vitest';
import {
  type Address,
  addressOf,
  contentFile,
  htmlFile,
  inLanguage,
  pathOf,
  placeAddress,
} from './paths.ts';
import { allPages } from './prerender/site.ts';
import { languages } from './steps/basics.ts';
import { allGuides, guideKey } from './steps/catalogue.ts';

type Linked = Exclude<Address, { kind: 'notFound' }>;

const addresses = allPages().map(({ address }) => address);
const linked = addresses.flatMap((address): Linked[] =>
  address.kind === 'notFound' ? [] : [address],
);

describe('every address of the site', () => {
  test('is read as what it was written from', () => {
    expect(linked.map((address) => addressOf(pathOf(address)))).toEqual(linked);
  });

  test('is its own, ends with a slash and needs no escaping', () => {
    const paths = linked.map(pathOf);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !/^\/([a-z0-9-]+\/)*$/.test(path))).toEqual([]);
  });

  test('lies in a file of its own, where a plain host looks for it', () => {
    const files = addresses.map(htmlFile);
    expect(new Set(files).size).toBe(files.length);
    expect(files.filter((file) => !/^404\.html$|^([a-z0-9-]+\/)*index\.html$/.test(file))).toEqual(
      [],
    );
  });

  test('is understood as people and hosts write it', () => {
    for (const address of linked) {
      const path = pathOf(address);
      expect(addressOf(path.slice(0, -1))).toEqual(address);
      expect(addressOf(path.toUpperCase())).toEqual(address);
      expect(addressOf(path.replaceAll('/', '//'))).toEqual(address);
      expect(addressOf(encodeURIComponent(path))).toEqual(address);
    }
  });

  test('has the same page in each language, and comes back', () => {
    for (const address of linked) {
      for (const lang of languages) {
        const there = inLanguage(address, lang);
        expect(addresses).toContainEqual(there);
        if ('lang' in address) expect(inLanguage(there, address.lang)).toEqual(address);
      }
    }
  });

  test('is the address of its place in the catalogue', () => {
    for (const stop of allGuides) {
      for (const lang of languages) {
        expect(addresses).toContainEqual(placeAddress(guideKey(stop), lang));
        for (const { id } of stop.guide.steps) {
          expect(addresses).toContainEqual(placeAddress(`${guideKey(stop)}/${id}`, lang));
        }
      }
    }
  });
});

describe('the file that holds what a page needs', () => {
  test('is one for all pages of a guide and language', () => {
    const files = linked.map(contentFile).filter((file) => file !== null);
    const guides = allGuides.length;
    const tracks = new Set(allGuides.map(({ track }) => track.id)).size;
    expect(new Set(files).size).toBe(languages.length * (2 + tracks + guides));
  });

  test('is none where the page stands alone', () => {
    expect(contentFile({ kind: 'welcome' })).toBeNull();
    expect(contentFile({ kind: 'notFound', lang: 'fr' })).toBeNull();
  });
});

describe('an address from anywhere', () => {
  test.each([
    ['', { kind: 'welcome' }],
    ['/', { kind: 'welcome' }],
    ['////', { kind: 'welcome' }],
    ['//fr//', { kind: 'home', lang: 'fr' }],
    ['/%66r/', { kind: 'home', lang: 'fr' }],
    ['/fr%2Fabout', { kind: 'about', lang: 'fr' }],
    ['/FR/About/', { kind: 'about', lang: 'fr' }],
    ['/de/', { kind: 'notFound', lang: null }],
    ['/favicon.ico', { kind: 'notFound', lang: null }],
    ['/%', { kind: 'notFound', lang: null }],
    ['/fr/%E0%A4%A', { kind: 'notFound', lang: null }],
    ['/fr/..%2f..%2fetc/passwd', { kind: 'notFound', lang: 'fr' }],
    ['/fr/../en/', { kind: 'notFound', lang: 'fr' }],
    ['/en/<script>alert(1)</script>/', { kind: 'notFound', lang: 'en' }],
    ['/en/%3Cscript%3E/', { kind: 'notFound', lang: 'en' }],
    ['/fr/linkedin/🙂/', { kind: 'notFound', lang: 'fr' }],
    ['/fr/linkedin/index.html', { kind: 'notFound', lang: 'fr' }],
    ['/fr/a/b/c/d/', { kind: 'notFound', lang: 'fr' }],
    ['/fr/__proto__/', { kind: 'notFound', lang: 'fr' }],
    [`/fr/${'é'.repeat(10_000)}/`, { kind: 'notFound', lang: 'fr' }],
    [`/fr/${'a/'.repeat(5_000)}`, { kind: 'notFound', lang: 'fr' }],
    ['\u0000', { kind: 'notFound', lang: null }],
  ])('never breaks: %j', (path, wanted) => {
    expect(addressOf(path)).toEqual(wanted);
  });

  test('never breaks when a known one is mutilated', () => {
    const harm = ['%', '%2F', '..%2f', '//', '<script>', '🙂', '\\', '?', '#', '\u202e', ' ', 'É'];
    for (const path of linked.map(pathOf)) {
      for (let at = 0; at <= path.length; at += 3) {
        for (const bit of harm) {
          const { kind } = addressOf(path.slice(0, at) + bit + path.slice(at));
          expect(kind).toBeTypeOf('string');
        }
      }
    }
  });

  test('is one that can be written again, unless it leads nowhere', () => {
    const address = addressOf(`/fr/${'a'.repeat(10_000)}/`);
    expect(address.kind).toBe('track');
    if (address.kind !== 'notFound') expect(addressOf(pathOf(address))).toEqual(address);
  });
});
