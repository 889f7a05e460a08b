import type { ScreenContent, StepContent } from '../content.ts';

/** A screen as paper shows it: the drawing for a narrow window says the same in half the room. */
export function onPaper(screen: ScreenContent): ScreenContent {
  const { narrow, ...rest } = screen;
  return narrow ? { ...rest, picture: narrow, strips: [] } : screen;
}

/** All drawings of a step on paper: of what is pressed, and of the answers to its check. */
export function screensOnPaper({ screens, outcomes }: StepContent): ScreenContent[] {
  return [...screens, ...outcomes.flatMap((outcome) => outcome.screens)].map(onPaper);
}
