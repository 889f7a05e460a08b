// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ClaimContent } from '../content.ts';
import { showPart, stepAt, textsAt } from '../testing/app.tsx';
import { Claims } from './Claims.tsx';

const path = '/en/linkedin/switch/turn-off/';
const t = textsAt(path, 'guide');
const newTab = textsAt(path, 'shell')('newTab');
const page = { name: 'A page', href: 'https://example.org/a' };
const other = { name: 'Another', href: 'https://example.org/b' };
const unlinked = { name: 'A copy', href: null };

function shown(confidence: ClaimContent['confidence'], sources: ClaimContent['sources']): string {
  const claim = { id: 'x', text: 'It <en>works</en>.', confidence, sources };
  showPart(path, <Claims claims={[claim]} />);
  return screen.getByRole('listitem').textContent;
}

describe('a claim', () => {
  test('that several pages confirm names them and says no more', () => {
    expect(shown('confirmed', [page, unlinked, other])).toBe(
      `It works. A page (${newTab}), A copy, Another (${newTab})`,
    );
  });

  test.each(['single', 'seed'] as const)('that rests on one page says so: %s', (confidence) => {
    expect(shown(confidence, [unlinked])).toBe(`It works. ${t(`trust.${confidence}`)} · A copy`);
  });

  test('that is our reading says so, with no source', () => {
    expect(shown('inferred', [])).toBe(`It works. ${t('trust.reading')}`);
    expect(t('trust.reading')).not.toBe(t('trust.inferred'));
  });

  test('that is our reading of a page says both', () => {
    expect(shown('inferred', [unlinked])).toBe(`It works. ${t('trust.reading')} · A copy`);
  });

  test('opens its page beside the guide, and tells the page nothing', () => {
    shown('confirmed', [page, unlinked]);
    const link = screen.getByRole('link');
    expect(link.getAttribute('href')).toBe('https://example.org/a');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')?.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
  });

  test('bears its foreign words as such', () => {
    shown('confirmed', []);
    expect(screen.getByText('works').lang).toBe('en');
  });
});

test('what one article alone says is called that, where the guide rests on it', () => {
  const { step } = stepAt('/en/linkedin/notification/refuse/');
  showPart(path, <Claims claims={step.claims} />);
  const [first] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain(t('trust.seed'));
  within(first ?? document.body).getByRole('link', { name: /Gens d’Internet/ });
});
