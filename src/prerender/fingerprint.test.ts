import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pages } from '../testing/pages.ts';
import { contentHref, fingerprint } from './fingerprint.ts';

test('a fingerprint is the SHA-256 of the text, as a policy and as an address need it', () => {
  expect(fingerprint('', 'hex')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
  expect(fingerprint('é', 'base64')).toBe(createHash('sha256').update('é').digest('base64'));
});

test('content is asked for by its file, in the version of what the file holds', () => {
  const page = pages.find(({ kind }) => kind === 'home');
  if (!page) throw new Error('There must be a home page');
  const version = createHash('sha256').update(JSON.stringify(page.content)).digest('hex');
  expect(contentHref(page)).toBe(`/content/fr/home.json?v=${version.slice(0, 8)}`);
});

test('pages that stand alone ask for no content', () => {
  const alone = pages.filter((page) => contentHref(page) === null);
  expect(alone.map(({ kind }) => kind)).toEqual(['welcome', 'offline', 'notFound']);
});
