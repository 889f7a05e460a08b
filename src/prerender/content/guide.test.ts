import { describe, expect, test } from 'vitest';
import { languages } from '../../locales/languages.ts';
import { labelsIn } from '../../locales/markup.ts';
import { allGuides, allTracks, guideKey, type Stop } from '../../steps/catalogue.ts';
import type { Guide, Track } from '../../steps/guide.ts';
import { labels } from '../../steps/labels.ts';
import { datesIn } from './dates.ts';
import { claimContent, sourcesIn, traceContent } from './evidence.ts';
import { guideContent } from './guide.ts';
import { homeContent } from './home.ts';
import { placeContent } from './place.ts';
import { guideSummary, trackSummary } from './summary.ts';
import { trackContent } from './track.ts';
import { words } from './words.ts';

function stopAt(key: string): Stop {
  const stop = allGuides.find((each) => guideKey(each) === key);
  if (!stop) throw new Error(`There is no ${key}`);
  return stop;
}

function trackAt(id: string): Track {
  const track = allTracks.find((each) => each.id === id);
  if (!track) throw new Error(`There is no ${id}`);
  return track;
}

describe('a guide', () => {
  test('says what it is, in the language of its page', () => {
    for (const lang of languages) {
      const content = guideContent(stopAt('linkedin/notification'), lang);
      const own = words[lang].guides['linkedin/notification'];
      expect(content).toMatchObject({
        kind: 'guide',
        lang,
        track: { id: 'linkedin', name: 'LinkedIn', line: words[lang].tracks.linkedin.line },
        description: own.description,
        origin: own.origin,
        app: 'LinkedIn',
        direct: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
        next: {
          place: 'linkedin/objection-form',
          title: words[lang].guides['linkedin/objection-form'].name,
        },
      });
      expect(content.steps.map(({ id }) => id)).toEqual([
        'account-preferences',
        'data-privacy',
        'manage-data',
        'notification',
        'refuse',
        'check',
      ]);
      expect(content.steps[0]?.title).toBe(own.steps['account-preferences'].title);
      expect(content.otherLines).toEqual([
        { track: 'meta-ai', line: words[lang].tracks['meta-ai'].line },
      ]);
    }
  });

  test('offers the next line at its end, and after the last the first: each is offered once', () => {
    const offered = allTracks.map((track) =>
      track.guides.slice(0, 1).flatMap((guide) => {
        const { otherLines } = guideContent({ track, guide }, 'fr');
        return otherLines.map((line) => line.track);
      }),
    );
    const ids = allTracks.map(({ id }) => id);
    expect(offered).toEqual([...ids.slice(1), ids[0]].map((id) => [id]));
  });

  test('brings the words that its pages say, and no more', () => {
    const { shell, guide, lists, parts, controls } = words.en;
    const content = guideContent(stopAt('meta-ai/whatsapp'), 'en');
    expect(content.words).toEqual({ shell, guide, lists, parts, controls });
  });

  test('names the app that it walks through and the surest address of its line', () => {
    const told = allGuides.map((stop) => {
      const { app, direct } = guideContent(stop, 'fr');
      return [guideKey(stop), [app, direct]];
    });
    const setting = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
    const centre = 'https://www.facebook.com/privacy/center';
    const form = 'https://www.facebook.com/help/contact/6359191084165019';
    const others = 'https://www.facebook.com/help/contact/510058597920541';
    const help = 'https://faq.whatsapp.com/1285115568956956';
    expect(Object.fromEntries(told)).toMatchObject({
      'linkedin/notification': ['LinkedIn', setting],
      'linkedin/switch': ['LinkedIn', setting],
      'linkedin/objection-form': ['LinkedIn', setting],
      'meta-ai/facebook': ['Facebook', centre],
      'meta-ai/instagram': ['Instagram', centre],
      'meta-ai/whatsapp': ['WhatsApp', help],
      'meta-ai/messenger': ['Messenger', form],
      'meta-ai/others-about-you': ['Facebook', others],
    });
  });

  test('leads on where the refusal is not complete', () => {
    const next = allGuides.map((stop) => [guideKey(stop), guideContent(stop, 'fr').next?.place]);
    expect(Object.fromEntries(next)).toMatchObject({
      'linkedin/notification': 'linkedin/objection-form',
      'linkedin/switch': 'linkedin/objection-form',
      'linkedin/objection-form': undefined,
      'meta-ai/facebook': 'meta-ai/instagram',
      'meta-ai/instagram': 'meta-ai/whatsapp',
      'meta-ai/whatsapp': 'meta-ai/messenger',
      'meta-ai/messenger': 'meta-ai/others-about-you',
      'meta-ai/others-about-you': 'linkedin/switch',
    });
    expect(guideContent(stopAt('linkedin/objection-form'), 'fr')).not.toHaveProperty('next');
  });

  test('says what a refusal changes on its line, and what it does not', () => {
    const { effects } = guideContent(stopAt('linkedin/switch'), 'en');
    const said = words.en.claims;
    expect(effects.changes.map(({ id, text }) => [id, text])).toEqual([
      ['liFutureStops', said.liFutureStops],
      ['liAnyTime', said.liAnyTime],
      ['liStillUsable', said.liStillUsable],
    ]);
    expect(effects.keeps.map(({ id, text }) => [id, text])).toEqual([
      ['liPastStays', said.liPastStays],
      ['liOtherModels', said.liOtherModels],
      ['liTypedIntoAi', said.liTypedIntoAi],
      ['liLateScope', said.liLateScope],
    ]);
    const { effects: ofMeta } = guideContent(stopAt('meta-ai/whatsapp'), 'en');
    expect(ofMeta.changes[0]?.text).toBe(said.meFutureStops);
    expect(ofMeta.keeps[0]?.text).toBe(said.mePastStays);
  });
});

