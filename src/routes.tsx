import type { ReactElement } from 'react';
import { StepView } from './components/StepView.tsx';
import type { RoutedPage, StepContent } from './content.ts';
import { StepPage } from './pages/StepPage.tsx';

/**
 * Every kind of page that the browser opens by itself, each in a file of its own that is loaded when
 * it is opened; a step comes with the first script, as it is the page that links lead to, but for what
 * few steps have. The whole site is these lines and the catalogue; `paths.ts` says which address is
 * which kind.
 */
export async function elementOf(page: RoutedPage): Promise<ReactElement> {
  switch (page.kind) {
    case 'home': {
      const [{ HomePage }, Index] = await Promise.all([
        import('./pages/HomePage.tsx'),
        page.content.index && import('./components/LineIndex.tsx').then((part) => part.LineIndex),
      ]);
      return <HomePage content={page.content} Index={Index} />;
    }
    case 'about': {
      const { AboutPage } = await import('./pages/AboutPage.tsx');
      return <AboutPage content={page.content} />;
    }
    case 'refused': {
      const { RefusedPage } = await import('./pages/RefusedPage.tsx');
      return <RefusedPage content={page.content} />;
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
      const step = stepOf(page);
      const letter = step?.letter;
      const [View, copied, filledIn] = await Promise.all([
        step?.part === 'check'
          ? import('./components/CheckView.tsx').then((part) => part.CheckView)
          : StepView,
        letter &&
          import('./components/Letter.tsx').then(({ Letter }) => (
            <Letter letter={letter} lang={content.lang} />
          )),
        step &&
          hasFields(step) &&
          import('./components/Fields.tsx').then(({ Fields }) => (
            <Fields step={step} content={content} />
          )),
      ]);
      const fields = (
        <>
          {copied}
          {filledIn}
        </>
      );
      return <StepPage content={content} id={address.step} View={View} fields={fields} />;
    }
  }
}

type RoutedStep = Extract<RoutedPage, { kind: 'step' }>;

/** True for a step with something to fill in. */
export function hasFields({ accounts, answerWithin }: StepContent): boolean {
  return accounts !== undefined || answerWithin !== undefined;
}

/** Undefined where the guide has no such step. */
export function stepOf({ content, address }: RoutedStep): StepContent | undefined {
  return content.steps.find(({ id }) => id === address.step);
}
