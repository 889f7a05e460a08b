import type { ReactElement } from 'react';
import type { RoutedPage } from './content.ts';
import { StepPage } from './pages/StepPage.tsx';

/**
 * Every kind of page that the browser opens by itself, each in a file of its own that is loaded when
 * it is opened; a step comes with the first script, as it is the page that links lead to. The whole
 * site is these lines and the catalogue; `paths.ts` says which address is which kind.
 */
export async function elementOf(page: RoutedPage): Promise<ReactElement> {
  switch (page.kind) {
    case 'home': {
      const { HomePage } = await import('./pages/HomePage.tsx');
      return <HomePage content={page.content} />;
    }
    case 'about': {
      const { AboutPage } = await import('./pages/AboutPage.tsx');
      return <AboutPage content={page.content} />;
    }
    case 'track': {
      const { TrackPage } = await import('./pages/TrackPage.tsx');
      return <TrackPage content={page.content} />;
    }
    case 'guide': {
      const { GuidePage } = await import('./pages/GuidePage.tsx');
      return <GuidePage content={page.content} />;
    }
    case 'step': {
      const { content, address } = page;
      if (!isCheck(page)) return <StepPage content={content} id={address.step} />;
      const { CheckPage } = await import('./pages/CheckPage.tsx');
      return <CheckPage content={content} id={address.step} />;
    }
  }
}

/** True for a step that asks what the reader now sees: it is drawn in a way of its own. */
export function isCheck({ content, address }: Extract<RoutedPage, { kind: 'step' }>): boolean {
  return content.steps.some(({ id, part }) => id === address.step && part === 'check');
}
