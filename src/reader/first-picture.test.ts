// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FirstPicture, fetchFirst } from './first-picture.ts';

const pictures: readonly FirstPicture[] = [
  { device: 'computer', ui: 'fr', href: '/computer.fr', narrow: '/narrow.fr' },
  { device: 'phone', ui: 'fr', href: '/phone.fr' },
  { device: 'computer', ui: 'en', href: '/computer.en', narrow: '/narrow.en' },
  { device: 'phone', ui: 'en', href: '/phone.en' },
];

/** What is asked for where these media queries match. */
function asked(
  matching: readonly string[],
  shown: { device?: string; ui: string },
  from = pictures,
) {
  const root = document.documentElement;
  delete root.dataset.device;
  Object.assign(root.dataset, shown);
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: matching.includes(query) }));
  fetchFirst(from, 'narrow', 'phone');
  return [...document.querySelectorAll('link')].map((link) => link.getAttribute('href'));
}

beforeEach(() => {
  document.head.replaceChildren();
});

describe('the picture that is fetched first', () => {
  test('is the one for the device that was chosen, in the language of the platform', () => {
    expect(asked(['phone'], { device: 'computer', ui: 'en' })).toEqual(['/computer.en']);
  });

  test('is the phone’s where the window tells a phone and nothing was chosen', () => {
    expect(asked(['phone', 'narrow'], { ui: 'fr' })).toEqual(['/phone.fr']);
  });

  test('is the narrow one in a narrow window', () => {
    expect(asked(['narrow'], { ui: 'fr' })).toEqual(['/narrow.fr']);
  });

  test('is the computer’s where nothing is known', () => {
    expect(asked([], { ui: 'fr' })).toEqual(['/computer.fr']);
  });

  test('serves every device where it is drawn for one', () => {
    const alone = [{ ui: 'fr', href: '/one.fr' }];
    expect(asked([], { device: 'computer', ui: 'fr' }, alone)).toEqual(['/one.fr']);
  });

  test('is asked for as a picture, before others', () => {
    asked([], { ui: 'fr' });
    const link = document.querySelector('link');
    expect(link?.rel).toBe('preload');
    expect(link?.as).toBe('image');
    expect(link?.type).toBe('image/avif');
  });

  test('is the computer’s in a browser that answers no media query', () => {
    vi.stubGlobal('matchMedia', undefined);
    document.documentElement.dataset.ui = 'fr';
    delete document.documentElement.dataset.device;
    fetchFirst(pictures, 'narrow', 'phone');
    expect(document.querySelector('link')?.getAttribute('href')).toBe('/computer.fr');
  });
});
