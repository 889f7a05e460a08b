import type { ReactElement } from 'react';
import type { RoutedPage } from './content.ts';
import { StepPage } from './pages/StepPage.tsx';

/**
 * Every kind of page that the browser opens by itself, each in a file of its own that is loaded when
 * it is opened; the step comes with the first script, as it is the page that links lead to. The whole
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
    case 'step':
      return <StepPage content={page.content} id={page.address.step} />;
  }
}
