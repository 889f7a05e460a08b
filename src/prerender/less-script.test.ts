import { readFile } from 'node:fs/promises';
import { resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { lessScript } from './less-script.ts';

type Command = 'build' | 'serve';

/** A module as it comes out of those of the plugins that this command runs, and that take it. */
async function through(id: string, code: string, command: Command = 'build'): Promise<string> {
  const { plugins } = await resolveConfig({ configFile: false, plugins: lessScript() }, command);
  const names = new Set(lessScript().map(({ name }) => name));
  const error = (message: string) => {
    throw new Error(message);
  };
  let text = code;
  for (const { name, transform } of plugins) {
    if (!names.has(name) || typeof transform !== 'object') continue;
    const wanted = transform.filter?.id;
    if (wanted instanceof RegExp && !wanted.test(id)) continue;
    text = Reflect.apply(transform.handler, { error }, [text, id]).code;
  }
  return text;
}

const zoom = '/node_modules/react-zoom-pan-pinch/dist/index.esm.js';
const router = '/node_modules/react-router/dist/production/lib/context.js';
const refused = 'react-zoom-pan-pinch no longer writes its styles as it did.';

test('the library that zooms writes no styles into the page', async () => {
  const code = await readFile(`.${zoom}`, 'utf8');
  const less = await through(zoom, code);
  const [before = '', after = '', ...more] = code.split('\nstyleInject(css_248z);\n');
  expect(more).toEqual([]);
  expect(less).toBe(`${before}\n\n${after}`);
  expect(await through(zoom, code, 'serve')).toBe(less);
});

test('only its own call is left out: that one which stands alone in its line', async () => {
  const around = (call: string) =>
    `function a() {\n  styleInject(b);\n}\n${call}\nstyleInject(c); d();`;
  expect(await through(zoom, around('styleInject(css_1);'))).toBe(around(''));
});

test.each([
  ['none', 'let a;'],
  ['more than one', 'styleInject(a1);\nstyleInject(b1);'],
])('a build is refused where the library that zooms has %s', async (_, code) => {
  await expect(through(zoom, code)).rejects.toThrow(refused);
});

test('the router’s parts are marked as doing nothing by themselves, and lose their names', async () => {
  const code = [
    'const AContext = React$1.createContext(null);',
    'AContext.displayName = "AContext";',
    'const element = React$1.createElement(B, null);',
    'const Link = React$1.forwardRef(() => null);',
    'const Routes = React$1.memo(render);',
    'const state = React$1.useState(0);',
    'function B() {',
    '\tconst inner = React$1.createElement(C, null);',
    '\tinner.displayName = "Inner";',
    '}',
    'Link.displayName = "Link"; b();',
  ];
  const pure = '/* @__PURE__ */';
  const wanted = [
    `const AContext = ${pure} React$1.createContext(null);`,
    '',
    `const element = ${pure} React$1.createElement(B, null);`,
    `const Link = ${pure} React$1.forwardRef(() => null);`,
    `const Routes = ${pure} React$1.memo(render);`,
    ...code.slice(5),
  ];
  expect((await through(router, code.join('\n'))).split('\n')).toEqual(wanted);
  // The tools of development show them.
  expect(await through(router, code.join('\n'), 'serve')).toBe(code.join('\n'));
});

test('the router says nowhere else that a part has a name', async () => {
  const code = await readFile(`.${router}`, 'utf8');
  expect(code).toContain('displayName');
  const less = await through(router, code);
  expect(less).not.toContain('displayName');
  expect(less).not.toMatch(/= React\$1\.create/);
});

test('what a part of the program needs is not looked for by script: the part is asked for', async () => {
  const code = await through('\0vite/preload-helper.js', 'much();');
  const { __vitePreload } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(await __vitePreload(async () => 'the part', ['a.css'])).toBe('the part');
});

test.each(['/src/main.tsx', '/node_modules/react/index.js'])('%s stays as it is', async (id) => {
  const code = 'styleInject(css_1);\nconst A = React$1.memo(b);\nA.displayName = "A";';
  expect(await through(id, code)).toBe(code);
});
