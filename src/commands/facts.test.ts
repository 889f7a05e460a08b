import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { platformLanguages } from '../steps/basics.ts';
import { allGuides } from '../steps/catalogue.ts';
import { claims } from '../steps/claims.ts';
import { labels } from '../steps/labels.ts';
import { links } from '../steps/links.ts';
import { row, table } from '../testing/table.ts';
import { main } from './facts.ts';

// One claim and one address that were read long before the rest, so that age shows.
vi.mock('../steps/claims.ts', async (original) => {
  const { claims } = await original<typeof import('../steps/claims.ts')>();
  const { evidence } = await import('../steps/evidence.ts');
  return { claims: { ...claims, liFormConfirm: evidence(['vociamo'], { read: '2025-10-01' }) } };
});

vi.mock('../steps/links.ts', async (original) => {
  const { links } = await original<typeof import('../steps/links.ts')>();
  const { evidence } = await import('../steps/evidence.ts');
  const linkedinAccount = {
    ...links.linkedinAccount,
    ...evidence(['stellar'], { read: '2025-12-01' }),
  };
  return { links: { ...links, linkedinAccount } };
});

const lines: string[] = [];

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-12-01T18:00:00Z') });
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  lines.length = 0;
  await main();
});

afterEach(() => {
  vi.useRealTimers();
});

/** The line of one fact, without its alignment. */
function lineOf(what: string): string[] {
  const line = lines.find((each) => each.includes(`  ${what}`)) ?? '';
  return line.trim().split(/ {2,}/);
}

describe('the list of facts', () => {
  test('begins with what was read first, then goes from doubt to certainty', () => {
    const facts = lines.slice(0, -5).map((line) => /(\d{4}-\d\d-\d\d) {2}(\w+) +(.*)/.exec(line));
    expect(facts.slice(0, 5).map((fact) => row(fact?.slice(1) ?? []))).toEqual(
      table(`
      2025-10-01 | single   | claim liFormConfirm  vociamo  linkedin/objection-form/send
      2025-10-01 | single   | step linkedin/objection-form/send  vociamo particleGarante
      2025-12-01 | seed     | step linkedin/notification/data-privacy  seed liA1337839 stellar
      2025-12-01 | single   | link linkedinAccount https://www.linkedin.com/mypreferences/d/categories/account  stellar  linkedin/notification/data-privacy
      2026-11-23 | disputed | claim liDataDisputed  bdm gnt vert
    `),
    );
    const rest = facts
      .slice(4)
      .filter((fact) => fact?.[1] === '2026-11-23')
      .map((fact) => fact?.[2]);
    const order = [...new Set(rest)];
    expect(order).toEqual(['disputed', 'seed', 'inferred', 'single', 'confirmed']);
    expect(rest).toEqual(order.flatMap((doubt) => rest.filter((each) => each === doubt)));
    const seeds = facts
      .slice(4)
      .filter((fact) => fact?.[2] === 'seed')
      .map((fact) => fact?.[3] ?? '');
    expect(seeds).toEqual(seeds.toSorted((a, b) => a.localeCompare(b)));
  });

  test('tells the age in whole days', () => {
    expect(lines[0]?.startsWith(' 426 d  2025-10-01')).toBe(true);
    expect(lines[4]?.startsWith('   8 d  2026-11-23')).toBe(true);
  });

  test('names a label’s words, sources and the steps that press it, in each language', () => {
    expect(lineOf('label dataPrivacy.fr')).toEqual([
      '8 d',
      '2026-11-23',
      'confirmed',
      'label dataPrivacy.fr “Confidentialité des données”',
      'apd bfm',
      'linkedin/notification/data-privacy',
    ]);
    expect(lineOf('label refuse.en')).toEqual([
      '8 d',
      '2026-11-23',
      'inferred',
      'label refuse.en “Decline”',
      'seed',
      'linkedin/notification/refuse',
    ]);
    expect(lineOf('label appSettings.fr').at(-1)).toBe('linkedin/notification/account-preferences');
    expect(lineOf('label me.fr').at(-1)).toBe('linkedin/notification/account-preferences');
    expect(lineOf('label notifications.fr').at(-1)).toBe('label notifications.fr “Notifications”');
  });

  test('names an address and the steps that open it', () => {
    expect(lineOf('link whatsappHelp').slice(2)).toEqual([
      'single',
      'link whatsappHelp https://faq.whatsapp.com/1285115568956956',
      'clubicForum',
      'meta-ai/whatsapp/objection',
    ]);
    expect(lineOf('link whatsappForm').at(-1)).toBe('ppdelft');
  });

  test('names the steps that say a claim', () => {
    expect(lineOf('claim meResetAi').slice(2)).toEqual([
      'disputed',
      'claim meResetAi',
      'particleWa datastudios',
      'meta-ai/whatsapp/delete-meta-ai-chat meta-ai/messenger/mute-meta-ai',
    ]);
  });

  test('takes a step to be as unsure as the weakest thing that it rests on', () => {
    const doubts = [
      'linkedin/notification/manage-data',
      'linkedin/notification/refuse',
      'linkedin/notification/account-preferences',
      'linkedin/switch/open-setting',
      'linkedin/switch/turn-off',
      'meta-ai/facebook/settings',
      'meta-ai/whatsapp/objection',
    ].map((step) => row([step, lineOf(`step ${step} `)[2] ?? '']));
    expect(doubts).toEqual(
      table(`
      linkedin/notification/manage-data         | seed
      linkedin/notification/refuse              | seed
      linkedin/notification/account-preferences | disputed
      linkedin/switch/open-setting              | confirmed
      linkedin/switch/turn-off                  | inferred
      meta-ai/facebook/settings                 | single
      meta-ai/whatsapp/objection                | inferred
    `),
    );
  });

  test('ends with how many there are of each', () => {
    const counted = ['disputed', 'seed', 'inferred', 'single', 'confirmed'].map((doubt) => {
      const own = lines.filter((line) =>
        new RegExp(`^ *\\d+ d {2}[\\d-]+ {2}${doubt} `).test(line),
      );
      return `${doubt}: ${own.length}`;
    });
    expect(lines.slice(-5)).toEqual(counted);
  });

  test('leaves nothing out', () => {
    const steps = allGuides.reduce((sum, { guide }) => sum + guide.steps.length, 0);
    const words = platformLanguages.length * Object.keys(labels).length;
    const facts = steps + words + Object.keys(links).length + Object.keys(claims).length;
    expect(lines.slice(0, -5).length).toBe(facts);
  });
});
