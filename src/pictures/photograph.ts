import type { Browser } from '@playwright/test';
import sharp from 'sharp';
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

/** True where a picture is of one shade, or nearly: its drawing has no palette, or did not draw. */
export async function isBlank(image: string | Buffer): Promise<boolean> {
  // A thumbnail tells as much, and sooner.
  const thumbnail = sharp(image).resize(64, 64, { fit: 'fill', kernel: 'linear' });
  const greys = [...(await thumbnail.removeAlpha().greyscale().raw().toBuffer())];
  const mean = greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
  const variance = greys.reduce((sum, grey) => sum + (grey - mean) ** 2, 0) / greys.length;
  // Of 256 greys, the palest of our pictures, an empty inbox, strays 8 from its mean.
  return Math.sqrt(variance) < 3;
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
  if (await isBlank(png)) throw new Error(`${key} is blank: does its app have a palette?`);
  return { png, width, height, areas: readAreas(key, boxes) };
}
