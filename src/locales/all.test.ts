import { describe, expect, test } from 'vitest';
import { allGuides, allTracks, guideKey, outcomesOf } from '../steps/catalogue.ts';
import { causes } from '../steps/causes.ts';
import { claims } from '../steps/claims.ts';
import { confidenceOf } from '../steps/evidence.ts';
import { controls, labels } from '../steps/labels.ts';
import { allWords } from './all.ts';
import { factsOf, firstLanguage, type Language, languages } from './languages.ts';
import { labelsIn, pieces } from './markup.ts';
import { textsOf, withoutPlural } from './texts.ts';

const texts = languages.flatMap((lang) =>
  textsOf(allWords[lang]).map(([key, text]) => ({ lang, key, text })),
);

function textsIn(lang: Language): Map<string, string> {
  return new Map(texts.filter((each) => each.lang === lang).map(({ key, text }) => [key, text]));
}

const first = firstLanguage;
const others = languages.filter((lang) => lang !== first);

/** Each text beside its wording in each other language. What one lacks fails the first test below. */
const pairs = others.flatMap((lang) => {
  const theirs = textsIn(lang);
  return [...textsIn(first)].flatMap(([key, one]) => {
    const other = theirs.get(key);
    return other === undefined ? [] : [{ lang, key, one, other }];
  });
});

/** Pairs in which something differs between the two wordings. */
function differing(what: (text: string) => readonly string[]) {
  return pairs.filter(({ one, other }) => what(one).join() !== what(other).join());
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\w+\}\}/g)].map(([found]) => found).sort();
}

/** The numbers that stand on the picture too. */
function numbers(text: string): string[] {
  return pieces(text).flatMap(({ tag, inner }) => (tag === 'n' ? [inner] : []));
}

function tags(text: string): string[] {
  return pieces(text)
    .map(({ tag }) => tag)
    .filter(Boolean);
}

describe('the languages', () => {
  test('have the same texts, none missing and none left over', () => {
    const keys = (lang: Language) =>
      [...new Set([...textsIn(lang).keys()].map(withoutPlural))].sort();
    expect(keys(first).length).toBeGreaterThan(500);
    for (const lang of others) expect(keys(lang), lang).toEqual(keys(first));
  });

  test.each(languages)(
    'say in %s each text that counts as i18next asks for it: JSON v4',
    (lang) => {
      // Those that the language has for what we count: we have no million of anything.
      const rules = new Intl.PluralRules(factsOf(lang).locale);
      const numbers = Array.from({ length: 201 }, (_, number) => rules.select(number));
      const wanted = [...new Set(['other', ...numbers])].sort();
      const counting = new Map<string, string[]>();
      for (const key of textsIn(lang).keys()) {
        const plain = withoutPlural(key);
        if (plain === key) continue;
        counting.set(plain, [...(counting.get(plain) ?? []), key.slice(plain.length + 1)].sort());
      }
      expect(counting.size).toBeGreaterThan(5);
      for (const [key, endings] of counting) expect(endings, key).toEqual(wanted);
    },
  );

  test('name the same labels in each text', () => {
    expect(differing((text) => labelsIn(text).sort())).toEqual([]);
  });

  test('number the same things in each text', () => {
    expect(differing(numbers)).toEqual([]);
  });

  test('tell the same years, days and articles of law', () => {
    expect(differing((text) => (text.match(/\d+/g) ?? []).sort())).toEqual([]);
  });

  test('leave the same gaps to be filled in each text', () => {
    expect(differing(placeholders)).toEqual([]);
  });

  const files = import.meta.glob<{ steps?: object }>('./*/**/*.json', {
    import: 'default',
    eager: true,
  });

  test.each(languages)('say in %s what its own files say, and all of it', (lang) => {
    const own = Object.entries(files).filter(([file]) => file.startsWith(`./${lang}/`));
    const written = own.flatMap(([, words]) => textsOf(words).map(([, text]) => text));
    expect(new Set(textsIn(lang).values())).toEqual(new Set(written));
  });

  test.each(languages)('give each line and guide its own file in %s', (lang) => {
    const { guides, tracks } = allWords[lang];
    for (const [id, words] of Object.entries(tracks)) {
      expect(words, id).toEqual(files[`./${lang}/${id}/track.json`]);
    }
    for (const [key, words] of Object.entries(guides)) {
      const own = files[`./${lang}/${key}/guide.json`];
      const [track, guide = ''] = key.split('/');
      // What several guides say alike lies in a file that names them: `one+other.json`.
      const shared = Object.entries(files).filter(([file]) => {
        const [, names = ''] = new RegExp(`^./${lang}/${track}/(.+\\+.+)\\.json$`).exec(file) ?? [];
        return names.split('+').includes(guide);
      });
      const steps = Object.assign({}, own?.steps, ...shared.map(([, each]) => each));
      expect(words, key).toEqual({ ...own, steps });
    }
  });
});

