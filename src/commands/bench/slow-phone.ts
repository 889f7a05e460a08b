import type { Browser, Page } from '@playwright/test';

/** What a reader with a slow phone sees of a page that comes. Times in milliseconds. */
export interface Coming {
  /** When the largest part of it was painted. */
  paint: number;
  /** Of the first seconds: all that one task held up for longer than 50, together and beyond these. */
  tasks: number;
  blocked: number;
  /** How much has moved by itself, in parts of one. */
  shift: number;
}

/** How long it is watched: what comes later is no longer its coming. */
const watched = 5_000;

/** Beyond this a task keeps a hand waiting. */
const longest = 50;

/** In bytes a second. */
const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** A new reader, with a phone four times slower than this machine, on slow 4G or a line that keeps nobody waiting. */
async function openPhone(browser: Browser, line: 'slow' | 'fast'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'fr-FR',
  });
  // Long: a busy machine is late, not wrong.
  context.setDefaultTimeout(300_000);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (line === 'slow') await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

/** Opens a page on slow 4G. */
export async function watchComing(browser: Browser, href: string): Promise<Coming> {
  const page = await openPhone(browser, 'slow');
  await page.addInitScript(noteEntries);
  await page.goto(href, { waitUntil: 'load' });
  const entries = await page.evaluate(entriesUntil, watched);
  await page.context().close();
  const of = (kind: string) => entries.filter(({ type }) => type === kind);
  const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
  return {
    paint: of('largest-contentful-paint').at(-1)?.at ?? Number.NaN,
    tasks: sum(of('longtask').map(({ value }) => value)),
    blocked: sum(of('longtask').map(({ value }) => Math.max(0, value - longest))),
    shift: sum(of('layout-shift').map(({ value }) => value)),
  };
}

/** Milliseconds from each press on Next to the next heading and its picture, decoded and painted. */
export async function watchSteps(
  browser: Browser,
  href: string,
  presses: number,
  line: 'slow' | 'fast',
): Promise<number[]> {
  const page = await openPhone(browser, line);
  await page.addInitScript(timeSteps);
  await page.goto(href, { waitUntil: 'load' });
  // The time in which somebody reads.
  await page.waitForTimeout(3_000);
  const took: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.locator('a[rel="next"]').filter({ visible: true }).tap();
    // Seldom, as each look costs the page some of its time.
    const found = await page.waitForFunction(() => sessionStorage.getItem('took'), null, {
      polling: 200,
    });
    took.push(Number(await found.jsonValue()));
    await page.evaluate(() => sessionStorage.clear());
    await page.waitForTimeout(1_000);
  }
  await page.context().close();
  return took;
}

/** What the browser says of a page, by kind. */
interface Entry {
  type: string;
  at: number;
  /** Of a task, how long it took; of what moved, how much. */
  value: number;
}

declare global {
  interface Window {
    entries?: Entry[];
  }
}

// What follows runs in the page, and uses nothing from outside itself.

function noteEntries() {
  window.entries = [];
  for (const type of ['largest-contentful-paint', 'longtask', 'layout-shift']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = 'value' in entry ? Number(entry.value) : entry.duration;
        window.entries?.push({ type, at: entry.startTime, value });
      }
    }).observe({ type, buffered: true });
  }
}

function entriesUntil(end: number): Promise<Entry[]> {
  return new Promise((resolve) => {
    setTimeout(
      () => resolve((window.entries ?? []).filter(({ at }) => at < end)),
      end - performance.now(),
    );
  });
}

function timeSteps() {
  const heading = () => document.querySelector('h1')?.textContent;
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const at = performance.timeOrigin + timeStamp;
      sessionStorage.setItem('pressed', JSON.stringify({ at, heading: heading() }));
    },
    true,
  );
  const shown = () =>
    [...document.querySelectorAll<HTMLImageElement>('main img')].find((image) =>
      image.checkVisibility(),
    );
  const look = async () => {
    requestAnimationFrame(look);
    const pressed = JSON.parse(sessionStorage.getItem('pressed') ?? 'null');
    if (!pressed || !heading() || heading() === pressed.heading) return;
    const picture = shown();
    if (!picture?.complete) return;
    sessionStorage.removeItem('pressed');
    await picture.decode();
    requestAnimationFrame(() =>
      setTimeout(() => {
        const took = performance.timeOrigin + performance.now() - pressed.at;
        sessionStorage.setItem('took', `${took}`);
      }),
    );
  };
  requestAnimationFrame(look);
}
