// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { MemoryRouter, StaticRouter } from 'react-router';
import { expect, test } from 'vitest';
import { Hydration } from '../reader/hydrated.tsx';
import { PageLink } from './PageLink.tsx';

function hrefAt(here: string, samePage = false): string | null {
  render(
    <MemoryRouter initialEntries={[here]}>
      <PageLink to="/en/linkedin/switch/" samePage={samePage}>
        Onwards
      </PageLink>
    </MemoryRouter>,
  );
  return screen.getByRole('link', { name: 'Onwards' }).getAttribute('href');
}

test('a link carries on the device and the platform language that the address names', () => {
  expect(hrefAt('/fr/?device=phone&ui=en#off')).toBe('/en/linkedin/switch/?device=phone&ui=en');
});

test('a link carries on nothing that was not chosen', () => {
  expect(hrefAt('/fr/?utm_source=mail&device=toaster')).toBe('/en/linkedin/switch/');
});

test('a link to the same page in the other language changes nothing else', () => {
  expect(hrefAt('/fr/?device=phone&x=1#off', true)).toBe(
    '/en/linkedin/switch/?device=phone&x=1#off',
  );
});

test('a prerendered link carries nothing: the page serves every query', () => {
  const html = renderToString(
    <StaticRouter location="/fr/?device=phone">
      <Hydration>
        <PageLink to="/en/">Onwards</PageLink>
      </Hydration>
    </StaticRouter>,
  );
  expect(html).toContain('href="/en/"');
});
