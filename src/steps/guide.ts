import type { App } from './apps.ts';
import type { ByDevice } from './basics.ts';
import type { CauseId } from './causes.ts';
import type { ClaimId } from './claims.ts';
import type { ControlId, LabelId } from './labels.ts';
import type { LinkId } from './links.ts';
import type { ScreenId } from './screens.ts';
import type { SourceId } from './sources.ts';

/**
 * Where data points to another guide (`track/guide`) or step (`track/guide/step`). In the catalogue
 * a place that does not exist does not compile.
 */
export type Place = string;

/** One thing that the reader may see when they check. */
export interface Outcome {
  /** Never changes; part of the address (`…/check/#off`). */
  id: string;
  /** Drawn beside the answer, where the outcome is a state that can be drawn. */
  screen?: ScreenId;
  /**
   * `refused`: nothing left to do here. `sent`: asked for, the answer is not there yet.
   * `notYet`: the words say what is missing. `help`: the words say how to get back on the line.
   */
  result: 'refused' | 'sent' | 'notYet' | 'help';
  /** Where the reader goes next. */
  goTo?: Place;
}

/** Accounts that a reader may hold with one company. The names are the products' own. */
export const accounts = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  messenger: 'Messenger',
  whatsapp: 'WhatsApp',
} as const;
export type AccountId = keyof typeof accounts;

/** One screen and one thing to press; a stop on the line. */
export interface Step {
  /** Never changes and never says its position; part of the address. */
  id: string;
  /** The drawn screen on which the reader acts. */
  screen?: ScreenId;
  /**
   * What is pressed, in this order. With more than one, text and picture number them, and the last
   * one leads to the next step.
   */
  press?: ByDevice<readonly (LabelId | ControlId)[]>;
  /**
   * The platform's own page for this step. `exact` is false where it opens another screen than the
   * drawn one: our words then say which.
   */
  open?: { link: LinkId; exact: boolean };
  /** Addresses to try when the first one shows something else, best first. */
  otherwise?: readonly LinkId[];
  /** Pages on which this step was read, beyond those of its labels. */
  sources: readonly SourceId[];
  /** True on the step that refuses: a square on the line. */
  refuses?: true;
  /** What the reader must know at this very step. */
  claims?: readonly ClaimId[];
  /** The ways in which their screen may differ, most likely first. */
  causes: readonly CauseId[];
  /** A ready text that the reader may copy, with the fields they may fill in it on their device. */
  letter?: { fields: readonly ('name' | 'email')[] };
  /** Months in which the platform must answer: the step then computes dates from the day of sending. */
  answerWithin?: number;
  /** The reader's own accounts on this line, to be ticked one by one. */
  accounts?: readonly AccountId[];
  /** Present on the last step of a guide, where the reader compares what they see. */
  check?: { outcomes: readonly [Outcome, Outcome, ...Outcome[]] };
}

/**
 * One route on a track, as its file `<track>/<guide>/guide.ts` gives it. The order of its steps is
 * the order in which they are walked.
 */
export interface GuideData {
  /** Where it stands among the guides of its track: the least first, which is the best. */
  order: number;
  /** The site or app that it walks through. */
  app: App;
  /** How long it takes somebody who has the platform open, in minutes. */
  minutes: number;
  steps: readonly [Step, ...Step[]];
  /** The surest address of this guide's refusal, where it is not the track's. */
  direct?: LinkId;
  /** The guide that completes the refusal, offered at the end of this one. */
  next?: Place;
}

/** A guide with its id: the name of its folder. It never changes, and is part of the address. */
export interface Guide extends Omit<GuideData, 'order'> {
  id: string;
}

/** One company's line, as its file `<track>/track.ts` gives it. */
export interface TrackData {
  /** Where it stands among the lines: the least first. */
  order: number;
  /** The company's or product's own name. */
  name: string;
  /** Two letters at most, on the line's disc. */
  sign: string;
  /** How the home page draws it: the stops of its first guide, or a card for each guide. */
  drawnAs: 'line' | 'cards';
  /** Domains of the company's own: its addresses lie there, and nowhere else. */
  hosts: readonly [string, ...string[]];
  /** Id of the guide that refuses soonest and most surely, where it is not the first. */
  shortest?: string;
  /** The surest address of the refusal itself: named first when a guide's sources have grown old. */
  direct: LinkId;
  /** What the company takes to train its AI: told on the track's page, to whoever decides. */
  takes: readonly ClaimId[];
  /** What a refusal changes here, and what it does not: one card at the end of each guide. */
  effects: { changes: readonly ClaimId[]; keeps: readonly ClaimId[] };
}

/**
 * A track with its guides, and its id: the name of its folder. It never changes, and is part of the
 * address and of the colour tokens in `index.css`.
 */
export interface Track extends Omit<TrackData, 'order'> {
  id: string;
  /** Best first. */
  guides: readonly Guide[];
}
