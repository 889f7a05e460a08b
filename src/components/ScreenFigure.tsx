import { useTranslation } from 'react-i18next';
import type { PictureContent, ScreenContent } from '../content.ts';
import { fileHref } from '../paths.ts';
import { Mark } from './Mark.tsx';

interface ScreenFigureProps {
  screen: ScreenContent;
  /** True where no other device has a drawing of its own: this one serves both. */
  alone: boolean;
  /** Path of the page to which the last thing pressed leads. */
  next?: string | undefined;
  /** True where words beside the picture say all that it shows. */
  decorative?: boolean;
}

/** A drawn screen, with what to press on it laid over as links of the page. */
export function ScreenFigure({ screen, alone, next, decorative = false }: ScreenFigureProps) {
  const { t } = useTranslation('guide');
  const { device, ui, picture, narrow, pressed } = screen;
  return (
    <div className={`ui-${ui} ${alone ? '' : `on-${device}`} ${decorative ? '' : frames[device]}`}>
      <div className="relative">
        <picture>
          {narrow && <Source picture={narrow} media="(width < 40rem)" />}
          <Source picture={picture} />
          <img
            src={pictureHref(picture, 'webp')}
            width={picture.width}
            height={picture.height}
            alt={decorative ? '' : t(`picture.alt.${device}`)}
            loading="lazy"
            decoding="async"
            className={`block h-auto w-full ${decorative ? '' : inner[device]}`}
          />
        </picture>
        {picture.marks.map((box, index) => {
          const last = index === picture.marks.length - 1;
          return (
            <Mark
              key={pressed[index]}
              id={`${picture.file}.${index}`}
              box={box}
              narrow={narrow?.marks[index]}
              label={pressed[index] ?? ''}
              number={picture.marks.length > 1 ? index + 1 : undefined}
              to={last ? next : undefined}
            />
          );
        })}
      </div>
    </div>
  );
}

const frames = {
  computer: 'rounded-lg border border-edge',
  phone:
    'mx-auto w-fit max-w-full rounded-[2.4rem] border-[0.55rem] border-[#1d1a16] outline-1 outline-edge dark:outline-soft',
};
const inner = { computer: 'rounded-lg', phone: 'rounded-[1.85rem]' };

function Source({ picture, media }: { picture: PictureContent; media?: string }) {
  const { width, height } = picture;
  return (['avif', 'webp'] as const).map((type) => (
    <source
      key={type}
      type={`image/${type}`}
      srcSet={pictureHref(picture, type)}
      media={media}
      width={width}
      height={height}
    />
  ));
}

function pictureHref({ file, version }: PictureContent, type: 'avif' | 'webp'): string {
  return fileHref(`screenshots/${file}.${type}?v=${version}`);
}
