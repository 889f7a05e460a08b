import { afterEach, describe, expect, test, vi } from 'vitest';
import type { StepContent } from '../../content.ts';
import { allWords } from '../../locales/all.ts';
import { byLanguage, type Language, languages } from '../../locales/languages.ts';
import { allGuides, guideKey, type Stop } from '../../steps/catalogue.ts';
import { claims as allClaims } from '../../steps/claims.ts';
import type { Step } from '../../steps/guide.ts';
import type { SourceId } from '../../steps/sources.ts';
import { traceContent } from './evidence.ts';
import { stepContent } from './step.ts';
import { words } from './words.ts';

const places = allGuides.flatMap((stop) =>
  stop.guide.steps.map((step) => ({ place: `${guideKey(stop)}/${step.id}`, stop, step })),
);

function find(place: string): { stop: Stop; step: Step } {
  const found = places.find((each) => each.place === place);
  if (!found) throw new Error(`There is no ${place}`);
  return found;
}

function stepAt(place: string, lang: Language = 'fr', change: Partial<Step> = {}): StepContent {
  const { stop, step } = find(place);
  return stepContent(stop, { ...step, ...change }, lang);
}

describe('a step', () => {
  test('says its own words, in its language', () => {
    for (const lang of languages) {
      const content = stepAt('linkedin/switch/turn-off', lang);
      const own = words[lang].guides['linkedin/switch'].steps['turn-off'];
      expect(content).toMatchObject({ id: 'turn-off', title: own.title, do: own.do, see: own.see });
    }
  });

  test('has nothing that its definition does not give it', () => {
    const plain = stepAt('linkedin/notification/data-privacy', 'fr', { claims: [] });
    expect(Object.keys(plain).sort()).toEqual([
      'addresses',
      'causes',
      'claims',
      'do',
      'id',
      'labels',
      'lookFor',
      'number',
      'open',
      'otherwise',
      'outcomes',
      'part',
      'read',
      'refuses',
      'screens',
      'see',
      'sources',
      'title',
    ]);
    expect([plain.claims, plain.otherwise, plain.outcomes]).toEqual([[], [], []]);
    expect(stepAt('meta-ai/facebook/settings')).not.toHaveProperty('open');
    expect(stepAt('meta-ai/facebook/check')).not.toHaveProperty('see');
    expect(stepAt('meta-ai/messenger/what-applies').screens).toEqual([]);
  });

  test('is counted from one where it has something to press, and else not at all', () => {
    const numbers = (guide: string) =>
      places
        .filter(({ place }) => place.startsWith(`${guide}/`))
        .map(({ stop, step }) => stepContent(stop, step, 'fr').number);
    expect(numbers('linkedin/notification')).toEqual([1, 2, 3, 4, 5, null]);
    expect(numbers('linkedin/objection-form')).toEqual([1, 2, null]);
    expect(numbers('meta-ai/messenger')).toEqual([null, 1, null]);
  });

  test('says whether it comes before or after those that are counted', () => {
    const parts = (guide: string) =>
      places
        .filter(({ place }) => place.startsWith(`${guide}/`))
        .map(({ stop, step }) => stepContent(stop, step, 'fr').part);
    expect(parts('linkedin/objection-form')).toEqual(['counted', 'counted', 'after']);
    expect(parts('meta-ai/messenger')).toEqual(['before', 'counted', 'check']);
  });

  test('refuses where the guide says so, once', () => {
    const refusing = places
      .filter(({ stop, step }) => stepContent(stop, step, 'en').refuses)
      .map(({ place }) => place);
    const known = [
      'linkedin/notification/refuse',
      'linkedin/switch/turn-off',
      'linkedin/objection-form/send',
      'meta-ai/facebook/form',
      'meta-ai/instagram/form',
      'meta-ai/whatsapp/objection',
      'meta-ai/others-about-you/send',
    ];
    expect(known.filter((place) => !refusing.includes(place))).toEqual([]);
    const answers = places.map(({ stop, step }) => stepContent(stop, step, 'en').refuses);
    expect(new Set(answers)).toEqual(new Set([true, false]));
  });

  test('says which words to look for: the last that is pressed and has words, on each device', () => {
    expect(stepAt('linkedin/notification/account-preferences').lookFor).toEqual({
      computer: 'settingsPrivacy',
      phone: 'appSettings',
    });
    expect(stepAt('meta-ai/instagram/settings').lookFor).toEqual({
      computer: 'igSettings',
      phone: null,
    });
    expect(stepAt('meta-ai/whatsapp/advanced-chat-privacy').lookFor).toEqual({
      computer: 'advancedChatPrivacy',
      phone: 'advancedChatPrivacy',
    });
    expect(stepAt('linkedin/objection-form/send').lookFor).toEqual({ computer: null, phone: null });
  });

  test('shows its screen with what is pressed on each device', () => {
    const { screens } = stepAt('linkedin/notification/account-preferences');
    expect(screens.map(({ device, ui, pressed }) => [device, ui, pressed])).toEqual([
      ['computer', 'fr', ['me', 'settingsPrivacy']],
      ['computer', 'en', ['me', 'settingsPrivacy']],
      ['phone', 'fr', ['profilePhoto', 'appSettings']],
      ['phone', 'en', ['profilePhoto', 'appSettings']],
    ]);
    expect(screens[0]?.picture.file).toBe('linkedin-menu.computer.fr');
  });

  test('opens the platform’s own page, and names the others to try, best first', () => {
    const setting = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
    const privacy = 'https://www.linkedin.com/mypreferences/d/categories/privacy';
    const log = 'https://www.linkedin.com/psettings/data-log';
    const form = 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO';
    const centre = 'https://www.facebook.com/privacy/center';
    const facebook = 'https://www.facebook.com/help/contact/6359191084165019';
    const older = 'https://www.facebook.com/help/contact/712876720715583';
    const instagram = 'https://help.instagram.com/contact/767264225370182';
    const otherInstagram = 'https://help.instagram.com/contact/233964459562201';
    const others = 'https://www.facebook.com/help/contact/510058597920541';
    const opened = Object.fromEntries(
      places.flatMap(({ place, stop, step }) => {
        const { open, otherwise } = stepContent(stop, step, 'fr');
        return open ? [[place, [open.href, !open.says, ...otherwise]]] : [];
      }),
    );
    expect(opened).toMatchObject({
      'linkedin/notification/account-preferences': ['https://www.linkedin.com/feed/', true],
      'linkedin/notification/data-privacy': [
        'https://www.linkedin.com/mypreferences/d/categories/account',
        true,
      ],
      'linkedin/notification/manage-data': [privacy, true],
      'linkedin/notification/notification': [log, true, `${log}?page=2`],
      'linkedin/notification/refuse': [log, false],
      'linkedin/notification/check': [setting, false],
      'linkedin/switch/open-setting': [setting, false, privacy],
      'linkedin/switch/turn-off': [setting, true],
      'linkedin/switch/check': [setting, false],
      'linkedin/objection-form/fill-in': [form, true],
      'linkedin/objection-form/send': [form, true],
      'meta-ai/facebook/privacy-centre': [centre, false],
      'meta-ai/facebook/object': [centre, true, facebook, older],
      'meta-ai/facebook/form': [facebook, true, older],
      'meta-ai/instagram/privacy-centre': [centre, false],
      'meta-ai/instagram/object': [centre, false, instagram, otherInstagram],
      'meta-ai/instagram/form': [instagram, true, otherInstagram],
      'meta-ai/whatsapp/objection': [
        'https://faq.whatsapp.com/1285115568956956',
        true,
        'https://www.whatsapp.com/contact/forms/382532939919295/',
      ],
      'meta-ai/others-about-you/open-form': [others, true],
      'meta-ai/others-about-you/fill-in': [others, false],
    });
  });

  test('waits a month for an answer, and ticks accounts, where it asks for one', () => {
    const waiting = places.flatMap(({ place, stop, step }) => {
      const { answerWithin } = stepContent(stop, step, 'fr');
      return answerWithin === undefined ? [] : [[place, answerWithin]];
    });
    expect(Object.fromEntries(waiting)).toMatchObject({
      'linkedin/objection-form/keep-proof': 1,
      'meta-ai/facebook/check': 1,
      'meta-ai/instagram/check': 1,
      'meta-ai/whatsapp/check': 1,
      'meta-ai/others-about-you/check': 1,
    });
    expect(stepAt('meta-ai/facebook/check').accounts).toEqual([
      { id: 'facebook', name: 'Facebook' },
      { id: 'instagram', name: 'Instagram' },
    ]);
  });
});

