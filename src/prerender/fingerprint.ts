import { createHash } from 'node:crypto';
import type { Page } from '../content.ts';
import { contentFile, fileHref } from '../paths.ts';

export function fingerprint(text: string, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(text).digest(encoding);
}

/** Where the page's content lies, with a version: what hydrates a page must be what it was made from. */
export function contentHref({ address, content }: Page): string | null {
  const file = contentFile(address);
  return file ? `${fileHref(file)}?v=${versionOf(content).slice(0, 8)}` : null;
}

/** Kept, as all steps of a guide share one content. */
const versions = new WeakMap<Page['content'], string>();

export function versionOf(content: Page['content']): string {
  const known = versions.get(content);
  if (known) return known;
  const version = fingerprint(JSON.stringify(content), 'hex');
  versions.set(content, version);
  return version;
}
