import { expect, test } from 'vitest';
import { allTracks } from '../steps/catalogue.ts';
import { coloursOf } from './colours.ts';

const css = `
@theme { --text-xs: 1rem; }
/* :root { --paper: #111111 } */
:root {
  --paper: #ffffff;
}
:root,
[data-track="one"] {
  --line: #aa0000;
  --mark: #bb0000;
}
[data-track="two"] { --line: #0000aa; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #000000; }
  [data-track="two"] { --line: #9999ff; }
}
`;

test('a card has the colours of the page in the light, and of its own line', () => {
  expect(coloursOf(['two'], css)).toBe(
    ':root{--paper: #ffffff;--line: #aa0000; --mark: #bb0000;}[data-track="two"]{--line: #0000aa;}',
  );
  expect(coloursOf(['one', 'one'], css)).toBe(
    ':root{--paper: #ffffff;--line: #aa0000; --mark: #bb0000;}[data-track="one"]{--line: #aa0000; --mark: #bb0000;}',
  );
});

test('a line without colours would be told', () => {
  expect(() => coloursOf(['three'], css)).toThrow(
    'src/index.css gives [data-track="three"] no colours.',
  );
});

test('each line has the colours that cards use', () => {
  for (const { id } of allTracks) {
    const own = coloursOf([id]).split(`[data-track="${id}"]`)[1];
    for (const name of ['line', 'line-text', 'line-fill']) expect(own).toContain(`--${name}: #`);
  }
  const page = coloursOf([]);
  for (const name of ['paper', 'ink', 'soft', 'ahead', 'on-line']) {
    expect(page).toContain(`--${name}: #`);
  }
});
