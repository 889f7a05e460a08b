import { languages } from '../locales/languages.ts';

/** What is to be written, and for which track: an existing one, or one that comes with the guide. */
export interface NewGuide {
  track: string;
  guide: string;
  /** Where it stands among the guides of its track. */
  order: number;
  /** Of an existing track: the app that its guide most likely walks through, and its surest address. */
  on: { app: string; link: string } | { newTrack: { order: number } };
}

/** `meta-ai` as `metaAi`. */
function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The ids that the new files bring. Each must be new on the whole site. */
export function idsOf({ track, guide, on }: NewGuide) {
  const own = camel(track);
  return {
    screen: `${track}-${guide}-setting`,
    label: `${own}${capital(camel(guide))}Setting`,
    ...('newTrack' in on && {
      link: `${own}Link`,
      claims: { takes: `${own}Takes`, changes: `${own}Changes`, keeps: `${own}Keeps` },
    }),
  };
}

/** The ids of its steps: its places are `track/guide` and `track/guide/step`. */
export const newSteps = ['turn-off', 'check'] as const;

/** Every file to write, with its text, from the folder that holds `src`. */
export function newFiles(what: NewGuide): Map<string, string> {
  const { track, guide, on } = what;
  const at = (room: string, file: string) => `src/${room}/${track}/${guide}/${file}`;
  const guideFiles: [string, string][] = [
    [at('steps', 'guide.ts'), guideFile(what)],
    [at('steps', 'labels.ts'), labelsFile(what)],
    [at('steps', 'screens.ts'), screensFile(what)],
    [at('screens', 'drawings.tsx'), drawingsFile(what)],
    ...languages.map((lang): [string, string] => [
      at(`locales/${lang}`, 'guide.json'),
      json(guideWords(what)),
    ]),
  ];
  return new Map('newTrack' in on ? [...guideFiles, ...trackFiles(what, on.newTrack)] : guideFiles);
}

function json(words: object): string {
  return `${JSON.stringify(words, null, 2)}\n`;
}

function guideFile({ order, on, ...place }: NewGuide): string {
  const { screen, label, link } = idsOf({ order, on, ...place });
  return `import type { GuideData } from '../../guide.ts';

// TODO: in one line, whose way this is; then its app, and how many minutes it takes.
export const guide = {
  order: ${order},
  app: '${'newTrack' in on ? place.track : on.app}',
  minutes: 1,
  steps: [
    {
      id: '${newSteps[0]}',
      screen: '${screen}',
      press: ['${label}'],
      open: { link: '${'newTrack' in on ? link : on.link}', exact: true },
      // TODO: the pages on which this step was read, by their ids in src/steps/sources.ts.
      sources: [],
      refuses: true,
      // TODO: why a reader may see something else, most likely first.
      causes: [],
    },
    {
      id: '${newSteps[1]}',
      // TODO: the pages that say how to tell that it is refused.
      sources: [],
      causes: [],
      check: {
        outcomes: [
          { id: 'off', result: 'refused' },
          { id: 'on', result: 'notYet' },
        ],
      },
    },
  ],
} as const satisfies GuideData;
`;
}

function labelsFile(what: NewGuide): string {
  return `import { type Label, ours } from '../../label.ts';

export const labels = {
  // TODO: seen('…', ['…']), letter by letter, where a source shows the words.
  ${idsOf(what).label}: {
    fr: ours('TODO : les mots de la commande'),
    en: ours('TODO: the words of the control'),
  },
} as const satisfies Record<string, Label>;
`;
}

function screensFile(what: NewGuide): string {
  return `import { ourReading } from '../../evidence.ts';
import type { Screen } from '../../screens.ts';

export const screens = {
  '${idsOf(what).screen}': {
    app: '${'newTrack' in what.on ? what.track : what.on.app}',
    devices: ['computer', 'phone'],
    // TODO: evidence(['…']), with the sources of its layout.
    layout: ourReading(),
  },
} as const satisfies Record<string, Screen>;
`;
}

