// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../locales/languages.ts';
import { storageKey } from '../reader/kept.ts';
import { goToLanguage } from './go-to-language.ts';

beforeEach(() => localStorage.clear());

function goesTo(path: string, spoken: readonly string[]): string {
  const replace = vi.fn();
  const { pathname, search, hash } = new URL(path, 'https://example.org');
  vi.stubGlobal('location', { pathname, search, hash, replace });
  vi.stubGlobal('navigator', { languages: spoken });
  goToLanguage(storageKey, languages, 'en');
  expect(replace).toHaveBeenCalledOnce();
  return String(replace.mock.calls[0]?.[0]);
}

describe('the page that picks a language', () => {
  test.each([
    [['fr-CH', 'en'], '/fr/'],
    [['en-GB', 'fr'], '/en/'],
    [['qq', 'FR-fr'], '/fr/'],
    [['qq', 'qy'], '/en/'],
    [[], '/en/'],
  ])('follows a browser that speaks %j', (spoken, wanted) => {
    expect(goesTo('/', spoken)).toBe(wanted);
  });

  test('follows what was read last before the browser', () => {
    localStorage.setItem(storageKey, '{"language":"fr"}');
    expect(goesTo('/', ['en'])).toBe('/fr/');
    localStorage.setItem(storageKey, '{"language":"en"}');
    expect(goesTo('/', ['fr'])).toBe('/en/');
  });

  test.each([
    'null',
    '[]',
    '{',
    '{"language":"qq"}',
    '{"language":["en"]}',
    '{"language":"../../evil"}',
  ])('follows the browser where storage holds %s', (garbage) => {
    localStorage.setItem(storageKey, garbage);
    expect(goesTo('/', ['fr'])).toBe('/fr/');
  });

  test('follows the browser where storage refuses', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect(goesTo('/', ['fr'])).toBe('/fr/');
  });

  test.each(['/guide/', '/guide', '/guide/index.html'])('stays in its folder at %s', (path) => {
    expect(goesTo(path, ['fr'])).toBe('/guide/fr/');
  });

  test('takes what the address asks for along', () => {
    expect(goesTo('/?device=phone&ui=en#part', ['fr'])).toBe('/fr/?device=phone&ui=en#part');
  });

  test.each(['/', '/index.html'])('stays at the root of its host at %s', (path) => {
    expect(goesTo(path, ['fr'])).toBe('/fr/');
  });
});