describe('what a step rests on', () => {
  test('is named once: its own pages, then those of its words, claims, addresses and drawing', () => {
    const { labels, sources: named } = stepAt('linkedin/switch/turn-off');
    expect(labels).toEqual(['useMyData', 'stateOff']);
    const wanted: SourceId[] = [
      // Its own
      ...(['itconnect', 'autiomaa', 'srf', 'watson'] as const),
      // The words of the switch and of its state
      ...(['vert', 'rsync', 'stellar', 'cloneOmar', 'liA6278444'] as const),
      // The words around it: the menu, the title
      ...(['seed', 'liA1337839', 'inventoryLinkedin', 'kaspersky', 'courstech'] as const),
      ...(['apd', 'bfm', 'clubicLi', 'blick', 'penheel'] as const),
      // What stays
      'privacyweb',
      // Its address
      'lcLi',
    ];
    expect(named).toEqual(wanted);
  });

  test('is named on either side of a contradiction', () => {
    const { sources: named } = stepAt('meta-ai/facebook/form');
    expect(named).toEqual(expect.arrayContaining(['derogab', 'ppdelft', 'datenanfragen1179']));
  });

  test('is never named twice', () => {
    const twice = places.filter(({ stop, step }) => {
      const { sources: named } = stepContent(stop, step, 'fr');
      return new Set(named).size < named.length;
    });
    expect(twice.map(({ place }) => place)).toEqual([]);
  });

  test('are the labels that are pressed on either device or named in a text, without controls', () => {
    expect(stepAt('linkedin/notification/account-preferences').labels).toEqual([
      'me',
      'settingsPrivacy',
      'appSettings',
      'accountPreferences',
      'dataPrivacy',
    ]);
    expect(stepAt('linkedin/objection-form/send').labels).not.toContain('tickBox');
    const { labels } = stepAt('linkedin/switch/open-setting');
    expect(labels[0]).toBe('aiImprovement');
    expect(labels).toEqual([...new Set(labels)]);
    expect(labels).toEqual(expect.arrayContaining(['dataPrivacy', 'appSettings']));
  });

  test('are claims, each with its sentence, how sure it is, and its sources', () => {
    for (const lang of languages) {
      const { claims } = stepAt('linkedin/switch/turn-off', lang);
      expect(claims.map(({ id }) => id)).toEqual([
        'liOnByDefault',
        'liSwitchColours',
        'liNoSaveButton',
        'liPastStays',
      ]);
      expect(claims[0]).toEqual({
        id: 'liOnByDefault',
        text: words[lang].claims.liOnByDefault,
        trace: traceContent(allClaims.liOnByDefault),
      });
      expect(claims[2]?.trace).toMatchObject({ confidence: 'inferred', sources: [] });
    }
  });
});

