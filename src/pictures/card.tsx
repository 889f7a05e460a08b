import { readFileSync } from 'node:fs';
import bricolage from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?inline';
import figtree from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?inline';
import { renderToStaticMarkup } from 'react-dom/server';
import { coloursOf } from './colours.ts';
import { hash } from './pictures.tsx';

/** What a chat shows of a page that somebody links, in plain text. */
export interface Card {
  /** Its file below `cards/`, without the ending. */
  key: string;
  lang: string;
  /** Name of the whole site. */
  site: string;
  /** The line on which the page lies, if any. */
  line?: { track: string; sign: string; name: string };
  /** What stands above the title, such as "Step 2 of 5 · The shortest way". */
  where?: string;
  title: string;
  /** The title in another language, on the page that has none of its own. */
  alsoTitle?: string;
  /** What is drawn below the words. */
  drawn: readonly CardLine[];
}

export interface CardLine {
  track: string;
  /** `refuses`: a square on the line. */
  stops: readonly { refuses: boolean }[];
  /** Index of the stop that the page is about; where there is none, the whole line is in colour. */
  at?: number;
}

// Read, not imported: vitest empties imported CSS, and the hash below would differ there.
const css = readFileSync('src/pictures/card.css', 'utf8');

/** The whole page that is photographed. It needs nothing but itself. */
export function cardPage(card: Card): string {
  const style = [
    `@font-face{font-family:"Bricolage Grotesque";font-weight:200 800;src:url(${bricolage})}`,
    `@font-face{font-family:Figtree;font-weight:300 900;src:url(${figtree})}`,
    coloursOf(card.drawn.map(({ track }) => track)),
    css,
  ].join('');
  const head = `<meta charset="utf-8"><style>${style}</style>`;
  const body = renderToStaticMarkup(<Drawing card={card} />);
  return `<!doctype html><html lang="${card.lang}"><head>${head}</head><body>${body}</body></html>`;
}

/** Same hash, same card: it covers words, markup, styles, colours and fonts. */
export function cardHash(card: Card): string {
  return hash(cardPage(card));
}

function Drawing({ card }: { card: Card }) {
  const { site, line, where, title, alsoTitle, drawn } = card;
  return (
    <div className="card" data-track={line?.track}>
      <header>
        <span className="site">
          {site}
          <i>.</i>
        </span>
        {line && (
          <span className="name">
            <span className="sign">{line.sign}</span>
            {line.name}
          </span>
        )}
      </header>
      <main>
        {where && <p className="where">{where}</p>}
        <h1>{title}</h1>
        {alsoTitle && <p className="also">{alsoTitle}</p>}
      </main>
      <footer>
        {drawn.map((each) => (
          <Line key={each.track} {...each} />
        ))}
      </footer>
    </div>
  );
}

function Line({ track, stops, at = stops.length }: CardLine) {
  return (
    <ol data-track={track}>
      {stops.map(({ refuses }, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the stops have no name here and never move.
          key={index}
          className={`${stateOf(index, at)} ${refuses ? 'refuses' : ''}`}
        />
      ))}
    </ol>
  );
}

function stateOf(index: number, at: number): 'behind' | 'here' | 'ahead' {
  if (index === at) return 'here';
  return index < at ? 'behind' : 'ahead';
}
