import { pictureHref } from '../components/Sheet.tsx';
import { narrowPicture, phoneGuess } from '../components/windows.ts';
import type { Page, ScreenContent } from '../content.ts';
import { factsOf } from '../locales/languages.ts';
import type { FirstPicture } from '../reader/first-picture.ts';

/** The drawings of which a step shows one, in the format that nearly all browsers know. */
export function firstPictures(page: Page): FirstPicture[] {
  if (page.kind !== 'step') return [];
  const step = page.content.steps.find(({ id }) => id === page.address.step);
  const screens = step?.screens ?? [];
  const alone = new Set(screens.map(({ device }) => device)).size === 1;
  return screens.map(({ device, ui, picture, narrow }: ScreenContent) => ({
    ...(!alone && { device }),
    ui,
    href: pictureHref(picture, 'avif'),
    ...(narrow && { narrow: pictureHref(narrow, 'avif') }),
  }));
}

/** The same for readers without script: in the page's language, by the device that the window tells. */
export function firstPictureLinks(page: Page): string {
  const links = firstPictures(page)
    .filter(({ ui }) => ui === factsOf(page.content.lang).ui)
    .flatMap(({ device, href, narrow }) => {
      const guess = deviceQuery(device);
      if (!narrow) return [link(href, guess)];
      return [
        link(href, [...guess, `(not ${narrowPicture})`]),
        link(narrow, [...guess, narrowPicture]),
      ];
    });
  return links.length > 0 ? `<noscript>${links.join('')}</noscript>` : '';
}

function deviceQuery(device: string | undefined): string[] {
  if (!device) return [];
  return [device === 'phone' ? phoneGuess : `(not ${phoneGuess})`];
}

function link(href: string, queries: readonly string[]): string {
  const media =
    queries.length > 0 ? ` media="${queries.join(' and ').replaceAll('<', '&lt;')}"` : '';
  return `<link rel="preload" as="image" type="image/avif" fetchpriority="high" href="${href}"${media}>`;
}
