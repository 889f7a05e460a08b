import { describe, expect, test } from 'vitest';
import { allWords } from '../locales/all.ts';
import { labelsIn } from '../locales/markup.ts';
import { pictureKey, readManifest } from '../pictures/manifest.ts';
import { apps } from './apps.ts';
import { platformLanguages } from './basics.ts';
import {
  allGuides,
  allTracks,
  countedSteps,
  guideKey,
  outcomesOf,
  partOf,
  pressCount,
  pressedOn,
} from './catalogue.ts';
import type { Cause } from './cause.ts';
import { causes } from './causes.ts';
import { type Publication, publications, reasons } from './changes.ts';
import type { Claim } from './claim.ts';
import { claims } from './claims.ts';
import { confidenceOf, type Evidence, firstReading } from './evidence.ts';
import type { Guide, Step } from './guide.ts';
import type { Label } from './label.ts';
import { controls, labels } from './labels.ts';
import { links } from './links.ts';
import { layoutsOf, screenIds, screens } from './screens.ts';
import { type Source, type SourceId, sources } from './sources.ts';

/** Guides in which no step refuses, each with its reason. */
const withoutRefusal: Readonly<Record<string, string>> = {
  'meta-ai/messenger': 'No source describes an objection form of Messenger’s own.',
};

/** Guides that do not end with a check, each with its reason. */
const withoutCheck: Readonly<Record<string, string>> = {
  'linkedin/objection-form': 'The platform shows no state to compare: the answer comes by mail.',
};

/** Entries that nothing shows, each with its reason. */
const unusedOnPurpose: Readonly<Record<string, string>> = {};

/** Copies, feeds and machine translations: read where nothing better was stored, never linked. */
const neverLinked = [
  'ikeaflex.store',
  'oszar.com',
  'mastodawn.com',
  'wukihow.com',
  'winadmin.it',
  'techrads.pages.dev',
  'everysecondtuesday.dreamwidth.org',
  'sipoch.com',
  'courstechnologie.com',
];

const manifest = readManifest();
const today = new Date().toISOString().slice(0, 10);
const allSteps = allGuides.flatMap((stop) =>
  stop.guide.steps.map((step) => ({ key: `${guideKey(stop)}/${step.id}`, step })),
);
const sourcesById: Readonly<Record<string, Source>> = sources;
const causesById: Readonly<Record<string, Cause>> = causes;

/** What each line, each guide and the law bring of these, each with its ids. */
const modules = Object.values(
  import.meta.glob<Record<string, object>>(['./*/**/*.ts', './law.ts'], { eager: true }),
);

function idsBrought(name: string): string[] {
  const lawful = `law${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return modules.flatMap((module) => Object.keys({ ...module[name], ...module[lawful] }));
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** What nothing uses and no exception excuses. */
function forgotten(
  ids: readonly string[],
  used: readonly unknown[],
  excused: Readonly<Record<string, string>>,
): string[] {
  return ids.filter((id) => !used.includes(id) && !(id in excused));
}

/** Exceptions that excuse nothing: without a reason, of what is used after all, or of what is gone. */
function idle(
  excused: Readonly<Record<string, string>>,
  ids: readonly string[],
  used: readonly unknown[],
): string[] {
  return Object.entries(excused)
    .filter(([id, reason]) => reason.trim() === '' || used.includes(id) || !ids.includes(id))
    .map(([id]) => id);
}

describe('ids', () => {
  test('are unique where they share an address', () => {
    expect(twice(allTracks.map(({ id }) => id))).toEqual([]);
    expect(twice(allGuides.map(guideKey))).toEqual([]);
    expect(twice(allSteps.map(({ key }) => key))).toEqual([]);
    const outcomes = allSteps.flatMap(({ key, step }) =>
      outcomesOf(step).map(({ id }) => `${key}/#${id}`),
    );
    expect(twice(outcomes)).toEqual([]);
  });

  test('can stand in an address', () => {
    const ids = [
      ...allTracks.map(({ id }) => id),
      ...allGuides.map(({ guide }) => guide.id),
      ...allSteps.flatMap(({ step }) => [step.id, ...outcomesOf(step).map(({ id }) => id)]),
    ];
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  });

  test('never say their position, which may change', () => {
    expect(allSteps.filter(({ step }) => /\d/.test(step.id))).toEqual([]);
  });

  test('do not stand in the way of a page of ours', () => {
    expect(allTracks.filter(({ id }) => id === 'about' || id === 'refused')).toEqual([]);
  });

  test.each(Object.entries({ apps, labels, claims, causes, links, screens }))(
    'of %s are all there after the merge: none hides another',
    (name, merged) => {
      const brought = idsBrought(name);
      expect(brought.length).toBeGreaterThan(1);
      expect(twice(brought)).toEqual([]);
      expect(brought.sort()).toEqual(Object.keys(merged).sort());
    },
  );

  test('of a label and of a control without words differ, since one drawing marks both', () => {
    expect(controls.filter((id) => id in labels)).toEqual([]);
    expect(twice(controls)).toEqual([]);
  });
});

