import type { ClaimId } from '../claims.ts';
import type { SourceId } from '../sources.ts';

/*
 * The objection is the same on Facebook and Instagram: a form, a window, an e-mail. What its two
 * guides say of it alike stands here.
 */

export const formSources = [
  'soononmars',
  'dunstan',
  'prosieben',
  'sky',
  'vzrlp',
] as const satisfies readonly SourceId[];

/** What the reader must know of the form once they have found it. */
export const aboutTheForm = [
  'mePastStays',
  'meAnyTime',
  'meWallStatement',
  'gdprArticle21',
] as const satisfies readonly ClaimId[];

export const answerSources = [
  'sky',
  'bfmMeta',
  'dunstan',
  'mastoDec',
  'cnilOpp',
  'cnilplainte',
  'gdprrating',
] as const satisfies readonly SourceId[];

/** What the reader must know while they wait. */
export const aboutTheAnswer = [
  'meConfirmation',
  'meCode',
  'meLinked',
  'meThreads',
  'meFormName',
  'cnilProof',
  'gdprMonth',
  'gdprArticle21',
  'cnilComplaint',
  'meDpcReport',
] as const satisfies readonly ClaimId[];
