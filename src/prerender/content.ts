import type {
  AboutContent,
  CauseContent,
  ClaimContent,
  EffectsContent,
  GuideContent,
  GuideSummary,
  HomeContent,
  LabelContent,
  LetterContent,
  NotFoundContent,
  OutcomeContent,
  PlaceContent,
  SourceContent,
  StepContent,
  TrackContent,
  TrackSummary,
  WelcomeContent,
} from '../content.ts';
import { allWords } from '../locales/all.ts';
import { labelsIn, plainText } from '../locales/markup.ts';
import { withSpaces } from '../locales/typography.ts';
import type { AllWords, AnyGuideWords, AnyStepWords, TrackWords, Words } from '../locales/words.ts';
import { pathOf, placeAddress } from '../paths.ts';
import { apps } from '../steps/apps.ts';
import { type Language, languages } from '../steps/basics.ts';
import {
  allGuides,
  allTracks,
  countedSteps,
  guideKey,
  outcomesOf,
  pressCount,
  pressedOn,
  type Stop,
} from '../steps/catalogue.ts';
import type { Cause } from '../steps/cause.ts';
import { type CauseId, causes } from '../steps/causes.ts';
import { type ChangeId, changes } from '../steps/changes.ts';
import { type ClaimId, claims } from '../steps/claims.ts';
import type { Step, Track } from '../steps/guide.ts';
import type { Label } from '../steps/label.ts';
import { labels } from '../steps/labels.ts';
import { links } from '../steps/links.ts';
import { type IsoDate, type Source, type SourceId, sources } from '../steps/sources.ts';
import { screensOf } from './screens-of.ts';

/*
 * Cuts the catalogue and the words into the content of one page: see `src/content.ts`.
 */

const words: AllWords = {
  fr: spaced(allWords.fr, 'fr'),
  en: spaced(allWords.en, 'en'),
};

const labelsById: Readonly<Record<string, Label>> = labels;
const sourcesById: Readonly<Record<SourceId, Source>> = sources;

const changeIds = Object.keys(changes).filter((id): id is ChangeId => id in changes);

export function welcomeContent(): WelcomeContent {
  return {
    kind: 'welcome',
    lang: 'fr',
    site: words.fr.shell.site,
    description: languages.map((lang) => words[lang].home.title).join(' – '),
    homes: languages.map((lang) => ({
      lang,
      title: words[lang].lost.continue,
      heading: words[lang].home.heading,
    })),
  };
}

export function homeContent(lang: Language): HomeContent {
  const { shell, home, lists } = words[lang];
  return {
    kind: 'home',
    lang,
    words: { shell, home, lists },
    tracks: allTracks.map((track) => trackSummary(track, lang)),
  };
}

export function aboutContent(lang: Language): AboutContent {
  const { shell, about } = words[lang];
  const ofKind = (kind: Source['kind']) =>
    Object.keys(sources)
      .filter(isSource)
      .filter((id) => sources[id].kind === kind)
      .map(sourceContent);
  return {
    kind: 'about',
    lang,
    words: { shell, about },
    read: latest(Object.values(claims).map(({ read }) => read)),
    changes: changeIds.map((id) => ({ id, ...changes[id], ...words[lang].changes[id] })),
    sources: {
      platform: ofKind('platform'),
      authority: ofKind('authority'),
      other: ofKind('other'),
    },
  };
}

export function trackContent(track: Track, lang: Language): TrackContent {
  const { shell, guide, lists, parts, claims: sentences } = words[lang];
  const effects = effectsContent(track);
  return {
    kind: 'track',
    lang,
    words: {
      shell,
      guide,
      lists,
      parts: { end: parts.end },
      track: trackWords(track, lang),
      claims: pick(sentences, [...track.effects.changes, ...track.effects.keeps]),
    },
    track: trackSummary(track, lang),
    effects,
  };
}

