// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allWords } from '../locales/all.ts';
import { carriedText } from '../reader/carried.ts';
import { erase } from '../reader/erase.ts';
import { type Kept, keep, readKept } from '../reader/kept.ts';
import { drawnAtBuild, openPage, textsAt } from '../testing/app.tsx';

const path = '/en/refused/';
const t = textsAt(path, 'refused');
const list = textsAt(path, 'lists');
const { shell, refused } = allWords.en;
const { guides } = allWords.en;

const kept = {
  guides: {
    'linkedin/switch': { status: 'refused', answered: '2026-11-23', done: ['check'] },
    'linkedin/objection-form': { sent: '2026-11-20', last: 'keep-proof' },
    'meta-ai/facebook': { status: 'sent', answered: '2026-01-31' },
    'linkedin/notification': { done: ['account-preferences'], last: 'data-privacy' },
  },
} as const satisfies Kept;

beforeEach(() => {
  erase();
  vi.setSystemTime('2026-11-25T12:00:00Z');
});

afterEach(() => vi.useRealTimers());

const part = (name: string) => within(screen.getByRole('region', { name }));
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const factsOf = (name: string, title: string) => {
  const item = part(title)
    .getAllByRole('listitem')
    .find((each) => within(each).queryByText(name));
  return [...(item?.querySelectorAll('h3 ~ p') ?? [])].map(({ textContent }) => plain(textContent));
};
const nameOf = (key: 'linkedin/switch' | 'linkedin/objection-form' | 'meta-ai/facebook') =>
  `${key.startsWith('linkedin') ? 'LinkedIn' : 'Meta AI'} – ${guides[key].name}`;