describe('the way', () => {
  test('never leads a guide or an answer back to itself', () => {
    const loops = [
      ...allGuides.filter((stop) => stop.guide.next === guideKey(stop)).map(guideKey),
      ...allSteps
        .filter(({ key, step }) => outcomesOf(step).some(({ goTo }) => goTo === key))
        .map(({ key }) => key),
    ];
    expect(loops).toEqual([]);
  });

  test('ends with a check, and has no other', () => {
    for (const stop of allGuides) {
      const checks = stop.guide.steps.filter(({ check }) => check);
      const wanted = guideKey(stop) in withoutCheck ? [] : [stop.guide.steps.at(-1)];
      expect(checks, guideKey(stop)).toEqual(wanted);
    }
  });

  test('refuses once', () => {
    for (const stop of allGuides) {
      const refusing = stop.guide.steps.filter(({ refuses }) => refuses);
      const wanted = guideKey(stop) in withoutRefusal ? 0 : 1;
      expect(refusing.length, guideKey(stop)).toBe(wanted);
    }
  });

  test('lets each check end with a refusal, or with an answer still to come', () => {
    const ends = ['refused', 'sent'];
    const hopeless = allSteps.filter(
      ({ step }) => step.check && !outcomesOf(step).some(({ result }) => ends.includes(result)),
    );
    expect(hopeless).toEqual([]);
  });

  test('never presses what accepts', () => {
    const accepting = ['accept', 'stateOn', 'learnMore'];
    const wrong = allSteps.filter(({ step }) =>
      Object.values(pressedOn(step)).some((ids) => ids.some((id) => accepting.includes(id))),
    );
    expect(wrong).toEqual([]);
  });
});

describe('counting', () => {
  const step = (more: Partial<Step>): Step => ({ id: 'x', sources: [], causes: [], ...more });
  const outcome = { id: 'off', result: 'refused' } as const;
  const guide: Guide = {
    id: 'sample',
    app: 'linkedin',
    minutes: 1,
    steps: [
      step({ id: 'both', press: ['dataPrivacy', 'refuse'] }),
      step({ id: 'apart', press: { computer: ['me'], phone: ['profilePhoto', 'appSettings'] } }),
      step({ id: 'reading' }),
      step({ id: 'check', check: { outcomes: [outcome, { ...outcome, id: 'on' }] } }),
    ],
  };

  test('leaves out of "n of m" what has nothing to press', () => {
    expect(countedSteps(guide).map(({ id }) => id)).toEqual(['both', 'apart']);
  });

  test('tells what is read before from what is read after, and from the check', () => {
    const first = step({ id: 'first' });
    const all = { ...guide, steps: [first, ...guide.steps] } as const;
    expect(all.steps.map((each) => partOf(all, each))).toEqual([
      'before',
      'counted',
      'counted',
      'after',
      'check',
    ]);
  });

  test('counts what is pressed on the device that asks for more', () => {
    expect(pressCount(guide)).toBe(4);
  });

  test('presses the same on both devices where a step does not tell them apart', () => {
    expect(pressedOn(guide.steps[0])).toEqual({
      computer: ['dataPrivacy', 'refuse'],
      phone: ['dataPrivacy', 'refuse'],
    });
    expect(pressedOn(step({}))).toEqual({ computer: [], phone: [] });
  });

  test('finds outcomes on a check alone', () => {
    expect(guide.steps.flatMap(outcomesOf).map(({ id }) => id)).toEqual(['off', 'on']);
  });

  test('gives each guide of the site at least a step and a minute', () => {
    const empty = allGuides.filter(
      ({ guide: each }) => countedSteps(each).length < 1 || each.minutes < 1,
    );
    expect(empty).toEqual([]);
  });
});

