// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RoutedPage } from '../content.ts';
import { contentFile, fileHref, pathOf } from '../paths.ts';
import type { Device } from '../steps/basics.ts';
import { pageAtPath } from '../testing/app.tsx';
import { followHands, lookAhead } from './ahead.ts';
import { begin, forgetAll, isAtHand } from './load.ts';

const first = pageAtPath('/fr/linkedin/notification/account-preferences/');
const last = pageAtPath('/fr/linkedin/notification/check/');
const aboutFile = fileHref(contentFile({ kind: 'about', lang: 'fr' }) ?? '');

const pictures: string[] = [];
const asked: string[] = [];
const decoded: string[] = [];
let whenIdle: (() => void) | null;

class Picture {
  private href = '';
  set src(href: string) {
    this.href = href;
    pictures.push(href);
  }
  decode() {
    decoded.push(this.href);
    return Promise.reject(new DOMException('', 'EncodingError'));
  }
}

function connection(value: unknown) {
  Object.defineProperty(navigator, 'connection', { value, configurable: true });
}

function windowIs(narrow: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: narrow }));
}

/** The first step of a guide that is drawn for one device alone. */
function drawnFor(device: Device): RoutedPage {
  if (first.kind !== 'step') throw new Error('It is no step');
  const steps = first.content.steps.map((step) => ({
    ...step,
    screens: step.screens.filter((screen) => screen.device === device),
  }));
  return { ...first, content: { ...first.content, steps } };
}

/** A hand comes near what this selects. */
function near(selector: string, sign: string) {
  document.querySelector(selector)?.dispatchEvent(new Event(sign, { bubbles: true }));
}

beforeEach(() => {
  forgetAll();
  pictures.length = 0;
  decoded.length = 0;
  asked.length = 0;
  whenIdle = null;
  connection(undefined);
  windowIs(false);
  vi.stubGlobal('Image', Picture);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    whenIdle = run;
    return 7;
  });
  vi.stubGlobal('cancelIdleCallback', (asked: number) => {
    if (asked === 7) whenIdle = null;
  });
  vi.stubGlobal('fetch', (href: string) => {
    asked.push(href);
    return Promise.reject(new TypeError('Failed to fetch'));
  });
  Object.assign(document.documentElement.dataset, { device: 'computer', ui: 'fr' });
});

afterEach(() => void Reflect.deleteProperty(navigator, 'connection'));

describe('the picture of the next step', () => {
  test('is fetched when the browser has nothing else to do', () => {
    lookAhead(first);
    expect(pictures).toEqual([]);
    whenIdle?.();
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).toMatch(/linkedin-settings\.computer\.fr\.avif\?v=\w+$/);
    expect(decoded).toEqual(pictures);
  });

  test('is the one for a phone where the reader has one', () => {
    document.documentElement.dataset.device = 'phone';
    lookAhead(first);
    whenIdle?.();
    expect(pictures[0]).toMatch(/linkedin-settings\.phone\.fr\.avif/);
  });

  test.each([
    ['phone', 'computer'],
    ['computer', 'phone'],
  ] as const)('is the one for a %s where the step has no other, on a %s', (drawn, device) => {
    document.documentElement.dataset.device = device;
    lookAhead(drawnFor(drawn));
    whenIdle?.();
    expect(pictures).toEqual([expect.stringContaining(`linkedin-settings.${drawn}.fr.avif`)]);
  });

  test('is the one for this window, device and platform language', () => {
    windowIs(true);
    document.documentElement.dataset.ui = 'en';
    lookAhead(first);
    whenIdle?.();
    expect(pictures[0]).toMatch(/linkedin-settings\.computer-narrow\.en\.avif/);
  });

  test('is not fetched once the reader has gone on', () => {
    lookAhead(first)();
    expect(whenIdle).toBeNull();
  });

  test.each([{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }])(
    'is left where it would be dear: %j',
    (kind) => {
      connection(kind);
      lookAhead(first);
      expect(whenIdle).toBeNull();
    },
  );

  test('is none after the last step, nor on a page that is no step', () => {
    lookAhead(last);
    lookAhead(pageAtPath('/fr/about/'));
    expect(whenIdle).toBeNull();
  });
});

test('the next step itself is then at hand', async () => {
  const next = '/fr/linkedin/notification/data-privacy/';
  await begin(pathOf(first.address), first);
  lookAhead(first);
  expect(isAtHand(next)).toBe(false);
  whenIdle?.();
  await vi.waitFor(() => expect(isAtHand(next)).toBe(true));
});

describe('what a link leads to', () => {
  let stop: () => void;

  beforeEach(() => {
    document.body.innerHTML = `<a id="ours" href="/fr/about/"><b>About</b></a>
      <a id="other" href="https://example.org/fr/about/">Other</a><a id="odd">Odd</a>`;
    stop = followHands();
  });
  afterEach(() => stop());

  test.each(['pointerover', 'focusin'])('is fetched once, at %s', (sign) => {
    near('#ours b', sign);
    near('#ours', sign);
    expect(asked).toEqual([aboutFile]);
  });

  test.each(['#other', '#odd', 'body'])('is left where it is not ours: %s', (selector) => {
    near(selector, 'pointerover');
    expect(asked).toEqual([]);
  });

  test('is no longer fetched as a page by the browser itself', () => {
    stop();
    document.head.innerHTML = '<script></script><script type="speculationrules">{}</script>';
    stop = followHands();
    expect(document.head.innerHTML).toBe('<script></script>');
  });

  test('is left where it would be dear, and once the page has gone', () => {
    connection({ saveData: true });
    near('#ours', 'pointerover');
    connection(undefined);
    stop();
    near('#ours', 'pointerover');
    expect(asked).toEqual([]);
  });
});