describe('the day since which a step stands unread', () => {
  const early = '2025-12-01';
  const late = '2027-01-01';

  afterEach(() => {
    for (const file of ['labels', 'claims', 'links']) vi.doUnmock(`../../steps/${file}.ts`);
    vi.resetModules();
  });

  /** The step's day, where each of the three was read on one of these days. */
  async function readWith(days: { labels: string; claims: string; links: string }) {
    vi.resetModules();
    vi.doMock('../../steps/labels.ts', async (load) => {
      const all = await load<typeof import('../../steps/labels.ts')>();
      const { useMyData } = all.labels;
      const again = { ...useMyData, en: { ...useMyData.en, read: days.labels } };
      return { ...all, labels: { ...all.labels, useMyData: again } };
    });
    vi.doMock('../../steps/claims.ts', async (load) => {
      const all = await load<typeof import('../../steps/claims.ts')>();
      const again = { ...all.claims.liOnByDefault, read: days.claims };
      return { ...all, claims: { ...all.claims, liOnByDefault: again } };
    });
    vi.doMock('../../steps/links.ts', async (load) => {
      const all = await load<typeof import('../../steps/links.ts')>();
      const again = { ...all.links.linkedinSetting, read: days.links };
      return { ...all, links: { ...all.links, linkedinSetting: again } };
    });
    const fresh = await import('./step.ts');
    const { stop, step } = find('linkedin/switch/turn-off');
    return fresh.stepContent(stop, step, 'fr').read;
  }

  test('is the day of the first reading where nothing was read again', () => {
    expect(stepAt('linkedin/switch/turn-off').read).toBe('2026-11-23');
  });

  test('does not move while anything stands unread', async () => {
    const all = { labels: late, claims: late, links: late };
    expect(await readWith(all)).toBe('2026-11-23');
  });

  test.each(['labels', 'claims', 'links'] as const)(
    'is that of its oldest reading, were it alone among its %s',
    async (oldest) => {
      const all = { labels: late, claims: late, links: late };
      expect(await readWith({ ...all, [oldest]: early })).toBe(early);
    },
  );
});

