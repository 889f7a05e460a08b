// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { held, openPage, stepAt, textsAt } from '../testing/app.tsx';

const newTab = textsAt('/en/', 'shell')('newTab');

function outLink(name: string): HTMLElement {
  return screen.getByRole('link', {
    name: (said) => said.startsWith(name) && said.endsWith(`(${newTab})`),
  });
}

describe('the button to the platform', () => {
  test.each([
    ['linkedin/notification/data-privacy', 'LinkedIn'],
    ['linkedin/switch/turn-off', 'LinkedIn'],
    ['meta-ai/facebook/form', 'Facebook'],
    ['meta-ai/others-about-you/open-form', 'Facebook'],
  ])('of %s opens the very screen on %s', async (place, name) => {
    const path = `/en/${place}/`;
    await openPage(path);
    const { open } = stepAt(path).step;
    const link = outLink(textsAt(path, 'guide')('open', { name }));
    expect(open).not.toHaveProperty('says');
    expect(link.getAttribute('href')).toBe(open?.href);
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test.each([
    'linkedin/notification/refuse',
    'linkedin/switch/open-setting',
    'linkedin/switch/check',
    'meta-ai/facebook/privacy-centre',
    'meta-ai/instagram/object',
  ])('of %s says which other screen it opens', async (place) => {
    const path = `/en/${place}/`;
    await openPage(path, { device: 'computer', ui: 'en' });
    const { step, content } = stepAt(path);
    const link = outLink(held(step.open?.says ?? '?', content.labels));
    expect(link.getAttribute('href')).toBe(step.open?.href);
    expect(screen.queryByText(/^Open this screen/)).toBeNull();
  });

  test('is not there where the step has no address', async () => {
    await openPage('/en/meta-ai/facebook/settings/');
    expect(screen.queryByText(/^Open this screen/)).toBeNull();
    expect(
      screen.queryByText(textsAt('/en/meta-ai/facebook/settings/', 'guide')('planB.title')),
    ).toBeNull();
  });
});

describe('where the link opens something else', () => {
  const path = '/en/meta-ai/facebook/object/';
  const t = textsAt(path, 'guide');
  const planB = () =>
    within(screen.getByText(t('planB.title')).closest('details') ?? document.body);

  test('the address is there to be copied, then the others, the surest first', async () => {
    const { user } = await openPage(path);
    planB().getByText(t('planB.body'));
    planB().getByText(t('planB.other'));
    const copied: string[] = [];
    for (const button of planB().getAllByRole('button', { name: t('copy.address') })) {
      await user.click(button);
      copied.push(await navigator.clipboard.readText());
    }
    expect(copied).toEqual([
      'https://www.facebook.com/privacy/center',
      'https://www.facebook.com/help/contact/6359191084165019',
      'https://www.facebook.com/help/contact/712876720715583',
    ]);
    expect(planB().getAllByRole('listitem')).toHaveLength(2);
  });

  test('no other address is spoken of where none is known', async () => {
    await openPage('/en/linkedin/switch/check/');
    expect(planB().getAllByRole('button')).toHaveLength(1);
    expect(planB().queryByText(t('planB.other'))).toBeNull();
    expect(planB().queryByRole('list')).toBeNull();
  });
});

describe('for a platform in the other language', () => {
  const path = '/fr/linkedin/notification/account-preferences/';
  const t = textsAt(path, 'guide');
  const hints = () =>
    screen
      .getAllByText((_, element) => element?.matches('p[class*="ui-"]') ?? false)
      .filter((hint) =>
        [hint, hint.parentElement].every(
          (each) => each && getComputedStyle(each).display !== 'none',
        ),
      );
  const hint = (ui: 'fr' | 'en', label: string) =>
    t(`otherLanguage.${ui}`, { name: 'LinkedIn' }).replace('<label>…</label>', label);

  test.each([
    ['computer', 'fr', 'en', 'Settings & Privacy'],
    ['computer', 'en', 'fr', 'Préférences et confidentialité'],
    ['phone', 'fr', 'en', 'Settings'],
    ['phone', 'en', 'fr', 'Préférences'],
  ] as const)(
    'on a %s in %s, the words to look for in %s are "%s"',
    async (device, ui, other, label) => {
      await openPage(path, { device, ui });
      expect(hints().map((each) => each.textContent)).toEqual([hint(other, label)]);
      expect(screen.getAllByText(label).some((each) => each.lang === other)).toBe(true);
      const [chip] = within(hints()[0] ?? document.body).getAllByText(label);
      expect(chip?.lang).toBe(other);
    },
  );

  test('the words stand once where both devices show the same', async () => {
    await openPage('/fr/linkedin/switch/open-setting/', { device: 'phone', ui: 'fr' });
    expect(hints().map((each) => each.textContent)).toEqual([
      hint('en', 'Data for Generative AI Improvement'),
    ]);
  });

  test('nothing is said of a control without words, nor of one that reads alike in both', async () => {
    for (const place of ['meta-ai/others-about-you/fill-in', 'linkedin/objection-form/send']) {
      await openPage(`/fr/${place}/`);
      expect(screen.queryByText(/Cherchez/), place).toBeNull();
      cleanup();
    }
  });
});

describe('where the sources were read long ago', () => {
  test.each([
    [
      'linkedin/switch/turn-off',
      'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    ],
    ['meta-ai/instagram/form', 'https://www.facebook.com/privacy/center'],
    // Not Facebook's, under another name.
    ['meta-ai/whatsapp/objection', 'https://faq.whatsapp.com/1285115568956956'],
  ])('%s puts %s first, by its host', async (place, direct) => {
    const path = `/en/${place}/`;
    const t = textsAt(path, 'guide');
    await openPage(path);
    for (const age of ['aging', 'old'] as const) {
      // The style sheet shows one or neither, by these names.
      const warning = screen.getByText(t(`aged.${age}`)).closest(`.when-${age}`);
      const link = warning?.querySelector('a');
      expect(link?.getAttribute('href')).toBe(direct);
      expect(link?.textContent).toContain(t('aged.direct', { host: new URL(direct).host }));
    }
  });
});

describe('the parts of a step', () => {
  test('stand in the order in which a reader needs them', async () => {
    const path = '/en/meta-ai/facebook/form/';
    const t = textsAt(path, 'guide');
    const parts = textsAt(path, 'parts');
    await openPage(path, { device: 'computer', ui: 'en' });
    expectOrder([
      screen.getByRole('heading', { level: 1 }),
      screen.getByText(t('aged.aging')),
      screen.getByRole('figure'),
      screen.getByText(t('shown')),
      outLink(t('open', { name: 'Facebook' })),
      screen.getByRole('link', { name: t('toCheck') }),
      screen.getByRole('heading', { name: parts('letter.title') }),
      screen.getByRole('heading', { name: t('goodToKnow') }),
      screen.getByText(t('planB.title')),
      screen.getByText(t('different'), { selector: 'summary' }),
      screen.getByText(t('trust.notChecked')),
    ]);
  });

  test('stand at the end in theirs', async () => {
    const path = '/en/meta-ai/facebook/check/';
    const t = textsAt(path, 'guide');
    const parts = textsAt(path, 'parts');
    await openPage(path, { device: 'computer', ui: 'en' });
    expectOrder([
      screen.getByRole('heading', { level: 1 }),
      screen.getByText(t('shown')),
      screen.getByRole('list', { name: parts('check.otherwiseSeen') }),
      screen.getByRole('link', { name: t('back') }),
      screen.getByRole('heading', { name: t('goodToKnow') }),
      screen.getByRole('group', { name: parts('accounts.title') }),
      screen.getByRole('heading', { name: parts('answer.title') }),
      screen.getByText(t('trust.notChecked')),
      screen.getByRole('region', { name: parts('end.effects.title') }),
    ]);
  });
});

function expectOrder(parts: readonly HTMLElement[]) {
  const wrong = parts.filter((part, index) => {
    const next = parts[index + 1];
    return next && !(part.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(wrong.map((part) => part.textContent)).toEqual([]);
}
