import { describe, expect, test } from 'vitest';
import type { GuideContent, Page, StepContent } from '../content.ts';
import { allWords } from '../locales/all.ts';
import { languages } from '../locales/languages.ts';
import { isLinked, pathOf } from '../paths.ts';
import { pages } from '../testing/pages.ts';
import { headOf } from './head.ts';

/** The head of the page at this path; `/notFound` and `/offline` for those that have none. */
function headAt(path: string) {
  return headOf(pageAt(path));
}

function pageAt(path: string): Page {
  const found = pages.find(
    ({ address }) => (isLinked(address) ? pathOf(address) : `/${address.kind}`) === path,
  );
  if (!found) throw new Error(`No page lies at ${path}`);
  return found;
}

/** Without the invisible characters that hold words together. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('\u2060', '');
}

const { fr, en } = allWords;

describe('the title and description', () => {
  test.each([
    ['/', 'Non merci', languages.map((lang) => allWords[lang].home.title).join(' – ')],
    ['/en/', `Non merci – ${en.home.title}`, en.home.description],
    ['/en/about/', `${en.about.title} – Non merci`, en.about.description],
    ['/fr/meta-ai/', `${fr.tracks['meta-ai'].title} – Non merci`, fr.tracks['meta-ai'].description],
    [
      '/en/linkedin/switch/',
      `${en.guides['linkedin/switch'].name} – LinkedIn – Non merci`,
      en.guides['linkedin/switch'].description,
    ],
    ['/offline', `${fr.offline.title} – ${en.offline.title}`, fr.offline.body],
    ['/notFound', `${fr.lost.title} – ${en.lost.title}`, fr.lost.description],
  ])('of %s are its own', (path, title, description) => {
    const head = headAt(path);
    expect(plain(head.title)).toBe(title);
    expect(plain(head.description)).toBe(description);
  });

  test('of a step say which of how many it is, what to do and how', () => {
    const { name, steps } = fr.guides['linkedin/notification'];
    const head = headAt('/fr/linkedin/notification/account-preferences/');
    expect(plain(head.title)).toBe(
      `Étape 1 sur 5 : ${steps['account-preferences'].title} – ${name} – Non merci`,
    );
    // As on a computer, without the numbers that stand on the picture.
    expect(plain(head.description)).toBe(
      'En haut à droite, appuyez sur Vous. Dans le menu, appuyez sur Préférences et confidentialité.',
    );
  });

  test('of what is read before or after say so', () => {
    const { part } = en.guide;
    expect(headAt('/en/meta-ai/whatsapp/what-applies/').title.startsWith(part.before)).toBe(true);
    expect(headAt('/en/linkedin/objection-form/keep-proof/').title.startsWith(part.after)).toBe(
      true,
    );
  });

  test('of the check say that it is the check', () => {
    const head = headAt('/en/linkedin/switch/check/');
    const { title } = en.guides['linkedin/switch'].steps.check;
    expect(head.title).toContain(`${en.guide.part.check}: ${title} – `);
    expect(head.title).not.toMatch(/\d/);
  });

  test('name a label in the language of the page', () => {
    const [french, english] = ['fr', 'en'].map((lang) => headAt(`/${lang}/meta-ai/facebook/form/`));
    expect(french?.description).toContain('Envoyer');
    expect(english?.description).toContain('Submit');
  });

  test('are plain words, with nothing left to fill in', () => {
    const rough = pages
      .map(headOf)
      .filter(({ title, description }) =>
        [title, description].some(
          (text) => text.trim() === '' || /[<>]|\{\{|undefined|null/.test(text),
        ),
      );
    expect(rough.map(({ title }) => title)).toEqual([]);
  });

  test('of two pages are never the same', () => {
    const titles = pages.map(headOf).map(({ lang, title }) => `${lang}: ${title}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe('the description of a step', () => {
  const { address, content } = stepAt('/en/linkedin/switch/turn-off/');

  function stepAt(path: string) {
    const page = pageAt(path);
    if (page.kind !== 'step') throw new Error(`No step lies at ${path}`);
    return page;
  }

  function descriptionOf(how: StepContent['do']): string {
    const steps = content.steps.map((step) =>
      step.id === address.step ? { ...step, do: how } : step,
    );
    return headOf({ kind: 'step', address, content: { ...content, steps } }).description;
  }

  test('keeps a real number, and leaves out those that stand on the picture', () => {
    expect(descriptionOf('<n>1</n> Press 3 times. <n>2</n> Wait 30 days.')).toBe(
      'Press 3 times. Wait 30 days.',
    );
  });

  test('is that for a computer where devices differ', () => {
    expect(descriptionOf({ computer: 'Click', phone: 'Tap' })).toBe('Click');
  });

  test('leaves out a label that nobody knows', () => {
    expect(descriptionOf('Press <ui>nothing</ui> now')).toBe('Press now');
  });

  test('is not made for a step that the guide does not have', () => {
    const lost: Page = { kind: 'step', address: { ...address, step: 'gone' }, content };
    expect(() => headOf(lost)).toThrow('linkedin/switch has no step gone');
  });
});

describe('the addresses in the head', () => {
  test.each([
    ['/', '/', '/'],
    ['/fr/', '/', '/'],
    ['/en/about/', '/about/', '/en/about/'],
    ['/fr/linkedin/', '/linkedin/', '/en/linkedin/'],
    ['/fr/linkedin/switch/check/', '/linkedin/switch/check/', '/en/linkedin/switch/check/'],
  ])(
    'of %s are its own, the same page in each language, and one for other languages',
    (path, inEach, other) => {
      expect(headAt(path)).toMatchObject({
        path,
        alternates: [
          ...languages.map((lang) => ({ lang, path: `/${lang}${inEach}` })),
          { lang: 'x-default', path: other },
        ],
      });
    },
  );

  test('all lead to pages that exist, in the language that they promise', () => {
    const langs = new Map<string, string>(
      pages.map(headOf).map(({ path, lang }) => [path ?? '', lang]),
    );
    const wrong = pages.map(headOf).flatMap(({ alternates }) =>
      alternates.filter(({ lang, path }) => {
        const found = langs.get(path);
        return found === undefined || (lang !== 'x-default' && lang !== found);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['/notFound', '/offline'])('are none for %s, which stands in for others', (path) => {
    expect(headAt(path)).toMatchObject({ lang: 'fr', path: null, alternates: [], read: null });
  });
});

describe('the day since which the sources stand unread', () => {
  const page = pageAt('/fr/linkedin/switch/');
  const reads = ['2026-03-01', '2025-12-31', '2026-01-15'] as const;

  function content(): GuideContent {
    if (page.content.kind !== 'guide') throw new Error('No guide');
    const { steps } = page.content;
    return {
      ...page.content,
      steps: steps.map((step, index) => ({ ...step, read: reads[index] ?? '2026-06-01' })),
    };
  }

  test('is the oldest of a guide', () => {
    const here = { lang: 'fr', track: 'linkedin', guide: 'switch' } as const;
    const guide: Page = { kind: 'guide', address: { kind: 'guide', ...here }, content: content() };
    expect(headOf(guide).read).toBe('2025-12-31');
  });

  test.each([
    ['open-setting', '2026-03-01'],
    ['turn-off', '2025-12-31'],
    ['check', '2026-01-15'],
  ])('is that of the step %s alone', (step, read) => {
    const here = { lang: 'fr', track: 'linkedin', guide: 'switch' } as const;
    const address = { kind: 'step', ...here, step } as const;
    expect(headOf({ kind: 'step', address, content: content() }).read).toBe(read);
  });

  test('is said of every guide and step, and of nothing else', () => {
    const wrong = pages.filter((each) => {
      const { read } = headOf(each);
      const dated = each.kind === 'guide' || each.kind === 'step';
      return dated ? !/^20\d\d-\d\d-\d\d$/.test(read ?? '') : read !== null;
    });
    expect(wrong.map((each) => headOf(each).title)).toEqual([]);
  });
});
