// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { LineGroup, RoutedPage } from './content.ts';
import { elementOf } from './routes.tsx';
import { pageAtPath, showPart, textsAt } from './testing/app.tsx';

const lines = { name: textsAt('/en/', 'find')('lines') };
const index: readonly LineGroup[] = [
  {
    letter: 'C',
    lines: [
      {
        id: 'claude',
        name: 'Claude',
        sign: 'C',
        line: 'Claude line',
        hosts: [],
        guides: [{ id: 'switch', name: 'Switch', app: 'Claude' }],
      },
    ],
  },
];

function home(more: { index?: readonly LineGroup[] }): RoutedPage {
  const page = pageAtPath('/en/');
  if (page.kind !== 'home') throw new Error('It is no home page');
  const { index: _, ...content } = page.content;
  return { ...page, content: { ...content, ...more } };
}

test('the home page names all lines where they are too many to be drawn', async () => {
  showPart('/en/', await elementOf(home({ index })));
  screen.getByRole('region', lines);
  screen.getByRole('link', { name: /Switch/ });
});

test('and brings nothing for it where they are few', async () => {
  const element = await elementOf(home({}));
  expect(element.props).toHaveProperty('Index', undefined);
  showPart('/en/', element);
  expect(screen.queryByRole('region', lines)).toBeNull();
});