describe('the labels of a guide', () => {
  test('are there for each text that names one', () => {
    const missing = languages.flatMap((lang) =>
      allGuides.flatMap((stop) => {
        const content = guideContent(stop, lang);
        return labelsIn(content).filter((id) => !content.labels[id]);
      }),
    );
    expect(missing).toEqual([]);
  });

  test('are those that its steps name or press and those that its pictures show, and no other', () => {
    for (const stop of allGuides) {
      const { labels: brought, steps } = guideContent(stop, 'fr');
      const drawn = steps.flatMap(({ screens, outcomes }) => [
        ...screens,
        ...outcomes.flatMap((outcome) => outcome.screens),
      ]);
      const wanted = new Set([
        ...steps.flatMap((step) => step.labels),
        ...drawn.flatMap(({ shows }) => shows),
      ]);
      expect(Object.keys(brought).sort(), guideKey(stop)).toEqual(
        [...wanted].filter((id) => id in labels).sort(),
      );
    }
  });

  test('hold what is drawn and not named, what is named and not drawn, and what an answer draws', () => {
    const { labels: brought } = guideContent(stopAt('linkedin/switch'), 'fr');
    expect(brought).toHaveProperty('advertisingData');
    expect(brought).toHaveProperty('stateOff');
    expect(brought.useMyData).toEqual({
      text: {
        fr: labels.useMyData.fr.text,
        en: labels.useMyData.en.text,
      },
      trace: { fr: traceContent(labels.useMyData.fr), en: traceContent(labels.useMyData.en) },
      variants: [
        {
          ui: 'fr',
          text: labels.useMyData.variants.fr[0].text,
          trace: traceContent(labels.useMyData.variants.fr[0]),
        },
      ],
    });
  });

  test('come with every source that anything on the page names', () => {
    const counts = allGuides.map((stop) => {
      const { sources: held, ...rest } = guideContent(stop, 'en');
      expect(held).toEqual(sourcesIn(rest.steps, rest.labels, rest.effects));
      return Object.keys(held).length;
    });
    expect(Math.max(...counts)).toBeGreaterThan(5);
  });
});

describe('what lists say of a guide', () => {
  test('is its name, for whom it is, how long it is, and its stops', () => {
    for (const lang of languages) {
      const own = words[lang].guides['linkedin/switch'];
      expect(guideSummary(stopAt('linkedin/switch'), lang)).toEqual({
        id: 'switch',
        name: own.name,
        forWhom: own.forWhom,
        minutes: 1,
        presses: 2,
        count: 2,
        checked: true,
        stops: [
          {
            id: 'open-setting',
            title: own.steps['open-setting'].stop,
            refuses: false,
            counted: true,
          },
          { id: 'turn-off', title: own.steps['turn-off'].stop, refuses: true, counted: true },
          { id: 'check', title: own.steps.check.stop, refuses: false, counted: false },
        ],
      });
    }
  });

  test('is counted for each guide of the site', () => {
    const counts = allGuides.map((stop) => {
      const { minutes, presses, count, checked } = guideSummary(stop, 'en');
      return [guideKey(stop), { minutes, presses, count, checked }];
    });
    expect(Object.fromEntries(counts)).toMatchObject({
      'linkedin/notification': { minutes: 2, presses: 6, count: 5, checked: true },
      'linkedin/switch': { minutes: 1, presses: 2, count: 2, checked: true },
      'linkedin/objection-form': { minutes: 5, presses: 5, count: 2, checked: false },
      'meta-ai/facebook': { minutes: 3, presses: 5, count: 4, checked: true },
      'meta-ai/instagram': { minutes: 3, presses: 5, count: 4, checked: true },
      'meta-ai/whatsapp': { minutes: 4, presses: 7, count: 3, checked: true },
      'meta-ai/messenger': { minutes: 1, presses: 2, count: 1, checked: true },
      'meta-ai/others-about-you': { minutes: 5, presses: 3, count: 3, checked: true },
    });
  });

  test('names a stop by the platform’s words in the language of the page', () => {
    const titles = (lang: 'fr' | 'en') =>
      guideSummary(stopAt('meta-ai/facebook'), lang).stops.map(({ title }) => title);
    expect(titles('fr')).toContain(labels.privacyCentre.fr.text);
    expect(titles('en')).toContain(labels.privacyCentre.en.text);
  });
});

