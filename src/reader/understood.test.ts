import { expect, test } from 'vitest';
import { understood } from './understood.ts';

/** The same on every run. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const names = [
  'language',
  'device',
  'ui',
  'accounts',
  'guides',
  'status',
  'done',
  'last',
  'answered',
  'sent',
  '__proto__',
  'constructor',
  'toString',
  'linkedin/switch',
  'meta-ai/facebook',
  'A/B',
  'a/b/c',
  '',
  'x'.repeat(100_000),
];
const leaves = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'fr',
  'phone',
  'refused',
  'sent',
  'turn-off',
  '2026-02-30',
  '2026-11-25',
  '0000-00-00',
  '+275760-09',
  '<script>',
  '\u0000\uFFFF',
  'facebook',
  'a'.repeat(1_000_000),
];

function anything(pick: (below: number) => number, depth: number): unknown {
  const kind = depth > 4 ? 0 : pick(3);
  if (kind === 0) return leaves[pick(leaves.length)];
  const parts = Array.from({ length: pick(5) }, () => anything(pick, depth + 1));
  if (kind === 1) return parts;
  // As JSON does: `__proto__` is then a name like any other.
  const entries = parts.map(
    (part) => `${JSON.stringify(names[pick(names.length)])}:${JSON.stringify(part)}`,
  );
  return JSON.parse(`{${entries.join()}}`);
}

/** As it should be, but for what stands in it. */
function nearlyKept(pick: (below: number) => number): unknown {
  const some = () => (pick(3) > 0 ? leaves[pick(leaves.length)] : anything(pick, 3));
  const progress = () => ({
    done: pick(2) ? [some(), some()] : some(),
    last: some(),
    status: some(),
    answered: some(),
    sent: some(),
  });
  const name = () => names[pick(names.length)] ?? '';
  return {
    language: some(),
    device: some(),
    ui: some(),
    accounts: [some(), some()],
    guides: { [name()]: progress(), [name()]: pick(2) ? progress() : some() },
    status: { [name()]: some() },
  };
}

function isFit(name: string, value: unknown): boolean {
  const id = /^[a-z0-9-]{1,80}$/;
  switch (name) {
    case 'language':
    case 'ui':
      return value === 'fr' || value === 'en';
    case 'device':
      return value === 'computer' || value === 'phone';
    case 'accounts':
      return Array.isArray(value) && value.length > 0 && value.every((each) => each === 'facebook');
    case 'guides':
      return Object.entries(Object(value)).every(
        ([guide, progress]) =>
          /^[a-z0-9-]+\/[a-z0-9-]+$/.test(guide) &&
          Object.entries(Object(progress)).every(([field, inner]) => isFit(field, inner)),
      );
    case 'done':
      return Array.isArray(value) && value.length > 0 && value.every((each) => id.test(each));
    case 'last':
      return typeof value === 'string' && id.test(value);
    case 'status':
      return value === 'refused' || value === 'sent' || value === 'notYet';
    case 'answered':
    case 'sent':
      return value === '2026-11-25';
    default:
      return false;
  }
}

test('whatever storage holds, what is understood of it is well formed, and understood again', () => {
  const pick = random(11);
  let found = 0;
  for (let round = 0; round < 3_000; round += 1) {
    const value = pick(2) ? nearlyKept(pick) : anything(pick, 0);
    const kept = understood(value);
    const wrong = Object.entries(kept).filter(([name, inner]) => !isFit(name, inner));
    expect(wrong, JSON.stringify(value)?.slice(0, 500)).toEqual([]);
    expect(understood(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    found += Object.keys(kept).length;
  }
  // It did understand something.
  expect(found).toBeGreaterThan(50);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a string of any length is read at once', () => {
  expect(understood('x'.repeat(5_000_000))).toEqual({});
  expect(understood({ guides: 'x'.repeat(5_000_000), accounts: 'facebook' })).toEqual({});
});
