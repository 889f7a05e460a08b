// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allWords } from '../locales/all.ts';
import { erase } from '../reader/erase.ts';
import { keep, readKept } from '../reader/kept.ts';
import { openPage, showPart, stepAt, textsAt } from '../testing/app.tsx';
import { Answers } from './Check.tsx';

const path = '/en/linkedin/switch/check/';
const t = textsAt(path, 'parts');
const { outcomes } = allWords.en.guides['linkedin/switch'].steps.check;

beforeEach(erase);

const main = () => within(screen.getByRole('main'));
const cardOf = (title: string) => {
  const card = main()
    .getAllByRole('listitem')
    .find((item) => within(item).queryByRole('heading', { level: 2, name: title }));
  if (!card) throw new Error(`No card says ${title}`);
  return card;
};
const pictureIn = (card: HTMLElement) => card.querySelector('img')?.getAttribute('src');
const seen = (title: string) =>
  main().getByRole('link', {
    name: (name) => name.startsWith(t('check.seen')) && name.endsWith(` ${title}`),
  });

describe('the comparison', () => {
  test('calls the switch that is off refused, and the one that is on not', async () => {
    await openPage(path);
    const off = cardOf(outcomes.off.title);
    const on = cardOf(outcomes.on.title);
    expect(pictureIn(off)).toMatch(/linkedin-card-off\./);
    expect(pictureIn(on)).toMatch(/linkedin-card-on\./);
    // Only what is done bears the tick.
    expect(within(off).getByRole('heading').querySelector('svg')).not.toBeNull();
    expect(within(on).getByRole('heading').querySelector('svg')).toBeNull();
  });

  test('shows pictures as decoration: the words beside them say all', async () => {
    await openPage(path);
    const pictures = [...cardOf(outcomes.off.title).querySelectorAll('img')];
    expect(pictures.map((picture) => picture.alt)).toEqual(['', '']);
  });

  test('leads from each picture to its answer', async () => {
    await openPage(path);
    expect(seen(outcomes.off.title).getAttribute('href')).toBe('#off');
    expect(seen(outcomes.on.title).getAttribute('href')).toBe('#on');
  });

  test('lists the other things that a reader may see', async () => {
    await openPage(path);
    const list = within(main().getByRole('list', { name: t('check.otherwiseSeen') }));
    const links = list.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#no-switch',
      '#signed-out',
      '#other-wording',
    ]);
    expect(links[0]?.textContent).toBe(outcomes['no-switch'].title);
  });

  test('lists nothing where every answer is drawn', () => {
    const { content, step } = stepAt(path);
    const drawn = step.outcomes.filter(({ screens }) => screens.length > 0);
    showPart(path, <Answers step={{ ...step, outcomes: drawn }} content={content} />);
    expect(screen.queryByRole('list', { name: t('check.otherwiseSeen') })).toBeNull();
  });
});

describe('an answer', () => {
  test('says what it means, under the words that were chosen', async () => {
    await openPage(path, { ui: 'en' });
    const answer = main().getByRole('region', { name: outcomes.on.title });
    expect(answer.id).toBe('on');
    expect(answer.getAttribute('tabindex')).toBe('-1');
    within(answer).getByText(t('check.result'));
    expect(answer.querySelector('svg')).toBeNull();
    const { on } = outcomes;
    expect(answer.textContent).toContain(on.body.slice(0, on.body.indexOf('<ui>')).trim());
  });

  test('is open where the address names it, and the others are not', async () => {
    const hidden = (id: string) =>
      document.getElementById(id)?.className.split(' ').includes('hidden');
    await openPage(`${path}#on`);
    expect([hidden('on'), hidden('off'), hidden('no-switch')]).toEqual([false, true, true]);
  });

  test('of refusal bears the tick', async () => {
    await openPage(path);
    const answer = main().getByRole('region', { name: outcomes.off.title });
    expect(answer.querySelector('h2 svg')).not.toBeNull();
  });

  test('leads on where there is a way on', async () => {
    const facebook = '/fr/meta-ai/facebook/check/';
    await openPage(facebook);
    const { nothing, code } = allWords.fr.guides['meta-ai/facebook'].steps.check.outcomes;
    const lost = main().getByRole('region', { name: nothing.title });
    const { title } = allWords.fr.guides['meta-ai/facebook'].steps.form;
    const link = within(lost).getByRole('link', { name: title });
    expect(link.getAttribute('href')).toBe('/fr/meta-ai/facebook/form/');
    const waiting = main().getByRole('region', {
      name: code.title.replace(/ (?=[?!:])/g, '\u202F'),
    });
    expect(within(waiting).queryByRole('link')).toBeNull();
  });
});