describe('pictures', () => {
  test('show everything that is pressed on them', () => {
    const missing = allSteps.flatMap(({ key, step }) => {
      const { screen } = step;
      if (!screen) return [];
      return screens[screen].devices.flatMap((device) =>
        platformLanguages.flatMap((ui) =>
          (['wide', 'narrow'] as const).flatMap((width) => {
            const picture = manifest[pictureKey(screen, device, width, ui)];
            // Only a computer's screen may have a narrow picture.
            if (!picture && width === 'narrow') return [];
            return pressedOn(step)
              [device].filter((id) => !(id in (picture?.areas ?? {})))
              .map((id) => `${key}: ${id} on ${pictureKey(screen, device, width, ui)}`);
          }),
        ),
      );
    });
    expect(missing, 'Mark it in the drawing, and run "npm run screenshots".').toEqual([]);
  });

  test('exist for each step that presses something', () => {
    const blind = allSteps.filter(
      ({ step }) => !step.screen && Object.values(pressedOn(step)).some((ids) => ids.length > 0),
    );
    expect(blind.map(({ key }) => key)).toEqual([]);
  });
});

const labelTexts = Object.entries(labels).flatMap(([id, label]: [string, Label]) =>
  platformLanguages.flatMap((ui) =>
    [label[ui], ...(label.variants?.[ui] ?? [])].map((text) => ({ id, ui, ...text })),
  ),
);
const layouts = screenIds.flatMap(layoutsOf);
const evidences: readonly (Evidence & { id: string })[] = [
  ...labelTexts,
  ...[claims, links].flatMap((all) =>
    Object.entries(all).map(([id, each]: [string, Evidence]) => ({ id, ...each })),
  ),
];

describe('evidence', () => {
  test('names a source, unless the words are ours', () => {
    const bare = evidences.filter(
      (each) => confidenceOf(each) !== 'inferred' && each.sources.length === 0,
    );
    expect(bare).toEqual([]);
  });

  test('never stands on both sides of a contradiction', () => {
    const torn = evidences.filter(({ sources: read, against = [] }) =>
      against.some((id) => read.includes(id)),
    );
    expect(torn).toEqual([]);
  });

  test('names no source twice, and was read on a day that has been', () => {
    expect(evidences.filter(({ sources: read }) => twice(read).length > 0)).toEqual([]);
    const firstDay = '2025-09-01';
    expect(evidences.filter(({ read }) => read > today || read < firstDay)).toEqual([]);
    expect(evidences.filter(({ read }) => Number.isNaN(Date.parse(read)))).toEqual([]);
  });

  test('is never linked on a host that must not be', () => {
    const addresses = [
      ...Object.values(sourcesById).map(({ href }) => href ?? ''),
      ...Object.values(links).map(({ href }) => href),
    ];
    const hosts = addresses.filter(Boolean).map((href) => new URL(href).hostname);
    const bad = hosts.filter((host) =>
      neverLinked.some((never) => host === never || host.endsWith(`.${never}`)),
    );
    expect(bad).toEqual([]);
  });

  test('of a platform is an address on a host of its line, by https', () => {
    const own = ['cnil.fr', ...allTracks.flatMap(({ hosts }) => hosts)];
    const strange = Object.values(links).filter(({ href }) => {
      const { protocol, hostname } = new URL(href);
      const isOwn = own.some((host) => hostname === host || hostname.endsWith(`.${host}`));
      return protocol !== 'https:' || !isOwn;
    });
    expect(strange).toEqual([]);
  });
});

