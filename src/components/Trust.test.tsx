// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openPage, showPart, stepAt, textsAt } from '../testing/app.tsx';
import { Dates } from './Dates.tsx';
import { SourceList } from './SourceList.tsx';

const path = '/en/linkedin/switch/check/';
const t = textsAt(path, 'guide');
const newTab = textsAt(path, 'shell')('newTab');

/** The fold that says what stands behind a step. */
const trust = () => screen.getByText(t('trust.notChecked')).closest('details') ?? document.body;

function under(title: string) {
  const next = within(trust()).getByRole('heading', { name: title }).nextElementSibling;
  if (!(next instanceof HTMLElement)) throw new Error(`Nothing stands under ${title}`);
  return within(next);
}

describe('what stands behind a step', () => {
  test('is as many sources as it says, last read on the day that it says', async () => {
    await openPage(path);
    const count = under(t('trust.sources')).getAllByRole('listitem').length;
    expect(count).toBeGreaterThan(5);
    expect(trust().querySelector('summary')?.textContent).toContain(
      t('trust.title', { count, date: '23\u00A0November\u00A02026' }),
    );
  });

  test('is opened beside the guide, and learns nothing of the reader', async () => {
    await openPage(path);
    const links = under(t('trust.sources')).getAllByRole<HTMLAnchorElement>('link');
    const wrong = links.filter(
      ({ target, rel, textContent }) =>
        target !== '_blank' ||
        !rel.includes('noopener') ||
        !rel.includes('noreferrer') ||
        !textContent.endsWith(` (${newTab})`),
    );
    expect(wrong).toEqual([]);
  });

  test('is told with who published the route, and that no screen was checked live', async () => {
    const { content } = stepAt(path);
    await openPage(path);
    within(trust()).getByText(content.origin);
  });

  test('is how sure we are of each word that is named or drawn, with where it was read', async () => {
    await openPage('/en/linkedin/notification/refuse/', { ui: 'fr' });
    const words = within(trust()).getByRole('heading', { name: t('trust.labels') });
    const items = [...(words.nextElementSibling?.children ?? [])];
    const word = (text: string) =>
      items.find((item) => item.firstElementChild?.textContent === text);
    expect(word('Refuser')?.querySelector('summary')?.textContent).toBe(t('trace.seed'));
    expect(word('Decline')?.querySelector('summary')?.textContent).toBe(t('trace.translation'));
    const link = word('Refuser')?.querySelector('a');
    expect(link?.getAttribute('href')).toMatch(/^https:\/\/gensdinternet\.fr\/.*#:~:text=Refuser$/);
    expect(word('Refuser')?.className).toContain('ui-fr');
    expect(word('Refuser')?.firstElementChild?.getAttribute('lang')).toBe('fr');
  });

  test('is how sure we are of each address, in the order in which they are tried', async () => {
    const form = '/en/meta-ai/facebook/form/';
    await openPage(form);
    const { step } = stepAt(form);
    const items = under(t('trust.addresses'))
      .getAllByRole('listitem')
      .filter((item) => item.querySelector('code'));
    expect(items.map((item) => item.querySelector('code')?.textContent)).toEqual([
      step.open?.href,
      ...step.otherwise,
      // What a sentence speaks of, then the surest address of the line.
      'https://help.meta.com/support/privacy',
      'https://www.facebook.com/privacy/center',
    ]);
    expect(items.filter((item) => !item.querySelector('summary')?.textContent)).toEqual([]);
  });

  test('lists no words where there are none', async () => {
    await openPage('/en/linkedin/objection-form/keep-proof/');
    expect(within(trust()).queryByRole('heading', { name: t('trust.labels') })).toBeNull();
  });
});

describe('a list of sources', () => {
  const dates = {
    '2025': { long: '2025', short: '' },
    '2025-09-29': { long: '29\u00A0September\u00A02025', short: '' },
  };
  const page = { name: 'A page', kind: 'press', href: 'https://example.org/a' } as const;
  const show = (...sources: Parameters<typeof SourceList>[0]['sources'][number][]) => {
    showPart(
      path,
      <Dates value={dates}>
        <SourceList sources={sources} />
      </Dates>,
    );
    return screen.getAllByRole('listitem').map((item) => item.textContent);
  };

  test('says what each is, its day, and which were read in somebody’s copy', () => {
    expect(
      show(
        { ...page, copy: true, published: '2025' },
        { name: 'Another', kind: 'authority', href: null, published: '2025-09-29' },
      ),
    ).toEqual([
      `A page (${newTab})press · 2025 · read in a copy`,
      'Anotherauthority · 29\u00A0September\u00A02025',
    ]);
  });

  test('links what has an address, and names the rest', () => {
    show(page, { name: 'A document', kind: 'inventory', href: null });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      page.href,
    ]);
  });
});
