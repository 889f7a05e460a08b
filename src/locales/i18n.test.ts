import { afterEach, describe, expect, test, vi } from 'vitest';
import { allWords } from './all.ts';
import { createWords } from './i18n.ts';
import { languages } from './languages.ts';

const { shell, parts } = allWords.fr;

describe('the words of a page', () => {
  test.each(languages)('are there at once, in %s', (lang) => {
    const words = createWords(lang, { shell: allWords[lang].shell });
    expect(words.language).toBe(lang);
    expect(words.t('skip')).toBe(allWords[lang].shell.skip);
  });

  test('are those of the frame, unless another part is asked', () => {
    const words = createWords('fr', { shell, parts });
    expect(words.t('skip')).toBe(shell.skip);
    expect(words.getFixedT('fr', 'parts')('letter.copy')).toBe(parts.letter.copy);
  });

  test('agree with a number', () => {
    const t = createWords('fr', { parts }).getFixedT('fr', 'parts');
    expect(t('answer.noScript', { count: 1 })).toBe(parts.answer.noScript_one);
    expect(t('answer.noScript', { count: 3 })).toBe(
      parts.answer.noScript_other.replace('{{count}}', '3'),
    );
  });

  test('take what is filled in as it is: React does the escaping', () => {
    const words = createWords('fr', { controls: { sample: '{{name}} !' } });
    expect(words.getFixedT('fr', 'controls')('sample', { name: '<b>&"' })).toBe('<b>&" !');
  });

  test('of two pages know nothing of each other', () => {
    const french = createWords('fr', { shell });
    const english = createWords('en', { shell: allWords.en.shell });
    expect(french.t('skip')).toBe(shell.skip);
    expect(english.t('skip')).toBe(allWords.en.shell.skip);
  });
});

describe('words that are asked again', () => {
  const words = { shell, parts };

  test('all pages with the same words ask the same answers', () => {
    const first = createWords('fr', words);
    expect(createWords('fr', words)).toBe(first);
    expect(createWords('fr', { ...words })).not.toBe(first);
  });

  test('each answer is kept, for its part, its words and its values', () => {
    const page = createWords('fr', { ...words });
    const asked = vi.spyOn(page, 't');
    const ask = (part: 'shell' | 'parts') => page.getFixedT('fr', part);
    for (const _ of [1, 2]) {
      expect(ask('shell')('skip')).toBe(shell.skip);
      expect(ask('parts')('letter.copy')).toBe(parts.letter.copy);
      expect(ask('parts')('answer.noScript', { count: 1 })).toBe(parts.answer.noScript_one);
      expect(ask('parts')('answer.noScript', { count: 3 })).toContain('3');
    }
    expect(asked).toHaveBeenCalledTimes(4);
  });
});

describe('a text that is missing', () => {
  test('fails at once, and says which', () => {
    const words = createWords('fr', { shell: {} });
    expect(() => words.t('skip')).toThrow('No text shell:skip in fr');
  });

  test('is never taken from another part or language', () => {
    const words = createWords('en', { shell: allWords.en.shell });
    expect(() => words.getFixedT('en', 'parts')('letter.copy')).toThrow(
      'No text parts:letter.copy in en',
    );
    expect(() => words.getFixedT('fr', 'shell')('skip')).toThrow('No text shell:skip');
  });

  /** What becomes of a missing text where the code runs so. */
  async function missing(env: { SSR: boolean; MODE: string }) {
    vi.resetModules();
    vi.stubEnv('SSR', env.SSR);
    vi.stubEnv('MODE', env.MODE);
    const fresh = await import('./i18n.ts');
    return () => fresh.createWords('fr', { shell: {} }).t('skip');
  }

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('fails a build, and a test that runs as a browser does', async () => {
    expect(await missing({ SSR: true, MODE: 'production' })).toThrow('No text');
    expect(await missing({ SSR: false, MODE: 'test' })).toThrow('No text');
  });

  test('costs a reader no page: they see its key', async () => {
    const ask = await missing({ SSR: false, MODE: 'production' });
    expect(ask()).toBe('skip');
  });
});