describe('a reason why a screen differs', () => {
  test('has its words, what it claims, and where to go on by its name', () => {
    for (const lang of languages) {
      const { causes } = stepAt('linkedin/notification/notification', lang);
      expect(causes.map(({ id }) => id).slice(0, 2)).toEqual(['liNoEntry', 'liNoOtherWords']);
      expect(causes[0]).toEqual({
        id: 'liNoEntry',
        ...words[lang].causes.liNoEntry,
        claims: [],
        variants: [],
        goTo: {
          place: 'linkedin/switch/open-setting',
          title: words[lang].guides['linkedin/switch'].steps['open-setting'].title,
        },
      });
      const minor = causes.find(({ id }) => id === 'liUnder18');
      expect(minor).not.toHaveProperty('goTo');
      expect(minor?.claims.map(({ id, text }) => [id, text])).toEqual([
        ['liUnder18', words[lang].claims.liUnder18],
      ]);
    }
  });

  test('lists the step’s labels that have other known wordings where it is about wordings', () => {
    const variants = (place: string, id: string) =>
      stepAt(place).causes.find((cause) => cause.id === id)?.variants;
    const first = 'linkedin/notification/account-preferences';
    expect(variants(first, 'liOtherWording')).toEqual(['settingsPrivacy', 'appSettings']);
    expect(variants(first, 'liSignedOut')).toEqual([]);
    expect(variants('linkedin/notification/manage-data', 'liNoOtherWords')).toEqual([]);
  });
});

describe('a letter', () => {
  const invisible = /[\u00A0\u202F\u2060]/;
  const place = 'meta-ai/whatsapp/objection';

  test('is ready in each language on the pages of all, with its blanks', () => {
    for (const lang of languages) {
      expect(stepAt(place, lang).letter).toEqual({
        fields: ['name', 'email'],
        text: byLanguage(
          (each) => allWords[each].guides['meta-ai/whatsapp'].steps.objection.letter,
        ),
        blanks: byLanguage((each) => {
          const { noName, noEmail } = allWords[each].parts.letter;
          return { name: noName, email: noEmail };
        }),
      });
    }
  });

  test('is copied without the invisible characters of the page', () => {
    expect(words.fr.guides['meta-ai/whatsapp'].steps.objection.letter).toMatch(invisible);
    const rough = places.filter(({ stop, step }) => {
      const { letter } = stepContent(stop, step, 'fr');
      return letter && invisible.test(JSON.stringify(letter));
    });
    expect(rough.map(({ place: at }) => at)).toEqual([]);
  });

  test('belongs to the steps that ask for one', () => {
    const withLetter = places
      .filter(({ stop, step }) => 'letter' in stepContent(stop, step, 'fr'))
      .map(({ place: at }) => at);
    expect(withLetter).toContain('linkedin/objection-form/fill-in');
    expect(withLetter).toContain('meta-ai/facebook/form');
    expect(withLetter.length).toBeLessThan(places.length / 2);
  });
});

