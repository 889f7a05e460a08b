// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { CaptionContent, GuideContent, StepContent } from '../content.ts';
import type { Device, PlatformLanguage } from '../steps/basics.ts';
import { held, openPage, pageAtPath, showPart, stepAt, textsAt } from '../testing/app.tsx';
import { Caption } from './Caption.tsx';
import { Dates } from './Dates.tsx';
import { AddressesOnPaper, OriginOnPaper, PicturesOnPaper } from './OnPaper.tsx';
import { Sources } from './Sources.ts';

const path = '/en/linkedin/notification/';
const t = textsAt(path, 'guide');
const shell = textsAt(path, 'shell');
const guide = guideAt(path);

function guideAt(at: string): GuideContent {
  const { content } = pageAtPath(at);
  if (content.kind !== 'guide') throw new Error(`No guide lies at ${at}`);
  return content;
}

/** What a sheet says, printed for a platform in this language. */
function printed(node: Node, ui: PlatformLanguage = 'en'): string {
  const leftOut = `.no-print, .ui-${ui === 'fr' ? 'en' : 'fr'}`;
  const texts = [...node.childNodes].map((child) => {
    if (!(child instanceof Element)) return child.textContent;
    return child.matches(leftOut) ? '' : printed(child, ui);
  });
  return texts.join('');
}

/** The paragraphs of a sheet's nth step; of those that no screen shows, where `only` says so. */
function paragraphs(step: number, only: '' | '.paper-only' = ''): string[] {
  const article = screen.getAllByRole('article')[step - 1];
  return [...(article?.querySelectorAll(`p${only}`) ?? [])].map((each) => each.textContent);
}

/** The pictures of a sheet, by the devices that they are grouped by. */
function pictures(within: ParentNode | undefined): (string | null)[][] {
  return [...(within?.querySelectorAll('.paper-picture') ?? [])].map(namesIn);
}

function namesIn(within: ParentNode): (string | null)[] {
  return [...within.querySelectorAll('[data-strip]')].map((each) =>
    each.getAttribute('data-strip'),
  );
}

/** A wording of the guide as it stands in the page, for one device or for both. */
function worded(step: number, part: 'do' | 'help' | 'see', device: Device): string {
  const wording = guide.steps[step - 1]?.[part] ?? '';
  return held(typeof wording === 'string' ? wording : wording[device], guide.labels);
}

describe('the words of a step on paper', () => {
  test('are those for a computer, then those for a phone, where they differ', async () => {
    await openPage(path);
    for (const part of ['do', 'see'] as const) {
      const wanted = (['computer', 'phone'] as const).map(
        (device) => `${t(`paper.${device}`)} ${worded(1, part, device)}`,
      );
      expect(screen.getAllByRole('article')[0]?.textContent).toContain(wanted.join(''));
    }
  });

  test('name each device once for sentences that follow each other', async () => {
    await openPage(path);
    const wanted = (['computer', 'phone'] as const).map(
      (device) => `${t(`paper.${device}`)} ${worded(3, 'do', device)} ${worded(3, 'help', device)}`,
    );
    expect(paragraphs(3)).toContain(wanted.join(''));
  });

  test('say first what serves both devices', async () => {
    await openPage(path);
    const [computer, phone] = (['computer', 'phone'] as const).map(
      (device) => `${t(`paper.${device}`)} ${worded(4, 'help', device)}`,
    );
    expect(paragraphs(4)).toContain(`${worded(4, 'do', 'computer')} ${computer}${phone}`);
  });

  test('name no device where all serve both', async () => {
    const form = '/en/linkedin/objection-form/';
    await openPage(form);
    const { steps, labels } = guideAt(form);
    const at = steps.findIndex((step) => typeof step.do === 'string' && !step.help);
    expect(paragraphs(at + 1)).toContain(held(String(steps[at]?.do), labels));
  });
});

