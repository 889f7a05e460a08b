// @vitest-environment jsdom
import { render, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { NotFoundContent } from '../content.ts';
import { allWords } from '../locales/all.ts';
import { languages } from '../locales/languages.ts';
import { pages } from '../testing/pages.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

function content(): NotFoundContent {
  for (const page of pages) if (page.kind === 'notFound') return page.content;
  throw new Error('No page for lost addresses');
}

describe('the page for lost addresses', () => {
  test.each(languages)('says in %s that nothing is there, and leads to pages that are', (lang) => {
    const { container } = render(<NotFoundPage content={content()} />);
    const part = container.querySelector<HTMLElement>(`[data-lost="${lang}"]`);
    expect(part?.lang).toBe(lang);
    const { getByRole, getByText, getAllByRole } = within(part ?? document.body);
    const { lost, shell, tracks } = allWords[lang];
    getByRole('heading', { level: 1, name: lost.title });
    getByText(lost.body);
    const links = getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toContainEqual([shell.home, `/${lang}/`]);
    expect(links).toContainEqual([tracks.linkedin.title, `/${lang}/linkedin/`]);
    expect(links).toContainEqual([shell.about, `/${lang}/about/`]);
    expect(links).toHaveLength(content().pages[lang].length);
  });

  test('names the site in French, in one main part', () => {
    const { container, getByRole } = render(<NotFoundPage content={content()} />);
    const names = [...container.querySelectorAll<HTMLElement>('section > p:first-child')];
    expect(names.map((name) => name.lang)).toEqual(languages.map(() => 'fr'));
    expect(names.map((name) => name.firstChild?.textContent)).toEqual(
      languages.map((lang) => allWords[lang].shell.site),
    );
    getByRole('main');
  });
});
