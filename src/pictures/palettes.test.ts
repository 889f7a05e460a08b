import { describe, expect, test } from 'vitest';
import { type App, apps } from '../steps/apps.ts';
import { screens } from '../steps/screens.ts';
import { allPictures, markupOf, pageOf } from './pictures.tsx';

interface Rule {
  selector: string;
  /** The custom properties that it uses. */
  uses: readonly string[];
  /** Those to which it gives a value. */
  gives: readonly string[];
}

/** The rules of a style sheet without nesting. */
function rulesOf(css: string): Rule[] {
  const found = css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...found].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    uses: [...body.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name),
    gives: [...body.matchAll(/(--[\w-]+):\s*[^;\s]/g)].map(([, name = '']) => name),
  }));
}

/** The custom properties that drawings of an app use and their palette gives no value to. */
function colourless(app: string, css: string, markup: string): string[] {
  const held = markup.matchAll(/class="([^"]*)"/g);
  const classes = new Set([...held].flatMap(([, names = '']) => names.split(' ')));
  const isDrawn = ({ selector }: Rule) =>
    selector.split(',').some((each) => {
      // What stands in brackets says where, not what.
      const named = each.replace(/\([^)]*\)/g, '').matchAll(/\.([\w-]+)/g);
      return [...named].every(([, name = '']) => classes.has(name));
    });
  const isPalette = ({ selector }: Rule) =>
    selector === '.picture' || selector.includes(`[data-app="${app}"]`);
  const rules = rulesOf(css);
  const given = rules.filter(isPalette).flatMap(({ gives }) => gives);
  const used = rules.filter(isDrawn).flatMap(({ uses }) => uses);
  return [...new Set(used)].filter((name) => !given.includes(name)).sort();
}

function picturesOf(app: App) {
  return allPictures().filter(({ screen, ui }) => ui === 'fr' && screens[screen].app === app);
}

function cssOf(app: App): string {
  const [first] = picturesOf(app);
  return (first && /<style>(.*)<\/style>/s.exec(pageOf(first))?.[1]) ?? '';
}

const drawnApps = [...new Set(Object.values(screens).map(({ app }) => app))];

test('each app is drawn', () => {
  expect(drawnApps.toSorted()).toEqual(Object.keys(apps).toSorted());
});

describe.each(drawnApps)('the palette of %s', (app) => {
  test('is there, by the name of the app', () => {
    const palette = rulesOf(cssOf(app)).filter(
      ({ selector, gives }) => selector.includes(`[data-app="${app}"]`) && gives.length > 0,
    );
    expect(palette, 'Add it to the styles that src/pictures/pictures.tsx names.').not.toEqual([]);
  });

  test('colours everything that its drawings hold', () => {
    const css = cssOf(app);
    expect(colourless(app, css, picturesOf(app).map(markupOf).join(''))).toEqual([]);
    // A name that no palette has, so that nothing passes for want of drawings.
    expect(colourless('none', css, picturesOf(app).map(markupOf).join('')).length).toBeGreaterThan(
      9,
    );
  });
});

test('what has no colour would be told', () => {
  const css = `
    @font-face { font-family: Figtree; src: url(data:font/woff2;base64,AAAA) }
    .picture { --row: 20px; }
    [data-app="one"] { --bar: #eee; --ink: ; }
    .bar { background: var(--bar); font: var(--row); }
    .window:has(.gone) .bar::before { color: var(--muted); }
    .gone, .bar:last-child { color: var(--ink); }
    .gone { color: var(--edge); }
  `;
  expect(colourless('one', css, '<i class="tall bar"></i>')).toEqual(['--ink']);
  expect(colourless('two', css, '<b class="window"></b><i class="bar"></i>')).toEqual([
    '--bar',
    '--ink',
    '--muted',
  ]);
});
