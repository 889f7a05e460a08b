// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { PictureContent, ScreenContent } from '../content.ts';
import { devices, platformLanguages } from '../steps/basics.ts';
import { openPage, showPart, stepAt, textsAt, visibleText } from '../testing/app.tsx';
import { Figures } from './Figures.tsx';
import { markPlace, stripPlace } from './place.ts';
import { ScreenFigure } from './ScreenFigure.tsx';
import { Sheet } from './Sheet.tsx';
import { narrowPicture } from './windows.ts';

const path = '/en/linkedin/notification/data-privacy/';
const t = textsAt(path, 'guide');
const figure = () => within(screen.getByRole('figure'));

/** What the screen shows, as told under its picture. */
function inWords(): string[] {
  const fold = figure().getByText(t('picture.inWords')).closest('details');
  const list = within(fold ?? document.body);
  return list.getAllByRole('listitem').map((item) => visibleText(item).replace(/\s+/g, ' '));
}

describe('the picture of a step', () => {
  test.each(devices.flatMap((device) => platformLanguages.map((ui) => [device, ui] as const)))(
    'is, on a %s in %s, the one drawn for it, and only that',
    async (device, ui) => {
      await openPage(path, { device, ui });
      const [picture, ...others] = figure().getAllByRole('img');
      expect(others).toEqual([]);
      expect(picture?.getAttribute('src')).toMatch(
        new RegExp(`^/screenshots/linkedin-settings\\.${device}\\.${ui}\\.webp\\?v=\\w+$`),
      );
      expect(picture?.getAttribute('alt')).toBe(t(`picture.alt.${device}`));
      expect(picture?.getAttribute('alt')).toMatch(device === 'phone' ? /phone/ : /computer/);
    },
  );

  test('serves both devices where only one has such a screen', async () => {
    await openPage('/en/meta-ai/whatsapp/delete-meta-ai-chat/', { device: 'computer', ui: 'en' });
    // Once for each strip; the style sheet hides all but the first where the picture is whole.
    const pictures = figure().getAllByRole('img');
    expect(new Set(pictures.map((each) => each.getAttribute('alt')))).toEqual(
      new Set([t('picture.alt.phone')]),
    );
    expect(inWords().length).toBeGreaterThan(1);
  });

  test.each(devices.flatMap((device) => platformLanguages.map((ui) => [device, ui] as const)))(
    'says, on a %s in %s, what that very drawing rests on',
    async (device, ui) => {
      await openPage(path, { device, ui });
      const drawn = stepAt(path).step.screens.find(
        (each) => each.device === device && each.ui === ui,
      );
      const { count, read } = drawn?.caption.trace ?? { count: 0, read: '' };
      expect([count, read]).toEqual([expect.any(Number), '2026-11-23']);
      const caption = screen.getByRole('figure').querySelector('figcaption > p');
      const words = visibleText(caption ?? document.body);
      const date = '23\u00A0Nov\u00A02026';
      expect(words.startsWith(t('caption.several', { count, date }))).toBe(true);
      expect(words.match(/Drawn from/g)).toHaveLength(1);
    },
  );
});

/** The left menu of LinkedIn's settings, in its order: three of its words in French are ours alone. */
describe('the same screen in words', () => {
  test('names what is shown, in its order, and what to press', async () => {
    await openPage(path, { device: 'computer', ui: 'en' });
    expect(inWords()).toEqual([
      'Account preferences',
      'Sign in & security',
      'Visibility',
      `Data privacy – ${t('picture.pressed')}`,
      'Advertising data',
      'Notifications',
    ]);
  });

  test('says how sure we are of a word, in the platform’s language alone', async () => {
    await openPage(path, { device: 'computer', ui: 'fr' });
    expect(inWords()).toEqual([
      `Préférences de compte (${t('trace.seed')})`,
      `Identification et sécurité (${t('trace.single')})`,
      `Visibilité (${t('trace.single')})`,
      `Confidentialité des données – ${t('picture.pressed')}`,
      `Données publicitaires (${t('trace.translation')})`,
      `Notifications (${t('trace.translation')})`,
    ]);
  });

  test('calls an example what only fills the drawing, and not a translation', async () => {
    await openPage('/en/linkedin/notification/notification/', { device: 'computer', ui: 'en' });
    expect(inWords()).toContain(`You changed your password (${t('caption.example')})`);
    expect(inWords().join()).not.toContain(`password (${t('trace.translation')})`);
  });

  test('marks what is pressed for the eye too', async () => {
    await openPage(path, { device: 'computer', ui: 'en' });
    const bold = figure()
      .getAllByRole('listitem')
      .filter((item) => item.className.includes('font-bold'));
    expect(bold.map((item) => visibleText(item))).toEqual([
      `Data privacy – ${t('picture.pressed')}`,
    ]);
  });

  test('has our words for a control that bears none', async () => {
    await openPage('/en/linkedin/notification/account-preferences/', { device: 'phone', ui: 'en' });
    const photo = textsAt(path, 'controls')('profilePhoto');
    expect(inWords()).toContain(`${photo} – ${t('picture.pressed')}`);
  });

  test('is that of the device at hand', async () => {
    const menu = '/en/linkedin/notification/account-preferences/';
    await openPage(menu, { device: 'computer', ui: 'en' });
    const onComputer = inWords();
    expect(onComputer.filter((each) => each.includes(t('picture.pressed')))).toEqual([
      `Me – ${t('picture.pressed')}`,
      `Settings & Privacy – ${t('picture.pressed')} (${t('trace.single')})`,
    ]);
  });

  test('opens under its name', async () => {
    await openPage(path);
    figure().getByText(t('picture.inWords'));
  });
});

