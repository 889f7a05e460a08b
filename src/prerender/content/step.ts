import type { CauseContent, LetterContent, OutcomeContent, StepContent } from '../../content.ts';
import { allWords } from '../../locales/all.ts';
import { labelsIn } from '../../locales/markup.ts';
import type { AnyStepWords } from '../../locales/words.ts';
import type { Language } from '../../steps/basics.ts';
import { countedSteps, outcomesOf, partOf, pressedOn, type Stop } from '../../steps/catalogue.ts';
import type { Cause } from '../../steps/cause.ts';
import { type CauseId, causes } from '../../steps/causes.ts';
import { claims } from '../../steps/claims.ts';
import { oldest } from '../../steps/evidence.ts';
import type { Outcome, Step } from '../../steps/guide.ts';
import { labels } from '../../steps/labels.ts';
import { links } from '../../steps/links.ts';
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
  const link = step.open && links[step.open.link];
  const evidences = [
    ...named.flatMap((id) => labelEvidence(id)),
    ...(step.claims ?? []).map((id) => claims[id]),
    ...(link ? [link] : []),
  ];
  const sourceIds = new Set([...step.sources, ...evidences.flatMap((each) => each.sources)]);
  return {
    id: step.id,
    title: own.title,
    do: own.do,
    ...(own.see && { see: own.see }),
    refuses: step.refuses === true,
    number: counted === -1 ? null : counted + 1,
    part: partOf(stop.guide, step),
    screens,
    lookFor: { computer: lookFor(pressed.computer), phone: lookFor(pressed.phone) },
    ...(step.open && {
      open: { ...addressContent(step.open.link), ...(own.open && { says: own.open }) },
    }),
    otherwise: (step.otherwise ?? []).map(addressContent),
    claims: (step.claims ?? []).map((id) => claimContent(id, lang)),
    causes: step.causes.map((id) => causeContent(id, named, lang)),
    ...(step.letter && { letter: letterContent(stop, step, step.letter.fields) }),
    ...(step.answerWithin && { answerWithin: step.answerWithin }),
    ...(step.accounts && { accounts: step.accounts }),
    labels: named,
    sources: [...sourceIds],
    read: oldest(evidences.map(({ read }) => read)),
    outcomes: outcomesOf(step).map((outcome) => outcomeContent(outcome, own, lang)),
  };
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
  const { goTo, claims: stated, showsVariants }: Cause = causes[id];
  return {
    id,
    ...words[lang].causes[id],
    claims: (stated ?? []).map((claim) => claimContent(claim, lang)),
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
    text: { fr: textIn('fr'), en: textIn('en') },
    blanks: { fr: blanksIn('fr'), en: blanksIn('en') },
  };
}

function lookFor(pressed: readonly string[]): string | null {
  return pressed.findLast((id) => id in labels) ?? null;
}
