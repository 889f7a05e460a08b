// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { allWords } from '../locales/all.ts';
import { erase } from '../reader/erase.ts';
import { keep, readKept } from '../reader/kept.ts';
import { sourceKinds, sources } from '../steps/sources.ts';
import { drawnAtBuild, openPage, textsAt } from '../testing/app.tsx';
import { letDialogsOpen } from '../testing/dialogs.ts';

const path = '/en/about/';
const { about, changes, shell } = allWords.en;

beforeEach(erase);

const heading = (level: number, name: string) => screen.getByRole('heading', { level, name });

describe('the page on sources and method', () => {
  test('says who we are, how pictures are made and what is kept', async () => {
    await openPage(path);
    heading(1, about.title);
    screen.getByText(about.intro);
    expect(heading(2, about.pictures.title).nextElementSibling?.textContent).toBe(
      about.pictures.body,
    );
    expect(heading(2, about.privacy.title).nextElementSibling?.textContent).toBe(
      about.privacy.body,
    );
  });

  test('tells each change of the guides with its day, the latest first', async () => {
    await openPage(path);
    const list = heading(2, about.changes.title).nextElementSibling;
    const days = [...(list?.querySelectorAll('dt') ?? [])].map((day) => day.textContent);
    expect(days.slice(-2)).toEqual(['24\u00A0November\u00A02026', '23\u00A0November\u00A02026']);
    expect(new Set(days).size).toBe(days.length);
    const told = [...(list?.querySelectorAll('dd') ?? [])].map((each) => plain(each.textContent));
    expect(told.slice(-2)).toEqual([changes.publications.meta, changes.publications.first]);
    const label = told.find((each) => each.startsWith(changes.reasons.fullLabel));
    expect(label).toContain(`${about.changes.of} (`);
    expect(label).toContain('Confidentialité avancée de la discussion');
  });

  test('says the language of a platform’s words that changed', async () => {
    await openPage(path);
    const words = screen.getByText('Confidentialité avancée de la discussion');
    expect(words.lang).toBe('fr');
  });

  test('names every source once, by what it is, and the day it was read', async () => {
    await openPage(path);
    expect(heading(2, about.sources.title).nextElementSibling?.textContent).toBe(
      textsAt(path, 'about')('sources.body', { date: '24\u00A0November\u00A02026' }),
    );
    for (const kind of sourceKinds) {
      const section = heading(3, about.sources.kinds[kind]).parentElement ?? document.body;
      const named = within(section).getAllByRole('listitem');
      const wanted = Object.values(sources).filter((source) => source.kind === kind);
      expect(named).toHaveLength(wanted.length);
      expect(
        named.filter((each, index) => !each.textContent.startsWith(wanted[index]?.name ?? '?')),
      ).toEqual([]);
      const copies = named.filter((each) =>
        each.textContent.endsWith(allWords.en.guide.trace.copy),
      );
      expect(copies).toHaveLength(wanted.filter((source) => 'copy' in source).length);
    }
  });
});

describe('the keys that move between steps', () => {
  const use = () => screen.getByRole<HTMLInputElement>('checkbox', { name: shell.keys.use });

  test('are listed, and switched off and on', async () => {
    const { user } = await openPage(path);
    heading(2, about.keys.title);
    screen.getByText(shell.keys.list);
    expect(use().checked).toBe(true);
    await user.click(use());
    expect(readKept().keys).toBe('off');
    expect(use().checked).toBe(false);
    await user.click(use());
    expect(readKept().keys).toBeUndefined();
  });

  test('are switched off by script alone', async () => {
    const page = await drawnAtBuild(path);
    expect(page.textContent).toContain(shell.keys.list);
    expect(page.querySelector('label:has(input)')?.className).toContain('invisible');
  });
});

