import type { ByDevice } from '../steps/basics.ts';
import type { PublicationId, ReasonId } from '../steps/changes.ts';
import type { ControlId } from '../steps/labels.ts';
import type about from './fr/about.json';
import type find from './fr/find.json';
import type guide from './fr/guide.json';
import type home from './fr/home.json';
import type lists from './fr/lists.json';
import type lost from './fr/lost.json';
import type offline from './fr/offline.json';
import type parts from './fr/parts.json';
import type refused from './fr/refused.json';
import type shell from './fr/shell.json';
import type { Language } from './languages.ts';

/*
 * The shape of our words. A text may hold `<ui>labelId</ui>` (a platform's label, shown as a chip),
 * `<n>1</n>` (a number that stands on the picture too), and a foreign word under its language's name:
 * `<en>…</en>`.
 */

export interface TrackWords {
  line: string;
  title: string;
  description: string;
  intro: string;
  /** One line on the home page. */
  summary: string;
  /** Whose path the first guide is, in one short line. */
  whose?: string;
}

export interface CauseWords {
  title: string;
  answer: string;
}

export interface OutcomeWords {
  title: string;
  body: string;
}

/** What every step says, whatever the guide. */
export interface AnyStepWords {
  /** Its name on the line. */
  stop: string;
  /** What to do, in the imperative. */
  title: string;
  /** How, in one to three short sentences: with the picture it must fit a phone's window. */
  do: ByDevice<string>;
  /** What helps where that is not enough; it stands below. */
  help?: ByDevice<string>;
  /** What the reader should then see. Absent on a check, which asks instead. */
  see?: ByDevice<string>;
  /** A text to be copied, with `{{name}}` and `{{email}}` where the reader may fill them in. */
  letter?: string;
  /** What the button opens, where that is not the drawn screen. */
  open?: string;
  outcomes?: Readonly<Record<string, OutcomeWords>>;
}

/** What every guide says. */
export interface AnyGuideWords {
  name: string;
  forWhom: string;
  description: string;
  /** Who published this route. */
  origin: string;
  steps: Readonly<Record<string, AnyStepWords>>;
}

/** What is said whatever the guide. */
export interface CommonWords {
  shell: typeof shell;
  home: typeof home;
  about: typeof about;
  /** What the reader's own page says. */
  refused: typeof refused;
  /** What every step says. */
  guide: typeof guide;
  /** What is said of a guide where guides are listed. */
  lists: typeof lists;
  /** What is said where there is so much that one must look for it. */
  find: typeof find;
  /** What only some steps say: the check, the ready text, the last step. */
  parts: typeof parts;
  /** For readers without a language or on no page of ours. */
  lost: typeof lost;
  offline: typeof offline;
  changes: {
    publications: Record<PublicationId, string>;
    reasons: Record<ReasonId, string>;
    /** How a drawing is called in the list of changes. */
    drawing: string;
  };
  controls: Record<ControlId, string>;
}

/** What lines and guides bring, by id. That nothing is missing in them is asked by `missing.ts`. */
export interface OwnWords {
  claims: Readonly<Record<string, string>>;
  causes: Readonly<Record<string, CauseWords>>;
  tracks: Readonly<Record<string, TrackWords>>;
  guides: Readonly<Record<string, AnyGuideWords>>;
}

export type Words = CommonWords & OwnWords;

/** The same as a language writes it that has no singular, or endings for more numbers. */
export type InAnyLanguage<T> = T extends string
  ? string
  : { [K in keyof T as K extends `${string}_one` ? never : K]: InAnyLanguage<T[K]> } & {
      [K in keyof T as K extends `${string}_one` ? K : never]?: string;
    };

export type AllWords = Record<Language, Words>;
