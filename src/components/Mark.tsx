import { useTranslation } from 'react-i18next';
import type { Box } from '../content.ts';
import { LabelText } from './Labels.tsx';
import { PageLink } from './PageLink.tsx';

interface MarkProps {
  /** The build writes the mark's place under this name, so that it shows without script. */
  id: string;
  box: Box;
  /** Its place on the picture for a narrow window. */
  narrow?: Box | undefined;
  /** Id of the label or control. */
  label: string;
  /** Its number, where several are pressed in turn. */
  number?: number | undefined;
  /** Pressed like the real control, it leads there. */
  to?: string | undefined;
}

/** Frames what to press on a picture. */
export function Mark({ id, box, narrow, label, number, to }: MarkProps) {
  const { t } = useTranslation('guide');
  const below = box[1] < 12;
  const bubble = (
    <span
      aria-hidden={number === undefined ? undefined : true}
      className={`absolute rounded-full bg-line-fill px-3 py-1 text-xs leading-snug font-bold whitespace-nowrap text-on-line ${below ? 'top-full -mt-1.5' : 'bottom-full -mb-1.5'} ${box[0] + box[2] < 20 ? 'start-2' : 'end-3'}`}
    >
      {number === undefined ? t('picture.press') : number}
    </span>
  );
  const frame = 'mark rounded-md border-[3px] border-mark text-inherit no-underline';
  const place = {
    'data-mark': id,
    'data-narrow': narrow ? '' : undefined,
    // Not a style attribute in the HTML: the content security policy refuses those.
    ref: (element: HTMLElement | null) => setPlace(element, box, narrow),
  };
  if (!to) {
    return (
      <span {...place} aria-hidden className={frame}>
        {bubble}
      </span>
    );
  }
  return (
    <PageLink {...place} to={to} className={frame}>
      {bubble}
      <span className="sr-only">
        {number === undefined ? '' : t('picture.press')} <LabelText id={label} />,{' '}
        {t('picture.pressThenNext')}
      </span>
    </PageLink>
  );
}

function setPlace(element: HTMLElement | null, box: Box, narrow: Box | undefined) {
  for (const [name, value] of placeOf(box, narrow)) element?.style.setProperty(name, String(value));
}

/** Custom properties that `.mark` in `index.css` turns into a place. */
export function placeOf(box: Box, narrow: Box | undefined): [string, number][] {
  const named = (prefix: string, [x, y, w, h]: Box): [string, number][] => [
    [`--${prefix}x`, x],
    [`--${prefix}y`, y],
    [`--${prefix}w`, w],
    [`--${prefix}h`, h],
  ];
  return [...named('', box), ...(narrow ? named('n', narrow) : [])];
}
