// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { readKept } from '../reader/kept.ts';
import { pageAtPath } from '../testing/app.tsx';

const guide = '/fr/linkedin/notification/';
const second = pageAtPath(`${guide}data-privacy/`);

let arriveByLink: typeof import('./by-link.ts').arriveByLink;

beforeEach(async () => {
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.resetModules();
  ({ arriveByLink } = await import('./by-link.ts'));
});

/** As the browser says it of the document that it opened. */
function opened(navigationType: string, path: string | null) {
  const from = path === null ? null : { url: `https://example.org${path}` };
  vi.stubGlobal('navigation', { activation: { navigationType, from } });
}

function progress() {
  const { guides } = JSON.parse(localStorage.getItem('non-merci') ?? '{}');
  return guides?.['linkedin/notification'];
}

test('a step that a plain link led on from is done', () => {
  opened('push', `${guide}account-preferences/`);
  arriveByLink(second);
  expect(progress()).toEqual({ done: ['account-preferences'], last: 'data-privacy' });
});

test('it is noted once, whatever begins again', () => {
  opened('push', `${guide}account-preferences/`);
  arriveByLink(second);
  arriveByLink(second);
  expect(progress().done).toEqual(['account-preferences']);
});

test.each([
  ['a link from elsewhere', 'push', '/fr/'],
  ['a link from another site', 'push', null],
  ['a reload', 'reload', `${guide}account-preferences/`],
  ['the way back', 'traverse', `${guide}account-preferences/`],
])('%s does no step', (_, type, path) => {
  opened(type, path);
  arriveByLink(second);
  expect(progress()?.done).toBeUndefined();
});

test('nor does a browser that does not say how it came here', () => {
  arriveByLink(second);
  expect(readKept().guides).toBeUndefined();
});

test('nor a link to what is no step', () => {
  opened('push', `${guide}refuse/`);
  arriveByLink(pageAtPath('/fr/about/'));
  expect(readKept().guides).toBeUndefined();
});
