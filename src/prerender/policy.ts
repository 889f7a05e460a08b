import { fingerprint } from './fingerprint.ts';

/** Everything comes from our own host; what stands in the page is named by its fingerprint. */
export function policyHtml(scripts: readonly string[], styles: readonly string[]): string {
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${hashOf(text)}'`).join(' ');
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** Of the style sheet, which stands in every page. */
const long = new Map<string, string>();

function hashOf(text: string): string {
  const known = long.get(text);
  if (known) return known;
  const hash = fingerprint(text, 'base64');
  if (text.length > 10_000) long.set(text, hash);
  return hash;
}
