import { screensOnPaper } from '../components/on-paper.ts';
import { pictureHref } from '../components/Sheet.tsx';
import { narrowPicture } from '../components/windows.ts';
import type { Page, PictureContent, ScreenContent } from '../content.ts';

/**
 * Without script browsers fetch every image at once, hidden or not, whatever it says of being lazy.
 * There, then, `Sheet` shows a blank image, and this page's style block lays the drawing behind it: a
 * background of what is hidden is not fetched.
 */
export function drawingsCss(page: Page): string {
  const rules = [...new Set(screensOf(page).flatMap(rulesOf))];
  return rules.length > 0 ? `@media (scripting:none){${rules.join('')}}` : '';
}

function screensOf(page: Page): ScreenContent[] {
  if (page.kind === 'guide') {
    return page.content.steps.flatMap((step) => [...step.screens, ...screensOnPaper(step)]);
  }
  if (page.kind !== 'step') return [];
  const step = page.content.steps.find(({ id }) => id === page.address.step);
  return [...(step?.screens ?? []), ...(step?.outcomes.flatMap(({ screens }) => screens) ?? [])];
}

function rulesOf({ picture, narrow }: ScreenContent): string[] {
  const rule = (drawn: PictureContent) =>
    `[data-drawing="${picture.file}"]{background-image:${imageSet(drawn)}}`;
  return [rule(picture), ...(narrow ? [`@media ${narrowPicture}{${rule(narrow)}}`] : [])];
}

function imageSet(picture: PictureContent): string {
  const formats = (['avif', 'webp'] as const).map(
    (type) => `url("${pictureHref(picture, type)}") type("image/${type}")`,
  );
  return `image-set(${formats.join(',')})`;
}
