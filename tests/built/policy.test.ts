import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { faults, sites } from './sites.ts';

const policyMeta = 'meta[http-equiv="Content-Security-Policy" i]';

/** Each directive with its values; in a list, so that one given twice is not overlooked. */
function policyOf(document: Document): [name: string, values: string[]][] {
  return [...document.querySelectorAll(policyMeta)].flatMap((meta) =>
    (meta.getAttribute('content') ?? '').split(';').map((directive): [string, string[]] => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.sort()];
    }),
  );
}

function hashesOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(
    ({ textContent }) => `'sha256-${createHash('sha256').update(textContent).digest('base64')}'`,
  );
}

describe.each(sites)('each page of the site built for $base', (site) => {
  test('allows what our host and the page itself hold, and nothing else', () => {
    for (const { document, file } of site.pages) {
      // Data that no browser runs needs nobody's leave.
      const scripts = hashesOf(document, 'script:not([src], [type="application/ld+json"])');
      const styles = hashesOf(document, 'style');
      expect(scripts.length, file).toBeGreaterThan(0);
      expect(styles.length, file).toBeGreaterThan(0);
      expect(policyOf(document), file).toEqual([
        ['default-src', ["'none'"]],
        ['script-src', ["'self'", ...scripts].sort()],
        ['style-src', ["'self'", ...styles].sort()],
        ['img-src', ["'self'"]],
        ['font-src', ["'self'"]],
        ['connect-src', ["'self'"]],
        ['manifest-src', ["'self'"]],
        ['worker-src', ["'self'"]],
        ['base-uri', ["'none'"]],
        ['form-action', ["'none'"]],
        ['require-trusted-types-for', ["'script'"]],
        ['trusted-types', ['non-merci-worker']],
      ]);
    }
  });

  test('says so before its first script, style or link', () => {
    const late = faults(site, ({ document }) => {
      const first = document.querySelector(`${policyMeta}, script, style, link`);
      return first?.matches(policyMeta) ? [] : [`${first?.outerHTML.slice(0, 80)} comes first`];
    });
    expect(late).toEqual([]);
  });

  test('holds nothing that the policy would refuse', () => {
    const refused = faults(site, ({ document }) => [
      ...[...document.querySelectorAll('[style], base, form, iframe, object, embed')].map(
        ({ outerHTML }) => outerHTML.slice(0, 80),
      ),
      ...[...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
          .map(({ name, value }) => `${name}="${value}"`),
      ),
    ]);
    expect(refused).toEqual([]);
  });
});
