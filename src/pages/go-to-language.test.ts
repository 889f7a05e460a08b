// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { storageKey } from '../reader/kept.ts';
import { runWritten } from '../test-scripts.ts';

beforeEach(() => localStorage.clear());

describe('the page that picks a language', () => {
  function goesTo(pathname: string, spoken: readonly string[]): string {
    const replace = vi.fn();
    runWritten('welcome', { location: { pathname, replace }, navigator: { languages: spoken } });
    expect(replace).toHaveBeenCalledOnce();
    return String(replace.mock.calls[0]?.[0]);
  }

  test.each([
    [['fr-CH', 'en'], '/fr/'],
    [['en-GB', 'fr'], '/en/'],
    [['de', 'FR-fr'], '/fr/'],
    [['de', 'it'], '/en/'],
    [[], '/en/'],
  ])('follows a browser that speaks %j', (spoken, wanted) => {
    expect(goesTo('/', spoken)).toBe(wanted);
  });

  test('follows what was read last before the browser', () => {
    localStorage.setItem(storageKey, '{"language":"fr"}');
    expect(goesTo('/', ['en'])).toBe('/fr/');
  });

  test.each(['null', '[]', '{', '{"language":"de"}', '{"language":"../../evil"}'])(
    'follows the browser where storage holds %s',
    (garbage) => {
      localStorage.setItem(storageKey, garbage);
      expect(goesTo('/', ['fr'])).toBe('/fr/');
    },
  );

  test.each(['/guide/', '/guide', '/guide/index.html'])('stays in its folder at %s', (path) => {
    expect(goesTo(path, ['fr'])).toBe('/guide/fr/');
  });
});