describe('the addresses of a step on paper', () => {
  test('can be typed: without what every browser adds', async () => {
    await openPage(path);
    const open = `${t('open', { name: 'LinkedIn' })}${shell('colon')} www.linkedin.com`;
    const addresses = [1, 2, 3, 4].map((step) => paragraphs(step, '.paper-only')[0]);
    expect(addresses).toEqual([
      `${open}/feed/`,
      `${open}/mypreferences/d/categories/account`,
      `${open}/mypreferences/d/categories/privacy`,
      `${open}/psettings/data-log${t('planB.other')}${shell('colon')} www.linkedin.com/psettings/data-log?page=2`,
    ]);
  });

  test('name the screen that they open, where it is not the one drawn', async () => {
    await openPage(path);
    expect(guide.steps[4]?.open?.says).toBeTruthy();
    expect(paragraphs(5, '.paper-only')[0]).toBe(
      `${guide.steps[4]?.open?.says}${shell('colon')} www.linkedin.com/psettings/data-log`,
    );
  });

  test('stand in the order in which they are tried, and hold others unchanged', () => {
    const step: StepContent = {
      ...stepAt(`${path}notification/`).step,
      open: { href: 'https://a.example/?to=https://b.example/' },
      otherwise: ['https://c.example/', 'https://d.example/'],
    };
    showPart(path, <AddressesOnPaper step={step} name="A" />);
    expect(document.querySelector('p')?.textContent).toBe(
      `${t('open', { name: 'A' })}: a.example/?to=https://b.example/${t('planB.other')}: c.example/ · d.example/`,
    );
  });

  test('are none where the step has none', () => {
    const { open: _, ...step } = stepAt(`${path}notification/`).step;
    showPart(path, <AddressesOnPaper step={step} name="A" />);
    expect(document.body.textContent).toBe('');
  });
});

describe('the pictures of a step on paper', () => {
  const both = (name: string) => [
    [`${name}.computer-narrow.fr.0`, `${name}.computer-narrow.en.0`],
    [`${name}.phone.fr.0`, `${name}.phone.en.0`],
  ];

  test('are those for a computer, redrawn narrow, and those for a phone', async () => {
    await openPage(path);
    expect(screen.getAllByRole('article').map(pictures)).toEqual([
      both('linkedin-menu'),
      both('linkedin-settings'),
      both('linkedin-data-privacy'),
      both('linkedin-log'),
      both('linkedin-entry'),
      [],
    ]);
  });

  test('stand beside the answers to a check, for any device', async () => {
    await openPage(path);
    const answers = screen.getAllByRole('definition').map(namesIn);
    expect(answers.filter((names) => names.length > 0)).toEqual([
      ['linkedin-card-off.computer-narrow.fr.0', 'linkedin-card-off.computer-narrow.en.0'],
      ['linkedin-card-on.computer-narrow.fr.0', 'linkedin-card-on.computer-narrow.en.0'],
    ]);
  });

  test('show each file in a frame of its own size, and add no words', async () => {
    await openPage(path);
    for (const frame of document.querySelectorAll<HTMLElement>('.paper-only [data-strip]')) {
      const drawing = frame.querySelector('img');
      expect(frame.dataset.strip).toBe(`${drawing?.dataset.drawing}.0`);
      expect(frame.style.getPropertyValue('--picture-w')).toBe(drawing?.getAttribute('width'));
      expect(frame.style.getPropertyValue('--picture-h')).toBe(drawing?.getAttribute('height'));
      expect(drawing?.alt).toBe('');
    }
  });

  test('are of one device where the step is drawn for that alone', () => {
    const { step } = stepAt(`${path}account-preferences/`);
    const screens = step.screens.filter(({ device }) => device === 'phone');
    showPart(path, <PicturesOnPaper step={{ ...step, screens }} />);
    expect(pictures(document)).toEqual([both('linkedin-menu')[1]]);
  });

  test('leave nothing to be said where there are none', () => {
    const { step } = stepAt(`${path}check/`);
    showPart(path, <PicturesOnPaper step={step} />);
    expect(document.body.textContent).toBe('');
  });
});

