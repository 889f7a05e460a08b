import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { servePlainly } from '../src/commands/bench/plain-host.ts';
import { heightMessage } from '../src/components/embed-snippet.ts';
import type { Language } from '../src/locales/languages.ts';
import type { Tab } from './engines/engine.ts';
import { test } from './engines/test.ts';
import { hostWithHeaders, otherSite } from './headers-host.ts';
import { rootFolder, urlOf } from './hosts.ts';
import { allWords, type BuiltGuide, headingOf, named, readGuide, spaced } from './site.ts';

const guides = {
  fr: readGuide('fr', 'linkedin', 'notification'),
  en: readGuide('en', 'linkedin', 'notification'),
};
const [one = '', two = '', three = '', four = ''] = guides.fr.content.steps.map(({ id }) => id);
const pathTo = (guide: BuiltGuide, id: string) => `${guide.path}${id}/`;

/** The link of this name that is to be seen, as an expression. */
function link(name: RegExp, links = 'a'): string {
  return `[...document.querySelectorAll('${links}')].find((each) =>
    each.checkVisibility() && ${name}.test((each.ariaLabel ?? each.innerText).replace(/\\s+/g, ' ').trim()))`;
}

function onwards({ content }: BuiltGuide): string {
  const { next, toCheck } = content.words.guide;
  return link(new RegExp(`^(${next}|${toCheck})$`), 'main [rel=next]');
}

/** Waits until the page answers by itself: before that, a press loads the next page anew. */
async function ready(tab: Tab) {
  await expect
    .poll(() =>
      tab.read(`!window.pressedEarly &&
        Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber'))`),
    )
    .toBe(true);
}

async function openReady(tab: Tab, path: string, origin = urlOf(rootFolder)) {
  await tab.goto(new URL(path, origin).href);
  await ready(tab);
}

/** Presses what an expression names, once it is there, in view, and has stopped moving. */
async function press(tab: Tab, element: string) {
  let before: unknown;
  await expect
    .poll(
      async () => {
        const now = await tab.read<string | null>(`((element) => {
          element?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const there = document.fonts.status === 'loaded' && element?.getBoundingClientRect();
          return there ? [there.x, there.y, there.width, there.height].join() : null;
        })(${element})`);
        const isStill = now !== null && now === before;
        before = now;
        return isStill;
      },
      { intervals: [50] },
    )
    .toBe(true);
  await tab.press(element);
}

/** Presses Tab until the focus is there, then Enter, as somebody without a mouse does. */
async function enter(tab: Tab, element: string) {
  for (let pressed = 0; pressed < 150; pressed += 1) {
    await tab.key('Tab');
    if (await tab.read(`document.activeElement === ${element}`)) return tab.key('Enter');
  }
  throw new Error(`The keyboard never reaches ${element}`);
}

/** What a reader is told about where they are. */
async function where(tab: Tab) {
  const page = await tab.read<Record<'path' | 'lang' | 'title' | 'heading' | 'focus', string>>(`({
    path: location.pathname,
    lang: document.documentElement.lang,
    title: document.title,
    heading: document.querySelector('h1')?.innerText ?? '',
    focus: document.activeElement?.tagName,
  })`);
  const heading = spaced(page.heading);
  return { ...page, heading, title: spaced(page.title).startsWith(heading) };
}

/** Shown: address, language, heading and the window's title all say so. */
async function shown(tab: Tab, guide: BuiltGuide, id: string) {
  await expect
    .poll(() => where(tab))
    .toMatchObject({
      path: `/${pathTo(guide, id)}`,
      lang: guide.lang,
      heading: headingOf(guide, id),
      title: true,
    });
}

/** Shown, and the focus went with it. */
async function arrivedAt(tab: Tab, guide: BuiltGuide, id: string) {
  await shown(tab, guide, id);
  await expect.poll(() => where(tab)).toMatchObject({ focus: 'H1' });
}

/** Says at the check that it is refused. */
async function answer(tab: Tab, { lang, content }: BuiltGuide) {
  const title = content.steps.at(-1)?.outcomes.find(({ id }) => id === 'off')?.title ?? '';
  await press(tab, link(named(allWords[lang].parts.check.seen, title)));
  await expect
    .poll(() =>
      tab.read(`location.hash === '#off' && document.querySelector('#off').checkVisibility()`),
    )
    .toBe(true);
}

test('a linked step, the picture, the other language, the way back, a reload, the check', async ({
  tab,
}) => {
  const { fr, en } = guides;
  await openReady(tab, pathTo(fr, one));
  await shown(tab, fr, one);
  await press(tab, onwards(fr));
  await arrivedAt(tab, fr, two);
  await press(tab, link(named(fr.content.words.guide.picture.press), 'figure a'));
  await arrivedAt(tab, fr, three);
  await press(tab, link(/^English$/));
  await shown(tab, en, three);
  await tab.back();
  await shown(tab, fr, three);
  await tab.back();
  await arrivedAt(tab, fr, two);
  await tab.reload();
  await ready(tab);
  await shown(tab, fr, two);
  await openReady(tab, pathTo(fr, 'check'));
  await answer(tab, fr);
  await tab.reload();
  await ready(tab);
  await expect.poll(() => tab.read(`document.querySelector('#off').checkVisibility()`)).toBe(true);
});

for (const guide of Object.values(guides)) {
  test(`${guide.path} from its first step to its answer`, async ({ tab }) => {
    const { steps } = guide.content;
    await openReady(tab, pathTo(guide, one));
    for (const { id } of steps.slice(1)) {
      await press(tab, onwards(guide));
      await arrivedAt(tab, guide, id);
    }
    await answer(tab, guide);
  });
}

