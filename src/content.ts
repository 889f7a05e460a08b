import type { Language } from './locales/languages.ts';
import type { TrackWords, Words } from './locales/words.ts';
import type { Address, PageKind } from './paths.ts';
import type { ByDevice, Device, PlatformLanguage } from './steps/basics.ts';
import type { Confidence, IsoDate } from './steps/evidence.ts';
import type { AccountId } from './steps/guide.ts';
import type { PartialDate, SourceKind } from './steps/sources.ts';

/*
 * What one page needs to be shown: its words and the part of the catalogue that it draws. Made by
 * `prerender/content/`, written into a file beside the page, read by the components. The browser
 * never sees more of the catalogue than this, so its script does not grow with the number of guides.
 */

/** A box on a picture, in percent of its width and height: left, top, width, height. */
export type Box = readonly [number, number, number, number];

export interface PictureContent {
  /** File without its ending, below `screenshots/`, with the version that fits its marks. */
  file: string;
  version: string;
  /** CSS pixels. */
  width: number;
  height: number;
  /** What is pressed, in order. */
  marks: readonly Box[];
}

/** A part of a picture, as wide as the picture. */
export interface CutContent {
  /** Parts of the picture's height, from 0 to 1. */
  top: number;
  height: number;
  /** True where it reaches the edge of the screen. */
  atTop: boolean;
  atBottom: boolean;
}

/** Shows something to press: amply, or in a window that is low too. */
export interface StripContent {
  /** Indices of the marks on it. */
  marks: readonly number[];
  ample: CutContent;
  tight: CutContent;
}

/** A screen as it is drawn for one device and one platform language. */
export interface ScreenContent {
  device: Device;
  ui: PlatformLanguage;
  picture: PictureContent;
  /** The same screen redrawn for a narrow window or column. */
  narrow?: PictureContent;
  /** What small windows show instead of the whole, from top to bottom; of `narrow` where there is one. */
  strips: readonly StripContent[];
  /** Ids of the labels and controls shown, in reading order. */
  shows: readonly string[];
  pressed: readonly string[];
  /** What the drawing rests on. */
  caption: CaptionContent;
}

/** What one drawing rests on: its layout, and the words written on it. */
export interface CaptionContent {
  trace: TraceContent;
  /** Ids of the labels shown that are our translation. */
  ours: readonly string[];
  /** Ids of those that only fill the drawing. */
  examples: readonly string[];
}

/** How sure we are of something, and what it rests on. */
export interface TraceContent {
  confidence: Confidence;
  /** How many independent sources say so. */
  count: number;
  /** Ids of sources, in `sources` of the same page. */
  sources: readonly string[];
  /** Ids of those that say otherwise. */
  against?: readonly string[];
  /** Words that a source is known to hold, by its id. */
  quotes?: Readonly<Record<string, string>>;
  read: IsoDate;
}

export interface LabelContent {
  text: Readonly<Record<PlatformLanguage, string>>;
  trace: Readonly<Record<PlatformLanguage, TraceContent>>;
  variants?: readonly { ui: PlatformLanguage; text: string; trace: TraceContent }[];
}

export interface SourceContent {
  name: string;
  kind: SourceKind;
  href: string | null;
  copy?: true;
  published?: PartialDate;
}

/**
 * Dates in words, long and short, by date. Written by the build: the first time that a browser does it
 * takes a slow phone a tenth of a second.
 */
export type DatesContent = Readonly<Record<PartialDate, { long: string; short: string }>>;

export type SourcesContent = Readonly<Record<string, SourceContent>>;

export interface ClaimContent {
  id: string;
  /** The sentence, with markup. */
  text: string;
  trace: TraceContent;
  /** Address of the page that the sentence speaks of. */
  link?: string;
}

export interface AddressContent {
  href: string;
  trace: TraceContent;
}

export interface PlaceContent {
  place: string;
  title: string;
}

export interface OutcomeContent {
  id: string;
  title: string;
  body: string;
  result: 'refused' | 'sent' | 'notYet' | 'help';
  screens: readonly ScreenContent[];
  goTo?: PlaceContent;
}

