// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { endListeners } from '../testing/listeners.ts';
import { embedHeight, embedSnippet, heightListener, heightMessage } from './embed-snippet.ts';

const embed = { href: 'https://example.org/embed/fr/a/b/', title: 'A & "B" <c>' };

endListeners();

function frameOf(html: string): HTMLIFrameElement {
  document.body.innerHTML = html;
  const [frame, ...more] = document.body.children;
  if (!(frame instanceof HTMLIFrameElement) || more.length > 0)
    throw new Error('One frame, no more');
  return frame;
}

test('the code of a guide is one frame, with a title, as wide as its place', () => {
  const frame = frameOf(embedSnippet(embed));
  const attributes = Object.fromEntries(
    [...frame.attributes].map(({ name, value }) => [name, value]),
  );
  expect(attributes).toEqual({
    src: embed.href,
    title: embed.title,
    width: '100%',
    height: `${embedHeight}`,
    style: 'border:0',
    loading: 'lazy',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  });
});

test('who listens makes the frame as high as it says, never less than it was, and no other', () => {
  const frame = frameOf(embedSnippet(embed));
  new Function(heightListener.replace(/<\/?script>/g, ''))();
  const say = (data: unknown, source: Window | null) =>
    dispatchEvent(new MessageEvent('message', { data, source }));
  say({ type: heightMessage, height: 900 }, window);
  say({ type: 'other', height: 900 }, frame.contentWindow);
  say(null, frame.contentWindow);
  expect(frame.style.height).toBe('');
  say({ type: heightMessage, height: 900 }, frame.contentWindow);
  expect(frame.style.height).toBe('900px');
  say({ type: heightMessage, height: 200 }, frame.contentWindow);
  expect(frame.style.height).toBe(`${embedHeight}px`);
});

test('the note for other sites shows the same listener', () => {
  const text = readFileSync('docs/decisions/embedded.md', 'utf8');
  for (const line of heightListener.split('\n')) expect(text).toContain(line.trim());
});
