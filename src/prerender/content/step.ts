import type { CauseContent, LetterContent, OutcomeContent, StepContent } from '../../content.ts';
import { allWords } from '../../locales/all.ts';
import { byLanguage, type Language } from '../../locales/languages.ts';
import { labelsIn } from '../../locales/markup.ts';
import type { AnyStepWords } from '../../locales/words.ts';
import { countedSteps, outcomesOf, partOf, pressedOn, type Stop } from '../../steps/catalogue.ts';
import type { Cause } from '../../steps/cause.ts';
import { type CauseId, causes } from '../../steps/causes.ts';
import type { Claim } from '../../steps/claim.ts';
import { type ClaimId, claims } from '../../steps/claims.ts';
import { type Evidence, oldest } from '../../steps/evidence.ts';
import { accounts, type Outcome, type Step } from '../../steps/guide.ts';
import { labels } from '../../steps/labels.ts';
import { type LinkId, links } from '../../steps/links.ts';
import { layoutsOf } from '../../steps/screens.ts';
import { addressContent, claimContent } from './evidence.ts';
import { labelEvidence, labelsById } from './labels.ts';
import { placeContent } from './place.ts';
import { screensOf } from './screens.ts';
import { stepWords, words } from './words.ts';

export function stepContent(stop: Stop, step: Step, lang: Language): StepContent {
  const counted = countedSteps(stop.guide).indexOf(step);
  const own = stepWords(stop, step, lang);
  const pressed = pressedOn(step);
  const named = [...new Set([...pressed.computer, ...pressed.phone, ...labelsIn(own)])].filter(
    (id) => id in labels,
  );
  const screens = step.screen ? screensOf(step.screen, pressed) : [];
  const drawn = screens.flatMap(({ shows, caption }) =>
    shows.filter((id) => !caption.examples.includes(id)),
  );
  const offered = linksOf(stop, step);
  const evidences: readonly Evidence[] = [
    ...[...named, ...drawn].flatMap(labelEvidence),
    ...(step.claims ?? []).map((id) => claims[id]),
    ...offered.map((id) => links[id]),
    ...(step.screen ? layoutsOf(step.screen) : []),
  ];
  const sourceIds = new Set([
    ...step.sources,
    ...evidences.flatMap(({ sources, against = [] }) => [...sources, ...against]),
  ]);
  return {
    id: step.id,
    title: own.title,
    do: own.do,
    ...(own.help && { help: own.help }),
    ...(own.see && { see: own.see }),
    refuses: step.refuses === true,
    number: counted === -1 ? null : counted + 1,
    part: partOf(stop.guide, step),
    screens,
    lookFor: { computer: lookFor(pressed.computer), phone: lookFor(pressed.phone) },
    ...(step.open && {
      open: { href: links[step.open.link].href, ...(own.open && { says: own.open }) },
    }),
    otherwise: (step.otherwise ?? []).map((id) => links[id].href),
    addresses: offered.map(addressContent),
    claims: (step.claims ?? []).map((id) => claimContent(id, lang)),
    causes: step.causes.map((id) => causeContent(id, named, lang)),
    ...(step.letter && { letter: letterContent(stop, step, step.letter.fields) }),
    ...(step.answerWithin && { answerWithin: step.answerWithin }),
    ...(step.accounts && { accounts: step.accounts.map((id) => ({ id, name: accounts[id] })) }),
    labels: named,
    sources: [...sourceIds],
    read: oldest(evidences.map(({ read }) => read)),
    outcomes: outcomesOf(step).map((outcome) => outcomeContent(outcome, own, lang)),
  };
}

/** Every address that a step offers: its own, those its sentences speak of, and the surest one. */
function linksOf({ track, guide }: Stop, step: Step): LinkId[] {
  const stated = [...(step.claims ?? []), ...step.causes.flatMap(claimsOf)];
  return [
    ...new Set([
      ...(step.open ? [step.open.link] : []),
      ...(step.otherwise ?? []),
      ...stated.flatMap((id) => {
        const { link }: Claim = claims[id];
        return link ?? [];
      }),
      guide.direct ?? track.direct,
    ]),
  ];
}

function claimsOf(id: CauseId): readonly ClaimId[] {
  const { claims: stated = [] }: Cause = causes[id];
  return stated;
}

function outcomeContent(
  { id, result, screen, goTo }: Outcome,
  { outcomes }: AnyStepWords,
  lang: Language,
): OutcomeContent {
  const said = outcomes?.[id];
  if (!said) throw new Error(`No words for the outcome ${id}`);
  return {
    id,
    title: said.title,
    body: said.body,
    result,
    screens: screen ? screensOf(screen, { computer: [], phone: [] }) : [],
    ...(goTo && { goTo: placeContent(goTo, lang) }),
  };
}

function causeContent(id: CauseId, named: readonly string[], lang: Language): CauseContent {
  const { goTo, showsVariants }: Cause = causes[id];
  return {
    id,
    ...words[lang].causes[id],
    claims: claimsOf(id).map((claim) => claimContent(claim, lang)),
    variants: showsVariants ? named.filter((label) => labelsById[label]?.variants) : [],
    ...(goTo && { goTo: placeContent(goTo, lang) }),
  };
}

function letterContent(stop: Stop, step: Step, fields: LetterContent['fields']): LetterContent {
  // To be copied: without our invisible characters.
  const textIn = (lang: Language) => stepWords(stop, step, lang, allWords).letter ?? '';
  const blanksIn = (lang: Language) => {
    const { noName, noEmail } = allWords[lang].parts.letter;
    return { name: noName, email: noEmail };
  };
  return {
    fields,
    text: byLanguage(textIn),
    blanks: byLanguage(blanksIn),
  };
}

function lookFor(pressed: readonly string[]): string | null {
  return pressed.findLast((id) => id in labels) ?? null;
}
