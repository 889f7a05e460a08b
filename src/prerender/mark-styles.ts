import { placeOf } from '../components/Mark.tsx';
import type { ScreenContent } from '../content.ts';
import type { SitePage } from './site.ts';

/** Where the marks of this page's pictures lie, for readers without script. */
export function marksCss({ address, content }: SitePage): string {
  if (content.kind !== 'guide') return '';
  const steps =
    address.kind === 'step' ? content.steps.filter(({ id }) => id === address.step) : content.steps;
  return steps.flatMap((step) => step.screens.flatMap(marksOf)).join('');
}

function marksOf({ picture, narrow }: ScreenContent): string[] {
  return picture.marks.map((box, index) => {
    const places = placeOf(box, narrow?.marks[index]).map(([name, value]) => `${name}:${value}`);
    return `[data-mark="${picture.file}.${index}"]{${places.join(';')}}`;
  });
}
