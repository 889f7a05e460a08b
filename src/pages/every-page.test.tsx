// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { LabelContent, SourcesContent, StepContent } from '../content.ts';
import { base, isLinked, pathOf } from '../paths.ts';
import { platformLanguages } from '../steps/basics.ts';
import { labels } from '../steps/labels.ts';
import { allSteps, drawnAtBuild, held, pageAtPath, textsAt } from '../testing/app.tsx';
import { pages } from '../testing/pages.ts';

/*
 * What holds on every page of the site, in every language, with no script. Each rule returns what
 * is wrong on a page. All stand in one test, so that each page is drawn once.
 */

const paths = pages.flatMap((page) =>
  page.kind !== 'welcome' && isLinked(page.address) ? [pathOf(page.address)] : [],
);

type Rule = (page: HTMLElement, path: string) => readonly unknown[];

const all = (page: Element, selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const rules: Readonly<Record<string, Rule>> = {
  'a picture has a text; only those of the answers, with words beside them, have none': (page) =>
    all(page, 'img').filter(
      (picture) => (picture.getAttribute('alt') === '') !== !picture.closest('figure, dialog'),
    ),

  'a picture without a text has words beside it': (page) =>
    all(page, 'img[alt=""]').filter(
      (picture) => plain(picture.closest('li')?.querySelector('h2 + p')?.textContent) === '',
    ),

  'a link to a page of ours leads to one': (page) =>
    all(page, 'a[href^="/"]')
      .map((link) => link.getAttribute('href')?.slice(base.length - 1) ?? '')
      .filter((href) => !paths.includes(href)),

  'a link within the page leads to a part of it': (page) =>
    all(page, 'a[href^="#"]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !page.querySelector(href)),

  'a link to another site opens beside ours, says so and tells it nothing': (page, path) =>
    all(page, 'a[href^="http"]').filter(
      (link) =>
        link.getAttribute('target') !== '_blank' ||
        link.getAttribute('rel') !== 'noopener noreferrer' ||
        !link.textContent.endsWith(`(${textsAt(path, 'shell')('newTab')})`),
    ),

  'there is nothing else that opens': (page) =>
    all(page, 'a').filter((link) => !/^(\/|#|https?:\/\/)/.test(link.getAttribute('href') ?? '')),

  'an id is there once': (page) => {
    const ids = all(page, '[id]').map(({ id }) => id);
    return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index);
  },

  'what a part is called by is there': (page) =>
    all(page, '[aria-labelledby]').filter(
      (part) => !page.querySelector(`#${part.getAttribute('aria-labelledby')}`)?.textContent,
    ),

  'there is one first heading, which can take the focus, in one main part': (page) => {
    const headings = all(page, 'main#main h1[tabindex="-1"]');
    return all(page, 'h1, main').length === 2 && headings.length === 1 ? [] : [headings.length];
  },

  'no heading is empty, and none skips a level': (page) => {
    const headings = all(page, 'h1, h2, h3, h4');
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    return headings.filter(
      (heading, index) =>
        plain(heading.textContent) === '' || (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1,
    );
  },

  'a platform’s word is said in its own language': (page, path) => {
    const { content } = pageAtPath(path);
    if (content.kind !== 'guide') return [];
    const spoken = new Map(
      Object.values(content.labels).flatMap(({ text }) =>
        text.fr === text.en ? [] : platformLanguages.map((ui) => [text[ui], ui] as const),
      ),
    );
    return all(page, '.chip, [class*="ui-"]').filter(
      (each) =>
        spoken.has(each.textContent) &&
        each.closest('[lang]')?.getAttribute('lang') !== spoken.get(each.textContent),
    );
  },
};

type StepRule = (
  page: HTMLElement,
  step: StepContent,
  here: {
    path: string;
    lang: string;
    labels: Readonly<Record<string, LabelContent>>;
    sources: SourcesContent;
  },
) => readonly unknown[];

const stepRules: Readonly<Record<string, StepRule>> = {
  'what to do there, what helps and what to see after it are said, for each device': (
    page,
    step,
    here,
  ) =>
    [step.title, step.do, step.see ?? '', step.help ?? '']
      .flatMap((wording) => (typeof wording === 'string' ? [wording] : Object.values(wording)))
      .map((text) => held(text, here.labels))
      .filter((text) => !page.textContent.includes(text)),

  'each part is there where the step has it, and only there': (page, step, here) => {
    const t = textsAt(here.path, 'guide');
    const parts = textsAt(here.path, 'parts');
    const drawn = [step, ...step.outcomes].some(({ screens }) => screens.length > 0);
    const wanted: readonly [words: string, there: boolean][] = [
      [`${t('planB.title')}+`, step.open !== undefined],
      [t('shown'), drawn],
      [t('picture.inWords'), step.screens.length > 0],
      [parts('check.result'), step.outcomes.length > 0],
      [parts('accounts.title'), step.accounts !== undefined],
      [parts('letter.title'), step.letter !== undefined],
      [parts('answer.title'), step.answerWithin !== undefined],
    ];
    const said = all(page, 'p, h2, legend, summary, span').map(({ textContent }) => textContent);
    return wanted.filter(([words, there]) => said.includes(words) !== there);
  },

  'what must be known there is said, and where it was read': (page, { claims }, here) => {
    const title = textsAt(here.path, 'guide')('goodToKnow');
    const section = all(page, 'section').find(
      (each) => each.querySelector('h2')?.textContent === title,
    );
    const said = all(section ?? document.createElement('p'), ':scope > ul > li').map(
      ({ textContent }) => textContent,
    );
    const wrong = claims.filter(({ text, trace }, index) =>
      [held(text, here.labels), ...trace.sources.map((id) => here.sources[id]?.name ?? '?')].some(
        (each) => !said[index]?.includes(each),
      ),
    );
    return (section !== undefined) === claims.length > 0 ? wrong : ['the section'];
  },

  'each cause is there with its answer, what it rests on and where it leads': (
    page,
    { causes },
    here,
  ) => {
    const questions = all(page, 'details[name="cause"]');
    const titles = questions.map((each) => each.querySelector('summary')?.textContent);
    const report = textsAt(here.path, 'guide')('report.title');
    const wanted = causes.map(({ title }) => held(title, here.labels));
    if (causes.length > 0) wanted.push(report);
    const wrong = causes.filter(({ answer, claims, goTo, variants }, index) => {
      const question = questions[index];
      if (!question) return true;
      const words = [answer, ...claims.map(({ text }) => text)];
      const ways = all(question, 'a[href^="/"]').map((link) => link.getAttribute('href'));
      const lists = variants.length + (claims.length > 0 ? 1 : 0);
      return (
        words.some((each) => !question.textContent.includes(held(each, here.labels))) ||
        ways.join() !== (goTo ? `/${here.lang}/${goTo.place}/` : '') ||
        all(question, ':scope > div > ul, :scope > div > div > ul').length !== lists
      );
    });
    return titles.join() === wanted.join() ? wrong : [titles];
  },

  'each outcome has its answer and where it leads': (page, { outcomes }, here) =>
    outcomes.filter(({ id, title, body, goTo }) => {
      const answer = page.querySelector(`section#${id}`);
      const way = answer?.querySelector('a');
      return (
        all(page, `a[href="#${id}"]`).length !== 1 ||
        answer?.querySelector('h2')?.textContent.trim() !== held(title, here.labels) ||
        answer.querySelector('h2 + p')?.textContent !== held(body, here.labels) ||
        way?.getAttribute('href') !== (goTo && `/${here.lang}/${goTo.place}/`) ||
        way?.textContent !== goTo?.title
      );
    }),

  'words that are named or drawn stand with how sure we are of them': (page, step, here) => {
    const t = textsAt(here.path, 'guide');
    const fold = all(page, 'details:not(.trace)').at(-1);
    const drawn = step.screens.flatMap(({ shows, caption }) =>
      shows.filter((id) => !caption.examples.includes(id)),
    );
    const wanted = [...new Set([...step.labels, ...drawn])]
      .filter((id) => id in labels)
      .flatMap((id) => platformLanguages.map((ui) => `${ui} ${plain(here.labels[id]?.text[ui])}`));
    const shown = all(fold ?? page, '.chip').map(
      (chip) => `${chip.lang} ${plain(chip.textContent)}`,
    );
    const sure = all(fold ?? page, '.chip + details > summary, .chip + span').filter(
      ({ textContent }) => textContent !== '',
    );
    const titled = fold?.textContent.includes(t('trust.labels'));
    return shown.join() === wanted.join() &&
      sure.length === shown.length &&
      titled === wanted.length > 0
      ? []
      : [shown];
  },

  'each address that is offered stands with how sure we are of it': (page, step) => {
    const fold = all(page, 'details:not(.trace)').at(-1);
    const shown = all(fold ?? page, 'li > code:has(+ details.trace)').map(
      (code) => code.textContent,
    );
    const ofCauses = step.causes.flatMap(({ claims }) => claims);
    const wanted = [
      step.open?.href,
      ...step.otherwise,
      ...[...step.claims, ...ofCauses].map(({ link }) => link),
      ...all(page, '.when-old a').map((link) => link.getAttribute('href') ?? '?'),
    ].filter((href) => href !== undefined);
    return shown.join() === [...new Set(wanted)].join() ? [] : [shown];
  },

  'the drawing says how many sources it rests on, and no more than it has': (_, { screens }) =>
    screens.filter(({ caption: { trace, ours }, shows }) => {
      const rest = shows.filter((id) => id in labels && !ours.includes(id));
      return trace.count === 0 && rest.length > 0;
    }),
};

test('every page holds to the rules', async () => {
  const wrong: string[] = [];
  const note = (path: string, rule: string, found: readonly unknown[]) =>
    wrong.push(...found.map((each) => `${path} ${rule}: ${said(each)}`));
  const steps = new Map(allSteps.map((each) => [each.path, each]));
  expect(paths.length).toBeGreaterThan(90);
  for (const path of paths) {
    const page = await drawnAtBuild(path);
    for (const [name, rule] of Object.entries(rules)) note(path, name, rule(page, path));
    const here = steps.get(path);
    if (!here) continue;
    for (const [name, rule] of Object.entries(stepRules)) {
      note(path, name, rule(page, here.step, { path, ...here.content }));
    }
  }
  expect(wrong).toEqual([]);
});

test('the rules meet each case at least once', () => {
  const steps = allSteps.map(({ step }) => step);
  for (const part of ['claims', 'causes', 'outcomes', 'screens', 'labels'] as const) {
    expect(
      steps.some((step) => step[part].length > 0),
      part,
    ).toBe(true);
    expect(
      steps.some((step) => step[part].length === 0),
      part,
    ).toBe(true);
  }
});

function said(what: unknown): string {
  return what instanceof HTMLElement ? what.outerHTML.slice(0, 200) : JSON.stringify(what);
}
