import type { GuideContent } from '../../content.ts';
import type { AnyGuideWords } from '../../locales/words.ts';
import { apps } from '../../steps/apps.ts';
import type { Language } from '../../steps/basics.ts';
import { allTracks, type Stop } from '../../steps/catalogue.ts';
import type { Cause } from '../../steps/cause.ts';
import { type CauseId, causes } from '../../steps/causes.ts';
import type { ClaimId } from '../../steps/claims.ts';
import { links } from '../../steps/links.ts';
import { effectsContent } from './evidence.ts';
import { labelEntry } from './labels.ts';
import { placeContent } from './place.ts';
import { stepContent } from './step.ts';
import { guideSummary } from './summary.ts';
import { ownWords, pick, trackWords, words } from './words.ts';

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

/** A step's ready text comes with the step, in both languages. */
function withoutLetters(own: AnyGuideWords): AnyGuideWords {
  const steps = Object.entries(own.steps).map(([id, { letter: _, ...rest }]) => [id, rest]);
  return { ...own, steps: Object.fromEntries(steps) };
}

function claimsOfCause(id: CauseId): readonly ClaimId[] {
  const { claims: stated }: Cause = causes[id];
  return stated ?? [];
}
