import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { faults, rootSite, subSite } from './sites.ts';

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // React writes `srcSet`, `<img/>` and `checked=""`, and HTML allows all three.
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'void-style': 'off',
    // The rule asks for capitals; the standard does not.
    'doctype-style': 'off',
    // A title says step, task, platform and site: it may be cut at its end, where it matters least.
    'long-title': 'off',
  },
});

function messagesOf(html: string, file: string): string[] {
  const { results } = checker.validateStringSync(html, file);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`);
}

test('every page is valid HTML', () => {
  expect(faults(rootSite, ({ html, file }) => messagesOf(html, file))).toEqual([]);
});

test('below a sub-folder too: the first page of each kind, and each tenth', () => {
  const kinds = subSite.pages.map(({ page }) => page.kind);
  const pages = subSite.pages.filter(
    ({ page }, index) => kinds.indexOf(page.kind) === index || index % 10 === 0,
  );
  expect(pages.length).toBeGreaterThan(10);
  expect(faults({ ...subSite, pages }, ({ html, file }) => messagesOf(html, file))).toEqual([]);
});

test('an error would be found', () => {
  expect(messagesOf('<p><div></div></p>', 'made-up.html')).not.toEqual([]);
});
