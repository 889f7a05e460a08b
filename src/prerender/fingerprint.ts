import { createHash } from 'node:crypto';
import { contentFile, fileHref } from '../paths.ts';
import type { SitePage } from './site.ts';

export function fingerprint(text: string, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(text).digest(encoding);
}

/** Where the page's content lies, with a version: what hydrates a page must be what it was made from. */
export function contentHref({ address, content }: SitePage): string | null {
  const file = contentFile(address);
  if (!file) return null;
  return `${fileHref(file)}?v=${fingerprint(JSON.stringify(content), 'hex').slice(0, 8)}`;
}
