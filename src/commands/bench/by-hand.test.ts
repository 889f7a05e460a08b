import { expect, test } from 'vitest';
import { factsOf } from '../../locales/languages.ts';
import { plainText } from '../../locales/markup.ts';
import { pages } from '../../testing/pages.ts';
import { writtenByHand } from './by-hand.ts';

const steps = pages.filter((page) => page.kind === 'step');

test('a page written by hand says what the step says, and shows what it shows', () => {
  for (const page of steps) {
    const { content, address } = page;
    const step = content.steps.find(({ id }) => id === address.step);
    if (!step) throw new Error(`No step ${address.step}`);
    const html = writtenByHand(page);
    const plain = (text: string) =>
      plainText(text, (id) => content.labels[id]?.text[factsOf(content.lang).ui] ?? '');
    const texts = [
      step.title,
      ...(typeof step.do === 'string' ? [step.do] : Object.values(step.do)),
      ...step.causes.flatMap(({ title, answer }) => [title, answer]),
      ...step.claims.map(({ text }) => text),
    ];
    expect(texts.filter((text) => !html.includes(plain(text)))).toEqual([]);
    expect(html.match(/<img /g)?.length ?? 0).toBe(step.screens.length > 0 ? 1 : 0);
    for (const id of step.sources) expect(html).toContain(content.sources[id]?.name);
  }
});

test('it leads to the steps before and after, and runs no script', () => {
  const page = steps.find(({ address }) => address.lang === 'en' && address.step === 'turn-off');
  if (!page) throw new Error('No such step');
  const html = writtenByHand(page);
  expect(html).toContain('<a rel="prev" href="/en/linkedin/switch/open-setting/">');
  expect(html).toContain('<a rel="next" href="/en/linkedin/switch/check/">');
  expect(html).not.toMatch(/<script|undefined/);
});
