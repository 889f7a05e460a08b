import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { embedPath } from './components/embed-address.ts';
import { languages } from './locales/languages.ts';
import {
  addressOf,
  cardKey,
  contentFile,
  htmlFile,
  inLanguage,
  isLinked,
  pathOf,
  placeAddress,
} from './paths.ts';
import { allGuides, guideKey } from './steps/catalogue.ts';
import { pages } from './testing/pages.ts';

const addresses = pages.map(({ address }) => address);
const linked = addresses.filter(isLinked);

describe('every address of the site', () => {
  test('has a card of its own, named like it', () => {
    const keys = linked.map(cardKey);
    expect(new Set(keys).size).toBe(linked.length);
    expect(keys.filter((key) => !/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(key ?? ''))).toEqual([]);
    expect(cardKey({ kind: 'welcome' })).toBe('welcome');
    expect(cardKey({ kind: 'track', lang: 'fr', track: 'meta-ai' })).toBe('fr/meta-ai');
    expect(cardKey({ kind: 'notFound', lang: 'fr' })).toBeNull();
  });

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
    expect(
      files.filter((file) => !/^(404|offline)\.html$|^([a-z0-9-]+\/)*index\.html$/.test(file)),
    ).toEqual([]);
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

describe('an address of ours', () => {
  const home = { kind: 'home', lang: 'fr' } as const;
  const about = { kind: 'about', lang: 'en' } as const;
  const refused = { kind: 'refused', lang: 'fr' } as const;
  const track = { kind: 'track', lang: 'fr', track: 'linkedin' } as const;
  const guide = { ...track, kind: 'guide', guide: 'switch' } as const;
  const step = { ...guide, kind: 'step', step: 'turn-off' } as const;
  const lost = { kind: 'notFound', lang: 'en' } as const;

  test('is written so, and lies in this file', () => {
    const written = [{ kind: 'welcome' } as const, home, about, refused, track, guide, step];
    expect(written.map((address) => [pathOf(address), htmlFile(address)])).toEqual([
      ['/', 'index.html'],
      ['/fr/', 'fr/index.html'],
      ['/en/about/', 'en/about/index.html'],
      ['/fr/refused/', 'fr/refused/index.html'],
      ['/fr/linkedin/', 'fr/linkedin/index.html'],
      ['/fr/linkedin/switch/', 'fr/linkedin/switch/index.html'],
      ['/fr/linkedin/switch/turn-off/', 'fr/linkedin/switch/turn-off/index.html'],
    ]);
    expect(htmlFile(lost)).toBe('404.html');
  });

  test('that other sites may show lies apart, under the same path', () => {
    expect([guide, step].map(embedPath)).toEqual([
      '/embed/fr/linkedin/switch/',
      '/embed/fr/linkedin/switch/turn-off/',
    ]);
  });

  test('finds what its page needs in this file', () => {
    expect([home, about, refused, track, guide, step].map(contentFile)).toEqual([
      'content/fr/home.json',
      'content/en/about.json',
      'content/fr/refused.json',
      'content/fr/linkedin.json',
      'content/fr/linkedin/switch.json',
      'content/fr/linkedin/switch.json',
    ]);
  });

  test('changes its language and nothing else', () => {
    expect(inLanguage(step, 'en')).toEqual({ ...step, lang: 'en' });
    expect(inLanguage(lost, 'fr')).toEqual({ kind: 'notFound', lang: 'fr' });
    expect(inLanguage({ kind: 'welcome' }, 'en')).toEqual({ kind: 'home', lang: 'en' });
  });

  test('is that of a guide or step that data point at', () => {
    expect(placeAddress('linkedin/switch', 'fr')).toEqual(guide);
    expect(placeAddress('linkedin/switch/turn-off', 'fr')).toEqual(step);
  });
});

describe('where the site is served', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  async function servedAt(env: { BASE_URL: string; SITE_ORIGIN: string }) {
    vi.resetModules();
    vi.stubEnv('BASE_URL', env.BASE_URL);
    vi.stubEnv('SITE_ORIGIN', env.SITE_ORIGIN);
    return await import('./paths.ts');
  }

  test('stands before each file and address', async () => {
    const paths = await servedAt({ BASE_URL: '/guide/', SITE_ORIGIN: 'https://example.org' });
    expect(paths.base).toBe('/guide/');
    expect(paths.fileHref('content/fr/home.json')).toBe('/guide/content/fr/home.json');
    expect(paths.absoluteHref('/fr/linkedin/')).toBe('https://example.org/guide/fr/linkedin/');
    expect(paths.absoluteHref('/')).toBe('https://example.org/guide/');
  });

  test('is left open where nobody said it', async () => {
    const paths = await servedAt({ BASE_URL: '/', SITE_ORIGIN: '' });
    expect(paths.fileHref('404.html')).toBe('/404.html');
    expect(paths.absoluteHref('/fr/')).toBe('/fr/');
  });
});

describe('the file that holds what a page needs', () => {
  test('is one for all pages of a guide and language', () => {
    const files = linked.map(contentFile).filter((file) => file !== null);
    const guides = allGuides.length;
    const tracks = new Set(allGuides.map(({ track }) => track.id)).size;
    expect(new Set(files).size).toBe(languages.length * (3 + tracks + guides));
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
    ['/qq/', { kind: 'notFound', lang: null }],
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

  test('is read, whatever it is, and written again as it was read', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'fr',
        'EN',
        'about',
        'refused',
        'linkedin',
        'switch',
        '..',
        '%2e',
        '%',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    const path = fc.array(part, { maxLength: 6 }).map((parts) => `/${parts.join('/')}/`);
    fc.assert(
      fc.property(fc.oneof(path, fc.string({ unit: 'binary' })), (any) => {
        const address = addressOf(any);
        if (!isLinked(address)) return;
        expect(addressOf(pathOf(address))).toEqual(address);
        expect(pathOf(address)).toMatch(/^\/([a-z0-9-]+\/)*$/);
      }),
      { numRuns: 2_000, seed: 12 },
    );
  });

  test('is one that can be written again, unless it leads nowhere', () => {
    const address = addressOf(`/fr/${'a'.repeat(10_000)}/`);
    expect(address.kind).toBe('track');
    if (isLinked(address)) expect(addressOf(pathOf(address))).toEqual(address);
  });
});
