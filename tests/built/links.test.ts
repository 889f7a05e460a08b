import { describe, expect, test } from 'vitest';
import { allWords } from '../../src/locales/all.ts';
import { type BuiltPage, faults, fileAt, type Site, sites, valuesOf } from './sites.ts';

/** Every address that a page links or loads. */
function addressesOf(document: Document): string[] {
  return [
    ...valuesOf(document, '[href]', 'href'),
    ...valuesOf(document, '[src]', 'src'),
    ...valuesOf(document, '[srcset]', 'srcset'),
  ];
}

/** What the browser fetches by itself, and what the style sheets ask for. */
function resourcesOf(document: Document): string[] {
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
  return [
    ...valuesOf(document, 'link:not([rel=canonical], [rel=alternate])', 'href'),
    ...valuesOf(document, '[src]', 'src'),
    ...valuesOf(document, '[srcset]', 'srcset'),
    ...styles.flatMap((css) =>
      [...css.matchAll(/url\(["']?([^"')]*)|@import\s*["']([^"']*)/g)].map(
        ([, url, imported]) => url ?? imported ?? '',
      ),
    ),
  ];
}

function isElsewhere(href: string): boolean {
  return /^https?:/.test(href);
}

/** A link's fragment, with the page in which it must be found. */
function fragmentsOf(site: Site, from: BuiltPage): { href: string; on: BuiltPage | undefined }[] {
  return valuesOf(from.document, 'a[href*="#"]', 'href')
    .filter((href) => !isElsewhere(href))
    .map((href) => ({
      href,
      on: href.startsWith('#') ? from : site.pages.find(({ file }) => file === fileAt(site, href)),
    }));
}

describe.each(sites)('each page of the site built for $base', (site) => {
  test('leads only to files that are there, by their full address with its last slash', () => {
    const dead = faults(site, ({ document }) =>
      addressesOf(document).filter(
        (href) =>
          !href.startsWith('#') &&
          !isElsewhere(href) &&
          // Two slashes begin the address of another host.
          (href.startsWith('//') || fileAt(site, href) === null),
      ),
    );
    expect(dead).toEqual([]);
  });

  test('leads to other pages of the site', () => {
    const lonely = faults(site, ({ document }) => {
      const inside = valuesOf(document, 'a[href]', 'href').filter((href) => fileAt(site, href));
      return inside.length < 2 ? [`${inside.length} links`] : [];
    });
    expect(lonely).toEqual([]);
  });

  test('leads only to parts of a page that are there', () => {
    const lost = faults(site, (from) =>
      fragmentsOf(site, from).flatMap(({ href, on }) =>
        on?.document.getElementById(href.replace(/^.*#/, '')) ? [] : [href],
      ),
    );
    expect(lost).toEqual([]);
    expect(site.pages.flatMap((from) => fragmentsOf(site, from)).length).toBeGreaterThan(100);
  });

  test('opens other sites in a tab of their own that knows nothing of this one, and says so', () => {
    const out = site.pages.flatMap(({ page, document, file }) =>
      [...document.querySelectorAll('a')]
        .filter((link) => isElsewhere(link.getAttribute('href') ?? ''))
        .map((link) => ({ link, file, lang: page.content.lang })),
    );
    expect(out.length).toBeGreaterThan(500);
    const wrong = out.filter(
      ({ link, lang }) =>
        link.target !== '_blank' ||
        !link.relList.contains('noopener') ||
        !link.relList.contains('noreferrer') ||
        !link.textContent.includes(allWords[lang].shell.newTab),
    );
    expect(wrong.map(({ link, file }) => `${file}: ${link.outerHTML}`)).toEqual([]);
  });

  test('stays in its own tab within the site', () => {
    const wrong = faults(site, ({ document }) =>
      valuesOf(document, 'a[target], area, form', 'href').filter((href) => !isElsewhere(href)),
    );
    expect(wrong).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const outside = faults(site, ({ document }) =>
      resourcesOf(document).filter((href) => fileAt(site, href) === null),
    );
    expect(outside).toEqual([]);
  });
});
