// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followLinks } from './links.ts';

const open = vi.fn();
let stop = () => {};

beforeEach(() => {
  history.replaceState(null, '', '/fr/linkedin/?device=phone');
  stop = followLinks(open);
});

afterEach(() => {
  stop();
  open.mockReset();
  document.body.replaceChildren();
});

/** Presses what stands in a link; true where the browser would follow it by itself. */
function press(html: string, how: MouseEventInit = {}): boolean {
  document.body.innerHTML = html;
  const pressed = document.querySelector('b') ?? document.body;
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...how });
  // jsdom would try to follow it.
  const isLeft = { now: false };
  const look = () => {
    isLeft.now = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', look, { once: true });
  pressed.dispatchEvent(event);
  return isLeft.now;
}

test('a link to a page of ours is opened here, with its query and its part', () => {
  expect(press('<a href="/fr/linkedin/switch/?ui=en#different"><b>x</b></a>')).toBe(false);
  expect(open).toHaveBeenCalledExactlyOnceWith('/fr/linkedin/switch/?ui=en#different', false);
});

test('a link without its last slash is one to a page of ours too', () => {
  expect(press('<a href="/fr/about"><b>x</b></a>')).toBe(false);
  expect(open).toHaveBeenCalledExactlyOnceWith('/fr/about', false);
});

test('a link to the very page takes its place', () => {
  expect(press('<a href="/fr/linkedin/?device=phone"><b>x</b></a>')).toBe(false);
  expect(open).toHaveBeenCalledExactlyOnceWith('/fr/linkedin/?device=phone', true);
});

test('the same page with another query, and a part of another page, are opened too', () => {
  press('<a href="/fr/linkedin/#takes"><b>x</b></a>');
  press('<a href="/fr/about/#kept"><b>x</b></a>');
  expect(open.mock.calls).toEqual([
    ['/fr/linkedin/#takes', false],
    ['/fr/about/#kept', false],
  ]);
});

describe('left to the browser is', () => {
  const link = (attributes: string) => `<a ${attributes}><b>x</b></a>`;

  test.each([
    ['a part of this page', link('href="#takes"')],
    ['another site', link('href="https://www.linkedin.com/fr/about/"')],
    ['another tab', link('href="/fr/about/" target="_blank"')],
    ['a file to be kept', link('href="/fr/about/" download')],
    ['a file', link('href="/screenshots/a.avif"')],
    ['the page that asks for a language', link('href="/"')],
    ['what is no link', '<p><b>x</b></p>'],
    ['a link that leads nowhere', '<a><b>x</b></a>'],
  ])('%s', (_what, html) => {
    expect(press(html)).toBe(true);
    expect(open).not.toHaveBeenCalled();
  });

  test.each([
    { metaKey: true },
    { ctrlKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ])('a press that asks for something else: %o', (how) => {
    expect(press(link('href="/fr/about/"'), how)).toBe(true);
    expect(open).not.toHaveBeenCalled();
  });

  test('what nobody listens to any more', () => {
    stop();
    expect(press(link('href="/fr/about/"'))).toBe(true);
    expect(open).not.toHaveBeenCalled();
  });
});

test('what somebody else has answered is not opened', () => {
  document.body.innerHTML = '<a href="/fr/about/"><b>x</b></a>';
  const pressed = document.querySelector('b');
  pressed?.addEventListener('click', (event) => event.preventDefault());
  pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  expect(open).not.toHaveBeenCalled();
});

describe('where the site lies in a folder of its host', () => {
  beforeEach(() => {
    stop();
    vi.resetModules();
    vi.stubEnv('BASE_URL', '/guide/');
  });
  afterEach(() => vi.unstubAllEnvs());

  test('its pages are those in this folder', async () => {
    const links = await import('./links.ts');
    stop = links.followLinks(open);
    expect(press('<a href="/guide/fr/about/"><b>x</b></a>')).toBe(false);
    expect(press('<a href="/fr/about/"><b>x</b></a>')).toBe(true);
    expect(open).toHaveBeenCalledExactlyOnceWith('/guide/fr/about/', false);
  });
});
