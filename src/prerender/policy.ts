import { workerPolicy } from '../reader/offline.ts';
import { fingerprint } from './fingerprint.ts';

/** Everything comes from our own host; what stands in the page is named by its fingerprint. */
export function policyHtml(scripts: readonly string[], style = ''): string {
  const hash = (text: string) => `'sha256-${fingerprint(text, 'base64')}'`;
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hash).join(' ')}`,
    `style-src 'self'${style && ` ${hash(style)}`}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // One, which makes one address: that of the worker.
    `trusted-types ${workerPolicy}`,
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
