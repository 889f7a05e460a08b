import type { PictureContent, ScreenContent } from '../content.ts';
import { useWords } from '../locales/useWords.ts';
import { fileHref } from '../paths.ts';
import { Mark } from './Mark.tsx';
import { narrowPicture } from './windows.ts';

interface SheetProps {
  screen: ScreenContent;
  /** Indices of the marks that show where the picture is cut to strips; all do where it is whole. */
  onStrip?: readonly number[] | undefined;
  /** Path of the page to which the last thing pressed leads. */
  next?: string | undefined;
  /** True where words beside the picture say all that it shows. */
  decorative?: boolean;
}

/** A drawn screen, with what to press on it laid over as links of the page. */
export function Sheet({ screen, onStrip, next, decorative = false }: SheetProps) {
  const { t } = useWords('guide');
  const { device, picture, narrow, pressed } = screen;
  return (
    <div className="sheet">
      <picture>
        {narrow && <Blank picture={narrow} media={`(scripting: none) and ${narrowPicture}`} />}
        <Blank picture={picture} media="(scripting: none)" />
        {narrow && <Source picture={narrow} type="avif" media={narrowPicture} />}
        {narrow && <Source picture={narrow} type="webp" media={narrowPicture} />}
        <Source picture={picture} type="avif" />
        <img
          src={pictureHref(picture, 'webp')}
          width={picture.width}
          height={picture.height}
          alt={decorative ? '' : t(`picture.alt.${device}`)}
          loading="lazy"
          data-drawing={picture.file}
          className="block h-auto w-full"
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
            elsewhere={onStrip !== undefined && !onStrip.includes(index)}
            to={last ? next : undefined}
          />
        );
      })}
    </div>
  );
}

/** Without script the page's own style block shows the drawing: see `prerender/without-script.ts`. */
function Blank({ picture: { width, height }, media }: { picture: PictureContent; media: string }) {
  return (
    <source
      type="image/svg+xml"
      srcSet={fileHref('blank.svg')}
      media={media}
      width={width}
      height={height}
    />
  );
}

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

export function pictureHref({ file, version }: PictureContent, type: 'avif' | 'webp'): string {
  return fileHref(`screenshots/${file}.${type}?v=${version}`);
}
