// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { embedSnippet, heightListener } from '../components/embed-snippet.ts';
import { GuideEnd } from '../components/GuideEnd.tsx';
import type { GuideContent } from '../content.ts';
import { allWords } from '../locales/all.ts';
import { pathOf } from '../paths.ts';
import {
  drawnAtBuild,
  held,
  openPage,
  pageAtPath,
  showPart,
  textsAt,
  visibleText,
} from '../testing/app.tsx';
import { pages } from '../testing/pages.ts';

const path = '/en/linkedin/notification/';
const { guide, lists, guides, tracks, parts } = allWords.en;
const words = guides['linkedin/notification'];

function guideAt(at: string): GuideContent {
  const { content } = pageAtPath(at);
  if (content.kind !== 'guide') throw new Error(`No guide lies at ${at}`);
  return content;
}

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const articles = () => screen.getAllByRole('article');

describe('a whole guide on one page', () => {
  test('says what it is, for whom, and who published its route', async () => {
    await openPage(path);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(plain(heading.textContent)).toBe(`${tracks.linkedin.line}: ${words.name}`);
    screen.getByText(words.forWhom);
    screen.getByText(guideAt(path).origin);
    const t = textsAt(path, 'lists');
    const steps = `${t('steps', { count: 5 })}, ${t('thenCheck')}`;
    const length = [steps, t('presses', { count: 6 }), t('minutes', { count: 2 })].join(' · ');
    screen.getByText((_, element) => element?.textContent === length);
  });

  test('starts with its first step', async () => {
    await openPage(path);
    const start = screen.getByRole('link', { name: new RegExp(`^${lists.start}`) });
    expect(start.getAttribute('href')).toBe(`${path}account-preferences/`);
  });

  test('shows every step in its order, each with its number and its own page', async () => {
    await openPage(path, { device: 'computer', ui: 'en' });
    const { steps } = guideAt(path);
    expect(articles()).toHaveLength(6);
    const headings = articles().map((each) => within(each).getByRole('heading', { level: 2 }));
    const shown = headings.map((each) => plain(visibleText(each)));
    const second = textsAt(path, 'guide')('count', { n: 2, of: 5 });
    expect(shown[1]?.startsWith(plain(`${second}: `))).toBe(true);
    expect(shown[5]).toBe(`${guide.part.check}: ${textsOf(steps[5]?.title)}`);
    expect(headings.map((each) => within(each).getByRole('link').getAttribute('href'))).toEqual(
      steps.map(({ id }) => `${path}${id}/`),
    );
  });

  test('shows each step’s picture, which leads to the next step’s own page', async () => {
    await openPage(path, { device: 'computer', ui: 'en' });
    const figures = articles().map((each) => within(each).queryByRole('figure'));
    expect(figures.map((each) => each !== null)).toEqual([true, true, true, true, true, false]);
    const marks = figures.map(
      (each) => each && within(each).getByRole('link').getAttribute('href'),
    );
    expect(marks).toEqual([
      `${path}data-privacy/`,
      `${path}manage-data/`,
      `${path}notification/`,
      `${path}refuse/`,
      `${path}check/`,
      null,
    ]);
  });

  test('can be shown for another device', async () => {
    await openPage(path);
    screen.getByText(textsAt(path, 'guide')('shown'));
    screen.getByRole('group', { name: guide.device.legend });
  });

  test('says, of each guide, all that its steps say', async () => {
    const wrong: string[] = [];
    for (const page of pages) {
      if (page.kind !== 'guide') continue;
      const at = pathOf(page.address);
      const { steps, labels } = page.content;
      const drawn = [...(await drawnAtBuild(at)).querySelectorAll('article')];
      for (const [
        index,
        { title, do: wording, see, outcomes, claims, screens },
      ] of steps.entries()) {
        const article = drawn[index];
        const texts = [
          title,
          wording,
          see ?? '',
          ...outcomes.flatMap((each) => [each.title, each.body]),
        ]
          .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
          .concat(claims.map(({ text }) => text));
        const missing = texts.filter((text) => !article?.textContent.includes(held(text, labels)));
        wrong.push(...missing.map((text) => `${at} ${index}: ${text}`));
        const counts = [
          article?.querySelectorAll('figure').length === Math.min(1, screens.length),
          article?.querySelectorAll('dl').length === Math.min(1, outcomes.length),
          article?.querySelectorAll('dt').length === outcomes.length,
          article?.querySelectorAll('dd').length === outcomes.length,
          article?.querySelectorAll('p ~ div > ul').length === Math.min(1, claims.length),
          article?.querySelectorAll('p:has(svg)').length === (see ? 1 : 0),
        ];
        if (counts.includes(false)) wrong.push(`${at} ${index}: ${counts}`);
      }
      if (drawn.length !== steps.length) wrong.push(`${at}: ${drawn.length} steps`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the end of a guide', () => {
  const end = () => within(screen.getByRole('region', { name: parts.end.nextGuide }));
  const lines = Object.entries(tracks)
    .filter(([id]) => id !== 'linkedin')
    .map(([id, { line }]) => [line, `/en/${id}/`]);
  const ways = () =>
    end()
      .getAllByRole('link')
      .map((link) => [plain(link.textContent), link.getAttribute('href')]);

  test('offers the guide that completes it, then the other companies’ lines', async () => {
    await openPage(path);
    expect(ways()).toEqual([
      [guides['linkedin/objection-form'].name, '/en/linkedin/objection-form/'],
      ...lines,
    ]);
    screen.getByRole('region', { name: parts.end.effects.title });
  });

  test('offers the other lines alone where nothing completes it', async () => {
    await openPage('/en/linkedin/objection-form/');
    expect(ways()).toEqual(lines);
  });

  test('offers what completes it where there is no other line', () => {
    showPart(path, <GuideEnd content={{ ...guideAt(path), otherLines: [] }} />);
    expect(ways()).toHaveLength(1);
  });

  test('offers nothing where there is nothing to offer', () => {
    const { next: _, ...rest } = guideAt(path);
    showPart(path, <GuideEnd content={{ ...rest, otherLines: [] }} />);
    expect(screen.queryByRole('region', { name: parts.end.nextGuide })).toBeNull();
    screen.getByRole('region', { name: parts.end.effects.title });
  });
});

function textsOf(title: string | undefined): string {
  return plain(title?.replace(/<\/?\w+>/g, ''));
}

describe('for who wants to show the guide on a site of theirs', () => {
  const t = textsAt(path, 'parts');

  afterEach(() => void vi.unstubAllEnvs());

  async function offered(at: string): Promise<string[]> {
    await openPage(at);
    const fold = (await screen.findByText(textsAt(at, 'parts')('embed.title'))).closest('details');
    return [...(fold?.querySelectorAll('.select-all') ?? [])].map(({ textContent }) => textContent);
  }

  test('there is the code of a frame with this guide, in the page’s language, and what makes it grow', async () => {
    const name = `${tracks.linkedin.line}: ${words.name} – Non merci`;
    const [frame = '', listener] = await offered(path);
    expect(frame).toBe(
      embedSnippet({ href: `${location.origin}/embed/en/linkedin/notification/`, title: name }),
    );
    expect(listener).toBe(heightListener);
    screen.getByRole('button', { name: t('embed.copy') });
    screen.getByRole('button', { name: t('embed.copyScript') });
  });

  test('it names the address at which the site is published, where that is known', async () => {
    vi.stubEnv('SITE_ORIGIN', 'https://example.org');
    const [frame] = await offered('/fr/linkedin/notification/');
    expect(frame).toContain('src="https://example.org/embed/fr/linkedin/notification/"');
  });

  test('it comes with the program, which copies it, and not on paper', async () => {
    const built = await drawnAtBuild(path);
    expect(built.textContent).not.toContain(t('embed.title'));
    await offered(path);
    expect(screen.getByText(t('embed.title')).closest('.no-print')).not.toBeNull();
  });
});
