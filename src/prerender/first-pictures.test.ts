import { describe, expect, test } from 'vitest';
import { narrowPicture, phoneGuess } from '../components/windows.ts';
import type { Page } from '../content.ts';
import { htmlFile } from '../paths.ts';
import { pages } from '../testing/pages.ts';
import { firstPictureLinks, firstPictures } from './first-pictures.ts';

function pageOf(file: string): Page {
  const page = pages.find(({ address }) => htmlFile(address) === file);
  if (!page) throw new Error(`There is no ${file}`);
  return page;
}

const step = () => pageOf('fr/linkedin/switch/turn-off/index.html');
const nameOf = (href = '') => href.match(/screenshots\/(.*)\.avif\?v=\w+$/)?.[1];

describe('the pictures that a step may show first', () => {
  test('are those of each device and platform language, with the narrow ones', () => {
    expect(
      firstPictures(step()).map(({ device, ui, href, narrow }) => [
        device,
        ui,
        nameOf(href),
        nameOf(narrow),
      ]),
    ).toEqual([
      ['computer', 'fr', 'linkedin-switch.computer.fr', 'linkedin-switch.computer-narrow.fr'],
      ['computer', 'en', 'linkedin-switch.computer.en', 'linkedin-switch.computer-narrow.en'],
      ['phone', 'fr', 'linkedin-switch.phone.fr', undefined],
      ['phone', 'en', 'linkedin-switch.phone.en', undefined],
    ]);
  });

  test('are for any device where one alone is drawn', () => {
    const alone = firstPictures(pageOf('fr/meta-ai/whatsapp/advanced-chat-privacy/index.html'));
    expect(alone.map((each) => 'device' in each)).toEqual([false, false]);
  });

  test('are none on other pages, and none on a step without a picture', () => {
    expect(firstPictures(pageOf('fr/linkedin/switch/index.html'))).toEqual([]);
    expect(firstPictures(pageOf('fr/linkedin/switch/check/index.html'))).toEqual([]);
  });
});

describe('for readers without script', () => {
  const links = (page: Page) =>
    [...firstPictureLinks(page).matchAll(/href="([^"]*)"(?: media="([^"]*)")?/g)].map(
      ([, href, media]) => [nameOf(href), media?.replaceAll('&lt;', '<')],
    );

  test('one of them is fetched, in the language of the page, as the window tells', () => {
    expect(links(step())).toEqual([
      ['linkedin-switch.computer.fr', `(not ${phoneGuess}) and (not ${narrowPicture})`],
      ['linkedin-switch.computer-narrow.fr', `(not ${phoneGuess}) and ${narrowPicture}`],
      ['linkedin-switch.phone.fr', phoneGuess],
    ]);
  });

  test('it is fetched whatever the window where there is one', () => {
    expect(links(pageOf('en/meta-ai/whatsapp/advanced-chat-privacy/index.html'))).toEqual([
      ['whatsapp-advanced-privacy.phone.en', undefined],
    ]);
    const whole = firstPictureLinks(pageOf('en/meta-ai/whatsapp/advanced-chat-privacy/index.html'));
    expect(whole).toMatch(/^<noscript><link( [a-z]+="[^"]*")+><\/noscript>$/);
  });

  test('they stand where script hides them, and nothing stands on other pages', () => {
    expect(firstPictureLinks(step())).toMatch(/^<noscript>(<link [^>]*>)+<\/noscript>$/);
    expect(firstPictureLinks(pageOf('fr/about/index.html'))).toBe('');
  });
});
