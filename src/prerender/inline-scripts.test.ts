import { describe, expect, test, vi } from 'vitest';
import { languages } from '../locales/languages.ts';
import { pages } from '../testing/pages.ts';
import { call, inlineScripts } from './inline-scripts.ts';

/** A function whose text is exactly this. */
function written(text: string): () => void {
  return Object.assign(() => {}, { toString: () => text });
}

const kinds = [...new Set(pages.map(({ kind }) => kind))];

describe('a call that is written into a page', () => {
  test('runs the function with its values', () => {
    const seen = vi.fn();
    const run = (where: string, values: readonly unknown[]) => {
      Object.assign(globalThis, { [where]: values });
    };
    const values = ['a"b', 5, null, { c: ['d'] }];
    new Function(call(run, ['calledWith', values]))();
    seen(Reflect.get(globalThis, 'calledWith'));
    Reflect.deleteProperty(globalThis, 'calledWith');
    expect(seen).toHaveBeenCalledWith(values);
  });

  test('leaves out comments and indentation, and nothing else', () => {
    const text =
      'function f() {\n  // Why.\n    const a = "http://b";  // c\n\n  // End.\n  return a;\n}';
    expect(call(written(text), [])).toBe(
      '(function f() {\nconst a = "http://b";  // c\nreturn a;\n})()',
    );
  });

  test('cannot be ended by a value that holds the end of a script', () => {
    const text = call(
      (value: string, more: string) => [value, more],
      ['</script><script>alert(1)', '<!--'],
    );
    expect(text).toContain('("\\u003c/script>\\u003cscript>alert(1)","\\u003c!--")');
    expect(text).not.toContain('<');
  });
});

const ours = JSON.stringify(languages);

describe('the scripts of a page', () => {
  test('are, on every page, what it must know of its reader before it is painted', () => {
    for (const kind of kinds) {
      const [first = ''] = inlineScripts(kind);
      expect(first).toMatch(/^\(function early\(/);
      expect(first.endsWith('("non-merci",["computer","phone"],["fr","en"])')).toBe(true);
    }
  });

  test('are one more on the pages that stand alone, and on the reader’s own', () => {
    const counts = kinds.map((kind) => [kind, inlineScripts(kind).length]);
    expect(Object.fromEntries(counts)).toEqual({
      welcome: 2,
      notFound: 2,
      offline: 2,
      home: 1,
      about: 1,
      // Says before it is painted that something is kept.
      refused: 2,
      track: 1,
      guide: 1,
      step: 1,
    });
  });

  test('ask at once for the picture of a page that shows one', () => {
    const pictures = [{ ui: 'fr', href: '/a.avif' }];
    const [, second = '', ...more] = inlineScripts('step', pictures);
    expect(second).toMatch(/^\(function fetchFirst\(/);
    expect(second).toContain('([{"ui":"fr","href":"/a.avif"}],');
    expect(more).toEqual([]);
  });

  test('begin the program when it is time, with words of the browser’s own', () => {
    const program = { entry: '/e.js', styles: '/s.css', scripts: ['/d.js'], content: '/c.json' };
    const [, second = '', ...more] = inlineScripts('home', [], program);
    expect(second).toMatch(/^\(function wake\(/);
    expect(second.endsWith(`(${JSON.stringify(program)},(entry)=>import(entry))`)).toBe(true);
    expect(more).toEqual([]);
  });

  test('pick the language on the front page, by what is kept and the languages that we speak', () => {
    const [, second = ''] = inlineScripts('welcome');
    expect(second).toMatch(/^\(function goToLanguage\(/);
    expect(second.endsWith(`("non-merci",${ours},"en")`)).toBe(true);
  });

  test('sort the page for lost addresses once its lists are there', () => {
    const [, second = ''] = inlineScripts('notFound');
    const listen = vi.fn();
    new Function('addEventListener', second)(listen);
    expect(listen).toHaveBeenCalledExactlyOnceWith('DOMContentLoaded', expect.any(Function));
    expect(second).toContain('=>(function findNearest(');
    expect(second.endsWith(`(${ours},"en"))`)).toBe(true);
  });

  test('name what is held, on the page for readers without network, once it is there', () => {
    const [, second = ''] = inlineScripts('offline');
    const listen = vi.fn();
    new Function('addEventListener', second)(listen);
    expect(listen).toHaveBeenCalledExactlyOnceWith('DOMContentLoaded', expect.any(Function));
    expect(second).toContain('=>(async function listKept(');
    expect(second.endsWith(`("non-merci-pages",${ours},"en"))`)).toBe(true);
  });

  test('hold no comment, and nothing that ends them', () => {
    const rough = kinds
      .flatMap((kind) => inlineScripts(kind, [{ ui: 'fr', href: '/a.avif' }]))
      .filter((text) => /^\s*\/\/|^\s+\S|<\/script|<!--/m.test(text));
    expect(rough).toEqual([]);
  });
});