describe('what the device keeps', () => {
  const status = () => {
    const all = screen.getAllByRole('status');
    return within(screen.getByRole('main')).getAllByRole('status').at(-1) ?? all[0];
  };
  const shown = () =>
    [...(screen.getByText(about.privacy.kept).nextElementSibling?.children ?? [])].map((each) => [
      each.querySelector('dt')?.textContent,
      each.querySelector('dd')?.textContent,
    ]);

  test('is shown whole, each thing by its name', async () => {
    keep({
      device: 'phone',
      ui: 'fr',
      accounts: ['facebook', 'threads'],
      guides: {
        'linkedin/switch': {
          status: 'refused',
          answered: '2026-11-25',
          done: ['turn-off', 'check'],
        },
        'meta-ai/facebook': { last: 'form', sent: '2026-11-24' },
      },
      keys: 'off',
    });
    await openPage(path);
    const { keys } = about.privacy;
    expect(shown()).toEqual([
      [keys.language, 'en'],
      [keys.device, 'phone'],
      [keys.ui, 'fr'],
      [keys.accounts, 'facebook, threads'],
      [keys.keys, 'off'],
      [keys.guides, expect.stringMatching(/^linkedin\/switch/)],
    ]);
    const { guide } = about.privacy;
    const told = within(screen.getByRole('main'))
      .getAllByRole('listitem')
      .map(({ textContent }) => plain(textContent));
    expect(told.slice(0, 5)).toEqual([
      `${guide.status}: refused`,
      `${guide.answered}: 2026-11-25`,
      `${guide.done}: turn-off, check`,
      `${guide.sent}: 2026-11-24`,
      `${guide.last}: form`,
    ]);
    expect(screen.queryByText(about.privacy.nothing)).toBeNull();
    expect(status()?.textContent).toBe('');
    const mine = screen.getByRole('link', { name: about.privacy.refused });
    expect(mine.getAttribute('href')).toBe('/en/refused/');
  });

  test('is not erased by one stray press', async () => {
    letDialogsOpen();
    keep({ device: 'phone' });
    const { user } = await openPage(path);
    await user.click(screen.getByRole('button', { name: about.privacy.erase }));
    const dialog = screen.getByRole('dialog', { name: about.privacy.sure.title });
    await user.click(within(dialog).getByRole('button', { name: about.privacy.sure.no }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(localStorage).toHaveLength(1);
  });

  test('is only what there is', async () => {
    await openPage(path);
    expect(shown()).toEqual([[about.privacy.keys.language, 'en']]);
  });

  test('is erased once the reader is sure: it says so, and the focus does not get lost', async () => {
    letDialogsOpen();
    keep({ device: 'phone', accounts: ['facebook'] });
    const { user } = await openPage(path);
    await user.click(screen.getByRole('button', { name: about.privacy.erase }));
    expect(localStorage).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: about.privacy.sure.yes }));
    expect(localStorage).toHaveLength(0);
    screen.getByText(about.privacy.nothing);
    expect(screen.queryByText(about.privacy.kept)).toBeNull();
    expect(screen.queryByRole('button', { name: about.privacy.erase })).toBeNull();
    expect(status()?.textContent).toBe(about.privacy.erased);
    expect(document.activeElement).toBe(status());
    // By script alone: it is no stop on the way through the page.
    expect(status()?.tabIndex).toBe(-1);
  });

  test('is not spoken of without script, but that it is nothing', async () => {
    const page = await drawnAtBuild(path);
    expect(page.querySelector('noscript')?.textContent).toContain(about.privacy.noScript);
    expect(page.textContent).not.toContain(about.privacy.nothing);
    expect(page.textContent).not.toContain(about.privacy.kept);
  });
});

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('guides that are held for when there is no network', () => {
  const erased: string[] = [];

  function holding(...paths: string[]) {
    const keys = async () => paths.map((each) => ({ url: `https://example.org${each}` }));
    vi.stubGlobal('caches', {
      has: async () => true,
      open: async () => ({ keys }),
      delete: async (name: string) => erased.push(name),
    });
  }

  test('are named once each, and erased with the rest', async () => {
    letDialogsOpen();
    holding('/fr/', '/fr/linkedin/switch/', '/en/linkedin/switch/', '/en/meta-ai/facebook/');
    const { user } = await openPage(path);
    const term = await screen.findByText(about.privacy.keys.offline);
    const named = [...(term.parentElement?.querySelectorAll('dd') ?? [])];
    expect(named.map((each) => each.textContent)).toEqual(['linkedin/switch', 'meta-ai/facebook']);
    await user.click(screen.getByRole('button', { name: about.privacy.erase }));
    await user.click(screen.getByRole('button', { name: about.privacy.sure.yes }));
    expect(screen.queryByText(about.privacy.keys.offline)).toBeNull();
    await vi.waitFor(() => expect(erased).toContain('non-merci-pages'));
  });
});
