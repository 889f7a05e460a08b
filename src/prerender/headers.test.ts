import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedHeaders, headers, headersFile, lifetimes, pictureHeaders } from './headers.ts';

/* Stated a second time, so that a weaker one is noticed. */

test('a host tells with every file who may frame it, what it may ask for, and nothing of its reader', () => {
  expect(headers).toEqual({
    'X-Frame-Options': 'DENY',
    'Content-Security-Policy': "base-uri 'none'; object-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': expect.any(String),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
});

test('a page may keep the screen awake, copy and share; nothing else', () => {
  const permissions = headers['Permissions-Policy']?.split(', ') ?? [];
  const granted = permissions.filter((each) => !each.endsWith('=()'));
  expect(granted.sort()).toEqual([
    'clipboard-write=(self)',
    'screen-wake-lock=(self)',
    'web-share=(self)',
  ]);
  for (const name of ['camera', 'microphone', 'geolocation', 'clipboard-read', 'payment']) {
    expect(permissions).toContain(`${name}=()`);
  }
});

test('who may frame an embed is said so that it stands whether a host joins or replaces what is said twice', () => {
  const joined = [headers, embedHeaders].map((each) => each['Content-Security-Policy']);
  expect(joined.filter((policy) => policy?.includes('frame-ancestors'))).toEqual([
    "frame-ancestors *; base-uri 'none'; object-src 'none'",
  ]);
  // Any more would be said twice for nothing.
  expect(Object.keys(embedHeaders)).toEqual(['Content-Security-Policy']);
});

test('what its name tells apart is held for good, what starts the rest never', () => {
  expect(lifetimes).toEqual({
    'assets/*': 'public, max-age=31536000, immutable',
    'screenshots/*': 'public, max-age=31536000, immutable',
    'cards/*': 'public, max-age=31536000, immutable',
    'worker.js': 'no-cache',
    'program.json': 'no-cache',
  });
});

test('they are written for hosts that read them, below the path of the site', () => {
  const lines = headersFile('/guide/').split('\n');
  expect(lines[0]).toBe('/guide/*');
  for (const [name, value] of Object.entries(headers))
    expect(lines).toContain(`  ${name}: ${value}`);
  for (const folder of ['cards', 'screenshots']) {
    expect(headersFile('/')).toContain(
      `/${folder}/*\n  Cross-Origin-Resource-Policy: cross-origin\n  Cache-Control: public`,
    );
  }
  expect(headersFile('/')).toContain('/embed/*\n  Content-Security-Policy: frame-ancestors *;');
  const paths = lines.filter((line) => line.startsWith('/'));
  expect(new Set(paths).size).toBe(paths.length);
  const at = lines.indexOf('/guide/worker.js');
  expect(lines[at + 1]).toBe('  Cache-Control: no-cache');
});

test.each([
  ['nginx.conf', (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['Caddyfile', (name: string, value: string) => `${name} "${value}"`],
])('docs/hosts/%s says the same', (file, line) => {
  const text = readFileSync(`docs/hosts/${file}`, 'utf8');
  const { 'Content-Security-Policy': policy, ...others } = headers;
  for (const [name, value] of Object.entries(others)) expect(text).toContain(line(name, value));
  for (const each of Object.entries(pictureHeaders)) expect(text).toContain(line(...each));
  for (const value of [policy, ...Object.values(embedHeaders)]) {
    expect(text).toContain(`"${value}"`);
  }
  for (const value of Object.values(lifetimes)) expect(text).toContain(`"${value}"`);
});
