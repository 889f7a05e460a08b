import type { Browser } from '@playwright/test';
import { type Picture, readAreas } from './manifest-format.ts';
import { keyOf, pageOf, type Subject } from './pictures.tsx';

export interface Photograph extends Pick<Picture, 'width' | 'height' | 'areas'> {
  png: Buffer;
}

/** Runs in the page. */
async function measure() {
  const picture = document.querySelector('.picture');
  if (!picture) throw new Error('The page has no .picture.');
  // A font starts to load when a layout needs it, and is ready at once when none does.
  picture.getBoundingClientRect();
  await document.fonts.ready;
  const wordless = picture.textContent.trim() === '';
  const hasFont = wordless || [...document.fonts].every((font) => font.status === 'loaded');
  const frame = picture.getBoundingClientRect();
  const boxes = [...picture.querySelectorAll<HTMLElement>('[data-area]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const [x, y] = [Math.round(left), Math.round(top)];
    const box = [x, y, Math.round(right) - x, Math.round(bottom) - y];
    return [element.dataset.area ?? '', box] as const;
  });
  return {
    width: Math.round(frame.width),
    height: Math.round(frame.height),
    boxes,
    hasFont,
    fits:
      picture.scrollWidth <= picture.clientWidth && picture.scrollHeight <= picture.clientHeight,
  };
}

/** Photographs one drawing at twice its size, and measures where its controls lie. */
export async function photograph(browser: Browser, subject: Subject): Promise<Photograph> {
  const key = keyOf(subject);
  const page = await browser.newPage({
    deviceScaleFactor: 2,
    offline: true,
    viewport: { width: 800, height: 640 },
  });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(pageOf(subject));
  const { width, height, boxes, hasFont, fits } = await page.evaluate(measure);
  const asked = requests.filter((address) => !address.startsWith('data:'));
  if (asked.length) throw new Error(`${key} asks the network for ${asked.join(', ')}.`);
  if (!hasFont) throw new Error(`${key}: the drawing does not use its font, or it did not load.`);
  if (!fits) throw new Error(`${key}: the drawing is larger than its picture.`);
  const clip = { x: 0, y: 0, width, height };
  const png = await page.screenshot({ clip, fullPage: true });
  await page.close();
  return { png, width, height, areas: readAreas(key, boxes) };
}
