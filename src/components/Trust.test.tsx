// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openPage, showPart, stepAt, textsAt } from '../testing/app.tsx';
import { SourceList } from './SourceList.tsx';

const path = '/en/linkedin/switch/check/';
const t = textsAt(path, 'guide');
const newTab = textsAt(path, 'shell')('newTab');

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

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

  test('is how sure we are of the words that are named and not drawn', async () => {
    await openPage(path);
    const items = under(t('trust.labels')).getAllByRole('listitem');
    const said = items.map((item) => plain(item.textContent));
    expect(said).toContain(`Désactivé ${t('trust.inferred')}`);
    expect(said).toContain(`Off ${t('trust.confirmed')}`);
    expect(said).toContain(`Data privacy ${t('trust.confirmed')}`);
    expect(said).toContain(`Comment LinkedIn utilise vos données ${t('trust.single')}`);
  });
});

describe('a list of sources', () => {
  const page = { name: 'A page', href: 'https://example.org/a' };
  const show = (...sources: Parameters<typeof SourceList>[0]['sources'][number][]) => {
    showPart(path, <SourceList sources={sources} copy="read in a copy" />);
    return screen.getAllByRole('listitem').map((item) => item.textContent);
  };

  test('says which were read in somebody’s copy', () => {
    expect(show({ ...page, copy: true }, { name: 'Another', href: null, copy: true })).toEqual([
      `A page (${newTab}) (read in a copy)`,
      'Another (read in a copy)',
    ]);
  });

  test('links what has an address, and names the rest', () => {
    expect(show(page, { name: 'A document', href: null })).toEqual([
      `A page (${newTab})`,
      'A document',
    ]);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      page.href,
    ]);
  });
});
