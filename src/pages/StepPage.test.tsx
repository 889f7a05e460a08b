// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { allWords } from '../locales/all.ts';
import { openPage } from '../test-app.tsx';

const { guide } = allWords.fr;

beforeEach(() => localStorage.clear());

test('a press on Next opens the next step, with its heading in focus', async () => {
  const { press } = await openPage('/fr/linkedin/notification/data-privacy/');
  await press(screen.getByRole('link', { name: guide.next }));
  const heading = await screen.findByRole('heading', { level: 1, name: /3/ });
  expect(document.activeElement).toBe(heading);
  expect(location.pathname).toBe('/fr/linkedin/notification/manage-data/');
  expect(document.title).toContain('3');
});
