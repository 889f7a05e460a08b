import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// It would write what another test compares with the files.
vi.mock('./places.ts', () => ({ places: () => ({ name: 'none' }) }));

const begun: ViteDevServer[] = [];
vi.mock('vite', async (original) => {
  const vite = await original<typeof import('vite')>();
  return {
    ...vite,
    createServer: async (...options: Parameters<typeof vite.createServer>) => {
      const server = await vite.createServer(...options);
      begun.push(server);
      return server;
    },
  };
});

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'run.ts', 'commands/facts.ts']);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  [undefined, 'production'],
  ['development', 'development'],
])('a program runs to its end, with NODE_ENV %j as %j', async (given, wanted) => {
  vi.stubEnv('NODE_ENV', given);
  await import('./run.ts');
  expect(vi.mocked(console.log).mock.lastCall?.[0]).toMatch(/^confirmed: \d+$/);
  expect(process.env.NODE_ENV).toBe(wanted);
});

test('what runs it listens to nobody, watches no file, makes nothing ready and is silent', async () => {
  begun.length = 0;
  await import('./run.ts');
  expect(begun.map(({ httpServer }) => httpServer)).toEqual([null]);
  expect(begun.map(({ config }) => config)).toMatchObject([
    {
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      logLevel: 'error',
    },
  ]);
});