export type LetterField = 'name' | 'email';

/** A ready text in each language, to be copied. */
export interface LetterContent {
  fields: readonly LetterField[];
  /** With `{{name}}` and `{{email}}` where the reader may fill in. */
  text: Readonly<Record<Language, string>>;
  /** What stands there as long as nothing is filled in, such as "[your name]". */
  blanks: Readonly<Record<Language, Readonly<Record<LetterField, string>>>>;
}

export interface CauseContent {
  id: string;
  title: string;
  answer: string;
  goTo?: PlaceContent;
  claims: readonly ClaimContent[];
  /** Labels of the step that have other known wordings. */
  variants: readonly string[];
}

export interface StepContent {
  id: string;
  /** What to do, in the imperative, with markup like the two below. */
  title: string;
  do: ByDevice<string>;
  /** What helps where that is not enough. */
  help?: ByDevice<string>;
  /** What the reader should then see. Absent on a check, which asks instead. */
  see?: ByDevice<string>;
  refuses: boolean;
  /** Position among the steps with something to press, from 1; null on the others. */
  number: number | null;
  part: 'before' | 'counted' | 'after' | 'check';
  screens: readonly ScreenContent[];
  /** The label that is pressed, when it is a label: the words to look for in the other language. */
  lookFor: Readonly<Record<Device, string | null>>;
  /** `says` names the screen that it opens, where that is not the drawn one. */
  open?: { href: string; says?: string };
  otherwise: readonly string[];
  /** Every address that the step offers, each once, with what stands behind it. */
  addresses: readonly AddressContent[];
  claims: readonly ClaimContent[];
  causes: readonly CauseContent[];
  letter?: LetterContent;
  /** Months in which the platform must answer. */
  answerWithin?: number;
  accounts?: readonly { id: AccountId; name: string }[];
  /** Ids of the labels named or pressed here. */
  labels: readonly string[];
  /** Ids of all the sources of this step. */
  sources: readonly string[];
  read: IsoDate;
  outcomes: readonly OutcomeContent[];
}

export interface GuideSummary {
  id: string;
  name: string;
  forWhom: string;
  minutes: number;
  presses: number;
  /** Counted steps, and whether a check follows. */
  count: number;
  checked: boolean;
  stops: readonly { id: string; title: string; refuses: boolean; counted: boolean }[];
}

export interface TrackSummary {
  id: string;
  name: string;
  sign: string;
  line: string;
  summary: string;
  /** Whose path its first guide is, where that must be said. */
  whose?: string;
  drawnAs: 'line' | 'cards';
  guides: readonly GuideSummary[];
  /** Id of the guide that is offered beside the first one. */
  shortest?: string;
}

/** A line as an index names it. */
export interface LineLink {
  id: string;
  name: string;
  sign: string;
  line: string;
  /** Domains of the company's own. */
  hosts: readonly string[];
  guides: readonly GuideLink[];
}

export interface GuideLink {
  id: string;
  name: string;
  /** Name of the site or app that it walks through. */
  app: string;
}

/** Lines whose names begin alike. */
export interface LineGroup {
  /** A capital, or `0–9`. */
  letter: string;
  lines: readonly LineLink[];
}

export interface EffectsContent {
  changes: readonly ClaimContent[];
  keeps: readonly ClaimContent[];
}

interface Base<K extends string, W> {
  kind: K;
  lang: Language;
  words: W & { shell: Words['shell'] };
}

export type HomeContent = Base<
  'home',
  { home: Words['home']; lists: Words['lists']; find: Words['find'] }
> & {
  /** Those that are drawn: all of them, or the first where there are too many. */
  tracks: readonly TrackSummary[];
  /** All lines in the order of their names, where there are too many to be drawn. */
  index?: readonly LineGroup[];
};

/** A guide as the reader's own page names it. */
export interface GuideRecord {
  id: string;
  name: string;
  /** Name of the site or app that it walks through. */
  app: string;
  stops: GuideSummary['stops'];
  /** Months in which the platform must answer, where it is asked. */
  answerWithin?: number;
}