/** The languages of which this file knows how they say a thing; the others are named as still to do. */
const withRules = ['fr', 'en'] as const satisfies readonly Language[];
type WithRules = (typeof withRules)[number];

for (const lang of languages) {
  const known = withRules.some((each) => each === lang);
  if (!known) test.todo(`what no text may say, and how it tells what it rests on, in ${lang}`);
}

const foreignQuotes = { fr: /[“”]/, en: /[«»]/ } satisfies Record<WithRules, RegExp>;

describe('the words', () => {
  test.each(languages)('fit the catalogue in %s, with none for what is gone', (lang) => {
    const { guides, tracks, claims: sentences, causes: answers, controls: names } = allWords[lang];
    expect(Object.keys(guides).sort()).toEqual(allGuides.map(guideKey).sort());
    expect(Object.keys(tracks).sort()).toEqual(allTracks.map(({ id }) => id).sort());
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(claims).sort());
    expect(Object.keys(answers).sort()).toEqual(Object.keys(causes).sort());
    expect(Object.keys(names).sort()).toEqual([...controls].sort());

    const own: Readonly<Record<string, { steps: object }>> = guides;
    for (const stop of allGuides) {
      const words = Object.entries(own[guideKey(stop)]?.steps ?? {});
      expect(
        words.map(([id, { outcomes = {} }]) => [id, Object.keys(outcomes).sort()]),
        guideKey(stop),
      ).toEqual(
        stop.guide.steps.map((step) => [
          step.id,
          outcomesOf(step)
            .map(({ id }) => id)
            .sort(),
        ]),
      );
    }
  });

  test('say something everywhere', () => {
    expect(texts.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test('are not wrapped in spaces', () => {
    // The French colon stands after a space.
    const wrapped = texts.filter(
      ({ key, text }) => text !== text.trim() && !key.endsWith('.colon'),
    );
    expect(wrapped).toEqual([]);
    expect(texts.filter(({ text }) => / {2}/.test(text))).toEqual([]);
  });

  test('use real apostrophes and quotation marks', () => {
    expect(texts.filter(({ text }) => /['"`]/.test(text))).toEqual([]);
    const foreign: Partial<Record<Language, RegExp>> = foreignQuotes;
    expect(texts.filter(({ lang, text }) => foreign[lang]?.test(text))).toEqual([]);
  });

  test('are written without invisible characters: the build adds the spaces of French', () => {
    expect(texts.filter(({ text }) => /[\u00A0\u202F\u200B\u00AD\t]/.test(text))).toEqual([]);
  });
});

describe('markup', () => {
  const known = ['ui', 'n', 'fr', 'en', 'label'];

  test('is made of tags that we know', () => {
    expect(texts.filter(({ text }) => tags(text).some((tag) => !known.includes(tag)))).toEqual([]);
  });

  test('is closed where it is opened, and never nests', () => {
    const loose = texts.filter(({ text }) =>
      pieces(text).some(({ inner }) => /<\/?\w+>/.test(inner)),
    );
    expect(loose).toEqual([]);
  });

  test('names labels that exist', () => {
    expect(labelsIn(allWords).filter((id) => !(id in labels))).toEqual([]);
    // A label named by anything but its id would not be found above.
    const odd = texts.filter(({ text }) =>
      pieces(text).some(({ tag, inner }) => tag === 'ui' && !(inner in labels)),
    );
    expect(odd).toEqual([]);
  });
});

/** The days, delays and law that our sentences name, a second time, as their sources give them. */
const named = [
  ['gdprArticle21', 'article 21 du RGPD', 'Article 21 of the GDPR'],
  ['gdprMonth', 'dans le mois', 'within a month'],
  ['gdprMonth', 'deux mois de plus', 'two more months'],
  ['cnilComplaint', 'un mois', 'a month'],
  ['liOneArticle', 'septembre 2025', 'September 2025'],
  ['liAnyTime', '3 novembre 2025', '3 November 2025'],
  ['liUnder18', '18 ans', '18'],
  ['meAnyTime', '27 mai 2025', '27 May 2025'],
  ['meAds', '16 décembre 2025', '16 December 2025'],
  ['meHumanReview', '13 mai 2026', '13 May 2026'],
  ['meFormsMoved', 'août 2026', 'August 2026'],
  ['meCnilSheet', 'octobre 2025', 'October 2025'],
  ['meWaAiChats', 'mai 2025', 'May 2025'],
] as const;

test.each(named)('%s names “%s”, in English “%s”', (id, fr, en) => {
  expect(allWords.fr.claims[id]).toContain(fr);
  expect(allWords.en.claims[id]).toContain(en);
});

/** How a sentence of ours says what it rests on. It must rest on that, and only then say it. */
const saysItself = {
  disputed: {
    fr: /contredisent|ne s’accordent pas|en désaccord/,
    en: /contradict|do not agree|disagree/,
  },
  single: {
    fr: /\b(une|seule) (seule )?(source|page)\b|un seul article|un inventaire/i,
    en: /\b(one|a single) (source|page|article|inventory)\b|an inventory/i,
  },
} satisfies Record<string, Record<WithRules, RegExp>>;

describe('a sentence says what it rests on', () => {
  const confidence = (id: string) => confidenceOf(Object(claims)[id]);
  const said = (lang: Language) => Object.entries(allWords[lang].claims);

  test.each(withRules)('in %s, where sources contradict each other', (lang) => {
    const disputed = said(lang).filter(([id]) => confidence(id) === 'disputed');
    expect(disputed.length).toBeGreaterThan(3);
    expect(disputed.filter(([, text]) => !saysItself.disputed[lang].test(text))).toEqual([]);
  });

  test.each(withRules)('in %s, never that they do where they do not', (lang) => {
    const peaceful = said(lang).filter(
      ([id]) => !['disputed', 'inferred'].includes(confidence(id)),
    );
    expect(peaceful.filter(([, text]) => saysItself.disputed[lang].test(text))).toEqual([]);
  });

  test.each(withRules)('in %s, never one source where there are several', (lang) => {
    const several = said(lang).filter(([id]) => confidence(id) === 'confirmed');
    expect(several.filter(([, text]) => saysItself.single[lang].test(text))).toEqual([]);
  });
});

/** Sentences that would make a reader do the opposite of refusing. */
const opposite = {
  fr: [
    // "Désactivez", which ends alike, is what we say.
    /(?<!\p{L})(ré)?activez\s+(le réglage|l’interrupteur|l’option|cette option|ce réglage|<ui>)/iu,
    /(?<!\p{L})(appuyez|cliquez|touchez)[^.:;]{0,20}\ssur\s«?\s?<ui>(accept|stateOn)<\/ui>/iu,
    /(?<!\p{L})(choisissez|répondez|sélectionnez|cochez)\s«?\s?<ui>(accept|stateOn)<\/ui>/iu,
    /(?<!\p{L})acceptez\s(la|le|les|l’|que|cette|ce)/iu,
    /(doit|doivent)\s(rester\s|être\s|indiquer\s|afficher\s)+(sur\s)?«?\s?<ui>stateOn<\/ui>/iu,
    /(doit|doivent)\s(rester|être)\s(vert|activé)/iu,
    /laissez\s(le réglage|l’interrupteur|l’option)\sactivé/iu,
    /(?<!\p{L})(ré|r)?allumez(-le|-la)?(?!\p{L})/iu,
    /(?<!\p{L})(ré)?activez-(le|la)(?!\p{L})/iu,
    /(?<!\p{L})(autorisez|permettez)\s(à|l’|la|le|les|que|cette|ce)/iu,
    /(?<!\p{L})(mettez|faites passer|passez)[^.:;]{0,40}\ssur\s«?\s?(<ui>stateOn<\/ui>|activé)/iu,
  ],
  en: [
    /\b(turn|switch|toggle)\s(it|the switch|the setting|this|that|this setting|<ui>\w+<\/ui>)\son\b/iu,
    /\b(turn|switch)\son\s(it|the|this|<ui>)/iu,
    /\b(press|click|tap|choose|select|pick|answer)\s“?<ui>(accept|stateOn)<\/ui>/iu,
    /(?<!not\s)\benable\s(it|the|this|<ui>)/iu,
    /^accept\s(the|this|that)\b|[.:;]\saccept\s(the|this|that)\b/iu,
    /\bmust\s(read|show|say|stay|be)\s“?(on\s)?<ui>stateOn<\/ui>/iu,
    /\b(must|should)\s(be|stay)\s(green|on)\b/iu,
    /\bleave\s(it|the switch|the setting)\son\b/iu,
    /\b(turn|switch|toggle)\sit\s(back\s)?on\b/iu,
    /\b(allow|permit)\s(the|this|that|LinkedIn|Meta|it)\b(?<!would allow (the|this|that|it))/iu,
    /\b(set|move|put)\b[^.:;]{0,40}\sto\s“?(<ui>stateOn<\/ui>|on\b)/iu,
  ],
} satisfies Record<WithRules, readonly [RegExp, ...RegExp[]]>;

/** What these patterns must catch in each language: each pattern, one sentence at least. */
const caught = {
  fr: [
    'Activez l’interrupteur.',
    'Ouvrez la page, puis activez le réglage.',
    'Réactivez l’option.',
    'Activez <ui>useMyData</ui>.',
    'Appuyez sur <ui>accept</ui>.',
    'Appuyez une fois sur « <ui>accept</ui> ».',
    'Répondez « <ui>accept</ui> »',
    'Acceptez que vos données servent.',
    'L’interrupteur doit indiquer <ui>stateOn</ui>.',
    'L’interrupteur doit rester vert.',
    'Laissez l’interrupteur activé.',
    'S’il est éteint, allumez-le.',
    'Activez-la.',
    'Autorisez l’usage de vos données.',
    'Mettez l’interrupteur sur <ui>stateOn</ui>.',
  ],
  en: [
    'Turn it on.',
    'Turn the switch on.',
    'Switch <ui>useMyData</ui> on.',
    'Turn on the setting.',
    'Press <ui>accept</ui>.',
    'Answer “<ui>accept</ui>”',
    'Enable the setting.',
    'Then wait. Accept the message.',
    'The switch must read <ui>stateOn</ui>.',
    'It should be green.',
    'Leave the switch on.',
    'Turn it back on.',
    'Then allow the use.',
    'Set it to <ui>stateOn</ui>.',
  ],
} satisfies Record<WithRules, readonly [string, ...string[]]>;

/** What they must let through. */
const allowed = {
  fr: [
    'Désactivez l’interrupteur.',
    'Appuyez une fois sur l’interrupteur : il passe du vert au blanc.',
    'Appuyez sur <ui>refuse</ui>. L’autre réponse, <ui>accept</ui>, autoriserait l’usage.',
    'Vous devez maintenant voir deux réponses : <ui>accept</ui> et <ui>refuse</ui>.',
    'Ce réglage est activé par défaut.',
  ],
  en: [
    'Turn the switch off.',
    'Press <ui>refuse</ui>. The other answer, <ui>accept</ui>, would allow it.',
    'The switch must read <ui>stateOff</ui>.',
    'This setting is on by default.',
  ],
} satisfies Record<WithRules, readonly [string, ...string[]]>;

const patterns = Object.values(opposite).flat();

const isOpposite = (text: string) => patterns.some((pattern) => pattern.test(text));

describe('no text makes the reader allow what they came to refuse', () => {
  /** The one switch that protects when it is on, and is left alone where it already is. */
  const protects = 'guides.meta-ai/whatsapp.steps.advanced-chat-privacy.do';

  test('in any language, but for the one switch that protects', () => {
    const wrong = texts.filter(({ text }) => isOpposite(text));
    expect(wrong.filter(({ key }) => key !== protects)).toEqual([]);
  });

  test('nor does that one ask to press a switch that is on already', () => {
    const { fr, en } = allWords;
    const { do: french } = fr.guides['meta-ai/whatsapp'].steps['advanced-chat-privacy'];
    const { do: english } = en.guides['meta-ai/whatsapp'].steps['advanced-chat-privacy'];
    expect(french).toMatch(/n’y touchez pas|laissez/);
    expect(english).toMatch(/leave it|do not touch/);
  });

  describe.each(withRules)('in %s', (lang) => {
    const sentences: readonly string[] = caught[lang];

    test.each(sentences)('"%s" would be caught', (text) => {
      expect(isOpposite(text)).toBe(true);
    });

    test.each(allowed[lang])('"%s" may be said', (text) => {
      expect(isOpposite(text)).toBe(false);
    });

    test('each pattern catches one of them', () => {
      const idle = opposite[lang].filter(
        (pattern) => !sentences.some((text) => pattern.test(text)),
      );
      expect(idle).toEqual([]);
    });
  });
});

test('no text links a page by itself: links are data', () => {
  expect(texts.filter(({ text }) => /https?:|www\./.test(text))).toEqual([]);
});