export function guideContent(stop: Stop, lang: Language): GuideContent {
  const { track, guide } = stop;
  const {
    shell,
    guide: guideWords,
    lists,
    parts,
    claims: sentences,
    causes: questions,
    controls,
  } = words[lang];
  const own = withoutLetters(ownWords(stop, lang));
  const steps = guide.steps.map((step) => stepContent(stop, step, lang));
  const shown = new Set(
    steps.flatMap((step) => [
      ...step.labels,
      ...step.screens.flatMap((screen) => screen.shows),
      ...step.causes.flatMap((cause) => cause.variants),
      ...step.outcomes.flatMap((outcome) => outcome.screens.flatMap((screen) => screen.shows)),
    ]),
  );
  return {
    kind: 'guide',
    lang,
    words: {
      shell,
      guide: guideWords,
      lists,
      parts,
      own,
      claims: pick(sentences, [
        ...guide.steps.flatMap((step) => step.claims ?? []),
        ...guide.steps.flatMap((step) => step.causes).flatMap(claimsOfCause),
        ...track.effects.changes,
        ...track.effects.keeps,
      ]),
      causes: pick(
        questions,
        guide.steps.flatMap((step) => step.causes),
      ),
      controls,
    },
    track: { id: track.id, name: track.name, line: trackWords(track, lang).line },
    guide: guideSummary(stop, lang),
    app: apps[guide.app],
    steps,
    labels: Object.fromEntries([...shown].flatMap((id) => labelEntry(id))),
    effects: effectsContent(track),
    direct: links[track.direct].href,
    ...(guide.next && { next: placeContent(guide.next, lang) }),
    otherLines: allTracks
      .filter((other) => other !== track)
      .map((other) => ({ track: other.id, line: trackWords(other, lang).line })),
  };
}

export function notFoundContent(): NotFoundContent {
  const pages = (lang: Language) => [
    { path: pathOf({ kind: 'home', lang }), title: words[lang].shell.home },
    ...allTracks.map((track) => ({
      path: pathOf({ kind: 'track', lang, track: track.id }),
      title: trackWords(track, lang).title,
    })),
    ...allGuides.map((stop) => ({
      path: pathOf(placeAddress(guideKey(stop), lang)),
      title: `${stop.track.name} · ${ownWords(stop, lang).name}`,
    })),
    { path: pathOf({ kind: 'about', lang }), title: words[lang].shell.about },
  ];
  return {
    kind: 'notFound',
    lang: 'fr',
    words: {
      fr: { site: words.fr.shell.site, lost: words.fr.lost },
      en: { site: words.en.shell.site, lost: words.en.lost },
    },
    pages: { fr: pages('fr'), en: pages('en') },
  };
}

function stepContent(stop: Stop, step: Step, lang: Language): StepContent {
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
    refuses: step.refuses === true,
    number: counted === -1 ? null : counted + 1,
    screens,
    lookFor: { computer: lookFor(pressed.computer), phone: lookFor(pressed.phone) },
    ...(link && step.open && { open: { href: link.href, exact: step.open.exact } }),
    otherwise: (step.otherwise ?? []).map((id) => links[id].href),
    claims: (step.claims ?? []).map(claimContent),
    causes: step.causes.map((id) => causeContent(id, named, lang)),
    ...(step.letter && { letter: letterContent(stop, step) }),
    ...(step.answerWithin && { answerWithin: step.answerWithin }),
    ...(step.accounts && { accounts: step.accounts }),
    labels: named,
    sources: [...sourceIds].map(sourceContent),
    read: latest(evidences.map(({ read }) => read)),
    outcomes: outcomesOf(step).map(
      (outcome): OutcomeContent => ({
        id: outcome.id,
        result: outcome.result,
        screens: outcome.screen ? screensOf(outcome.screen, { computer: [], phone: [] }) : [],
        ...(outcome.goTo && { goTo: placeContent(outcome.goTo, lang) }),
      }),
    ),
  };
}

function trackSummary(track: Track, lang: Language): TrackSummary {
  const { id, name, sign, drawnAs } = track;
  return {
    id,
    name,
    sign,
    drawnAs,
    line: trackWords(track, lang).line,
    summary: trackWords(track, lang).summary,
    guides: track.guides.map((guide) => guideSummary({ track, guide }, lang)),
  };
}

function guideSummary(stop: Stop, lang: Language): GuideSummary {
  const { guide } = stop;
  const { name, forWhom } = ownWords(stop, lang);
  return {
    id: guide.id,
    name,
    forWhom,
    minutes: guide.minutes,
    presses: pressCount(guide),
    count: countedSteps(guide).length,
    checked: guide.steps.some((step) => step.check),
    stops: guide.steps.map((step) => ({
      id: step.id,
      title: plainText(stepWords(stop, step, lang).stop, (id) => labelText(id, lang)),
      refuses: step.refuses === true,
      counted: !step.check,
    })),
  };
}

function effectsContent(track: Track): EffectsContent {
  return {
    changes: track.effects.changes.map(claimContent),
    keeps: track.effects.keeps.map(claimContent),
  };
}