test('the keyboard leads on', async ({ tab }) => {
  await openReady(tab, pathTo(guides.en, one));
  await enter(tab, onwards(guides.en));
  await arrivedAt(tab, guides.en, two);
  await enter(tab, onwards(guides.en));
  await arrivedAt(tab, guides.en, three);
});

test('a guide is left and gone on with', async ({ tab }) => {
  const { fr } = guides;
  const resume = allWords.fr.lists.progress.resume.replace('{{n}}', '3');
  await openReady(tab, pathTo(fr, one));
  for (const id of [two, three]) {
    await press(tab, onwards(fr));
    await arrivedAt(tab, fr, id);
  }
  await openReady(tab, fr.path);
  await press(tab, link(named(resume), 'main a'));
  await arrivedAt(tab, fr, three);
  await press(tab, onwards(fr));
  await arrivedAt(tab, fr, four);
});

/** What the small window shows, as an expression: on top of all others, or else one beside this. */
const small = `[window.documentPictureInPicture?.window ?? window.besides]
  .map((each) => each && !each.closed ? each.document.querySelector('h1')?.innerText ?? '' : null)[0]`;

test('the guide is kept in view in a small window, which moves with the page', async ({ tab }) => {
  const { fr } = guides;
  const { inView } = allWords.fr.guide.along;
  const keep = link(named(inView), 'button');
  await openReady(tab, pathTo(fr, one));
  await tab.read(`void (window.open = ((open) => (...how) =>
    (window.besides = open.apply(window, how)))(window.open))`);
  await press(tab, keep);
  const heading = async () => spaced((await tab.read<string | null>(small)) ?? 'none');
  await expect.poll(heading).toBe(headingOf(fr, one));
  await press(tab, onwards(fr));
  await arrivedAt(tab, fr, two);
  await expect.poll(heading).toBe(headingOf(fr, two));
  await press(tab, keep);
  await expect.poll(heading).toBe('none');
});

const direct = {
  fr: readGuide('fr', 'linkedin', 'switch'),
  en: readGuide('en', 'linkedin', 'switch'),
};

/** Paths of what a guide is walked with: its pages and their contents, its pictures, the program. */
function filesOf(guides: Readonly<Record<Language, BuiltGuide>>): string[] {
  const program = readFileSync(join(rootFolder.folder, 'program.json'), 'utf8');
  const own = Object.values(guides).flatMap(({ path, content }) => [
    `content/${path.replace(/\/$/, '.json')}`,
    ...content.steps.map(({ id }) => `${path}${id}/`),
    ...content.steps
      .flatMap((step) => [step, ...step.outcomes])
      .flatMap(({ screens }) => screens)
      .map(({ picture }) => `screenshots/${picture.file}.avif?v=${picture.version}`),
  ]);
  return [...own, ...JSON.parse(program)].map((file) => `/${file}`);
}

/** Those that the browser does not hold, as an expression. */
function notHeld(files: readonly string[]): string {
  return `Promise.all(${JSON.stringify(files)}.map(async (file) =>
    await caches.match(file) ? [] : [file])).then((all) => all.flat())`;
}

/** Whether a picture is seen, as an expression. */
const isDrawn = `[...document.querySelectorAll('main img')].some((each) =>
  each.checkVisibility() && each.complete && each.naturalWidth > 0)`;

test.describe('without network', () => {
  // What a browser itself says of a host that it does not reach.
  test.use({ provoked: /^Failed to load resource/ });

  test('a guide that was opened is gone on with', async ({ tab }, { project }) => {
    const { fr, en } = direct;
    const [first = '', second = ''] = fr.content.steps.map(({ id }) => id);
    const host = await servePlainly([rootFolder.folder]);
    await openReady(tab, pathTo(fr, first), host.origin);
    const can = await tab.read('Boolean(navigator.serviceWorker)');
    test.skip(
      !can,
      `${project.name}: has no service worker, so its walk without network was skipped`,
    );
    await expect.poll(() => tab.read(notHeld(filesOf(direct)))).toEqual([]);
    host.close();
    await tab.reload();
    await ready(tab);
    await shown(tab, fr, first);
    await press(tab, onwards(fr));
    await arrivedAt(tab, fr, second);
    await expect.poll(() => tab.read(isDrawn)).toBe(true);
    await press(tab, link(/^English$/));
    await shown(tab, en, second);
    await openReady(tab, pathTo(en, 'check'), host.origin);
    await expect.poll(() => tab.read(isDrawn)).toBe(true);
    await answer(tab, en);
  });
});

test('a guide shows inside a page of another site: what lets it be framed wins over what forbids it', async ({
  tab,
}) => {
  const ours = await hostWithHeaders(rootFolder.folder);
  const frame = `<iframe title="Ours" src="${ours.origin}/embed/${guides.fr.path}"></iframe>`;
  const listen = `<script>addEventListener('message', ({ data }) => { window.heard = data })</script>`;
  const article = await otherSite(`<!doctype html><title>Article</title>${listen}${frame}`);
  await tab.goto(article.origin);
  await expect
    .poll(() => tab.read('window.heard'))
    .toEqual({ type: heightMessage, height: expect.any(Number) });
  // Nothing is asked any more of hosts that close.
  await expect.poll(() => tab.read('document.readyState')).toBe('complete');
  await tab.goto('about:blank');
  article.close();
  ours.close();
});
