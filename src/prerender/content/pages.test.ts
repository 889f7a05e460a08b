import { afterEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../../locales/languages.ts';
import { reasons as reasonIds } from '../../steps/changes.ts';
import { type Source, sourceKinds, sources } from '../../steps/sources.ts';
import { aboutContent } from './about.ts';
import { notFoundContent } from './lost.ts';
import { welcomeContent } from './welcome.ts';
import { words } from './words.ts';

const sourcesById: Readonly<Record<string, Source>> = sources;

test('the front page speaks all our languages, each offering its own home', () => {
  expect(welcomeContent()).toEqual({
    kind: 'welcome',
    lang: 'fr',
    site: words.fr.shell.site,
    description: languages.map((lang) => words[lang].home.title).join(' – '),
    homes: languages.map((lang) => ({
      lang,
      title: words[lang].lost.continue,
      heading: words[lang].home.heading,
    })),
  });
});

describe('the page for lost addresses', () => {
  test('has the words of both languages', () => {
    expect(notFoundContent()).toMatchObject({
      kind: 'notFound',
      lang: 'fr',
      words: {
        fr: { site: words.fr.shell.site, lost: words.fr.lost },
        en: { site: words.en.shell.site, lost: words.en.lost },
      },
    });
  });
});

describe('the about page', () => {
  test('says its words', () => {
    for (const lang of languages) {
      const { shell, about } = words[lang];
      expect(aboutContent(lang)).toMatchObject({ kind: 'about', lang, words: { shell, about } });
    }
  });

  test('names each source once, under its kind', () => {
    const { sources: byKind } = aboutContent('fr');
    for (const kind of sourceKinds) {
      const wanted = Object.values(sourcesById).filter((source) => source.kind === kind);
      expect(byKind[kind].length).toBeGreaterThan(1);
      expect(byKind[kind]).toEqual(
        wanted.map(({ name, href, copy, published }) => ({
          name,
          kind,
          href,
          ...(copy && { copy }),
          ...(published && { published }),
        })),
      );
    }
    expect(byKind.authority.map(({ name }) => name)).toContain('CNPD (LU)');
    expect(byKind.platform.map(({ name }) => name)).toContain('LinkedIn, a6278444');
  });

  test('says what changed in the guides, on which days and why, latest first', () => {
    for (const lang of languages) {
      const { publications, reasons } = words[lang].changes;
      const { changes } = aboutContent(lang);
      const days = changes.map(({ date }) => date);
      expect(days).toEqual([...new Set(days)].toSorted().reverse());
      expect(changes.at(-1)).toEqual({
        date: '2026-11-23',
        entries: [
          { id: 'meta', why: publications.meta, of: [] },
          { id: 'first', why: publications.first, of: [] },
        ],
      });
      const later = changes.flatMap(({ date, entries }) => (date === '2026-11-24' ? entries : []));
      expect(later.map(({ id }) => id).sort()).toEqual([...new Set(reasonIds)].sort());
      expect(later.filter(({ id, why }) => why !== Object(reasons)[id])).toEqual([]);
      expect(later.filter(({ of }) => of.length === 0)).toEqual([]);
    }
  });

  test('names in the list of changes each label, address and sentence that changed', () => {
    const entry = aboutContent('en')
      .changes.flatMap(({ entries }) => entries)
      .find(({ id }) => id === 'fullLabel');
    expect(entry?.of).toContainEqual({
      text: 'Confidentialité avancée de la discussion',
      lang: 'fr',
    });
    const all = aboutContent('en').changes.flatMap(({ entries }) => entries);
    const sentence = words.en.claims.meBlueCircle;
    expect(all.find(({ of }) => of.some(({ text }) => text === sentence))?.id).toBeDefined();
    expect(all.find(({ id }) => id === 'greyBar')?.of).toEqual([{ text: 'A drawing: LinkedIn' }]);
    expect(JSON.stringify(all)).not.toMatch(/<ui>/);
  });

  describe('says by which day all that we claim had been read', () => {
    afterEach(() => {
      vi.doUnmock('../../steps/claims.ts');
      vi.resetModules();
    });

    test('the latest reading', () => {
      expect(aboutContent('fr').read).toBe('2026-11-24');
    });

    test.each([
      ['2025-12-01', '2026-11-24'],
      ['2027-01-01', '2027-01-01'],
    ])('with one claim read on %s: %s', async (read, wanted) => {
      vi.resetModules();
      vi.doMock('../../steps/claims.ts', async (load) => {
        const all = await load<typeof import('../../steps/claims.ts')>();
        return { ...all, claims: { ...all.claims, gdprMonth: { ...all.claims.gdprMonth, read } } };
      });
      const fresh = await import('./about.ts');
      expect(fresh.aboutContent('fr').read).toBe(wanted);
    });
  });
});
