// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ClaimContent } from '../content.ts';
import { showPart, stepAt, textsAt } from '../testing/app.tsx';
import { Claims } from './Claims.tsx';

const path = '/en/linkedin/switch/turn-off/';
const t = textsAt(path, 'guide');
const trace = { confidence: 'single', count: 1, sources: [], read: '2026-11-23' } as const;
const claim: ClaimContent = { id: 'x', text: 'It <en>works</en>.', trace };

describe('a claim', () => {
  test('is a sentence, and how sure we are of it', () => {
    showPart(path, <Claims claims={[claim, { ...claim, id: 'y' }]} />);
    const [first, ...others] = screen.getAllByRole('listitem');
    expect(others).toHaveLength(1);
    expect(first?.querySelector('p')?.textContent).toBe('It works.');
    expect(first?.querySelector('summary')?.textContent).toBe(t('trace.single'));
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('bears its foreign words as such', () => {
    showPart(path, <Claims claims={[claim]} />);
    expect(screen.getByText('works').lang).toBe('en');
  });

  test('offers the page that it speaks of, by its host', () => {
    const link = 'https://example.org/a';
    showPart(path, <Claims claims={[{ ...claim, link }]} />);
    const opened = screen.getByRole('link');
    expect(opened.getAttribute('href')).toBe(link);
    expect(opened.textContent).toContain(t('openPage', { host: 'example.org' }));
  });
});

test('what one article alone says is called that, and names it', () => {
  const { step } = stepAt('/en/linkedin/notification/refuse/');
  showPart(path.replace('switch/turn-off', 'notification/refuse'), <Claims claims={step.claims} />);
  const [first] = screen.getAllByRole('listitem');
  expect(first?.querySelector('summary')?.textContent).toBe(t('trace.seed'));
  within(first ?? document.body).getByRole('link', { name: /Gens d’Internet/ });
});
