// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { dataset } = document.documentElement;
let arriveAt: typeof import('./arrive.ts').arriveAt;

beforeEach(async () => {
  vi.resetModules();
  ({ arriveAt } = await import('./arrive.ts'));
  dataset.path = '/fr/built/';
});
afterEach(() => {
  delete dataset.path;
});

test('the page that the build wrote is come to from nowhere', () => {
  expect(arriveAt('/fr/built/')).toBeNull();
  expect(arriveAt('/fr/next/')).toBe('/fr/built/');
  expect(arriveAt('/fr/built/')).toBe('/fr/next/');
});

test('who went on before that page was taken over comes from it', () => {
  expect(arriveAt('/fr/next/')).toBe('/fr/built/');
});

test('where no page was built, the first is come to from nowhere', () => {
  delete dataset.path;
  expect(arriveAt('/fr/next/')).toBeNull();
});
