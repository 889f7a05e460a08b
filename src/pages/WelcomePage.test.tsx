// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { allWords } from '../locales/all.ts';
import { languages } from '../locales/languages.ts';
import { pages } from '../testing/pages.ts';
import { WelcomePage } from './WelcomePage.tsx';

test('the front door leads into each language, in that language', () => {
  for (const page of pages)
    if (page.kind === 'welcome') render(<WelcomePage content={page.content} />);
  const site = screen.getByRole('heading', { level: 1 });
  expect(site.lang).toBe('fr');
  expect(site.firstChild?.textContent).toBe(allWords.fr.shell.site);
  for (const lang of languages) {
    const { lost, home } = allWords[lang];
    const section = document.querySelector<HTMLElement>(`section[lang="${lang}"]`) ?? site;
    within(section).getByRole('heading', { level: 2, name: home.heading });
    const link = within(section).getByRole('link', { name: lost.continue });
    expect(link.getAttribute('href')).toBe(`/${lang}/`);
    expect(link.getAttribute('hreflang')).toBe(lang);
  }
});
