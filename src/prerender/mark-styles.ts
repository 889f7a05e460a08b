import { placeOf } from '../components/Mark.tsx';
import type { Page, ScreenContent } from '../content.ts';

/** Where the marks of this page's pictures lie, for readers without script. */
export function marksCss(page: Page): string {
  if (page.kind !== 'guide' && page.kind !== 'step') return '';
  const { steps: all } = page.content;
  const steps = page.kind === 'step' ? all.filter(({ id }) => id === page.address.step) : all;
  return steps.flatMap((step) => step.screens.flatMap(marksOf)).join('');
}

/** By what is pressed: two steps on one page may press different things on the same screen. */
function marksOf({ picture, narrow, pressed }: ScreenContent): string[] {
  return picture.marks.map((box, index) => {
    const places = placeOf(box, narrow?.marks[index]).map(([name, value]) => `${name}:${value}`);
    return `[data-mark="${picture.file}.${pressed[index]}"]{${places.join(';')}}`;
  });
}