describe('an answer of a check', () => {
  test('says its words, what it means, how it looks, and where it leads', () => {
    for (const lang of languages) {
      const { outcomes } = stepAt('meta-ai/messenger/check', lang);
      const said = words[lang].guides['meta-ai/messenger'].steps.check.outcomes;
      expect(outcomes.map(({ id, title, body }) => [id, title, body])).toEqual([
        ['email', said.email.title, said.email.body],
        ['only-muted', said['only-muted'].title, said['only-muted'].body],
        ['only-messenger', said['only-messenger'].title, said['only-messenger'].body],
      ]);
      expect(outcomes.map(({ goTo }) => goTo)).toEqual([
        undefined,
        { place: 'meta-ai/facebook', title: 'Facebook' },
        {
          place: 'meta-ai/facebook/form',
          title: words[lang].guides['meta-ai/facebook'].steps.form.title,
        },
      ]);
      expect(outcomes[0]).not.toHaveProperty('goTo');
    }
  });

  test('is drawn where it can be, with nothing to press on it', () => {
    const { outcomes } = stepAt('linkedin/switch/check');
    const drawn = outcomes.map(({ id, screens }) => [
      id,
      screens.map(({ picture, pressed }) => [picture.file, picture.marks, pressed]),
    ]);
    expect(Object.fromEntries(drawn)).toEqual({
      off: [
        ['linkedin-card-off.computer.fr', [], []],
        ['linkedin-card-off.computer.en', [], []],
      ],
      on: [
        ['linkedin-card-on.computer.fr', [], []],
        ['linkedin-card-on.computer.en', [], []],
      ],
      'no-switch': [],
      'signed-out': [],
      'other-wording': [],
    });
  });

  test('means refused only where the state or the platform’s own answer says so', () => {
    const meant = Object.fromEntries(
      places.flatMap(({ place, stop, step }) =>
        stepContent(stop, step, 'fr').outcomes.map(({ id, result }) => [`${place}#${id}`, result]),
      ),
    );
    expect(meant).toMatchObject({
      'linkedin/notification/check#off': 'refused',
      'linkedin/notification/check#on': 'notYet',
      'linkedin/switch/check#off': 'refused',
      'linkedin/switch/check#on': 'notYet',
      'linkedin/switch/check#no-switch': 'help',
      'linkedin/switch/check#signed-out': 'help',
      'linkedin/switch/check#other-wording': 'help',
      'meta-ai/facebook/check#email': 'refused',
      'meta-ai/facebook/check#window': 'sent',
      'meta-ai/facebook/check#code': 'help',
      'meta-ai/facebook/check#nothing': 'notYet',
      'meta-ai/facebook/check#turned-down': 'help',
      'meta-ai/facebook/check#no-form': 'help',
      'meta-ai/instagram/check#email': 'refused',
      'meta-ai/instagram/check#window': 'sent',
      'meta-ai/instagram/check#nothing': 'notYet',
      'meta-ai/whatsapp/check#email': 'help',
      'meta-ai/whatsapp/check#honoured': 'refused',
      'meta-ai/whatsapp/check#awaiting': 'sent',
      'meta-ai/whatsapp/check#not-concerned': 'help',
      'meta-ai/whatsapp/check#nothing': 'notYet',
      'meta-ai/messenger/check#email': 'refused',
      'meta-ai/messenger/check#only-muted': 'notYet',
      'meta-ai/others-about-you/check#email': 'help',
      'meta-ai/others-about-you/check#honoured': 'refused',
      'meta-ai/others-about-you/check#awaiting': 'sent',
      'meta-ai/others-about-you/check#nothing': 'notYet',
    });
  });

  test('without words stops the build, by its id', () => {
    const check = {
      outcomes: [
        { id: 'off', result: 'refused' },
        { id: 'strange', result: 'help' },
      ],
    } as const;
    expect(() => stepAt('linkedin/switch/check', 'fr', { check })).toThrow(
      'No words for the outcome strange',
    );
    const { stop, step } = find('linkedin/switch/turn-off');
    expect(() => stepContent(stop, { ...step, check }, 'fr')).toThrow(
      'No words for the outcome off',
    );
  });
});