const wide: PictureContent = {
  file: 'some.computer.en',
  version: 'abc',
  width: 754,
  height: 400,
  marks: [
    [10, 20, 30, 5],
    [50, 11, 20, 6],
  ],
};
const narrow: PictureContent = {
  ...wide,
  file: 'some.computer-narrow.en',
  version: 'def',
  width: 350,
  height: 300,
  marks: [
    [1, 2, 3, 4],
    [5, 6, 7, 8],
  ],
};
const atTop = (height: number) => ({ top: 0, height, atTop: true, atBottom: false });

const some: ScreenContent = {
  device: 'computer',
  ui: 'en',
  picture: wide,
  narrow,
  strips: [
    { marks: [0], ample: atTop(0.25), tight: atTop(0.2) },
    {
      marks: [1],
      ample: { top: 0.6, height: 0.4, atTop: false, atBottom: true },
      tight: { top: 0.7, height: 0.2, atTop: false, atBottom: false },
    },
  ],
  shows: ['accountPreferences', 'dataPrivacy'],
  pressed: ['accountPreferences', 'dataPrivacy'],
  caption: {
    trace: { confidence: 'confirmed', count: 2, sources: [], read: '2026-11-23' },
    ours: [],
    examples: [],
  },
};
const onePressed: ScreenContent = {
  ...some,
  picture: { ...wide, marks: [[0, 12, 19, 5]] },
  narrow: { ...narrow, marks: [[9, 8, 7, 6]] },
  strips: [{ marks: [0], ample: atTop(0.5), tight: atTop(0.3) }],
  pressed: ['dataPrivacy'],
};

describe('the files of a picture', () => {
  const sources = () =>
    [...document.querySelectorAll('source')].map((source) => [
      source.getAttribute('type'),
      source.getAttribute('srcset'),
      source.getAttribute('media'),
      source.getAttribute('width'),
      source.getAttribute('height'),
    ]);

  /** Of readers without script, whom the style block shows the drawing. */
  const blank = (...[media, width, height]: [string, string, string]) => [
    'image/svg+xml',
    '/blank.svg',
    media,
    width,
    height,
  ];

  test('are one for a narrow window and one for others, the smallest format first', () => {
    showPart(path, <ScreenFigure screen={some} alone next="/en/" />);
    expect(sources()).toEqual([
      blank(`(scripting: none) and ${narrowPicture}`, '350', '300'),
      blank('(scripting: none)', '754', '400'),
      [
        'image/avif',
        '/screenshots/some.computer-narrow.en.avif?v=def',
        narrowPicture,
        '350',
        '300',
      ],
      [
        'image/webp',
        '/screenshots/some.computer-narrow.en.webp?v=def',
        narrowPicture,
        '350',
        '300',
      ],
      ['image/avif', '/screenshots/some.computer.en.avif?v=abc', null, '754', '400'],
    ]);
    const picture = screen.getByRole('img');
    expect(picture.getAttribute('src')).toBe('/screenshots/some.computer.en.webp?v=abc');
    // Their size is said, so that nothing jumps; they come when they are near.
    expect(picture.getAttribute('width')).toBe('754');
    expect(picture.getAttribute('height')).toBe('400');
    expect(picture.getAttribute('loading')).toBe('lazy');
  });

  test('are the same in every window where none is drawn for a narrow one', () => {
    const { narrow: _, ...alike } = some;
    showPart(path, <ScreenFigure screen={alike} alone next="/en/" />);
    expect(sources().map(([, file]) => file)).toEqual([
      '/blank.svg',
      '/screenshots/some.computer.en.avif?v=abc',
    ]);
    expect(screen.getByRole('img').dataset.drawing).toBe('some.computer.en');
  });

  test('stand in the frame of their device; those of an answer stand bare', () => {
    const frame = () => screen.getByRole('img').closest('.strip')?.className.split(' ');
    showPart(path, <ScreenFigure screen={some} alone />);
    expect(frame()).toContain('on-a-computer');
    cleanup();
    showPart(path, <ScreenFigure screen={{ ...some, device: 'phone' }} alone />);
    expect(frame()).toContain('on-a-phone');
    cleanup();
    showPart(path, <Sheet screen={some} decorative />);
    const bare = document.querySelector('img');
    expect(bare?.getAttribute('alt')).toBe('');
    expect(bare?.closest('.strip')).toBeNull();
  });
});

