// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { drawing } from '../components/drawing.ts';
import { allWords } from '../locales/all.ts';
import { openPage } from '../testing/app.tsx';
import { forgetAll } from './load.ts';

const { shell, about } = allWords.en;

test('a page that is at hand is drawn at once; one that is still to come is waited for', async () => {
  forgetAll();
  const { press } = await openPage('/en/about/');
  const draw = vi.spyOn(drawing, 'draw');
  const [home] = screen.getAllByRole('link', { name: shell.home });
  if (!home) throw new Error('Nothing leads home');
  await press(home);
  await screen.findByRole('heading', { level: 1, name: allWords.en.home.heading });
  expect(draw).not.toHaveBeenCalled();
  await press(screen.getByRole('link', { name: shell.about }));
  await screen.findByRole('heading', { level: 1, name: about.title });
  expect(draw).toHaveBeenCalledOnce();
});

test('a link to the very page adds no step to the way back', async () => {
  const { press } = await openPage('/en/about/');
  const { length } = history;
  await press(screen.getByRole('link', { name: shell.about }));
  expect(history.length).toBe(length);
  const [home] = screen.getAllByRole('link', { name: shell.home });
  if (home) await press(home);
  expect(history.length).toBe(length + 1);
});
