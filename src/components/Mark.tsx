import type { Box } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { LabelText } from './Labels.tsx';
import { PageLink } from './PageLink.tsx';
import { markPlace, setPlace } from './place.ts';

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
  /** True where it lies on another strip, as long as the picture is cut to strips. */
  elsewhere?: boolean;
  /** Pressed like the real control, it leads there. */
  to?: string | undefined;
}

/** Frames what to press on a picture. */
export function Mark({ id, box, narrow, label, number, elsewhere = false, to }: MarkProps) {
  const { t } = useWords('guide');
  const bubble =
    number === undefined ? (
      <span
        className={`absolute rounded-full bg-line-fill px-3 py-0.5 text-xs leading-snug font-bold whitespace-nowrap text-on-line ${box[1] < 7 ? 'top-full -mt-1.5' : 'bottom-full -mb-1.5'} ${box[0] + box[2] < 25 ? 'start-2' : 'end-3'}`}
      >
        {t('picture.press')}
      </span>
    ) : (
      <span
        aria-hidden
        className={`absolute -top-2.5 grid size-6 place-items-center rounded-full bg-line-fill text-xs leading-none font-bold text-on-line ${box[0] + box[2] > 96 ? 'end-0' : '-end-3'}`}
      >
        {number}
      </span>
    );
  const frame = `mark rounded-md border-[3px] border-mark text-inherit no-underline ${elsewhere ? 'cut:hidden' : ''}`;
  const place = {
    'data-mark': id,
    'data-narrow': narrow ? '' : undefined,
    ref: (element: HTMLElement | null) => setPlace(element, markPlace(box, narrow)),
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
        {/* A space that stands alone is lost where nothing is laid out yet. */}
        {number === undefined ? ' ' : `${t('picture.press')} `}
        <LabelText id={label} />
        {`, ${t('picture.pressThenNext')}`}
      </span>
    </PageLink>
  );
}
