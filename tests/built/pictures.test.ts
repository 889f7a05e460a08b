import { describe, expect, test } from 'vitest';
import { screensOnPaper } from '../../src/components/on-paper.ts';
import { narrowPicture } from '../../src/components/windows.ts';
import type { Page, PictureContent, ScreenContent } from '../../src/content.ts';
import { faults, fileAt, sites } from './sites.ts';

/** The screens that a page draws: with words of their own, or beside words that say all they show. */
function drawnOn(page: Page): Readonly<Record<'told' | 'silent', readonly ScreenContent[]>> {
  if (page.kind === 'guide') {
    const { steps } = page.content;
    return {
      told: steps.flatMap(({ screens }) => screens),
      silent: steps.flatMap(screensOnPaper),
    };
  }
  if (page.kind !== 'step') return { told: [], silent: [] };
  const step = page.content.steps.find(({ id }) => id === page.address.step);
  return {
    told: step?.screens ?? [],
    silent: step?.outcomes.flatMap(({ screens }) => screens) ?? [],
  };
}

/** What stands for a drawing where script is off, which the style block then shows. */
const blankFile = 'blank.svg';
const noScript = '(scripting: none)';

/** How the sources of a picture are written, each with its size. */
function sourcesOf({ picture, narrow }: ScreenContent): string[] {
  const written = ({ file, version, width, height }: PictureContent, format: string) =>
    `${file}.${format}?v=${version} ${width}x${height}`;
  const blank = ({ width, height }: PictureContent) =>
    `${blankFile} ${width}x${height} without script`;
  return [
    ...(narrow ? [`${blank(narrow)} narrow`] : []),
    blank(picture),
    ...(narrow ? [`${written(narrow, 'avif')} narrow`, `${written(narrow, 'webp')} narrow`] : []),
    written(picture, 'avif'),
    written(picture, 'webp'),
  ];
}

function onceEach(pictures: readonly string[][]): string[] {
  return [...new Set(pictures.map((sources) => sources.join(' ')))].sort();
}

describe.each(sites)('each page of the site built for $base', (site) => {
  test('shows the pictures of its steps, in both formats and at their size', () => {
    for (const { page, document, file } of site.pages) {
      const shown = [...document.querySelectorAll('picture')].map((picture) =>
        [...picture.querySelectorAll('source, img')].map((source) => {
          const href = source.getAttribute('srcset') ?? source.getAttribute('src') ?? '';
          const size = `${source.getAttribute('width')}x${source.getAttribute('height')}`;
          const media = source.getAttribute('media') ?? '';
          const off = media.startsWith(noScript) ? ' without script' : '';
          const narrow = media.endsWith(narrowPicture) ? ' narrow' : '';
          const name = href.replace(site.base, '').replace('screenshots/', '');
          return `${name} ${size}${off}${narrow}`;
        }),
      );
      const { told, silent } = drawnOn(page);
      // On a step each stands again for each strip, and in the dialog that shows it whole.
      expect(onceEach(shown), file).toEqual(onceEach([...told, ...silent].map(sourcesOf)));
    }
  });

  test('names only pictures that are there, and each format by its name', () => {
    const wrong = faults(site, ({ document }) =>
      [...document.querySelectorAll('source')].flatMap((source) => {
        const href = source.getAttribute('srcset') ?? '';
        if (href.endsWith(blankFile)) {
          return fileAt(site, href) && source.media.startsWith(noScript) ? [] : [source.outerHTML];
        }
        const ending = /\.(\w+)\?v=[0-9a-f]{8}$/.exec(href)?.[1];
        return fileAt(site, href) && source.type === `image/${ending}` ? [] : [source.outerHTML];
      }),
    );
    expect(wrong).toEqual([]);
    const missing = faults(site, ({ document }) =>
      [...document.querySelectorAll('img')]
        .filter((image) => !fileAt(site, image.getAttribute('src') ?? ''))
        .map(({ outerHTML }) => outerHTML),
    );
    expect(missing).toEqual([]);
  });

  test('says without script where each of its marks lies, and of no other', () => {
    for (const { document, file } of site.pages) {
      const css = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
      const placed = [...css.join('').matchAll(/\[data-mark="([^"]*)"\]\{([^}]*)/g)].map(
        ([, mark = '', places = '']) => `${mark}${places.includes('--nx') ? ' narrow' : ''}`,
      );
      const marks = [...document.querySelectorAll('[data-mark]')].map(
        (mark) =>
          `${mark.getAttribute('data-mark')}${mark.hasAttribute('data-narrow') ? ' narrow' : ''}`,
      );
      expect(placed, file).toEqual([...new Set(marks)]);
      // Two marks of one name would lie on one another.
      for (const sheet of document.querySelectorAll('.sheet')) {
        const names = [...sheet.querySelectorAll('[data-mark]')].map(({ outerHTML }) => outerHTML);
        expect(new Set(names).size, file).toBe(names.length);
      }
    }
  });

  test('says without script what each image draws', () => {
    for (const { document, file } of site.pages) {
      const css = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
      const [, ...rest] = css.join('').split('@media (scripting:none)');
      const rules = rest.join('');
      const drawn = [...rules.matchAll(/\[data-drawing="([^"]*)"\]/g)].map(([, name]) => name);
      const images = [...document.querySelectorAll('img')].map((image) => image.dataset.drawing);
      expect(new Set(drawn), file).toEqual(new Set(images));
      const files = [...rules.matchAll(/url\("([^"]*)"\)/g)].map(([, href = '']) => href);
      expect(
        files.filter((href) => !fileAt(site, href)),
        file,
      ).toEqual([]);
    }
  });

  test('tells in words what a picture is, but where words beside it say all that it shows', () => {
    for (const { page, document, file } of site.pages) {
      const { told, silent } = drawnOn(page);
      const images = [...document.querySelectorAll('img')];
      const alone = images.filter((image) => !image.closest('figure, dialog'));
      expect(
        alone.map((image) => image.getAttribute('alt')),
        file,
      ).toEqual(silent.map(() => ''));
      const spoken = images.filter((image) => !alone.includes(image));
      expect(spoken.length, file).toBeGreaterThanOrEqual(told.length);
      const wordless = spoken.filter((image) => !image.getAttribute('alt')?.trim());
      expect(wordless, file).toEqual([]);
    }
  });
});

test('pictures there are', () => {
  for (const { pages } of sites) {
    const all = pages.flatMap(({ document }) => [...document.querySelectorAll('picture')]);
    expect(all.length).toBeGreaterThan(300);
  }
});
