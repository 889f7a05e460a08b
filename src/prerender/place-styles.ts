import { screensOnPaper } from '../components/on-paper.ts';
import { markPlace, type Place, stripPlace } from '../components/place.ts';
import type { Page, ScreenContent, StepContent } from '../content.ts';

/** Where this page's pictures are cut and their marks lie, for readers without script. */
export function placesCss(page: Page): string {
  if (page.kind !== 'guide' && page.kind !== 'step') return '';
  const { steps: all } = page.content;
  const steps = page.kind === 'step' ? all.filter(({ id }) => id === page.address.step) : all;
  const screensOf = (step: StepContent) =>
    page.kind === 'guide' ? [...step.screens, ...screensOnPaper(step)] : step.screens;
  const rules = steps
    .flatMap(screensOf)
    .flatMap((screen) => [...stripsOf(screen), ...marksOf(screen)]);
  return [...new Set(rules)].join('');
}

function stripsOf(screen: ScreenContent): string[] {
  // A drawing with nothing to press is not cut: the whole is its only strip.
  const count = Math.max(1, screen.strips.length);
  return Array.from({ length: count }, (_, index) =>
    rule('data-strip', `${screen.picture.file}.${index}`, stripPlace(screen, index)),
  );
}

/** By what is pressed: two steps on one page may press different things on the same screen. */
function marksOf({ picture, narrow, pressed }: ScreenContent): string[] {
  return picture.marks.map((box, index) =>
    rule('data-mark', `${picture.file}.${pressed[index]}`, markPlace(box, narrow?.marks[index])),
  );
}

function rule(attribute: string, value: string, place: Place): string {
  const properties = place.map(([name, number]) => `${name}:${number}`);
  return `[${attribute}="${value}"]{${properties.join(';')}}`;
}
