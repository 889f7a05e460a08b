import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../locales/languages.ts';
import { allTracks } from '../steps/catalogue.ts';
import { main, writeGuide } from './new-guide.ts';
import { withColours } from './new-guide-files.ts';
import { outdatedPlaces } from './places.ts';

vi.mock('../steps/renames.ts', () => ({
  renames: {
    'meta-ai/old': 'meta-ai/facebook',
    'meta-ai/older/turn-off': 'meta-ai/facebook/form',
    gone: 'linkedin',
  },
}));

// Names that no company has, so that no guide of ours ever has them.
const onMeta = allTracks.find(({ id }) => id === 'meta-ai')?.guides ?? [];

let root = '';
const at = (file: string) => join(root, file);
const read = (file: string) => readFileSync(at(file), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-guide-'));
  for (const room of ['steps', 'locales', 'screens', 'index.css']) {
    cpSync(`src/${room}`, at(`src/${room}`), { recursive: true });
  }
});

afterEach(() => {
  rmSync(root, { recursive: true });
  process.exitCode = undefined;
});

describe('a guide on a line that is there', () => {
  test('is its data, its labels and screen, a drawing, and words in each language', () => {
    const css = read('src/index.css');
    const said = writeGuide(['meta-ai/invented'], root);
    const files = said.match(/(?<=^ {2})src\/\S+$/gm);
    expect(files).toEqual([
      'src/steps/meta-ai/invented/guide.ts',
      'src/steps/meta-ai/invented/labels.ts',
      'src/steps/meta-ai/invented/screens.ts',
      'src/screens/meta-ai/invented/drawings.tsx',
      ...languages.map((lang) => `src/locales/${lang}/meta-ai/invented/guide.json`),
    ]);
    expect(files?.filter((file) => !existsSync(at(file)))).toEqual([]);
    expect(said).toContain('npm run screenshots');
    expect(read('src/index.css')).toBe(css);
  });

  test('comes last on it, in its first app, at its surest address', () => {
    writeGuide(['meta-ai/invented'], root);
    const guide = read('src/steps/meta-ai/invented/guide.ts');
    expect(guide).toContain(`order: ${onMeta.length + 1},`);
    expect(guide).toContain("app: 'facebook',");
    expect(guide).toContain("link: 'metaPrivacyCentre'");
  });

  test('is found by its place at once', () => {
    writeGuide(['meta-ai/invented'], root);
    expect(outdatedPlaces(root)).toEqual([]);
    expect(read('src/steps/places.gen.ts')).toContain("'meta-ai/invented': metaAi_invented_guide,");
  });
});

describe('a guide on a new line', () => {
  test('brings the line: its app, address, claims, palette, words and colours', () => {
    const said = writeGuide(['no-company/switch'], root);
    expect(said.match(/(?<=^ {2})src\/[^\s:]+/gm)).toHaveLength(10 + 3 * languages.length);
    expect(read('src/steps/no-company/track.ts')).toContain(`order: ${allTracks.length + 1},`);
    expect(read('src/steps/no-company/apps.ts')).toContain("  'no-company': 'No-company',");
    expect(read('src/steps/no-company/switch/guide.ts')).toContain("link: 'noCompanyLink'");
    for (const lang of languages) {
      const claims = JSON.parse(read(`src/locales/${lang}/no-company/claims.json`));
      expect(Object.keys(claims)).toEqual(['noCompanyTakes', 'noCompanyChanges', 'noCompanyKeeps']);
    }
    expect(read('src/screens/no-company/no-company.css')).toContain('[data-app="no-company"] {');
    expect(read('src/index.css').match(/\[data-track="no-company"\] \{/g)).toHaveLength(2);
  });

  test('has its colours after those of the last one, in the light and in the dark', () => {
    const line = (name: string, indent: string) =>
      [`[data-track="${name}"] {`, '  --line: #123456;', '}']
        .map((each) => `${indent}${each}\n`)
        .join('');
    const css = `:root,\n${line('one', '')}${line('two', '')}\n@media {\n${line('two', '  ')}}\n`;
    const lines = withColours(css, 'x').split('\n');
    const rules = lines.filter((each) => /\{$/.test(each));
    const own = '[data-track="x"] {';
    const [one, two] = ['[data-track="one"] {', '[data-track="two"] {'];
    expect(rules).toEqual([one, two, own, '@media {', `  ${two}`, `  ${own}`]);
    expect(
      lines.filter((each) => /^ {2}--(line|line-text|line-fill|mark): #/.test(each)),
    ).toHaveLength(6);
  });

  test('is not begun where its colours have no place', () => {
    writeFileSync(at('src/index.css'), ':root { --line: #123456; }');
    expect(() => writeGuide(['nobody/switch'], root)).toThrow('src/index.css');
    expect(existsSync(at('src/steps/nobody'))).toBe(false);
  });
});

describe('nothing is written', () => {
  test.each([
    ['without a name', [], 'Name the line and the guide'],
    ['for two names', ['nobody/one', 'nobody/two'], 'Name the line and the guide'],
    ['without a guide', ['x'], '"x" is no line and guide'],
    ['for a guide without a name', ['x/'], '"x/" is no line and guide'],
    ['for a step', ['x/switch/turn-off'], '"x/switch/turn-off" is no line and guide'],
    ['for a line that cannot stand in an address', ['X/switch'], '"X" cannot stand'],
    ['for a guide that cannot', ['x/switch_off'], '"switch_off" cannot stand'],
    ['for one that begins with a digit', ['x/2fa'], '"2fa" cannot stand'],
    ['for one that ends with a hyphen', ['x/switch-'], '"switch-" cannot stand'],
    ['outside the folder', ['../x'], '".." cannot stand'],
    ['for a page of ours', ['about/us'], '"about" is the address of a page'],
    ['for a guide that is there', ['linkedin/switch'], 'src/steps/linkedin/switch/guide.ts'],
    ['for a guide that was renamed', ['meta-ai/old'], 'leads to meta-ai/facebook today'],
    ['for a step that was renamed', ['meta-ai/older'], 'meta-ai/older/turn-off was published once'],
    ['for a line that was renamed', ['gone/switch'], 'gone was published once'],
    ['for ids that are taken', ['li/switch'], 'The id liTakes'],
  ])('%s', (_, names, message) => {
    expect(() => writeGuide(names, root)).toThrow(message);
    expect(outdatedPlaces(root)).toEqual([]);
  });

  test('over what is there: not one file, and it is named', () => {
    const file = 'src/locales/en/meta-ai/invented/guide.json';
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), 'mine');
    expect(() => writeGuide(['meta-ai/invented'], root)).toThrow(`there already: ${file}.`);
    expect(read(file)).toBe('mine');
    expect(existsSync(at('src/steps/meta-ai/invented'))).toBe(false);
  });

  test('and the command says why, and fails', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'run.ts', 'commands/new-guide.ts']);
    await main();
    expect(said.mock.lastCall?.[0]).toMatch(/^Name the line and the guide/);
    expect(process.exitCode).toBe(1);
  });
});
