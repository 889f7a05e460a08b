import written from '../../public/cards/manifest.json';

/** What every chat asks for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What the manifest says of a card. */
export interface DrawnCard {
  /** Changes when the drawing does. */
  drawn: string;
  /** Changes when the file does; for its address, so that whoever keeps the old one asks again. */
  version: string;
}

/** Every card under its key. */
export type CardManifest = Readonly<Record<string, DrawnCard>>;

/** What `npm run screenshots` wrote. */
export const cardManifest: CardManifest = written;
