import { describe, expect, test } from 'vitest';
import { narrowPicture } from '../components/windows.ts';
import type { Page } from '../content.ts';
import { htmlFile } from '../paths.ts';
import { pages } from '../testing/pages.ts';
import { drawingsCss } from './without-script.ts';

function pageOf(file: string): Page {
  const page = pages.find(({ address }) => htmlFile(address) === file);
  if (!page) throw new Error(`There is no ${file}`);
  return page;
}

/** For each drawing the files that lie behind it, in any window or in a narrow one. */
function drawingsOf(file: string) {
  const css = drawingsCss(pageOf(file));
  const rules = css.matchAll(
    /(@media \(\(.*?\)\)\{)?\[data-drawing="([^"]*)"\]\{background-image:image-set\((.*?)\)\}/g,
  );
  return [...rules].map(([, media, drawing, files = '']) => ({
    drawing,
    narrow: media === `@media ${narrowPicture}{`,
    files: [...files.matchAll(/screenshots\/([^?]*)\?v=\w+"\) type\("([^"]*)"\)/g)].map(
      ([, name, type]) => [name, type],
    ),
  }));
}

const bothFormats = (name: string) => [
  [`${name}.avif`, 'image/avif'],
  [`${name}.webp`, 'image/webp'],
];

describe('the drawings of readers without script', () => {
  test('are those of this step, each in both formats, the narrow one in narrow windows', () => {
    const drawn = (drawing: string, file = drawing) => ({
      drawing,
      narrow: file !== drawing,
      files: bothFormats(file),
    });
    expect(drawingsOf('fr/linkedin/switch/turn-off/index.html')).toEqual([
      drawn('linkedin-switch.computer.fr'),
      drawn('linkedin-switch.computer.fr', 'linkedin-switch.computer-narrow.fr'),
      drawn('linkedin-switch.computer.en'),
      drawn('linkedin-switch.computer.en', 'linkedin-switch.computer-narrow.en'),
      drawn('linkedin-switch.phone.fr'),
      drawn('linkedin-switch.phone.en'),
    ]);
  });

  test('are the states of a check', () => {
    const names = drawingsOf('en/linkedin/switch/check/index.html').map(({ drawing }) => drawing);
    expect(new Set(names.map((name) => name?.split('.')[0]))).toEqual(
      new Set(['linkedin-card-off', 'linkedin-card-on']),
    );
  });

  test('are all of a guide on its page, each once', () => {
    const names = drawingsOf('fr/linkedin/switch/index.html').map(
      ({ drawing, narrow }) => `${drawing} ${narrow}`,
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.some((name) => name.startsWith('linkedin-switch'))).toBe(true);
    // Its page tells the check in words, but for paper.
    const cards = names.filter((name) => name.startsWith('linkedin-card'));
    expect(cards).toHaveLength(4);
    expect(cards.filter((name) => !name.includes('.computer-narrow.'))).toEqual([]);
  });

  test('are looked for by readers without script alone, each by a rule that browsers read', () => {
    const css = drawingsCss(pageOf('fr/linkedin/switch/turn-off/index.html'));
    const file = String.raw`url\("[^"]*"\) type\("[^"]*"\)`;
    const rule = String.raw`\[data-drawing="[^"]*"\]\{background-image:image-set\(${file},${file}\)\}`;
    const narrow = String.raw`@media \([^{}]*\)\{${rule}\}`;
    expect(css).toMatch(new RegExp(`^@media \\(scripting:none\\)\\{(${rule}|${narrow})+\\}$`));
  });

  test('are none where no screen is drawn', () => {
    expect(drawingsCss(pageOf('fr/index.html'))).toBe('');
    expect(drawingsCss(pageOf('fr/linkedin/objection-form/keep-proof/index.html'))).toBe('');
  });
});