function drawingsFile(what: NewGuide): string {
  const { screen, label } = idsOf(what);
  return `import type { Drawing, DrawingProps } from '../../drawing.ts';
import { useWords } from '../../label.tsx';
import { Avatar } from '../../parts/avatar.tsx';
import { Bar, Bars } from '../../parts/bars.tsx';
import { BrowserWindow } from '../../parts/browser-window.tsx';
import { Phone } from '../../parts/phone.tsx';
import { Switch } from '../../parts/switch.tsx';

const pressed = '${label}';

// TODO: draw what the sources show; a bar stands for words that none of them gives.
function Setting({ device, width }: DrawingProps) {
  const words = useWords();
  const content = (
    <div style={{ padding: '16px 18px' }}>
      <Bars lengths={[96, 70]} />
      <p className="person" style={{ paddingBlock: 14 }} data-area={pressed}>
        <span style={{ flex: 1 }}>{words(pressed)}</span>
        <Switch on />
      </p>
      <Bars lengths={[88, 52]} />
    </div>
  );
  if (device === 'phone') {
    return (
      <Phone title={<Bar length={48} size="title" />}>
        <section className="phone-section">{content}</section>
      </Phone>
    );
  }
  return (
    <BrowserWindow width={width} corner={<Avatar size="small" />}>
      <main className="pane">
        <section className="card">{content}</section>
      </main>
    </BrowserWindow>
  );
}

export const drawings = {
  '${screen}': Setting,
} as const satisfies Record<string, Drawing>;
`;
}

/** What is to be written, in whatever language. */
function guideWords(what: NewGuide): object {
  const { label } = idsOf(what);
  const key = `${what.track}/${what.guide}`;
  return {
    name: `TODO: the name of this guide, ${key}`,
    forWhom: 'TODO: for whom it is, in one sentence',
    description: 'TODO: what a search engine shows of it',
    origin: 'TODO: who published this way',
    steps: {
      'turn-off': {
        stop: 'TODO: its name on the line',
        title: 'TODO: what to do',
        do: `TODO: how, in one to three short sentences, naming <ui>${label}</ui>`,
        see: 'TODO: what the reader should then see',
      },
      check: {
        stop: 'TODO: its name on the line, for the check',
        title: 'TODO: the question to ask',
        do: 'TODO: where to look',
        outcomes: {
          off: { title: 'TODO: it is refused', body: 'TODO: what tells so' },
          on: { title: 'TODO: it is not refused', body: 'TODO: what is left to do' },
        },
      },
    },
  };
}

function trackFiles(what: NewGuide, { order }: { order: number }): [string, string][] {
  const { track } = what;
  const { link = '', claims = { takes: '', changes: '', keeps: '' } } = idsOf(what);
  const name = capital(track);
  return [
    [
      `src/steps/${track}/track.ts`,
      `import type { TrackData } from '../guide.ts';

export const track = {
  order: ${order},
  // TODO: its own name, and at most two letters for its disc.
  name: '${name}',
  sign: '${name.charAt(0)}',
  drawnAs: 'line',
  // TODO: the domains on which the addresses of its links lie.
  hosts: ['${track}.example'],
  direct: '${link}',
  takes: ['${claims.takes}'],
  effects: {
    changes: ['${claims.changes}'],
    keeps: ['${claims.keeps}'],
  },
} as const satisfies TrackData;
`,
    ],
    [
      `src/steps/${track}/apps.ts`,
      `// TODO: the names of the sites and apps that its guides walk through.
export const apps = {
  ${/^\w+$/.test(track) ? track : `'${track}'`}: '${name}',
} as const;
`,
    ],
    [
      `src/steps/${track}/links.ts`,
      `import { ourReading } from '../evidence.ts';
import type { PlatformLink } from '../link.ts';

export const links = {
  // TODO: the surest address of the refusal, and evidence(['…']) with its sources.
  ${link}: {
    href: 'https://${track}.example/',
    ...ourReading(),
  },
} as const satisfies Record<string, PlatformLink>;
`,
    ],
    [
      `src/steps/${track}/claims.ts`,
      `import type { Claim } from '../claim.ts';
import { ourReading } from '../evidence.ts';

// TODO: evidence(['…']) for each, with the sources that say so.
export const claims = {
  ${claims.takes}: ourReading(),
  ${claims.changes}: ourReading(),
  ${claims.keeps}: ourReading(),
} as const satisfies Record<string, Claim>;
`,
    ],
    [`src/screens/${track}/${track}.css`, paletteFile(track)],
    ...languages.flatMap((lang): [string, string][] => [
      [`src/locales/${lang}/${track}/track.json`, json(trackWords(name))],
      [
        `src/locales/${lang}/${track}/claims.json`,
        json({
          [claims.takes]: claimWords.takes,
          [claims.changes]: claimWords.changes,
          [claims.keeps]: claimWords.keeps,
        }),
      ],
    ]),
  ];
}

