import { markPlace, type Place, stripPlace } from '../components/place.ts';
import type { Page, ScreenContent } from '../content.ts';

/** Where this page's pictures are cut and their marks lie, for readers without script. */
export function placesCss(page: Page): string {
  if (page.kind !== 'guide' && page.kind !== 'step') return '';
  const { steps: all } = page.content;
  const steps = page.kind === 'step' ? all.filter(({ id }) => id === page.address.step) : all;
  const rules = steps.flatMap((step) =>
    step.screens.flatMap((screen) => [...stripsOf(screen), ...marksOf(screen)]),
  );
  return [...new Set(rules)].join('');
}

function stripsOf(screen: ScreenContent): string[] {
  return screen.strips.map((_, index) =>
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
