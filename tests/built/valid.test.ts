import { expect, test } from 'vitest';
import { messagesOf } from './checker.ts';
import { faults, rootSite, someOf, subSite } from './sites.ts';

test('every page is valid HTML', () => {
  expect(faults(rootSite, ({ html, file }) => messagesOf(html, file))).toEqual([]);
});

test('below a sub-folder too: the first page of each kind, and each tenth', () => {
  const pages = someOf(subSite.pages);
  expect(pages.length).toBeGreaterThan(10);
  expect(faults({ ...subSite, pages }, ({ html, file }) => messagesOf(html, file))).toEqual([]);
});

test('an error would be found', () => {
  expect(messagesOf('<p><div></div></p>', 'made-up.html')).not.toEqual([]);
});
