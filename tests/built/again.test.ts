import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isEmbeddable } from '../../src/prerender/embed.tsx';
import { rootSite } from './sites.ts';

function times(): number[] {
  return rootSite.files.map((file) => statSync(join(rootSite.folder, file)).mtimeMs);
}

test('a build of what did not change touches no file', () => {
  const before = times();
  const said = execFileSync('npm', ['run', 'build', '--silent'], {
    encoding: 'utf8',
    // Vitest says "test", for which the programs would be others.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const embeds = rootSite.pages.filter(({ page }) => isEmbeddable(page));
  expect(said).toContain(`${rootSite.pages.length + embeds.length} pages in `);
  expect(said).toContain(', 0 files changed');
  expect(times()).toEqual(before);
});
