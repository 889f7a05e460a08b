import type { Box, ScreenContent } from '../content.ts';

/*
 * Where things lie on a picture, as custom properties that `index.css` turns into places. The build
 * writes them into the page's own style block, the browser sets them where React draws: not as style
 * attributes in the HTML, which the content security policy refuses.
 */

export type Place = readonly (readonly [property: string, value: number])[];

export function setPlace(element: HTMLElement | null, place: Place): void {
  for (const [name, value] of place) element?.style.setProperty(name, String(value));
}

/** Of a mark, on the picture and on the one for a narrow window; in percent. */
export function markPlace(box: Box, narrow: Box | undefined): Place {
  const named = (prefix: string, [x, y, w, h]: Box): Place => [
    [`--${prefix}x`, x],
    [`--${prefix}y`, y],
    [`--${prefix}w`, w],
    [`--${prefix}h`, h],
  ];
  return [...named('', box), ...(narrow ? named('n', narrow) : [])];
}

/** The sizes of a screen's pictures, in CSS pixels, and one of the strips that they are cut to. */
export function stripPlace({ picture, narrow, strips }: ScreenContent, index: number): Place {
  const strip = strips[index];
  return [
    ['--picture-w', picture.width],
    ['--picture-h', picture.height],
    ...(narrow
      ? ([
          ['--narrow-w', narrow.width],
          ['--narrow-h', narrow.height],
        ] as const)
      : []),
    ...(strip
      ? ([
          ['--ample-top', strip.ample.top],
          ['--ample-h', strip.ample.height],
          ['--tight-top', strip.tight.top],
          ['--tight-h', strip.tight.height],
        ] as const)
      : []),
  ];
}
