import { platformLanguages } from '../steps/basics.ts';
import { allGuides, guideKey, pressedOn } from '../steps/catalogue.ts';
import { claims } from '../steps/claims.ts';
import { type Confidence, confidenceOf, type Evidence, oldest } from '../steps/evidence.ts';
import { labels } from '../steps/labels.ts';
import { links } from '../steps/links.ts';

interface Fact extends Evidence {
  confidence: Confidence;
  what: string;
  /** Steps that press or open it, or claim it. */
  where: readonly string[];
}

const doubt = ['disputed', 'seed', 'inferred', 'single', 'confirmed'] as const;

/** Lists what the guides rest on, oldest and least sure first, for whoever keeps it current. */
export async function main(): Promise<void> {
  const facts = [...stepFacts(), ...labelFacts(), ...linkFacts(), ...claimFacts()].sort(
    (a, b) =>
      a.read.localeCompare(b.read) ||
      doubt.indexOf(a.confidence) - doubt.indexOf(b.confidence) ||
      a.what.localeCompare(b.what),
  );
  for (const { read, confidence, what, where, sources } of facts) {
    const age = Math.floor((Date.now() - Date.parse(read)) / 86_400_000);
    console.log(
      [`${age} d`.padStart(6), read, confidence.padEnd(9), what, sources.join(' '), where.join(' ')]
        .filter(Boolean)
        .join('  '),
    );
  }
  for (const confidence of doubt) {
    console.log(`${confidence}: ${facts.filter((fact) => fact.confidence === confidence).length}`);
  }
}

const steps = allGuides.flatMap((stop) =>
  stop.guide.steps.map((step) => ({ step, key: `${guideKey(stop)}/${step.id}` })),
);

function labelFacts(): Fact[] {
  return Object.entries(labels).flatMap(([id, label]) =>
    platformLanguages.map((ui) => ({
      ...label[ui],
      confidence: confidenceOf(label[ui]),
      what: `label ${id}.${ui} “${label[ui].text}”`,
      where: steps
        .filter(({ step }) =>
          Object.values(pressedOn(step)).some((list) => list.some((each) => each === id)),
        )
        .map(({ key }) => key),
    })),
  );
}

/** A step is as old, and as unsure, as the weakest thing it rests on. */
function stepFacts(): Fact[] {
  return steps.map(({ step, key }) => {
    const pressed = Object.values(pressedOn(step)).flat();
    const rests: Evidence[] = [
      ...Object.entries(labels)
        .filter(([id]) => pressed.some((each) => each === id))
        .flatMap(([, label]) => platformLanguages.map((ui) => label[ui])),
      ...(step.claims ?? []).map((id) => claims[id]),
      ...(step.open ? [links[step.open.link]] : []),
    ];
    return {
      what: `step ${key}`,
      where: [],
      sources: step.sources,
      read: oldest(rests.map(({ read }) => read)),
      confidence:
        doubt.find((each) => rests.some((rest) => confidenceOf(rest) === each)) ?? 'single',
    };
  });
}

function linkFacts(): Fact[] {
  return Object.entries(links).map(([id, link]) => ({
    ...link,
    confidence: confidenceOf(link),
    what: `link ${id} ${link.href}`,
    where: steps.filter(({ step }) => step.open?.link === id).map(({ key }) => key),
  }));
}

function claimFacts(): Fact[] {
  return Object.entries(claims).map(([id, claim]) => ({
    ...claim,
    confidence: confidenceOf(claim),
    what: `claim ${id}`,
    where: steps
      .filter(({ step }) => step.claims?.some((each) => each === id))
      .map(({ key }) => key),
  }));
}