describe('what the pictures of a step rest on', () => {
  const sources = ['a', 'b', 'c'];
  const trace = { confidence: 'confirmed', count: 3, sources, read: '2026-11-23' } as const;
  const three: CaptionContent = { trace, ours: ['x'], examples: ['y'] };
  const one: CaptionContent = {
    ...three,
    trace: { ...trace, confidence: 'single', count: 1, sources: ['a'] },
  };
  const { step } = stepAt(`${path}account-preferences/`);
  const named = (name: string) => ({ name, kind: 'press', href: null }) as const;

  function show(part: React.ReactElement) {
    cleanup();
    showPart(
      path,
      <Sources value={{ a: named('A'), b: named('B') }}>
        <Dates
          value={{
            '2026-11-23': { long: 'a long day', short: 'a day' },
            '2026-11-24': { long: 'the next long day', short: 'the next day' },
          }}
        >
          {part}
        </Dates>
      </Sources>,
    );
  }

  /** A caption as it stands under a single picture. */
  function alone(caption: CaptionContent): string {
    show(
      <p role="note">
        <Caption caption={caption} />
      </p>,
    );
    return screen.getByRole('note').textContent;
  }

  /** The same under both devices' pictures; that of the other platform language is left out. */
  function together(ofComputer: CaptionContent, ofPhone: CaptionContent): string {
    const screens = step.screens.map((each) => ({
      ...each,
      caption:
        each.ui === 'fr'
          ? { ...three, trace: { ...trace, count: 9 } }
          : each.device === 'phone'
            ? ofPhone
            : ofComputer,
    }));
    show(<PicturesOnPaper step={{ ...step, screens }} />);
    return [...document.querySelectorAll('p')].map((each) => printed(each)).join('');
  }

  test.each<[string, CaptionContent, CaptionContent]>([
    ['the same in all', three, three],
    ['of as many sources', three, { ...three, trace: { ...trace, sources: ['c', 'd', 'e'] } }],
    [
      'of as many translations, and of any examples',
      three,
      { ...three, ours: ['z'], examples: ['1', '2'] },
    ],
    ['of the same source', one, { ...one }],
  ])('is said once where it is %s', (_, ofComputer, ofPhone) => {
    expect(alone(ofComputer)).toBe(alone(ofPhone));
    expect(together(ofComputer, ofPhone)).toBe(`${alone(ofComputer)} ${t('caption.yours')}`);
  });

  test.each<[string, CaptionContent, CaptionContent]>([
    ['the number of sources', three, { ...three, trace: { ...trace, count: 4 } }],
    ['the only source', one, { ...one, trace: { ...one.trace, sources: ['b'] } }],
    ['the day', three, { ...three, trace: { ...trace, read: '2026-11-24' } }],
    ['how sure it is', one, { ...one, trace: { ...one.trace, confidence: 'seed' } }],
    ['the number of translations', three, { ...three, ours: ['x', 'z'] }],
    ['its examples', three, { ...three, examples: [] }],
  ])('is said of each device where it differs by %s', (_, ofComputer, ofPhone) => {
    const [computer, phone] = [alone(ofComputer), alone(ofPhone)];
    expect(computer).not.toBe(phone);
    expect(together(ofComputer, ofPhone)).toBe(
      `${t('paper.computer')} ${computer} ${t('paper.phone')} ${phone} ${t('caption.yours')}`,
    );
  });

  test('is said of the platform in each language by itself', () => {
    together(three, three);
    const line = document.querySelector('p');
    expect(line && printed(line, 'fr')).toBe(
      `${alone({ ...three, trace: { ...trace, count: 9 } })} ${t('caption.yours')}`,
    );
  });
});

test.each(['fr', 'en'] as const)(
  'a sheet says that its words are those of a platform in “%s”',
  async (ui) => {
    await openPage(path);
    const platform = t(`platform.${ui}`, { name: 'LinkedIn' });
    expect(platform).toContain('LinkedIn');
    const said = [...document.querySelectorAll(`p.paper-only.ui-${ui}`)].map(
      (each) => each.textContent,
    );
    expect(said).toEqual([t('paper.shown', { platform })]);
    expect(said[0]).toContain(platform);
  },
);

describe('the foot of a sheet', () => {
  const foot = (content: GuideContent) => {
    const dates = {
      '2026-03-01': { long: 'the first of March', short: '' },
      '2026-05-01': { long: 'the first of May', short: '' },
    };
    showPart(
      path,
      <Dates value={dates}>
        <OriginOnPaper content={content} />
      </Dates>,
    );
    return document.querySelector('p')?.textContent;
  };
  const steps = guide.steps.map(
    (step, at): StepContent => ({
      ...step,
      read: at === 1 ? '2026-03-01' : '2026-05-01',
    }),
  );
  const read = t('paper.read', { date: 'the first of March' });

  test('names the day on which the source that was read longest ago was read', () => {
    expect(read).toContain('the first of March');
    expect(foot({ ...guide, steps })).toBe(read);
  });

  test('and where the guide lies on the web, where the site knows its own address', () => {
    vi.stubEnv('SITE_ORIGIN', 'https://non-merci.example');
    expect(foot({ ...guide, steps })).toBe(
      `${read} ${t('paper.online')} https://non-merci.example${path}`,
    );
  });
});