describe('what the reader refused', () => {
  test('is told with its day', async () => {
    keep(kept);
    await openPage(path);
    screen.getByRole('heading', { level: 1, name: shell.refused });
    expect(factsOf(nameOf('linkedin/switch'), refused.refused)).toEqual([
      t('on', { date: '23 November 2026' }),
    ]);
    expect(part(refused.refused).getAllByRole('listitem')).toHaveLength(1);
  });

  test('leads back to its check, to look once more', async () => {
    keep(kept);
    await openPage(path);
    const again = part(refused.refused).getByRole('link', {
      name: (name) => name.startsWith(t('again')),
    });
    expect(again.getAttribute('href')).toBe('/en/linkedin/switch/check/');
  });

  test('is told without a day where none was kept', async () => {
    keep({ guides: { 'linkedin/switch': { status: 'refused' } } });
    await openPage(path);
    expect(factsOf(nameOf('linkedin/switch'), refused.refused)).toEqual([t('onDay')]);
  });

  test('that waits for an answer is told with the days on which it is due', async () => {
    keep(kept);
    await openPage(path);
    expect(factsOf(nameOf('linkedin/objection-form'), refused.waiting)).toEqual([
      t('sent', { date: '20 November 2026' }),
      t('due', { date: '20 December 2026' }),
      t('extended', { date: '20 February 2027' }),
    ]);
    // By the day of the answer where that of sending is not known.
    expect(factsOf(nameOf('meta-ai/facebook'), refused.waiting)).toEqual([
      t('sentBy', { date: '31 January 2026' }),
      t('over', { date: '28 February 2026' }),
      t('extended', { date: '30 April 2026' }),
    ]);
  });

  test('is not all: what is left is named, and leads on', async () => {
    keep(kept);
    await openPage(path);
    const left = part(refused.left);
    const resume = left.getByRole('link', {
      name: (name) => name.startsWith(list('progress.resume', { n: 2 })),
    });
    expect(resume.getAttribute('href')).toBe('/en/linkedin/notification/data-privacy/');
    const start = left.getAllByRole('link', { name: (name) => name.startsWith(list('start')) });
    expect(start.map((link) => link.getAttribute('href'))).toContain(
      '/en/meta-ai/instagram/settings/',
    );
    // Eight guides, of which three are over.
    expect(left.getAllByRole('listitem')).toHaveLength(5);
  });

  test('is nothing at first: it says so, and leads home', async () => {
    await openPage(path);
    screen.getByText(t('nothing'));
    expect(screen.getByRole('link', { name: t('begin') }).getAttribute('href')).toBe('/en/');
    expect(screen.queryByRole('region')).toBeNull();
  });

  test('is nothing either of guides that this site does not have', async () => {
    keep({ guides: { 'myspace/profile': { status: 'refused' } } });
    await openPage(path);
    screen.getByText(t('nothing'));
  });

  test('names the accounts that were ticked', async () => {
    keep({ accounts: ['facebook', 'threads'] });
    await openPage(path);
    screen.getByText(t('accounts', { names: 'Facebook, Threads' }));
    // Some wait for an answer.
    expect(screen.queryByRole('region', { name: refused.refused })).toBeNull();
  });

  test('is forgotten at a press, and is back at another', async () => {
    keep(kept);
    const { user } = await openPage(path);
    const button = (words: string) =>
      screen.getByRole('button', {
        name: (name) => name.startsWith(words) && name.endsWith(nameOf('linkedin/switch')),
      });
    await user.click(button(list('progress.forget')));
    expect(readKept().guides?.['linkedin/switch']).toBeUndefined();
    expect(screen.queryByRole('region', { name: refused.refused })).toBeNull();
    expect(document.activeElement?.textContent).toBe(
      t('forgotten', { name: nameOf('linkedin/switch') }),
    );
    await user.click(screen.getByRole('button', { name: list('progress.undo') }));
    expect(readKept().guides).toEqual(kept.guides);
  });

  test('is copied as a plain text', async () => {
    keep(kept);
    const { user } = await openPage(path);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(screen.getByRole('button', { name: t('copy') }));
    const [text = ''] = write.mock.calls[0] ?? [];
    expect(plain(text)).toContain(plain(t('on', { date: '23 November 2026' })));
    expect(text.split('\n')).toContain(`– ${nameOf('linkedin/switch')}`);
    expect(plain(text)).toContain(plain(t('due', { date: '20 December 2026' })));
    screen.getByText(allWords.en.guide.copy.copied);
  });

  test('is seen and selected where the browser refuses to copy', async () => {
    keep(kept);
    const { user } = await openPage(path);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    await user.click(screen.getByRole('button', { name: t('copy') }));
    expect(getSelection()?.toString()).toContain(nameOf('linkedin/switch'));
    screen.getByText(allWords.en.guide.copy.refused);
  });

  test('is printed', async () => {
    keep(kept);
    const { user } = await openPage(path);
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await user.click(screen.getByRole('button', { name: t('print') }));
    expect(print).toHaveBeenCalledOnce();
  });

  test('is a page without script too, which says why it is empty', async () => {
    const page = await drawnAtBuild(path);
    expect(page.querySelector('noscript')?.textContent).toContain(t('noScript'));
    expect(page.textContent).toContain(t('nothing'));
  });
});

