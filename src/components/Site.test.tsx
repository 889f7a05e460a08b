// @vitest-environment jsdom

import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { allWords } from '../locales/all.ts';
import { languages } from '../locales/languages.ts';
import { openPage, pageAtPath, showPart } from '../testing/app.tsx';
import { LabelText } from './Labels.tsx';
import { Site } from './Site.tsx';

const { shell } = allWords.fr;
const { content: home } = pageAtPath('/fr/');

function showSite(coming?: boolean) {
  showPart(
    '/fr/',
    <Site
      address={{ kind: 'home', lang: 'fr' }}
      content={home}
      {...(coming !== undefined && { coming })}
    >
      <p>
        The page
        <LabelText id="dataPrivacy" />
      </p>
    </Site>,
  );
}

describe('around every page', () => {
  test('the first link leads past the header, to the page', async () => {
    await openPage('/fr/linkedin/');
    const [skip] = screen.getAllByRole('link');
    expect(skip?.textContent).toBe(shell.skip);
    expect(skip?.getAttribute('href')).toBe('#main');
    expect(screen.getByRole('main').id).toBe('main');
  });

  test('the site’s name leads home, and is French in any language', async () => {
    await openPage('/en/linkedin/switch/check/');
    const name = within(screen.getByRole('banner')).getByRole('link', { name: shell.site });
    expect(name.getAttribute('href')).toBe('/en/');
    expect(name.lang).toBe('fr');
  });

  test('the foot says whose the site is not, and leads home and to its sources', async () => {
    await openPage('/fr/linkedin/switch/check/');
    const foot = within(screen.getByRole('contentinfo'));
    foot.getByText(shell.independent);
    expect(
      foot.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      [shell.home, '/fr/'],
      [shell.about, '/fr/about/'],
    ]);
  });
});

describe('the choice of language', () => {
  const choice = () => within(screen.getByRole('navigation', { name: shell.language }));

  test('leads to the same place, with all that its address holds', async () => {
    await openPage('/fr/linkedin/switch/check/?device=phone&x=1#off');
    const english = choice().getByRole('link', { name: 'English' });
    expect(english.getAttribute('href')).toBe('/en/linkedin/switch/check/?device=phone&x=1#off');
    const french = choice().getByRole('link', { name: 'Français' });
    expect(french.getAttribute('href')).toBe('/fr/linkedin/switch/check/?device=phone&x=1#off');
  });

  test('names each language in itself, and says which one is read', async () => {
    await openPage('/fr/about/');
    const links = choice().getAllByRole('link');
    expect(
      links.map((link) =>
        ['lang', 'hreflang', 'aria-current'].map((name) => link.getAttribute(name)),
      ),
    ).toEqual(languages.map((lang) => [lang, lang, lang === 'fr' ? 'true' : null]));
  });

  test('leads to the front door from an address where nothing is', () => {
    showPart(
      '/fr/',
      <Site address={{ kind: 'notFound', lang: 'fr' }} content={home}>
        x
      </Site>,
    );
    const links = choice().getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(languages.map(() => '/'));
    expect(links[0]?.getAttribute('aria-current')).toBe('true');
  });
});

describe('while a page is on its way', () => {
  const main = () => screen.getByRole('main');
  const said = () => screen.getByRole('status').textContent;

  test('it is said, and the old one is busy', () => {
    showSite(true);
    expect(said()).toBe(shell.coming);
    expect(main().getAttribute('aria-busy')).toBe('true');
    within(main()).getByText('The page');
  });

  test.each([[false], [undefined]])('and when none is, nothing is said (%s)', (coming) => {
    showSite(coming);
    expect(said()).toBe('');
    expect(main().hasAttribute('aria-busy')).toBe(false);
  });
});

describe('the colour of a line', () => {
  test.each([
    ['/fr/linkedin/', 'linkedin'],
    ['/fr/meta-ai/whatsapp/', 'meta-ai'],
    ['/fr/meta-ai/whatsapp/check/', 'meta-ai'],
    ['/fr/about/', undefined],
  ])('is, at %s, that of %s', async (path, track) => {
    await openPage(path);
    expect(screen.getByRole('main').dataset.track).toBe(track);
  });
});
