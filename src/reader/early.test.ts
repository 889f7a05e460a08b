// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { early, findNearest, goToLanguage } from './early.ts';

/** The very text that the build writes into the pages, run as a page would run it. */
function run(written: () => void, more: Readonly<Record<string, unknown>> = {}): void {
  const names = Object.keys(more);
  new Function(...names, `(${written.toString()})()`)(...Object.values(more));
}

const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/');
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  root.lang = 'fr';
  document.body.innerHTML = '';
});

describe('before the first paint', () => {
  test('the address wins over what was chosen last', () => {
    history.replaceState(null, '', '/fr/?device=computer&ui=en');
    localStorage.setItem('non-merci', '{"device":"phone","ui":"fr"}');
    run(early);
    expect(root.dataset).toMatchObject({ device: 'computer', ui: 'en' });
  });

  test('what was chosen last wins over the guess', () => {
    localStorage.setItem('non-merci', '{"device":"phone","ui":"en"}');
    run(early);
    expect(root.dataset).toMatchObject({ device: 'phone', ui: 'en' });
  });

  test('with neither, the style sheet guesses the device and the page gives the language', () => {
    root.lang = 'en';
    run(early);
    expect(root.dataset).not.toHaveProperty('device');
    expect(root.dataset.ui).toBe('en');
  });

  test.each(['?device=toaster&ui=de', '?device=&ui=', '?device=PHONE', '?device=%00&ui=%E0%A4%A'])(
    'an address that asks for %s asks for nothing',
    (search) => {
      history.replaceState(null, '', `/fr/${search}`);
      localStorage.setItem('non-merci', '{"device":"phone","ui":"en"}');
      run(early);
      expect(root.dataset).toMatchObject({ device: 'phone', ui: 'en' });
    },
  );

  test.each([
    'null',
    '[]',
    '5',
    '"x"',
    '{',
    '{"__proto__":{"device":"phone"}}',
    '{"device":["phone"]}',
  ])('storage that holds %s stops nothing', (garbage) => {
    localStorage.setItem('non-merci', garbage);
    run(early);
    expect(root.dataset).not.toHaveProperty('device');
    expect(root.dataset.ui).toBe('fr');
  });

  test('storage that refuses stops nothing', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    run(early);
    expect(root.dataset.ui).toBe('fr');
  });
});

describe('how long ago the sources were read', () => {
  function ageAt(now: number): string | undefined {
    root.dataset.read = '2026-01-01';
    vi.setSystemTime(now);
    run(early);
    vi.useRealTimers();
    return root.dataset.age;
  }
  const day = 86_400_000;
  const read = Date.parse('2026-01-01');

  test.each([
    [0, 'fresh'],
    [180, 'fresh'],
    [181, 'aging'],
    [365, 'aging'],
    [366, 'old'],
    [3_650, 'old'],
  ])('after %i days they are %s', (days, age) => {
    expect(ageAt(read + days * day)).toBe(age);
  });

  test('a clock that is wrong breaks nothing', () => {
    expect(ageAt(0)).toBe('fresh');
    expect(ageAt(8.64e15)).toBe('old');
  });

  test('a page without a date never warns', () => {
    for (const written of ['', 'yesterday']) {
      root.dataset.read = written;
      run(early);
      expect(root.dataset.age).toBe('fresh');
    }
    delete root.dataset.read;
    run(early);
    expect(root.dataset.age).toBe('fresh');
  });
});

describe('the page that picks a language', () => {
  function goesTo(pathname: string, spoken: readonly string[]): string {
    const replace = vi.fn();
    run(goToLanguage, { location: { pathname, replace }, navigator: { languages: spoken } });
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
    localStorage.setItem('non-merci', '{"language":"fr"}');
    expect(goesTo('/', ['en'])).toBe('/fr/');
  });

  test.each(['null', '[]', '{', '{"language":"de"}', '{"language":"../../evil"}'])(
    'follows the browser where storage holds %s',
    (garbage) => {
      localStorage.setItem('non-merci', garbage);
      expect(goesTo('/', ['fr'])).toBe('/fr/');
    },
  );

  test.each(['/guide/', '/guide', '/guide/index.html'])('stays in its folder at %s', (path) => {
    expect(goesTo(path, ['fr'])).toBe('/guide/fr/');
  });
});

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
    run(findNearest);
    expect(first()?.getAttribute('data-lost')).toBe('en');
    expect(root.lang).toBe('en');
    expect(list()[0]).toBe('guide');
    expect(list()[1]).toBe('track');
  });

  test('follows the browser where the address has no language', () => {
    page();
    history.replaceState(null, '', '/wp-login.php');
    run(findNearest, { navigator: { languages: ['en-GB'] } });
    expect(first()?.getAttribute('data-lost')).toBe('en');
  });

  test.each(['/%E0%A4%A', '/fr/..%2f', '//fr//x', '/<script>', `/fr/${'a'.repeat(10_000)}`, '/🙂'])(
    'never breaks at %s',
    (path) => {
      page();
      run(findNearest, { location: { pathname: path } });
      expect(list()).toHaveLength(4);
    },
  );
});
