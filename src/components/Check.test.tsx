// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { allWords } from '../locales/all.ts';
import { erase, keep, readKept } from '../reader/kept.ts';
import { drawnAtBuild, openPage, showPart, stepAt, textsAt } from '../testing/app.tsx';
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
const foldOf = (id: string) => document.getElementById(id)?.parentElement?.getAttribute('hidden');
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
    const answer = main().getByRole('region', { name: outcomes.on.title, hidden: true });
    expect(answer.id).toBe('on');
    expect(answer.getAttribute('tabindex')).toBe('-1');
    within(answer).getByText(t('check.result'));
    expect(answer.querySelector('svg')).toBeNull();
    const { on } = outcomes;
    expect(answer.textContent).toContain(on.body.slice(0, on.body.indexOf('<ui>')).trim());
  });

  test('is open where the address names it, and the others are not', async () => {
    await openPage(`${path}#on`);
    expect(['on', 'off', 'no-switch'].map(foldOf)).toEqual([null, 'until-found', 'until-found']);
  });

  test('is opened by the browser’s own search, and nothing is answered thereby', async () => {
    erase();
    const { user } = await openPage(path);
    const fold = document.getElementById('off')?.parentElement;
    expect(fold?.getAttribute('hidden')).toBe('until-found');
    act(() => void fold?.dispatchEvent(new Event('beforematch', { bubbles: true })));
    expect(['on', 'off'].map(foldOf)).toEqual(['until-found', null]);
    expect(readKept().status).toBeUndefined();
    await user.click(main().getByRole('link', { name: new RegExp(outcomes.on.title) }));
    await waitFor(() => expect(['on', 'off'].map(foldOf)).toEqual([null, 'until-found']));
  });

  test('folds by itself as long as there is no script', async () => {
    const built = await drawnAtBuild(path);
    const answer = built.querySelector('#on');
    expect(answer?.className).toContain('hidden target:block');
    expect(answer?.parentElement?.hasAttribute('hidden')).toBe(false);
  });

  test('of refusal bears the tick', async () => {
    await openPage(path);
    const answer = main().getByRole('region', { name: outcomes.off.title, hidden: true });
    expect(answer.querySelector('h2 svg')).not.toBeNull();
  });

  test('leads on where there is a way on', async () => {
    const facebook = '/fr/meta-ai/facebook/check/';
    await openPage(facebook);
    const { nothing, code } = allWords.fr.guides['meta-ai/facebook'].steps.check.outcomes;
    const lost = main().getByRole('region', { name: nothing.title, hidden: true });
    const { title } = allWords.fr.guides['meta-ai/facebook'].steps.form;
    const link = within(lost).getByRole('link', { name: title, hidden: true });
    expect(link.getAttribute('href')).toBe('/fr/meta-ai/facebook/form/');
    const waiting = main().getByRole('region', {
      hidden: true,
      name: code.title.replace(/ (?=[?!:])/g, '\u202F'),
    });
    expect(within(waiting).queryByRole('link', { hidden: true })).toBeNull();
  });
});

describe('what is kept of an answer', () => {
  test('is that it was refused', async () => {
    const { user } = await openPage(path);
    expect(readKept().status).toBeUndefined();
    await user.click(seen(outcomes.off.title));
    await waitFor(() => expect(readKept().status).toEqual({ 'linkedin/switch': 'refused' }));
  });

  test('is that it was sent, beside what was kept of another guide', async () => {
    keep({ status: { 'linkedin/switch': 'refused' } });
    await openPage('/en/meta-ai/facebook/check/#window');
    expect(readKept().status).toEqual({
      'linkedin/switch': 'refused',
      'meta-ai/facebook': 'sent',
    });
  });

  test.each(['#on', '#no-switch', '#signed-out', '#else', ''])('is nothing at %j', async (hash) => {
    await openPage(path + hash);
    expect(readKept().status).toBeUndefined();
  });

  test('is not taken back by a look at another answer', async () => {
    keep({ status: { 'linkedin/switch': 'refused' } });
    await openPage(`${path}#on`);
    expect(readKept().status).toEqual({ 'linkedin/switch': 'refused' });
  });

  test('is for the guide at whose end it was given', async () => {
    await openPage('/en/linkedin/notification/check/#off');
    expect(readKept().status).toEqual({ 'linkedin/notification': 'refused' });
  });
});
