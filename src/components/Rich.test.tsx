// @vitest-environment jsdom
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { createWords } from '../locales/i18n.ts';
import { Labels } from './Labels.tsx';
import { Rich, Wording } from './Rich.tsx';

const texts = {
  all: '<n>1</n> Press <ui>refuse</ui>, or say <fr>non merci</fr>.',
  rough: 'a <b>bold</b> & <script>x</script>',
};
const wording = { computer: 'Click <ui>same</ui>', phone: 'Tap <ui>same</ui>' };
const read = { confidence: 'single', count: 1, sources: [], read: '2026-11-23' } as const;
const trace = { fr: read, en: read };
const labels = {
  refuse: { text: { fr: 'Refuser', en: 'Decline' }, trace },
  same: { text: { fr: 'Notifications', en: 'Notifications' }, trace },
};

function html(element: ReactElement): string {
  const words = createWords('en', {});
  const { container } = render(
    <I18nextProvider i18n={words}>
      <Labels value={labels}>{element}</Labels>
    </I18nextProvider>,
  );
  return container.innerHTML;
}

test('a label stands in both platform languages, each told to the screen reader', () => {
  const text = html(<Rich text={texts.all} />);
  expect(text).toMatch(/<span lang="fr" class="ui-fr[^"]*">Refuser<\/span>/);
  expect(text).toMatch(/<span lang="en" class="ui-en[^"]*">Decline<\/span>/);
  expect(text).toContain('<span lang="fr">non merci</span>');
});

test('a label is a chip in a sentence, and plain words in a heading', () => {
  expect(html(<Rich text={texts.all} />)).toContain('chip');
  expect(html(<Rich text={texts.all} heading />)).not.toContain('chip');
});

test('a number stands apart from the words, as on the picture', () => {
  expect(html(<Rich text={texts.all} />)).toMatch(/^<span class="[^"]+">1<\/span> Press /);
});

test('a foreign word says its language, whichever it is', () => {
  expect(html(<Rich text="a <en>feed</en>" />)).toBe('a <span lang="en">feed</span>');
});

test('a label that the page does not have is left out', () => {
  expect(html(<Rich text="a <ui>gone</ui>b" />)).toBe('a b');
});

test('a tag that we do not know becomes its words, never an element', () => {
  expect(html(<Rich text={texts.rough} />)).toBe('a bold &amp; x');
});

test('a wording that differs by device stands in the page for both', () => {
  const text = html(<Wording wording={wording} />);
  expect(text).toMatch(/class="on-computer">Click .*class="on-phone">Tap /);
});

test('a label that reads alike in both languages stands there once', () => {
  const text = html(<Wording wording={wording} />);
  expect(text.match(/Notifications/g)).toHaveLength(2);
});
