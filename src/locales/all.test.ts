import { describe, expect, test } from 'vitest';
import { languages } from '../steps/basics.ts';
import { allGuides, allTracks, guideKey, outcomesOf } from '../steps/catalogue.ts';
import { causes } from '../steps/causes.ts';
import { claims } from '../steps/claims.ts';
import { controls, labels } from '../steps/labels.ts';
import { allWords } from './all.ts';
import { labelsIn, pieces } from './markup.ts';

/** Every text under its key, such as `guides.linkedin/switch.steps.check.title`. */
function textsOf(words: unknown, key = ''): [string, string][] {
  if (typeof words === 'string') return [[key, words]];
  return Object.entries(Object(words)).flatMap(([name, inner]) =>
    textsOf(inner, key ? `${key}.${name}` : name),
  );
}

const texts = { fr: textsOf(allWords.fr), en: textsOf(allWords.en) };
const both = [...texts.fr, ...texts.en];
const english = new Map(texts.en);

/** Both wordings of each text. A text in one language alone fails in the first test below. */
const pairs = texts.fr.flatMap(([key, fr]) => {
  const en = english.get(key);
  return en === undefined ? [] : [{ key, fr, en }];
});

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\w+\}\}/g)].map(([found]) => found).sort();
}

function tags(text: string): string[] {
  return pieces(text)
    .map(({ tag }) => tag)
    .filter(Boolean);
}

describe('the two languages', () => {
  test('have the same texts, none missing and none left over', () => {
    const keys = (lang: 'fr' | 'en') => texts[lang].map(([key]) => key).sort();
    expect(keys('en')).toEqual(keys('fr'));
  });

  test('name the same labels in each text', () => {
    const differ = pairs.filter(({ fr, en }) => {
      return labelsIn(fr).sort().join() !== labelsIn(en).sort().join();
    });
    expect(differ).toEqual([]);
  });

  test('number the same things in each text', () => {
    const numbers = (text: string) => pieces(text).filter(({ tag }) => tag === 'n');
    const inner = (text: string) =>
      numbers(text)
        .map((piece) => piece.inner)
        .join();
    expect(pairs.filter(({ fr, en }) => inner(fr) !== inner(en))).toEqual([]);
  });

  test('leave the same gaps to be filled in each text', () => {
    const differ = pairs.filter(
      ({ fr, en }) => placeholders(fr).join() !== placeholders(en).join(),
    );
    expect(differ).toEqual([]);
  });
});

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
    expect(both.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('are not wrapped in spaces', () => {
    // The French colon stands after a space.
    const wrapped = both.filter(([key, text]) => text !== text.trim() && !key.endsWith('.colon'));
    expect(wrapped).toEqual([]);
    expect(both.filter(([, text]) => / {2}/.test(text))).toEqual([]);
  });

  test('use real apostrophes and quotation marks', () => {
    expect(both.filter(([, text]) => /['"`]/.test(text))).toEqual([]);
    expect(texts.fr.filter(([, text]) => /[“”]/.test(text))).toEqual([]);
    expect(texts.en.filter(([, text]) => /[«»]/.test(text))).toEqual([]);
  });

  test('are written without invisible characters: the build adds the spaces of French', () => {
    expect(both.filter(([, text]) => /[\u00A0\u202F\u200B\u00AD\t]/.test(text))).toEqual([]);
  });
});

describe('markup', () => {
  const known = ['ui', 'n', 'fr', 'en', 'label'];

  test('is made of tags that we know', () => {
    expect(both.filter(([, text]) => tags(text).some((tag) => !known.includes(tag)))).toEqual([]);
  });

  test('is closed where it is opened, and never nests', () => {
    const loose = both.filter(([, text]) =>
      pieces(text).some(({ inner }) => /<\/?\w+>/.test(inner)),
    );
    expect(loose).toEqual([]);
  });

  test('names labels that exist', () => {
    expect(labelsIn(allWords).filter((id) => !(id in labels))).toEqual([]);
    // A label named by anything but its id would not be found above.
    const odd = both.filter(([, text]) =>
      pieces(text).some(({ tag, inner }) => tag === 'ui' && !(inner in labels)),
    );
    expect(odd).toEqual([]);
  });
});

/** Sentences that would make a reader do the opposite of refusing. */
const opposite = [
  // "Désactivez", which ends alike, is what we say.
  /(?<!\p{L})(ré)?activez\s+(le réglage|l’interrupteur|l’option|cette option|ce réglage|<ui>)/iu,
  /(?<!\p{L})(appuyez|cliquez|touchez)[^.:;]{0,20}\ssur\s«?\s?<ui>(accept|stateOn)<\/ui>/iu,
  /(?<!\p{L})(choisissez|répondez|sélectionnez|cochez)\s«?\s?<ui>(accept|stateOn)<\/ui>/iu,
  /(?<!\p{L})acceptez\s(la|le|les|l’|que|cette|ce)/iu,
  /(doit|doivent)\s(rester\s|être\s|indiquer\s|afficher\s)+(sur\s)?«?\s?<ui>stateOn<\/ui>/iu,
  /(doit|doivent)\s(rester|être)\s(vert|activé)/iu,
  /laissez\s(le réglage|l’interrupteur|l’option)\sactivé/iu,
  /\b(turn|switch|toggle)\s(it|the switch|the setting|this|that|this setting|<ui>\w+<\/ui>)\son\b/iu,
  /\b(turn|switch)\son\s(it|the|this|<ui>)/iu,
  /\b(press|click|tap|choose|select|pick|answer)\s“?<ui>(accept|stateOn)<\/ui>/iu,
  /(?<!not\s)\benable\s(it|the|this|<ui>)/iu,
  /^accept\s(the|this|that)\b|[.:;]\saccept\s(the|this|that)\b/iu,
  /\bmust\s(read|show|say|stay|be)\s“?(on\s)?<ui>stateOn<\/ui>/iu,
  /\b(must|should)\s(be|stay)\s(green|on)\b/iu,
  /\bleave\s(it|the switch|the setting)\son\b/iu,
];

const isOpposite = (text: string) => opposite.some((pattern) => pattern.test(text));

describe('no text makes the reader allow what they came to refuse', () => {
  test('in either language', () => {
    expect(both.filter(([, text]) => isOpposite(text))).toEqual([]);
  });

  test.each([
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
  ])('"%s" would be caught', (text) => {
    expect(isOpposite(text)).toBe(true);
  });

  test.each([
    'Désactivez l’interrupteur.',
    'Appuyez une fois sur l’interrupteur : il passe du vert au blanc.',
    'Appuyez sur <ui>refuse</ui>. L’autre réponse, <ui>accept</ui>, autoriserait l’usage.',
    'Vous devez maintenant voir deux réponses : <ui>accept</ui> et <ui>refuse</ui>.',
    'Ce réglage est activé par défaut.',
    'Turn the switch off.',
    'Press <ui>refuse</ui>. The other answer, <ui>accept</ui>, would allow it.',
    'The switch must read <ui>stateOff</ui>.',
    'This setting is on by default.',
  ])('"%s" may be said', (text) => {
    expect(isOpposite(text)).toBe(false);
  });
});

test('no text links a page by itself: links are data', () => {
  expect(both.filter(([, text]) => /https?:|www\./.test(text))).toEqual([]);
});
