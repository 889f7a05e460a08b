import { describe, expect, test } from 'vitest';
import { usedCss } from './used-css.ts';

const red = '{color:red}';
const html = (classes: string) => `<p class="${classes}" data-track="linkedin">`;

describe('the rules that a page can use', () => {
  test.each([
    ['of a class that it has', '.one', 'one two'],
    ['of one of several', '.three,.two', 'one two'],
    ['of classes that it has together', '.one .two', 'one two'],
    ['of elements, states and attributes, which a script may bring', 'h1,:focus,[open]', ''],
    ['of attributes with a value', 'a[rel~=next],.three', ''],
    ['of a choice of no weight that it offers', ':where(.three,.one) a', 'one'],
    ['of a choice that it offers', ':is(.three,.one) a', 'one'],
    ['of what it holds', 'body:has(.one)', 'one'],
    ['of what has no such class', 'a:not(.three)', ''],
    ['of the colours of its line', '[data-track=linkedin]', ''],
    ['of any line', '[data-track]', ''],
    ['of a class that HTML writes otherwise', '.\\[\\&\\>p\\]\\:one', '[&amp;&gt;p]:one'],
  ])('are those %s: %s', (_, selector, classes) => {
    expect(usedCss(selector + red, html(classes))).toContain('color:red');
  });

  test.each([
    ['a class that it lacks', '.three', 'one three-four'],
    ['classes that it has not all', '.one.three', 'one'],
    ['a choice that it does not offer', ':is(.three,.four) a', 'one'],
    ['a choice of no weight that it does not offer', ':where(.three,.four) a', 'one'],
    ['what it does not hold', 'body:has(.three)', 'one'],
    ['the colours of another line', '[data-track=meta-ai]', ''],
  ])('are not those of %s: %s', (_, selector, classes) => {
    expect(usedCss(`${selector + red}b${red}`, html(classes))).toBe(`b${red}`);
  });

  test('keep their order, their layers and their conditions', () => {
    const css =
      '@layer a{p{color:red}}@layer b{.one{color:red}.no{color:red}}@media print{p{color:red}}';
    expect(usedCss(css, html('one'))).toBe(css.replace('.no{color:red}', ''));
  });

  test('hold the motions that they name, and no other', () => {
    const slide = '@keyframes slide{0%{opacity:0}50%{opacity:1}}';
    const css = `${slide}.one{animation:1s slide}`;
    expect(usedCss(`${css}@keyframes slide-in{to{opacity:0}}`, html('one'))).toBe(css);
    expect(usedCss(css, html('two'))).toBe('');
  });

  test('leave no condition under which nothing is said', () => {
    const css = '@media print{.no{color:red}@media (width>=1px){.no{color:red}}}p{color:red}';
    expect(usedCss(css, html('one'))).toBe('p{color:red}');
  });

  test('speak of no paper on which nothing is printed', () => {
    const css = '@page tall{margin:1cm}@page wide{margin:2cm}.one{page:tall}.two{page:wide}';
    expect(usedCss(css, html('one'))).toBe('@page tall{margin:1cm}.one{page:tall}');
  });

  test('name no variable of Tailwind that nothing sets, or that nothing reads', () => {
    const first =
      '@layer properties{@supports (margin:0){*{--tw-style:solid;--tw-x:0;--tw-y:0;--tw-lead:initial}}}';
    const registered = (name: string, initial = '') =>
      `@property --tw-${name}{syntax:"*";inherits:false${initial}}`;
    const all = ['style', 'x', 'y'].map((name, at) =>
      registered(name, `;initial-value:${at ? 0 : 'solid'}`),
    );
    const line = '.one{border-style:var(--tw-style);border-width:1px}';
    const lead = '.lead{--tw-lead:1;line-height:1}';
    const up = '.up{--tw-y:1px;translate:var(--tw-x) var(--tw-y)}';
    const css = first + line + lead + up + all.join('') + registered('lead');
    expect(usedCss(css, html('one lead'))).toBe(
      '.one{border-style:solid;border-width:1px}.lead{line-height:1}',
    );
    expect(usedCss(css, html('up'))).toBe(
      `@layer properties{@supports (margin:0){*{--tw-y:0;}}}.up{--tw-y:1px;translate:0 var(--tw-y)}${all[2]}`,
    );
  });

  test('read as nothing a variable that nothing sets, and that is nothing at first', () => {
    const css = '.one{translate:1px var(--tw-x)}@property --tw-x{syntax:"*";inherits:false}';
    expect(usedCss(css, html('one'))).toBe('.one{translate:1px }');
  });

  test('are not those of a page whose classes only read alike', () => {
    const css = `.one${red}.two${red}.onetwo${red}`;
    expect(usedCss(css, '<p class="one two">')).toBe(`.one,.two${red}`);
    expect(usedCss(css, '<p class="onetwo">')).toBe(`.onetwo${red}`);
  });

  test('are those of this page and this sheet, whatever was asked before', () => {
    const css = `.one${red}.two${red}`;
    expect(usedCss(css, html('one'))).toBe(`.one${red}`);
    expect(usedCss(css, html('two'))).toBe(`.two${red}`);
    expect(usedCss(`.two{color:#00f}`, html('two'))).toBe('.two{color:#00f}');
    expect(usedCss(css, html('one'))).toBe(`.one${red}`);
  });
});
