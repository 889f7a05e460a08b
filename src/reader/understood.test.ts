import fc from 'fast-check';
import { expect, test } from 'vitest';
import { understood } from './understood.ts';

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
  'keys',
  '__proto__',
  'constructor',
  'toString',
  'linkedin/switch',
  'meta-ai/facebook',
  'A/B',
  'a/b/c',
  '',
  'x'.repeat(1_000),
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
  'off',
  'a'.repeat(1_000),
];

const leaf = fc.oneof(fc.constantFrom(...leaves), fc.string({ unit: 'binary' }));
const name = fc.constantFrom(...names);
/** As JSON gives it: there `__proto__` is a name like any other. */
const anything = fc.anything({ key: name, values: [leaf], maxDepth: 4 });

/** As it should be, but for what stands in it. */
const some = fc.oneof({ weight: 2, arbitrary: leaf }, anything);
const or = (...fit: string[]) => fc.oneof(fc.constantFrom(...fit), some);
const list = (of: typeof some) => fc.oneof(fc.array(of, { maxLength: 3 }), some);
const id = or('turn-off', 'linkedin/switch');
const day = or('2026-11-25', '2026-02-30');
const progress = fc.record(
  { done: list(id), last: id, status: or('refused', 'notYet'), answered: day, sent: day },
  { requiredKeys: [] },
);
const guide = fc.oneof(name, fc.constantFrom('linkedin/switch', 'meta-ai/facebook'));
const nearlyKept = fc.record(
  {
    language: or('fr'),
    device: or('phone'),
    ui: or('en'),
    keys: or('off'),
    accounts: list(or('facebook')),
    guides: fc.oneof(fc.dictionary(guide, fc.oneof(progress, some), { maxKeys: 3 }), some),
    status: fc.oneof(fc.dictionary(guide, or('sent'), { maxKeys: 2 }), some),
  },
  { requiredKeys: [] },
);

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
    case 'keys':
      return value === 'off';
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
  let found = 0;
  fc.assert(
    fc.property(fc.oneof(nearlyKept, anything), (value) => {
      const kept = understood(value);
      found += Object.keys(kept).length;
      expect(Object.entries(kept).filter(([name, inner]) => !isFit(name, inner))).toEqual([]);
      expect(understood(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    }),
    { numRuns: 1_000, seed: 11 },
  );
  // It did understand something.
  expect(found).toBeGreaterThan(500);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a string of any length is read at once', () => {
  expect(understood('x'.repeat(5_000_000))).toEqual({});
  expect(understood({ guides: 'x'.repeat(5_000_000), accounts: 'facebook' })).toEqual({});
});

test('answers that lay by themselves once are those of their guides', () => {
  expect(understood({ status: { 'a/b': 'sent' } })).toEqual({
    guides: { 'a/b': { status: 'sent' } },
  });
  const guides = { 'a/b': { status: 'refused' } };
  expect(understood({ status: { 'a/b': 'sent' }, guides })).toEqual({ guides });
});

test.each(['2026-11-25T10:00', '2026-11-25 ', ' 2026-11-25', '+002026-11-25', '2026-02-30'])(
  '%j is no day',
  (answered) => {
    expect(understood({ guides: { 'a/b': { answered, last: 'c' } } })).toEqual({
      guides: { 'a/b': { last: 'c' } },
    });
  },
);