describe('everything is used', () => {
  const named = labelsIn(allWords);
  const shown = Object.values(manifest).flatMap(({ areas }) => Object.keys(areas));
  const pressed = allSteps.flatMap(({ step }) => Object.values(pressedOn(step)).flat());
  const said = [
    ...allTracks.flatMap(({ takes, effects }) => [...takes, ...effects.changes, ...effects.keeps]),
    ...allSteps.flatMap(({ step }) => step.claims ?? []),
    ...Object.values(causesById).flatMap((cause) => cause.claims ?? []),
  ];
  const asked = allSteps.flatMap(({ step }) => step.causes);
  const claimsById: Readonly<Record<string, Claim>> = claims;
  const opened = [
    ...allTracks.map(({ direct }) => direct),
    ...allGuides.flatMap(({ guide }) => guide.direct ?? []),
    ...Object.values(claimsById).flatMap(({ link }) => link ?? []),
    ...allSteps.flatMap(({ step }) => [
      ...(step.open ? [step.open.link] : []),
      ...(step.otherwise ?? []),
    ]),
  ];
  const drawn = allSteps.flatMap(({ step }) => [
    step.screen,
    ...outcomesOf(step).map(({ screen }) => screen),
  ]);
  const cited: SourceId[] = [
    ...evidences.flatMap(({ sources: read, against = [] }) => [...read, ...against]),
    ...layouts.flatMap(({ sources: read }) => read),
    ...allSteps.flatMap(({ step }) => step.sources),
  ];

  const kinds: readonly [name: string, all: object, used: readonly unknown[]][] = [
    ['labels', labels, [...named, ...shown, ...pressed]],
    ['claims', claims, said],
    ['causes', causes, asked],
    ['links', links, opened],
    ['screens', screens, drawn],
    ['sources', sources, cited],
    ['controls', Object.fromEntries(controls.map((id) => [id, id])), [...shown, ...pressed]],
  ];

  test.each(kinds)('among the %s', (_, all, used) => {
    expect(Object.keys(all).length).toBeGreaterThan(0);
    expect(forgotten(Object.keys(all), used, unusedOnPurpose)).toEqual([]);
  });

  test('and each exception has a reason and something to excuse', () => {
    const ids = kinds.flatMap(([, all]) => Object.keys(all));
    const used = kinds.flatMap(([, , each]) => each);
    expect(idle(unusedOnPurpose, ids, used)).toEqual([]);
  });

  test('or would be told', () => {
    const excused = { draft: 'Its step comes next.', shown: 'Used.', bare: ' ', gone: 'Was here.' };
    const ids = ['shown', 'draft', 'bare', 'orphan'];
    expect(forgotten(ids, ['shown'], excused)).toEqual(['orphan']);
    expect(idle(excused, ids, ['shown'])).toEqual(['shown', 'bare', 'gone']);
  });
});

describe('the list of changes', () => {
  const listed: readonly Publication[] = Object.values(publications);

  test('names lines and guides that exist', () => {
    const places = [...allTracks.map(({ id }) => id), ...allGuides.map(guideKey)];
    const named = listed.flatMap(({ guides }) => guides);
    expect(named.filter((place) => !places.includes(place))).toEqual([]);
    expect(listed.filter(({ guides }) => guides.length === 0)).toEqual([]);
  });

  test('says of each guide since when it is there', () => {
    const named = listed.flatMap(({ guides }) => guides);
    const untold = allGuides
      .filter((stop) => !named.includes(stop.track.id) && !named.includes(guideKey(stop)))
      .map(guideKey);
    expect(untold, 'Name it among the publications in src/steps/changes.ts.').toEqual([]);
  });

  test('goes back from the latest, which has been', () => {
    const days = listed.map(({ date }) => date);
    expect(days).toEqual(days.toSorted().reverse());
    expect(days.filter((day) => day > today || Number.isNaN(Date.parse(day)))).toEqual([]);
  });

  const made = [...evidences, ...layouts].flatMap((each) => each.changes ?? []);

  test('holds no change before the first reading, nor one to come', () => {
    expect(made.filter(({ date }) => date > today || date < firstReading)).toEqual([]);
  });

  test('has a use for each reason', () => {
    const used = new Set(made.map(({ why }) => why));
    expect(reasons.filter((reason) => !used.has(reason))).toEqual([]);
  });
});