const guide = 'linkedin/switch';
const progress = () => readKept().guides?.[guide];
const list = textsAt(path, 'lists');

function today() {
  vi.setSystemTime('2026-11-25T12:00:00Z');
}

describe('what is kept of an answer', () => {
  afterEach(() => vi.useRealTimers());

  test('is what was answered, and the day', async () => {
    today();
    const { user } = await openPage(path);
    expect(progress()?.status).toBeUndefined();
    await user.click(seen(outcomes.off.title));
    await waitFor(() =>
      expect(progress()).toMatchObject({
        status: 'refused',
        answered: '2026-11-25',
        done: ['check'],
      }),
    );
  });

  test('is the last answer: what is on again is not refused', async () => {
    keep({ guides: { [guide]: { status: 'refused', answered: '2026-01-02' } } });
    const { user } = await openPage(path);
    await user.click(seen(outcomes.on.title));
    await waitFor(() => expect(progress()?.status).toBe('notYet'));
  });

  test('stands beside what is kept of another guide', async () => {
    keep({ guides: { 'meta-ai/facebook': { status: 'sent' } } });
    const { user } = await openPage(path);
    await user.click(seen(outcomes.off.title));
    await waitFor(() => expect(progress()?.status).toBe('refused'));
    expect(readKept().guides?.['meta-ai/facebook']).toEqual({ status: 'sent' });
  });

  test('is nothing where help is asked for', async () => {
    const { user } = await openPage(path);
    await user.click(screen.getByRole('link', { name: outcomes['no-switch'].title }));
    await screen.findByRole('region', { name: outcomes['no-switch'].title });
    expect(progress()?.status).toBeUndefined();
  });

  test.each(['#off', '#on', '#no-switch', '#else', ''])(
    'is nothing where only a link said %j',
    async (hash) => {
      await openPage(path + hash);
      expect(progress()?.status).toBeUndefined();
    },
  );

  test('is asked for after a link, and kept at a press', async () => {
    const { user } = await openPage(`${path}#off`);
    await user.click(await screen.findByRole('button', { name: list('progress.keep') }));
    expect(progress()?.status).toBe('refused');
    screen.getByRole('button', { name: list('progress.undo') });
  });

  test('is taken back at a press: it says so, and the focus does not get lost', async () => {
    const { user } = await openPage(path);
    await user.click(seen(outcomes.off.title));
    await user.click(await screen.findByRole('button', { name: list('progress.undo') }));
    expect(progress()?.status).toBeUndefined();
    expect(progress()?.done).toBeUndefined();
    expect(document.activeElement?.textContent).toBe(list('progress.takenBack'));
  });

  test('gives way to what was there before, where it is taken back', async () => {
    const before = { status: 'refused', answered: '2026-01-02' } as const;
    keep({ guides: { [guide]: before } });
    const { user } = await openPage(path);
    await user.click(seen(outcomes.on.title));
    await user.click(await screen.findByRole('button', { name: list('progress.undo') }));
    expect(progress()).toMatchObject(before);
  });

  test('leads to all answers', async () => {
    await openPage(`${path}#off`);
    const all = await screen.findByRole('link', { name: textsAt(path, 'shell')('refused') });
    expect(all.getAttribute('href')).toBe('/en/refused/');
  });
});

// Last: once the program that goes along has come it is there for all.
test('an answer is told as a region, but not where it is folded', async () => {
  showPart(path, <Answers {...stepAt(path)} />);
  const ids = () => screen.getAllByText(t('check.result')).map((each) => each.parentElement);
  const named = () => ids().filter((each) => each?.hasAttribute('aria-labelledby')).length;
  const all = stepAt(path).step.outcomes.length;
  expect(named()).toBe(all);
  // The program that goes along folds them.
  await waitFor(() => expect(ids()[0]?.getAttribute('hidden')).toBe('until-found'));
  expect(named()).toBe(0);
  location.hash = '#off';
  await waitFor(() => expect(named()).toBe(1));
});
