import { createHash } from 'node:crypto';
import type { Page } from '../content.ts';
import { contentFile, fileHref } from '../paths.ts';

export function fingerprint(text: string, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(text).digest(encoding);
}

/** Where the page's content lies, with a version: what hydrates a page must be what it was made from. */
export function contentHref({ address, content }: Page): string | null {
  const file = contentFile(address);
  if (!file) return null;
  return `${fileHref(file)}?v=${fingerprint(JSON.stringify(content), 'hex').slice(0, 8)}`;
}
