import { watchComing, watchSteps } from '../src/commands/bench/slow-phone.ts';
import { readGuide } from './site.ts';
import { expect, test } from './test.ts';

const { path, content } = readGuide('fr', 'linkedin', 'notification');
const href = (base = '') => `${base}${path}${content.steps[0]?.id}/`;

test('on a slow phone a page is painted, and what holds it up is counted', async ({
  browser,
  baseURL,
}) => {
  const { paint, tasks, blocked, shift } = await watchComing(browser, href(baseURL));
  expect(paint).toBeGreaterThan(0);
  expect(tasks).toBeGreaterThanOrEqual(blocked);
  expect(blocked).toBeGreaterThanOrEqual(0);
  expect(shift).toBeGreaterThanOrEqual(0);
});

test('each press on Next is followed to the next step', async ({ browser, baseURL }) => {
  const took = await watchSteps(browser, href(baseURL), 3, 'fast');
  expect(took).toHaveLength(3);
  for (const each of took) expect(each).toBeGreaterThan(0);
});