function trackWords(name: string): object {
  return {
    line: `TODO: ${name} line`,
    title: 'TODO: the title of its page',
    description: 'TODO: what a search engine shows of it, for the whole line',
    summary: 'TODO: one line for the home page',
    intro: 'TODO: which guide is for whom',
  };
}

const claimWords = {
  takes: 'TODO: what the company takes to train its AI',
  changes: 'TODO: what a refusal changes',
  keeps: 'TODO: what a refusal does not change',
};

function paletteFile(track: string): string {
  return `/* TODO: what its app looks like. These greys stand in. */
[data-app="${track}"] {
  --surface: #ffffff;
  --ground: #f3f3f3;
  --ink: #1d1d1d;
  --text: #333333;
  --muted: #666666;
  --bar: #e4e4e4;
  --line: #ececec;
  --edge: #dfdfdf;
  --icon: #8f8f8f;
  --logo: #929292;
  --field: #efefef;
  --avatar: #c4c4c4;
  --on: #17603f;
  --off: #5c5c5c;
  --action: #333333;
  --card-radius: 8px;
}
`;
}

/** Greys that stand in for the colours of a line, as src/index.css gives them to each. */
const shades = {
  light: { line: '#5f5f5f', 'line-text': '#4c4c4c', 'line-fill': '#4d4d4d', mark: '#5e5e5e' },
  dark: { line: '#b9b9b9', 'line-text': '#bababa', 'line-fill': '#bbbbbb', mark: '#8a8a8a' },
};

/** The style sheet with colours for this track, after those of the last one, light and dark. */
export function withColours(css: string, track: string): string {
  const blocks = [...css.matchAll(/^( *)\[data-track="[\w-]+"\] \{\n[^}]*\}\n/gm)];
  const lastOf = (indent: string) => blocks.findLast(([, each]) => each === indent);
  const [light, dark] = [lastOf(''), lastOf('  ')];
  if (!light || !dark) {
    throw new Error('src/index.css holds no line’s colours, light and dark: where do these go?');
  }
  const after = ({ 0: block, index }: RegExpExecArray) => index + block.length;
  return [
    css.slice(0, after(light)),
    coloursOf(track, 'light', ''),
    css.slice(after(light), after(dark)),
    coloursOf(track, 'dark', '  '),
    css.slice(after(dark)),
  ].join('');
}

function coloursOf(track: string, scheme: keyof typeof shades, indent: string): string {
  const lines = [
    `/* TODO: the colours of this line, in the ${scheme}. */`,
    `[data-track="${track}"] {`,
    ...Object.entries(shades[scheme]).map(([name, value]) => `  --${name}: ${value};`),
    '}',
  ];
  return lines.map((line) => `${indent}${line}\n`).join('');
}
