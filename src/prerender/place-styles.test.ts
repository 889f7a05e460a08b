import { describe, expect, test } from 'vitest';
import type { Page } from '../content.ts';
import { htmlFile } from '../paths.ts';
import { readManifest } from '../pictures/manifest.ts';
import { pages } from '../testing/pages.ts';
import { placesCss } from './place-styles.ts';

const manifest = readManifest();

function pageOf(file: string): Page {
  const page = pages.find(({ address }) => htmlFile(address) === file);
  if (!page) throw new Error(`There is no ${file}`);
  return page;
}

/** Each mark that a style block places, with the numbers it says. */
function placesIn(css: string): [mark: string, places: Record<string, number>][] {
  return [...css.matchAll(/\[data-mark="([^"]*)"\]\{([^}]*)\}/g)].map(
    ([, mark = '', body = '']) => [
      mark,
      Object.fromEntries(
        body.split(';').map((each) => {
          const [name = '', value] = each.split(':');
          return [name, Number(value)];
        }),
      ),
    ],
  );
}

/** The place of a control in percent of its picture, by the manifest. */
function percentOf(key: string, id: string): number[] {
  const { width = 0, height = 0, areas } = manifest[key] ?? {};
  const [x, y, w, h] = new Map(Object.entries(areas ?? {})).get(id) ?? [0, 0, 0, 0];
  return [x / width, y / height, w / width, h / height].map((part) => part * 100);
}

describe('the style block of a step', () => {
  test('says how large its pictures are, and where they are cut', () => {
    const page = pageOf('fr/linkedin/notification/account-preferences/index.html');
    const strips = [
      ...placesCss(page).matchAll(/\[data-strip="linkedin-menu.phone.fr.(\d)"\]\{([^}]*)\}/g),
    ];
    expect(strips.map(([, index]) => index)).toEqual(['0', '1']);
    for (const [, , body = ''] of strips) {
      expect(body).toMatch(
        /^--picture-w:282;--picture-h:582;--ample-top:[\d.]+;--ample-h:0[\d.]+;--tight-top:[\d.]+;--tight-h:0\.\d+$/,
      );
    }
  });

  const marks = () => placesIn(placesCss(pageOf('fr/linkedin/switch/turn-off/index.html')));
  const wide = ['--x', '--y', '--w', '--h'];
  const narrow = ['--nx', '--ny', '--nw', '--nh'];

  test('places its mark on each device and in each platform language, and no other', () => {
    expect(marks().map(([mark]) => mark.replace(/\.[^.]*$/, ''))).toEqual([
      'linkedin-switch.computer.fr',
      'linkedin-switch.computer.en',
      'linkedin-switch.phone.fr',
      'linkedin-switch.phone.en',
    ]);
  });

  test('places a mark where its control is drawn, in a wide window and in a narrow one', () => {
    for (const [mark, place] of marks().slice(0, 2)) {
      const [screen = '', device = '', ui = ''] = mark.split('.');
      const wanted = [
        ...percentOf(`${screen}.${device}.${ui}`, 'useMyData'),
        ...percentOf(`${screen}.${device}-narrow.${ui}`, 'useMyData'),
      ];
      expect(Object.keys(place)).toEqual([...wide, ...narrow]);
      for (const [index, value] of Object.values(place).entries()) {
        expect(value).toBeCloseTo(wanted[index] ?? 0, 1);
      }
    }
  });

  test('says nothing of a narrow window where no picture was drawn for one', () => {
    const [, , phone] = marks();
    expect(Object.keys(phone?.[1] ?? {})).toEqual(wide);
  });

  test('holds nothing but places', () => {
    const css = placesCss(pageOf('fr/linkedin/switch/turn-off/index.html'));
    const rule =
      /\[data-(mark|strip)="[\w.-]+"\]\{(--(n?[xywh]|picture-[wh]|narrow-[wh]|(ample|tight)-(top|h)):[\d.]+;?)+\}/g;
    expect(css.replace(rule, '')).toBe('');
  });

  test('tells apart what is pressed in turn', () => {
    const page = pageOf('fr/linkedin/notification/account-preferences/index.html');
    const names = placesIn(placesCss(page)).map(([mark]) => mark);
    expect(names).toHaveLength(8);
    expect(new Set(names).size).toBe(8);
  });
});

test('a guide on one page has the marks of all its steps, and those on its drawings for paper', () => {
  const whole = placesCss(pageOf('fr/linkedin/switch/index.html'));
  const steps = ['open-setting', 'turn-off', 'check'].map((id) =>
    placesCss(pageOf(`fr/linkedin/switch/${id}/index.html`)),
  );
  const rules = (css: string): string[] => css.match(/[^}]*\}/g) ?? [];
  const isForPaper = (rule: string) => rule.includes('.computer-narrow.');
  const screen = rules(whole).filter((rule) => !isForPaper(rule));
  expect(new Set(screen)).toEqual(new Set(rules(steps.join(''))));
  const paper = rules(whole).filter(isForPaper);
  expect(paper.filter((rule) => rule.startsWith('[data-mark'))).toHaveLength(4);
  expect(paper.filter((rule) => rule.includes('linkedin-card'))).toHaveLength(4);
  expect(steps.map((css) => css !== '')).toEqual([true, true, false]);
});

test('pages without pictures have no such block', () => {
  const others = pages.filter(({ kind }) => kind !== 'guide' && kind !== 'step');
  expect(new Set(others.map(placesCss))).toEqual(new Set(['']));
});
