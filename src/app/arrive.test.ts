// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const { dataset } = document.documentElement;
let arriveAt: typeof import('./arrive.ts').arriveAt;
let linkedFrom: typeof import('./arrive.ts').linkedFrom;

beforeEach(async () => {
  vi.resetModules();
  ({ arriveAt, linkedFrom } = await import('./arrive.ts'));
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

describe('a page that the browser itself opened', () => {
  const here = location.origin;

  function opened(type: string, referrer: string) {
    vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer);
    vi.stubGlobal('performance', {
      getEntriesByType: (kind: string) => (kind === 'navigation' ? [{ type }] : []),
    });
    return linkedFrom();
  }

  test.each([
    ['navigate', `${here}/fr/linkedin/`, '/fr/linkedin/'],
    ['navigate', `${here}/fr/linkedin/?device=phone`, '/fr/linkedin/'],
    ['navigate', `${here}/`, '/'],
    ['navigate', '', null],
    ['navigate', 'https://example.org/fr/linkedin/', null],
    ['navigate', `${here}.example.org/fr/`, null],
    ['reload', `${here}/fr/linkedin/`, null],
    ['back_forward', `${here}/fr/linkedin/`, null],
  ])('by %s, from “%s”, was linked from %s', (type, referrer, path) => {
    expect(opened(type, referrer)).toBe(path);
  });

  test('in a browser that keeps no times, was linked from nowhere that is known', () => {
    vi.spyOn(document, 'referrer', 'get').mockReturnValue(`${here}/fr/`);
    for (const times of [{}, { getEntriesByType: () => [] }]) {
      vi.stubGlobal('performance', times);
      expect(linkedFrom()).toBeNull();
    }
  });
});
