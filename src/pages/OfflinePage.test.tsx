// @vitest-environment jsdom
import { render, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { OfflineContent } from '../content.ts';
import { allWords } from '../locales/all.ts';
import { languages } from '../locales/languages.ts';
import { pages } from '../testing/pages.ts';
import { OfflinePage } from './OfflinePage.tsx';

function content(): OfflineContent {
  for (const page of pages) if (page.kind === 'offline') return page.content;
  throw new Error('No page for readers without network');
}

test.each(languages)(
  'without network, a page says in %s what is at hand, and tries again',
  (lang) => {
    const { container } = render(<OfflinePage content={content()} />);
    const part = container.querySelector<HTMLElement>(`[data-offline="${lang}"]`);
    expect(part?.lang).toBe(lang);
    const { getByRole, getByText } = within(part ?? document.body);
    const { offline, shell } = allWords[lang];
    getByRole('heading', { level: 1, name: offline.title });
    getByText(offline.body);
    getByText(offline.kept);
    getByRole('button', { name: offline.retry });
    expect(getByRole('link', { name: shell.home }).getAttribute('href')).toBe(`/${lang}/`);
    expect(
      within(container)
        .getAllByText('Non merci')
        .map(({ lang }) => lang),
    ).toEqual(languages.map(() => 'fr'));
  },
);