describe('a link from another device', () => {
  const offer = () => part(refused.take.title);
  const hash = () => location.hash;
  const brought = {
    guides: { 'linkedin/switch': { status: 'refused', answered: '2026-11-23' } },
  } as const satisfies Kept;
  const link = `${path}#${carriedText(brought)}`;

  test('shows what it holds, and changes nothing by itself', async () => {
    await openPage(link);
    offer().getByText(nameOf('linkedin/switch'));
    offer().getByText((text) => plain(text) === plain(t('on', { date: '23 November 2026' })));
    expect(readKept().guides).toBeUndefined();
    expect(screen.queryByText(t('nothing'))).toBeNull();
  });

  test('is added to what is kept where the reader says so, and leaves the address', async () => {
    keep({ guides: { 'meta-ai/facebook': { status: 'sent' } } });
    const { user } = await openPage(link);
    await user.click(offer().getByRole('button', { name: t('take.yes') }));
    expect(readKept().guides).toMatchObject({
      'meta-ai/facebook': { status: 'sent' },
      ...brought.guides,
    });
    expect(hash()).toBe('');
    expect(document.activeElement?.textContent).toBe(t('take.taken'));
    expect(screen.queryByRole('region', { name: refused.take.title })).toBeNull();
    // The other language is a link away: it must not carry the progress on.
    expect(screen.getByRole('link', { name: 'Français' }).getAttribute('href')).toBe(
      '/fr/refused/',
    );
  });

  test('is given back at a press', async () => {
    keep({ guides: { 'meta-ai/facebook': { status: 'sent' } } });
    const { user } = await openPage(link);
    await user.click(offer().getByRole('button', { name: t('take.yes') }));
    await user.click(screen.getByRole('button', { name: list('progress.undo') }));
    expect(readKept().accounts).toBeUndefined();
    expect(readKept().guides).toEqual({ 'meta-ai/facebook': { status: 'sent' } });
    expect(document.activeElement?.textContent).toBe(t('take.undone'));
  });

  test('changes nothing where the reader does not want it', async () => {
    const { user } = await openPage(link);
    await user.click(offer().getByRole('button', { name: t('take.no') }));
    expect(readKept().guides).toBeUndefined();
    expect(hash()).toBe('');
    screen.getByText(t('take.left'));
  });

  test('that brings nothing new says so', async () => {
    keep(brought);
    await openPage(link);
    offer().getByText(t('take.same'));
    expect(offer().queryByRole('button', { name: t('take.yes') })).toBeNull();
  });

  test.each([
    ['cut', `#${carriedText(brought).slice(0, -3)}`],
    ['of a site that has other guides', '#v=1&myspace/profile=r2026-11-23&n=1'],
    ['of steps that are not there', '#v=1&linkedin/switch=lnope.dnever&n=1'],
    ['hostile', '#v=1&linkedin/switch=l<img src=x onerror=alert(1)>&n=1'],
    ['of the future', '#v=99&n=0'],
    ['endless', `#v=1&${'a/b=lx&'.repeat(5_000)}n=5000`],
  ])('that is %s is told to be so, and changes nothing', async (_, fragment) => {
    keep(kept);
    const { user } = await openPage(path + fragment);
    offer().getByText(t('take.damaged'));
    await user.click(offer().getByRole('button', { name: t('take.close') }));
    expect(readKept().guides).toEqual(kept.guides);
    expect(hash()).toBe('');
  });

  test('leaves aside what this site does not know, and says so', async () => {
    const both = { guides: { ...brought.guides, 'myspace/profile': { last: 'x' } } };
    const { user } = await openPage(`${path}#${carriedText(both)}`);
    offer().getByText(t('take.unknown'));
    await user.click(offer().getByRole('button', { name: t('take.yes') }));
    expect(Object.keys(readKept().guides ?? {})).toEqual(['linkedin/switch']);
  });

  test('that is opened while the page is there is offered too', async () => {
    await openPage(path);
    await act(async () => {
      history.pushState(null, '', link);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    offer().getByText(nameOf('linkedin/switch'));
  });

  test('is any other fragment’s business where it is none', async () => {
    keep(kept);
    await openPage(`${path}#left`);
    expect(screen.queryByRole('region', { name: refused.take.title })).toBeNull();
  });
});

describe('taking it to another device', () => {
  test('is a link that brings it all, and a code of it', async () => {
    keep({ ...kept, accounts: ['facebook'] });
    const { user } = await openPage(path);
    await user.click(screen.getByRole('button', { name: t('carry.open') }));
    await screen.findByRole('img', { name: t('carry.code') });
    const shown = screen.getByText((text) => text.startsWith(location.origin)).textContent;
    expect(shown.startsWith(`${location.origin}${path}#v=1&`)).toBe(true);
    cleanup();
    erase();
    const { user: other } = await openPage(shown.slice(location.origin.length));
    await other.click(part(refused.take.title).getByRole('button', { name: t('take.yes') }));
    expect(readKept().accounts).toEqual(['facebook']);
    expect(readKept().guides).toMatchObject({
      'linkedin/switch': { status: 'refused', answered: '2026-11-23' },
      'linkedin/objection-form': { sent: '2026-11-20' },
      'linkedin/notification': kept.guides['linkedin/notification'],
    });
  });

  test('is a link alone where so much was done that no camera reads a code of it', async () => {
    const done = Array.from({ length: 40 }, (_, nth) => `some-step-of-a-guide-number-${nth}`);
    keep({ guides: { 'linkedin/notification': { done, last: 'data-privacy' } } });
    const { user } = await openPage(path);
    await user.click(screen.getByRole('button', { name: t('carry.open') }));
    await screen.findByText(t('carry.long'));
    expect(screen.queryByRole('img', { name: t('carry.code') })).toBeNull();
  });
});
