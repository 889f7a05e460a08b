// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { runWritten } from '../test-scripts.ts';

const root = document.documentElement;

beforeEach(() => {
  root.lang = 'fr';
  document.body.innerHTML = '';
});

/** As the page does: when its list is there. */
function runLost(globals: Readonly<Record<string, unknown>> = {}) {
  runWritten('notFound', { ...globals, addEventListener: (_: string, run: () => void) => run() });
}

describe('the page for lost addresses', () => {
  function page() {
    document.body.innerHTML = ['fr', 'en']
      .map(
        (lang) => `<section data-lost="${lang}"><ul>
          <li><a href="/${lang}/">home</a></li>
          <li><a href="/${lang}/linkedin/">track</a></li>
          <li><a href="/${lang}/linkedin/switch/">guide</a></li>
          <li><a href="/${lang}/about/">about</a></li>
        </ul></section>`,
      )
      .join('');
  }
  const first = () => document.querySelector('[data-lost]');
  const list = () => [...(first()?.querySelectorAll('a') ?? [])].map((link) => link.textContent);

  test('puts the language of the address first, and the pages that share most of it', () => {
    page();
    history.replaceState(null, '', '/en/linkedin/switch/gone/');
    runLost();
    expect(first()?.getAttribute('data-lost')).toBe('en');
    expect(root.lang).toBe('en');
    expect(list()[0]).toBe('guide');
    expect(list()[1]).toBe('track');
  });

  test('follows the browser where the address has no language', () => {
    page();
    history.replaceState(null, '', '/wp-login.php');
    runLost({ navigator: { languages: ['en-GB'] } });
    expect(first()?.getAttribute('data-lost')).toBe('en');
  });

  test.each(['/%E0%A4%A', '/fr/..%2f', '//fr//x', '/<script>', `/fr/${'a'.repeat(10_000)}`, '/🙂'])(
    'never breaks at %s',
    (path) => {
      page();
      runLost({ location: { pathname: path } });
      expect(list()).toHaveLength(4);
    },
  );
});
