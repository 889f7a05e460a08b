import { useLayoutEffect } from 'react';
import { useZoomPanPinch } from 'react-zoom-pan-pinch';
import { useWords } from '../locales/useWords.ts';
import { barButtonClass } from './Button.tsx';
import { Minus, Plus } from './icons.tsx';

export interface ZoomProps {
  /** What is looked through; its only child is what moves in it. */
  stage: HTMLDivElement;
}

/**
 * Lets the reader come nearer to a picture: by pinch, wheel, double tap, plus, minus, arrows and these
 * two buttons. Everything but the buttons is the library's.
 */
export function Zoom({ stage }: ZoomProps) {
  const { t } = useWords('guide');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { instance, wrapperRef, contentRef } = useZoomPanPinch({
    minScale: 1,
    maxScale: 4,
    centerZoomedOut: true,
    wheel: { step: 0.005 },
    doubleClick: { mode: 'toggle', ...(still && { animationTime: 0 }) },
    // A key pressed again while the picture still moves would count from where it was.
    keyboard: { disabled: false, animationTime: 0 },
    ...(still && { panning: { velocityDisabled: true } }),
  });
  // They stand in the page already, and must be known before the library's own effect.
  wrapperRef.current = stage;
  const content = stage.querySelector<HTMLDivElement>(':scope > div');
  if (content) contentRef.current = content;

  useLayoutEffect(() => {
    stage.dataset.zoom = '';
    // From here on what is looked at is moved by the library, not scrolled.
    Object.assign(stage, { scrollLeft: 0, scrollTop: 0 });
    const mark = [...stage.querySelectorAll<HTMLElement>('.mark')].findLast(
      ({ offsetParent }) => offsetParent !== null,
    );
    const { zoomToElement } = instance.current.getContext();
    if (mark) zoomToElement(mark, 1, 0);
    return () => {
      delete stage.dataset.zoom;
    };
  }, [stage, instance]);

  const zoom = (way: 'zoomIn' | 'zoomOut') =>
    instance.current.getContext()[way](0.5, still ? 0 : undefined);
  return (
    <>
      <button type="button" className={barButtonClass} onClick={() => zoom('zoomOut')}>
        <Minus />
        <span className="sr-only">{t('picture.zoomOut')}</span>
      </button>
      <button type="button" className={barButtonClass} onClick={() => zoom('zoomIn')}>
        <Plus />
        <span className="sr-only">{t('picture.zoomIn')}</span>
      </button>
    </>
  );
}
