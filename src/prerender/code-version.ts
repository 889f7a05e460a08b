import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** What pages are made of besides their content: our program, its settings, what it is built with. */
const files = [
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  // All but our words, which reach a page by its content alone, and what no page is made of.
  'src/**/*.{ts,tsx,css,woff2}',
];

/**
 * Changes with anything from which a page might come out otherwise although its content is the same.
 * Rather too often than too seldom: data is in it, as parts of a page read some of it by themselves.
 */
export function codeVersion(root: string): string {
  const hash = createHash('sha256');
  const found = globSync(files, { cwd: root, exclude: (name) => name.includes('.test.') });
  for (const file of found.sort()) hash.update(`${file}\n`).update(readFileSync(`${root}/${file}`));
  const settings = Object.entries(process.env).filter(([name]) =>
    /^(BASE_PATH|SITE_URL|NODE_ENV|VITE_.*)$/.test(name),
  );
  return hash.update(JSON.stringify([process.version, settings.sort()])).digest('hex');
}