describe('a picture that small windows see cut', () => {
  const strips = () => [...document.querySelectorAll<HTMLElement>('.strip')];
  const marksOn = (strip: HTMLElement | undefined) =>
    [...(strip?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])].map((mark) => [
      mark.dataset.mark?.split('.').at(-1),
      mark.classList.contains('cut:hidden'),
    ]);

  test('stands once for each strip, and only the first shows where there is room', () => {
    showPart(path, <ScreenFigure screen={some} alone next="/en/" whole="all" />);
    expect(strips().map(({ className }) => className.split(' ').includes('hidden'))).toEqual([
      false,
      true,
    ]);
    const sources = [...document.querySelectorAll('img')].map(({ src }) => src);
    expect(sources).toHaveLength(2);
    expect(new Set(sources).size).toBe(1);
  });

  test('shows on each strip the marks that lie there, and on the first the others where it is whole', () => {
    showPart(path, <ScreenFigure screen={some} alone next="/en/" whole="all" />);
    expect(strips().map(marksOn)).toEqual([
      [
        ['accountPreferences', false],
        ['dataPrivacy', true],
      ],
      [
        ['accountPreferences', true],
        ['dataPrivacy', false],
      ],
    ]);
  });

  test('has the edges of the screen where a strip reaches them', () => {
    showPart(path, <ScreenFigure screen={some} alone next="/en/" whole="all" />);
    expect(strips().map(({ dataset }) => [dataset.ample, dataset.tight])).toEqual([
      ['top', 'top'],
      ['bottom', ''],
    ]);
  });

  test('is placed by numbers that the style sheet reads', () => {
    showPart(path, <ScreenFigure screen={some} alone next="/en/" whole="all" />);
    const sizes = ['--picture-w', '--picture-h', '--narrow-w', '--narrow-h'];
    const names = [...sizes, '--ample-top', '--ample-h', '--tight-top', '--tight-h'];
    expect(
      strips().map(({ style }) => names.map((name) => Number(style.getPropertyValue(name)))),
    ).toEqual([
      [754, 400, 350, 300, 0, 0.25, 0, 0.2],
      [754, 400, 350, 300, 0.6, 0.4, 0.7, 0.2],
    ]);
    const { narrow: _, ...alike } = some;
    expect(stripPlace(alike, 2)).toEqual([
      ['--picture-w', 754],
      ['--picture-h', 400],
    ]);
  });

  test('leads to the whole screen by one button, and by a press on the picture', () => {
    showPart(path, <ScreenFigure screen={some} alone next="/en/" whole="all" />);
    const button = screen.getByRole('button', { name: t('picture.whole') });
    expect(button.getAttribute('commandfor')).toBe('all');
    expect(button.getAttribute('command')).toBe('show-modal');
    const over = [...document.querySelectorAll('button[aria-hidden]')];
    expect(over.map((each) => each.getAttribute('commandfor'))).toEqual(['all', 'all']);
    expect(over.map((each) => each.getAttribute('tabindex'))).toEqual(['-1', '-1']);
  });
});

