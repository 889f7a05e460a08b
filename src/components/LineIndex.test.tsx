// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { HomeContent, LineGroup } from '../content.ts';
import { HomePage } from '../pages/HomePage.tsx';
import { pageAtPath, showPart, textsAt } from '../testing/app.tsx';
import { LineIndex } from './LineIndex.tsx';

const t = textsAt('/en/', 'find');

const line = (
  id: string,
  name: string,
  hosts: readonly string[],
  guides: readonly [string, string][],
) => ({
  id,
  name,
  sign: name.slice(0, 1),
  line: `Line of ${name}`,
  hosts,
  guides: guides.map(([guide, app]) => ({
    id: guide.toLowerCase().replaceAll(' ', '-'),
    name: guide,
    app,
  })),
});

const chatgpt = line('chatgpt', 'ChatGPT', ['openai.com'], [['Switch', 'ChatGPT']]);
const claude = line('claude', 'Claude', ['anthropic.com'], [['Switch', 'Claude']]);
const meta = line(
  'meta-ai',
  'Meta AI',
  ['meta.com', 'instagram.com'],
  [
    ['Instagram', 'Instagram'],
    ['Others about you', 'Facebook'],
  ],
);
const index: readonly LineGroup[] = [
  { letter: '0–9', lines: [line('23andme', '23andMe', [], [['Letter', '23andMe']])] },
  { letter: 'C', lines: [chatgpt, claude] },
  { letter: 'M', lines: [meta] },
];

function home(groups: readonly LineGroup[]): HomeContent {
  const { content } = pageAtPath('/en/');
  if (content.kind !== 'home') throw new Error('No home');
  return { ...content, tracks: content.tracks.slice(0, 1), index: groups };
}

const show = (groups = index) =>
  showPart('/en/', <HomePage Index={LineIndex} content={home(groups)} />);
const all = () => within(screen.getByRole('region', { name: t('lines') }));
const letters = () =>
  all()
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
const hrefs = () =>
  all()
    .queryAllByRole('link')
    .map((link) => link.getAttribute('href'));
const sought = async (words: string) => {
  const user = show();
  await user.type(screen.getByRole('searchbox', { name: t('service') }), words);
};

describe('all lines', () => {
  test('stand under their first letters, each with its guides', () => {
    show();
    expect(letters()).toEqual(['0–9', 'C', 'M']);
    expect(hrefs()).toEqual([
      '/en/23andme/',
      '/en/23andme/letter/',
      '/en/chatgpt/',
      '/en/chatgpt/switch/',
      '/en/claude/',
      '/en/claude/switch/',
      '/en/meta-ai/',
      '/en/meta-ai/instagram/',
      '/en/meta-ai/others-about-you/',
    ]);
    const under = all().getByRole('region', { name: 'C' });
    const link = within(under).getByRole('link', { name: 'Claude' });
    expect(link.closest('[data-track]')?.getAttribute('data-track')).toBe('claude');
    within(under).getByText('C', { selector: '[data-track="claude"] [aria-hidden]' });
  });

  test('are one press away from the top of the page, below the line that is drawn', () => {
    show();
    const jump = screen.getByRole('link', { name: t('elsewhere', { count: 4 }) });
    const heading = all().getByRole('heading', { level: 2 });
    expect(jump.getAttribute('href')).toBe(`#${heading.id}`);
    // It can take the focus from there.
    expect(heading.tabIndex).toBe(-1);
    const [drawn] = screen.getAllByRole('region');
    expect(drawn?.dataset.track).toBe('linkedin');
    const follows = drawn?.compareDocumentPosition(heading) ?? 0;
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('have a way to each letter where these are many', () => {
    const many = ['0–9', ...'ABCDE'].map((letter) => ({
      letter,
      lines: [line(`line-${letter}`, letter, [], [['Switch', 'App']])],
    }));
    show(many.slice(1));
    expect(letters()).toHaveLength(5);
    expect(screen.queryByRole('navigation', { name: t('letters') })).toBeNull();
    cleanup();
    show(many);
    const ways = within(screen.getByRole('navigation', { name: t('letters') }));
    const led = ways.getAllByRole('link').map((link) => {
      const to = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      expect(to?.id).toMatch(/^at-[0-9A-Z]$/);
      return [link.textContent, to?.textContent, to?.tabIndex];
    });
    expect(led).toEqual(many.map(({ letter }) => [letter, letter, -1]));
  });
});

describe('a line is found', () => {
  test.each([
    ['by its name', 'claude', ['/en/claude/', '/en/claude/switch/']],
    ['by its company’s domain', 'OpenAI', ['/en/chatgpt/', '/en/chatgpt/switch/']],
    ['by what it is called elsewhere', 'line of claude', ['/en/claude/', '/en/claude/switch/']],
    ['by a guide', 'insta', ['/en/meta-ai/', '/en/meta-ai/instagram/']],
    ['by an app', 'facebook', ['/en/meta-ai/', '/en/meta-ai/others-about-you/']],
    ['by both', 'others meta', ['/en/meta-ai/', '/en/meta-ai/others-about-you/']],
    ['but not by what stands in two names', 'claudeline', []],
    ['nor in two domains', 'metacominstagram', []],
  ])('%s', async (_, words, wanted) => {
    await sought(words);
    expect(hrefs()).toEqual(wanted);
  });

  test('and letters and lines without a find are gone', async () => {
    await sought('switch');
    expect(letters()).toEqual(['C']);
    expect(screen.getByRole('status').textContent).toBe(t('found', { count: 2 }));
  });
});

test('another list takes the place of what was there, as when the language changes', async () => {
  function Switched() {
    const [groups, setGroups] = useState(index);
    return (
      <>
        <button type="button" onClick={() => setGroups(index.slice(1))}>
          Other
        </button>
        <HomePage Index={LineIndex} content={home(groups)} />
      </>
    );
  }
  const user = showPart('/en/', <Switched />);
  await user.click(screen.getByRole('button', { name: 'Other' }));
  expect(letters()).toEqual(['C', 'M']);
  await user.type(screen.getByRole('searchbox'), 'switch');
  expect(letters()).toEqual(['C']);
});

test('few lines have no index, and nothing to be looked for', () => {
  const { index: _, ...few } = home(index);
  showPart('/en/', <HomePage Index={LineIndex} content={few} />);
  expect(screen.queryByRole('search')).toBeNull();
  expect(screen.queryByRole('region', { name: t('lines') })).toBeNull();
  expect(document.querySelector('a[href^="#"]')).toBeNull();
});
