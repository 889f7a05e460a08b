import { test as base, expect } from '@playwright/test';
import type { Engine, Tab } from './engine.ts';
import { engineNames, findEngine } from './find.ts';

/** An engine, or why there is none. */
type Started = { engine: Engine } | { missing: string };

interface Fixtures {
  tab: Tab;
  /** What this test lets the browser complain of. Null: nothing. */
  provoked: RegExp | null;
}

/** A test in the engine that its project is named after. Where there is none, it is skipped. */
export const test = base.extend<Fixtures, { started: Started }>({
  provoked: [null, { option: true }],
  started: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs.
    async ({}, use, { project }) => {
      const started = await start(project.name);
      await use(started);
      if ('engine' in started) await started.engine.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  tab: async ({ started, provoked }, use, testInfo) => {
    if ('missing' in started) return testInfo.skip(true, started.missing);
    const tab = await started.engine.newTab();
    await use(tab);
    const noted = (await tab.close()).filter((each) => !provoked?.test(each));
    expect(noted, 'The console must stay empty, and no other host be asked.').toEqual([]);
  },
});

async function start(project: string): Promise<Started> {
  const name = engineNames.find((each) => each === project);
  if (!name) throw new Error(`No engine has the name ${project}.`);
  const found = findEngine(name);
  if (!found) return { missing: `${name}: not found, so its walk was skipped` };
  try {
    return { engine: await found.start() };
  } catch (error) {
    // Playwright's own come without the libraries that they need, and say so.
    if (!/missing dependencies/.test(String(error))) throw error;
    return { missing: `${name}: lacks libraries of the system, so its walk was skipped` };
  }
}
