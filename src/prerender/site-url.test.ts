import { afterEach, expect, test, vi } from 'vitest';
import { basePath, outFolder, siteConfig, siteOrigin } from './site-url.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['guide', '/guide/'],
  ['/guide', '/guide/'],
  ['/guide/', '/guide/'],
  ['//a//b/', '/a/b/'],
])('BASE_PATH %j serves the site below %s', (written, base) => {
  vi.stubEnv('BASE_PATH', written);
  expect(basePath()).toBe(base);
  expect(siteConfig().base).toBe(base);
});

test.each([
  [undefined, ''],
  ['', ''],
  ['https://example.org', 'https://example.org'],
  ['https://example.org:8080/guide/?a#b', 'https://example.org:8080'],
])('SITE_URL %j names the site %j, and every program is told so', (written, origin) => {
  vi.stubEnv('SITE_URL', written);
  expect(siteOrigin()).toBe(origin);
  expect(siteConfig().define).toEqual({ 'import.meta.env.SITE_ORIGIN': JSON.stringify(origin) });
});

test('a SITE_URL that is no address stops the build', () => {
  vi.stubEnv('SITE_URL', 'example.org');
  expect(siteOrigin).toThrow('Invalid URL');
});

test.each([
  [undefined, 'dist'],
  ['', 'dist'],
  ['elsewhere/site', 'elsewhere/site'],
])('OUT_DIR %j builds the site into %s', (written, folder) => {
  vi.stubEnv('OUT_DIR', written);
  expect(outFolder()).toBe(folder);
});
