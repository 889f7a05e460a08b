import type { ReactElement } from 'react';
import type { Content } from './content.ts';
import { StepPage } from './pages/StepPage.tsx';
import type { Address } from './paths.ts';

/**
 * Every kind of page, each in a file of its own that is loaded when it is opened; the step comes with
 * the first script, as it is the page that links lead to. The whole site is these lines and the catalogue; `paths.ts` says which address is which kind.
 */
export async function pageFor(address: Address, content: Content): Promise<ReactElement> {
  switch (content.kind) {
    case 'welcome': {
      const { WelcomePage } = await import('./pages/WelcomePage.tsx');
      return <WelcomePage content={content} />;
    }
    case 'home': {
      const { HomePage } = await import('./pages/HomePage.tsx');
      return <HomePage content={content} />;
    }
    case 'about': {
      const { AboutPage } = await import('./pages/AboutPage.tsx');
      return <AboutPage content={content} />;
    }
    case 'track': {
      const { TrackPage } = await import('./pages/TrackPage.tsx');
      return <TrackPage content={content} />;
    }
    case 'guide': {
      if (address.kind === 'step') {
        return <StepPage content={content} id={address.step} />;
      }
      const { GuidePage } = await import('./pages/GuidePage.tsx');
      return <GuidePage content={content} />;
    }
    case 'notFound': {
      const { NotFoundPage } = await import('./pages/NotFoundPage.tsx');
      return <NotFoundPage content={content} />;
    }
  }
}