describe('a track', () => {
  test('says what it is, with its guides in their order', () => {
    for (const lang of languages) {
      const { line, summary } = words[lang].tracks['meta-ai'];
      const { guides, ...rest } = trackSummary(trackAt('meta-ai'), lang);
      expect(rest).toEqual({
        id: 'meta-ai',
        name: 'Meta AI',
        sign: 'M',
        drawnAs: 'cards',
        line,
        summary,
      });
      expect(guides).toEqual(
        trackAt('meta-ai').guides.map(({ id }) => guideSummary(stopAt(`meta-ai/${id}`), lang)),
      );
    }
  });

  test('has a page with its words, its guides and what a refusal changes', () => {
    for (const lang of languages) {
      const { shell, guide, lists, find, parts, tracks } = words[lang];
      const {
        takes,
        effects,
        sources: held,
        dates,
        ...rest
      } = trackContent(trackAt('linkedin'), lang);
      expect(held).toEqual(sourcesIn(takes, effects));
      expect(dates).toEqual(datesIn(lang, takes, effects, held));
      expect(takes).toEqual(trackAt('linkedin').takes.map((id) => claimContent(id, lang)));
      expect(rest).toEqual({
        kind: 'track',
        lang,
        words: { shell, guide, lists, find, parts: { end: parts.end }, track: tracks.linkedin },
        track: trackSummary(trackAt('linkedin'), lang),
        apps: { notification: 'LinkedIn', switch: 'LinkedIn', 'objection-form': 'LinkedIn' },
      });
      expect(effects).toEqual(guideContent(stopAt('linkedin/switch'), lang).effects);
    }
  });

  test('is on the home page, where it is the first', () => {
    for (const lang of languages) {
      const { shell, home, lists, find } = words[lang];
      const { kind, lang: spoken, words: said, tracks } = homeContent(lang);
      expect({ kind, spoken, said }).toEqual({
        kind: 'home',
        spoken: lang,
        said: { shell, home, lists, find },
      });
      // How many others: see `many.test.ts`.
      expect(tracks[0]).toEqual(allTracks[0] && trackSummary(allTracks[0], lang));
    }
  });
});

describe('a place that a text leads to', () => {
  test('is named by its guide, or by what its step says to do', () => {
    expect(placeContent('linkedin/switch', 'en')).toEqual({
      place: 'linkedin/switch',
      title: words.en.guides['linkedin/switch'].name,
    });
    expect(placeContent('linkedin/switch/turn-off', 'fr')).toEqual({
      place: 'linkedin/switch/turn-off',
      title: words.fr.guides['linkedin/switch'].steps['turn-off'].title,
    });
  });

  test('is named in plain words, the platform’s in the language of the page', () => {
    const titles = languages.map(
      (lang) => placeContent('meta-ai/facebook/privacy-centre', lang).title,
    );
    expect(titles[0]).toContain(labels.privacyCentre.fr.text);
    expect(titles[1]).toContain(labels.privacyCentre.en.text);
    expect(titles.join()).not.toMatch(/[<>]/);
  });

  test.each(['linkedin/nowhere', 'linkedin/switches', 'linkedin', 'switch/turn-off', ''])(
    'that does not exist stops the build: %j',
    (place) => {
      expect(() => placeContent(place, 'fr')).toThrow(
        `Nothing lies at ${place}: see src/steps/catalogue.ts`,
      );
    },
  );
});

test('a guide that is walked without a check says so', () => {
  const { track } = stopAt('linkedin/switch');
  const { steps, ...rest } = stopAt('linkedin/switch').guide;
  const guide: Guide = { ...rest, steps: [steps[0]] };
  expect(guideSummary({ track, guide }, 'fr')).toMatchObject({ checked: false, count: 1 });
});