export type RefusedContent = Base<
  'refused',
  { refused: Words['refused']; lists: Words['lists']; guide: Pick<Words['guide'], 'copy'> }
> & {
  tracks: readonly {
    id: string;
    name: string;
    line: string;
    guides: readonly GuideRecord[];
  }[];
  /** Names of all accounts that a step may offer to tick. */
  accounts: Readonly<Record<AccountId, string>>;
  /** True where the lines are so many that only what was begun is named. */
  many: boolean;
};

export type AboutContent = Base<
  'about',
  { about: Words['about']; guide: Pick<Words['guide'], 'trace'> }
> & {
  read: IsoDate;
  dates: DatesContent;
  sources: Readonly<Record<SourceKind, readonly SourceContent[]>>;
  /** Latest first. */
  changes: readonly { date: IsoDate; entries: readonly ChangeContent[] }[];
};

/** What changed, for one reason. */
export interface ChangeContent {
  id: string;
  /** The words of the labels and the addresses concerned. */
  of: readonly { text: string; lang?: PlatformLanguage }[];
  why: string;
}

export type TrackContent = Base<
  'track',
  {
    track: TrackWords;
    guide: Words['guide'];
    lists: Words['lists'];
    find: Words['find'];
    parts: Pick<Words['parts'], 'end'>;
  }
> & {
  track: TrackSummary;
  /** Names of the sites or apps that its guides walk through, by guide. */
  apps: Readonly<Record<string, string>>;
  /** What the company takes to train its AI. */
  takes: readonly ClaimContent[];
  effects: EffectsContent;
  sources: SourcesContent;
  dates: DatesContent;
};

export type GuideContent = Base<
  'guide',
  {
    guide: Words['guide'];
    lists: Words['lists'];
    parts: Words['parts'];
    controls: Readonly<Record<string, string>>;
  }
> & {
  track: { id: string; name: string; line: string };
  guide: GuideSummary;
  description: string;
  /** Who published this route. */
  origin: string;
  /** Name of the site or app that it walks through. */
  app: string;
  steps: readonly StepContent[];
  labels: Readonly<Record<string, LabelContent>>;
  /** All that any step, claim, label or address of the guide rests on, by id. */
  sources: SourcesContent;
  /** All that they name. */
  dates: DatesContent;
  effects: EffectsContent;
  /** The surest address of the refusal itself. */
  direct: string;
  next?: PlaceContent;
  /** The other companies' lines. */
  otherLines: readonly { track: string; line: string }[];
};

export type WelcomeContent = {
  kind: 'welcome';
  lang: Language;
  site: string;
  /** In all our languages. */
  description: string;
  homes: readonly { lang: Language; title: string; heading: string }[];
};

export type NotFoundContent = {
  kind: 'notFound';
  lang: Language;
  /** All our languages: the host answers every lost address with the same file. */
  words: Readonly<Record<Language, { site: string; lost: Words['lost'] }>>;
  pages: Readonly<Record<Language, readonly { path: string; title: string }[]>>;
};

export type OfflineContent = {
  kind: 'offline';
  lang: Language;
  /** All our languages: the browser shows the same file for every page that it does not hold. */
  words: Readonly<Record<Language, { site: string; home: string; offline: Words['offline'] }>>;
};

/** What each kind of page needs: all steps of a guide share its content. */
interface ContentOf {
  welcome: WelcomeContent;
  home: HomeContent;
  about: AboutContent;
  refused: RefusedContent;
  track: TrackContent;
  guide: GuideContent;
  step: GuideContent;
  notFound: NotFoundContent;
  offline: OfflineContent;
}

/** An address with what it needs to be shown. */
type PageOf<K extends PageKind> = {
  [P in K]: { kind: P; address: Extract<Address, { kind: P }>; content: ContentOf[P] };
}[K];

export type Page = PageOf<PageKind>;

/** What the router can open: the pages for lost and undecided readers stand alone. */
export type RoutedPage = PageOf<Exclude<PageKind, 'welcome' | 'notFound' | 'offline'>>;
export type RoutedContent = RoutedPage['content'];
