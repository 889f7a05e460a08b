import { expect, test } from 'vitest';
import { policyHtml } from './policy.ts';

/** SHA-256 of `a` and of `b`. */
const a = "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='";
const b = "'sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0='";

const policy = (styles: string, scripts = a) =>
  [
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'`,
    `script-src 'self' ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types non-merci-worker">',
  ].join('; ');

test('a page allows our own host, and by their fingerprints the script and style that it holds', () => {
  expect(policyHtml(['a'], 'b')).toBe(policy(`'self' ${b}`));
});

test('a page without style allows our own host’s', () => {
  expect(policyHtml(['a'])).toBe(policy("'self'"));
});

test('a page allows each of several scripts', () => {
  expect(policyHtml(['a', 'b'])).toBe(policy("'self'", `${a} ${b}`));
});
