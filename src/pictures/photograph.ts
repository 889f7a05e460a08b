import type { Browser } from '@playwright/test';
import { isBlank } from './blank.ts';
import { leastOnScreen, leastScale } from './legible.ts';
import { type Picture, readAreas } from './manifest-format.ts';
import { keyOf, pageOf, type Subject } from './pictures.tsx';

export interface Photograph extends Pick<Picture, 'width' | 'height' | 'areas'> {
  png: Buffer;
}

/** The least size of a picture's text, in pixels of the picture, rounded up to a tenth. */
function leastText({ device, width }: Subject): number {
  const scale = leastScale[device === 'phone' ? 'phone' : width];
  return Math.ceil((leastOnScreen / scale) * 10) / 10;
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
  const texts = [picture, ...picture.querySelectorAll('*')].flatMap((element) => {
    // An element among them has no value: its words are its own.
    const words = [...element.childNodes].map((node) => node.nodeValue?.trim()).join('');
    return words ? [{ words, size: Number.parseFloat(getComputedStyle(element).fontSize) }] : [];
  });
  const [smallest] = texts.sort((a, b) => a.size - b.size);
  return {
    width: Math.round(frame.width),
    height: Math.round(frame.height),
    boxes,
    smallest,
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
  const { width, height, boxes, smallest, hasFont, fits } = await page.evaluate(measure);
  const asked = requests.filter((address) => !address.startsWith('data:'));
  if (asked.length) throw new Error(`${key} asks the network for ${asked.join(', ')}.`);
  if (!hasFont) throw new Error(`${key}: the drawing does not use its font, or it did not load.`);
  if (!fits) throw new Error(`${key}: the drawing is larger than its picture.`);
  const least = leastText(subject);
  if (smallest && smallest.size < least) {
    throw new Error(
      `${key}: "${smallest.words}" has ${smallest.size} pixels, ${least} are needed where the picture is shown small: enlarge it.`,
    );
  }
  const clip = { x: 0, y: 0, width, height };
  const png = await page.screenshot({ clip, fullPage: true });
  await page.close();
  if (await isBlank(png)) throw new Error(`${key} is blank: does its app have a palette?`);
  return { png, width, height, areas: readAreas(key, boxes) };
}
