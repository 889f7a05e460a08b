import fc from 'fast-check';
import { storageKey } from '../src/reader/kept.ts';
import { pagePaths, ready } from './site.ts';
import { expect, test } from './test.ts';

/*
 * What nobody writes by hand comes all the same: from messengers that cut links, from other sites, from
 * people who try. No page may stay blank, throw, or run what stands in its address or in storage.
 */

const attack = '<img src=x onerror=document.title="owned">';
const bad = fc.oneof(
  fc.constantFrom(
    attack,
    'javascript:document.title="owned"',
    '__proto__',
    'constructor',
    '%00',
    '%E0%A4%A',
    '%',
    '\u202e',
    'phone',
    'fr',
    'en',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const written = bad.map((text) => encodeURIComponent(text.toWellFormed()));
const query = fc
  .array(fc.tuple(fc.constantFrom('device', 'ui', 'seen', 'answer', 'x'), fc.oneof(bad, written)))
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value.replaceAll('#', '')}`).join('&'));
const fragment = fc.oneof(
  written,
  written.map((text) => `v=1&linkedin/switch=${text}&n=1`),
  written.map((text) => `:~:text=${text}`),
);
const kept = fc.oneof(
  bad,
  fc.json(),
  fc
    .record({ language: bad, device: bad, ui: bad, accounts: fc.array(bad), guides: fc.json() })
    .map((value) => JSON.stringify(value)),
  bad.map((text) =>
    JSON.stringify({ guides: { 'linkedin/switch': { last: text, done: [text], status: text } } }),
  ),
);
const place = fc.constantFrom(...pagePaths);

const samples = fc.sample(fc.record({ place, query, fragment, kept }), { numRuns: 100, seed: 12 });
const groups = Map.groupBy(samples.entries(), ([index]) => index % 10);

for (const [group, some] of groups) {
  test(`a page stands whatever is asked of it or stored, ${group + 1} of ${groups.size}`, async ({
    page,
  }) => {
    for (const [, { place, query, fragment, kept }] of some) {
      const what = JSON.stringify({ place, query, fragment, kept });
      await page.goto('/offline.html');
      await page.evaluate(
        ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
        [storageKey, kept],
      );
      await page.goto(`/${place}?${query}#${fragment}`);
      if (place !== '') await ready(page);
      await expect(page.getByRole('heading', { level: 1 }).first(), what).toBeVisible();
      expect(await page.title(), what).toContain('Non merci');
    }
  });
}
