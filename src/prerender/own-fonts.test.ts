import { build } from 'vite';
import { expect, test } from 'vitest';
import { ownFontsAside, ownFontsFile } from './own-fonts.ts';

const face = (family: string, more = '') =>
  `@font-face{font-family:${family};${more}src:url(/a.woff2)}`;
const own = (family: string) => face(family, 'font-display:optional;');

/** What a build of these modules writes, by file. */
async function built(files: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: '/main.js',
        external: ['/a.woff2'],
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
    plugins: [
      {
        name: 'files',
        enforce: 'pre',
        resolveId: (id) => (id in files ? id : undefined),
        load: (id) => files[id],
        buildStart() {
          this.emitFile({ type: 'asset', fileName: 'told.txt', source: own('Told') });
        },
      },
      ownFontsAside(),
    ],
  });
  const { output } = Object(result);
  return new Map(
    [...output].map((file) => [
      file.fileName,
      String(file.type === 'asset' ? file.source : file.code),
    ]),
  );
}

const files = {
  '/main.js': `import '/main.css'; import('/more.js'); console.log(${JSON.stringify(own('Said'))});`,
  '/main.css': `${own('One')}p{color:red}${own('Two')}${face('Other')}`,
  '/more.js': "import '/more.css'; export const more = 1;",
  '/more.css': `${own('Three')}b{color:red}`,
};

test('the rules of our fonts stand in a file of their own, and in no style sheet', async () => {
  const output = await built(files);
  const aside = output.get(ownFontsFile) ?? '';
  const rules = aside.match(/@font-face\{[^{}]*\}/g) ?? [];
  expect(rules.join('')).toBe(aside);
  const families = rules.map((rule) => /font-family:(\w+)/.exec(rule)?.[1]);
  expect(families.sort()).toEqual(['One', 'Three', 'Two']);
  expect(
    rules.every((rule) => rule.includes('font-display:optional') && rule.includes('a.woff2')),
  ).toBe(true);
});

test('all else stays: other fonts, other rules, other files', async () => {
  const output = await built(files);
  const sheets = [...output].filter(([name]) => name.endsWith('.css') && name !== ownFontsFile);
  expect(sheets.map(([, text]) => text.trim()).sort()).toEqual([
    'b{color:red}',
    `p{color:red}${face('Other')}`,
  ]);
  expect(output.get('told.txt')).toBe(own('Told'));
  expect(output.get('main.js')).toContain(own('Said'));
});

test('the file is there where no style sheet names a font of ours', async () => {
  const output = await built({ '/main.js': "import '/main.css'", '/main.css': 'p{color:red}' });
  expect(output.get(ownFontsFile)).toBe('');
});
