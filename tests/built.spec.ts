import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { rootFolder, subFolder } from './hosts.ts';
import { htmlFiles } from './site.ts';
import { expect, test } from './test.ts';

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

for (const { base, folder } of [rootFolder, subFolder]) {
  const pages = htmlFiles(folder).map((file) => ({
    file,
    html: readFileSync(join(folder, file), 'utf8'),
  }));

  /** A file of the build, as a plain host finds it; null where it would answer 404. */
  function fileAt(url: string): string | null {
    if (!url.startsWith(base)) return null;
    const path = decodeURIComponent(url.slice(base.length).replace(/[?#].*$/, ''));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return existsSync(join(folder, file)) ? file : null;
  }

  test.describe(`the files built for ${base}`, () => {
    test('are valid HTML', async () => {
      for (const { file, html } of pages) {
        const { results } = await checker.validateString(html, file);
        const messages = results.flatMap((result) => result.messages);
        expect
          .soft(
            messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
            file,
          )
          .toEqual([]);
      }
    });

    test('link only to files that are there, with their last slash', () => {
      for (const { file, html } of pages) {
        const urls = [...html.matchAll(/\s(?:href|src|srcset)="([^"]*)"/gi)].map(([, url = '']) =>
          url.replaceAll('&amp;', '&'),
        );
        const inside = urls.filter((url) => url.startsWith('/'));
        expect.soft(inside.length, file).toBeGreaterThan(2);
        expect
          .soft(
            inside.filter((url) => fileAt(url) === null),
            file,
          )
          .toEqual([]);
        const odd = urls.filter((url) => !/^(\/(?!\/)|#|https?:\/\/|mailto:)/.test(url));
        expect.soft(odd, file).toEqual([]);
      }
    });

    test('link within a page only to parts that are there', () => {
      for (const { file, html } of pages) {
        const parts = [...html.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => id);
        expect
          .soft(
            parts.filter((id) => !html.includes(`id="${id}"`)),
            file,
          )
          .toEqual([]);
      }
    });

    test('have a policy before any script or style, and no style attribute', () => {
      for (const { file, html } of pages) {
        const policy = html.indexOf('http-equiv="Content-Security-Policy"');
        const first = html.search(/<(script|style|link)\b/);
        expect.soft(policy, file).toBeGreaterThan(-1);
        expect.soft(policy, file).toBeLessThan(first);
        expect.soft(html.match(/<[^>]+\sstyle="[^"]*"/g), file).toBeNull();
        expect.soft(html.match(/<[^>]+\son\w+="[^"]*"/g), file).toBeNull();
      }
    });

    test('open other sites in a tab of their own that knows nothing of this one', () => {
      for (const { file, html } of pages) {
        const out = [...html.matchAll(/<a\s[^>]*href="https?:[^>]*>/g)].map(([tag]) => tag);
        const bare = out.filter((tag) => !/rel="[^"]*noopener[^"]*"/.test(tag));
        expect.soft(bare, file).toEqual([]);
      }
    });

    test('hold no label, gap or value that was not filled in', () => {
      for (const { file, html } of pages) {
        const text = html.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]+>/g, ' ');
        expect
          .soft(text.match(/\{\{\w+\}\}|&lt;\/?(ui|n|label)&gt;|\bundefined\b|\[object /g), file)
          .toBeNull();
      }
    });
  });
}

test('the sub-folder holds the same pages as the root', () => {
  expect(htmlFiles(subFolder.folder)).toEqual(htmlFiles(rootFolder.folder));
});
