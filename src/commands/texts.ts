/**
 * `npm run texts` notes which wordings mean the same (`src/locales/agreed.gen.json`) and names those that
 * changed in one language alone; `npm run texts -- guide.next` says that this one still means the same.
 * It also writes, for translators, what their tools cannot know: `test-results/texts.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  agreedAfter,
  agreedBefore,
  agreedFile,
  agreedNow,
  staleInWords,
} from '../locales/agreed.ts';
import { notesOnTexts } from './texts/notes.ts';

const agreedAt = 'src/locales/agreed.gen.json';
const notesAt = 'test-results/texts.json';

export async function main(): Promise<void> {
  const now = agreedNow();
  const agreed = agreedAfter(agreedBefore, now, process.argv.slice(3));
  writeFileSync(agreedAt, agreedFile(agreed));
  for (const sentence of staleInWords(agreed, now)) console.log(sentence);

  const notes = await notesOnTexts('.');
  mkdirSync(dirname(notesAt), { recursive: true });
  writeFileSync(notesAt, `${JSON.stringify(notes, null, 2)}\n`);
  console.log(`${notes.length} texts, and where each is seen: ${notesAt}`);
}
