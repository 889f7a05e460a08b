import { useTranslation } from 'react-i18next';
import type { PictureContent, ScreenContent } from '../content.ts';
import { fileHref } from '../paths.ts';
import { Mark } from './Mark.tsx';

const narrowWindow = '(width < 40rem)';

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
          {narrow && <Source picture={narrow} type="avif" media={narrowWindow} />}
          {narrow && <Source picture={narrow} type="webp" media={narrowWindow} />}
          <Source picture={picture} type="avif" />
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
              id={`${picture.file}.${pressed[index]}`}
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
    'mx-auto w-[301px] max-w-full rounded-[2.4rem] border-[0.55rem] border-[#1d1a16] outline-1 outline-edge dark:outline-soft',
};
const inner = { computer: 'rounded-lg', phone: 'rounded-[1.85rem]' };

interface SourceProps {
  picture: PictureContent;
  type: 'avif' | 'webp';
  media?: string;
}

function Source({ picture, type, media }: SourceProps) {
  const { width, height } = picture;
  return (
    <source
      type={`image/${type}`}
      srcSet={pictureHref(picture, type)}
      media={media}
      width={width}
      height={height}
    />
  );
}

function pictureHref({ file, version }: PictureContent, type: 'avif' | 'webp'): string {
  return fileHref(`screenshots/${file}.${type}?v=${version}`);
}
