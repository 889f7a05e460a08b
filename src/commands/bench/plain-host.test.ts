import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlainHost, servePlainly } from './plain-host.ts';

let root = '';
let host: PlainHost;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'host-'));
  for (const [file, text] of [
    ['one/fr/index.html', 'one'],
    ['two/fr/index.html', 'two'],
    ['two/a b.avif', 'picture'],
    ['two/a.json', '{}'],
  ] as const) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  host = await servePlainly([join(root, 'one'), join(root, 'two')]);
});

afterAll(() => {
  host.close();
  rmSync(root, { recursive: true });
});

/** As it comes over the line: `fetch` would unpack it. */
async function ask(path: string) {
  const { statusCode, headers, bytes } = await new Promise<IncomingMessage & { bytes: Buffer }>(
    (resolve, reject) => {
      get(host.origin + path, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve(Object.assign(response, { bytes: Buffer.concat(parts) })));
      }).on('error', reject);
    },
  );
  return { statusCode, headers, bytes };
}

test('a page comes packed, from the first folder that has it', async () => {
  const { statusCode, headers, bytes } = await ask('/fr/');
  expect(statusCode).toBe(200);
  expect(headers['content-encoding']).toBe('gzip');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(gunzipSync(bytes).toString()).toBe('one');
  expect((await ask('/a.json')).headers['content-encoding']).toBe('gzip');
});

test('a picture comes as it is, from another folder, whatever its name and version', async () => {
  const { headers, bytes } = await ask('/a%20b.avif?v=1');
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers['content-length']).toBe('7');
  expect(bytes.toString()).toBe('picture');
});

test('what is in no folder, or is one, is not found', async () => {
  expect((await ask('/nope/')).statusCode).toBe(404);
  expect((await ask('/fr')).statusCode).toBe(404);
});

test('may be kept for a while, as with most hosts', async () => {
  expect((await ask('/fr/')).headers['cache-control']).toBe('max-age=600');
});