describe('a mark', () => {
  const marks = () => [...document.querySelectorAll<HTMLElement>('[data-mark]')];
  const place = (mark: HTMLElement | undefined, names: readonly string[]) =>
    names.map((name) => mark?.style.getPropertyValue(name));

  test('on the one thing to press leads to the next step, and names it', () => {
    showPart(path, <ScreenFigure screen={onePressed} alone next="/en/linkedin/" />);
    const link = screen.getByRole('link', {
      name: new RegExp(`^${t('picture.press')} ?Data privacy, ${t('picture.pressThenNext')}$`),
    });
    expect(link.getAttribute('href')).toBe('/en/linkedin/');
    expect(marks()).toEqual([link]);
    expect(link.textContent).toContain(t('picture.press'));
  });

  test('on each of several things bears its number, and only the last leads on', () => {
    showPart(path, <ScreenFigure screen={some} alone next="/en/linkedin/" />);
    const link = screen.getByRole('link');
    const [first, last] = marks();
    expect(marks()).toHaveLength(2);
    expect(first?.tagName).toBe('SPAN');
    expect(first?.getAttribute('aria-hidden')).toBe('true');
    expect(first?.textContent).toBe('1');
    expect(last).toBe(link);
    expect(link.firstElementChild?.textContent).toBe('2');
    // The number is for the eye: a screen reader is told what is pressed.
    screen.getByRole('link', {
      name: `${t('picture.press')} Data privacy, ${t('picture.pressThenNext')}`,
    });
  });

  test('leads nowhere after the last step', () => {
    showPart(path, <ScreenFigure screen={onePressed} alone />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(marks()).toHaveLength(1);
    expect(marks()[0]?.textContent).toBe(t('picture.press'));
  });

  test('lies where the thing is, on each of the two drawings', () => {
    showPart(path, <ScreenFigure screen={some} alone next="/en/linkedin/" />);
    const [first, last] = marks();
    expect(place(first, ['--x', '--y', '--w', '--h'])).toEqual(['10', '20', '30', '5']);
    expect(place(first, ['--nx', '--ny', '--nw', '--nh'])).toEqual(['1', '2', '3', '4']);
    expect(place(last, ['--x', '--y', '--w', '--h'])).toEqual(['50', '11', '20', '6']);
    expect(place(last, ['--nx', '--ny', '--nw', '--nh'])).toEqual(['5', '6', '7', '8']);
    expect(marks().map((mark) => mark.dataset.mark)).toEqual([
      'some.computer.en.accountPreferences',
      'some.computer.en.dataPrivacy',
    ]);
    expect(marks().map((mark) => mark.dataset.narrow)).toEqual(['', '']);
  });

  test('lies in one place where there is one drawing', () => {
    const { narrow: _, ...alike } = onePressed;
    showPart(path, <ScreenFigure screen={alike} alone next="/en/linkedin/" />);
    const [mark] = marks();
    expect(mark?.hasAttribute('data-narrow')).toBe(false);
    expect(place(mark, ['--x', '--nx'])).toEqual(['0', '']);
  });

  test('is placed by numbers that the style sheet reads', () => {
    expect(markPlace([1, 2, 3, 4], undefined)).toEqual([
      ['--x', 1],
      ['--y', 2],
      ['--w', 3],
      ['--h', 4],
    ]);
    expect(markPlace([1, 2, 3, 4], [5, 6, 7, 8]).slice(4)).toEqual([
      ['--nx', 5],
      ['--ny', 6],
      ['--nw', 7],
      ['--nh', 8],
    ]);
  });

  test.each([
    [[50, 6.9, 20, 5], 'top-full', 'end-3'],
    [[50, 7, 20, 5], 'bottom-full', 'end-3'],
    [[0, 50, 24.9, 5], 'bottom-full', 'start-2'],
    [[0, 50, 25, 5], 'bottom-full', 'end-3'],
    [[15, 50, 11, 5], 'bottom-full', 'end-3'],
  ] as const)('at %j has its words at %s, %s: they stay on the picture', (box, side, end) => {
    const at = { ...onePressed, picture: { ...wide, marks: [box] } };
    showPart(path, <ScreenFigure screen={at} alone next="/en/" />);
    const words = screen.getByText(t('picture.press')).className.split(' ');
    expect(words).toContain(side);
    expect(words).toContain(end);
    expect(words.filter((each) => /^(top|bottom)-full$|^(start-2|end-3)$/.test(each))).toHaveLength(
      2,
    );
  });
});

test('the last thing to press on the picture leads to the step that follows', () => {
  showPart(path, <Figures step={stepAt(path).step} next="/en/linkedin/" />);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/en/linkedin/');
});
