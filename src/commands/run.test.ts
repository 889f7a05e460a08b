import { afterEach, expect, test, vi } from 'vitest';

// It would write what another test compares with the files.
vi.mock('./places.ts', () => ({ places: () => ({ name: 'none' }) }));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  [undefined, 'production'],
  ['development', 'development'],
])('a program runs to its end, with NODE_ENV %j as %j', async (given, wanted) => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.stubEnv('NODE_ENV', given);
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'run.ts', 'commands/facts.ts']);
  await import('./run.ts');
  expect(said.mock.lastCall?.[0]).toMatch(/^confirmed: \d+$/);
  expect(process.env.NODE_ENV).toBe(wanted);
});