function claimContent(id: ClaimId): ClaimContent {
  const { confidence, sources: read } = claims[id];
  return { id, confidence, sources: read.map(sourceContent) };
}

/** A step's ready text comes with the step, in both languages. */
function withoutLetters(own: AnyGuideWords): AnyGuideWords {
  const steps = Object.entries(own.steps).map(([id, { letter: _, ...rest }]) => [id, rest]);
  return { ...own, steps: Object.fromEntries(steps) };
}

function claimsOfCause(id: CauseId): readonly ClaimId[] {
  const { claims: stated }: Cause = causes[id];
  return stated ?? [];
}

function letterContent(stop: Stop, step: Step): LetterContent {
  // To be copied: without our invisible characters.
  const textIn = (lang: Language) => stepWords(stop, step, lang, allWords).letter ?? '';
  return { fields: step.letter?.fields ?? [], text: { fr: textIn('fr'), en: textIn('en') } };
}

function causeContent(id: CauseId, named: readonly string[], lang: Language): CauseContent {
  const { goTo, claims: stated, showsVariants }: Cause = causes[id];
  return {
    id,
    claims: (stated ?? []).map(claimContent),
    variants: showsVariants ? named.filter((label) => labelsById[label]?.variants) : [],
    ...(goTo && { goTo: placeContent(goTo, lang) }),
  };
}

function placeContent(place: string, lang: Language): PlaceContent {
  const stop = allGuides.find(
    (each) => place === guideKey(each) || place.startsWith(`${guideKey(each)}/`),
  );
  if (!stop) throw new Error(`Nothing lies at ${place}: see src/steps/catalogue.ts`);
  const step = stop.guide.steps.find(({ id }) => place === `${guideKey(stop)}/${id}`);
  const title = step ? stepWords(stop, step, lang).title : ownWords(stop, lang).name;
  return { place, title: plainText(title, (id) => labelText(id, lang)) };
}

function sourceContent(id: SourceId): SourceContent {
  const { name, href, copy } = sourcesById[id];
  return { name, href, ...(copy && { copy }) };
}

function labelEntry(id: string): [string, LabelContent][] {
  const label = labelsById[id];
  if (!label) return [];
  const doubts = languages.filter((ui) => label[ui].confidence !== 'confirmed');
  const variants = languages.flatMap((ui) =>
    (label.variants?.[ui] ?? []).map(({ text }) => ({ ui, text: withSpaces(text, ui) })),
  );
  return [
    [
      id,
      {
        text: { fr: withSpaces(label.fr.text, 'fr'), en: withSpaces(label.en.text, 'en') },
        ...(doubts.length > 0 && {
          doubt: Object.fromEntries(doubts.map((ui) => [ui, label[ui].confidence])),
        }),
        ...(variants.length > 0 && { variants }),
      },
    ],
  ];
}

function labelEvidence(id: string) {
  const label = labelsById[id];
  return label ? [label.fr, label.en] : [];
}

function labelText(id: string, ui: Language): string {
  const label = labelsById[id];
  if (!label) throw new Error(`No label is called ${id}: see src/steps/labels`);
  return withSpaces(label[ui].text, ui);
}

function lookFor(pressed: readonly string[]): string | null {
  return pressed.findLast((id) => id in labels) ?? null;
}

function ownWords(stop: Stop, lang: Language, from: AllWords = words): AnyGuideWords {
  const guides: Readonly<Record<string, AnyGuideWords>> = from[lang].guides;
  const own = guides[guideKey(stop)];
  if (!own) throw new Error(`No words for ${guideKey(stop)}: see src/locales/all.ts`);
  return own;
}

function stepWords(stop: Stop, step: Step, lang: Language, from: AllWords = words): AnyStepWords {
  const own = ownWords(stop, lang, from).steps[step.id];
  if (!own) throw new Error(`No words for ${guideKey(stop)}/${step.id}`);
  return own;
}

function trackWords(track: Track, lang: Language): TrackWords {
  const all: Readonly<Record<string, TrackWords>> = words[lang].tracks;
  const own = all[track.id];
  if (!own) throw new Error(`No words for ${track.id}: see src/locales/all.ts`);
  return own;
}

function latest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((a, b) => (a > b ? a : b));
}

function isSource(id: string): id is SourceId {
  return id in sources;
}

function pick<T>(all: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
}

function spaced(all: Words, lang: Language): Words {
  return JSON.parse(JSON.stringify(all), (_, value) =>
    typeof value === 'string' ? withSpaces(value, lang) : value,
  );
}
