// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawnAtBuild, showPart, textsAt } from '../testing/app.tsx';
import { PrintButton } from './PrintButton.tsx';

const path = '/en/linkedin/switch/';
const name = textsAt(path, 'guide')('paper.print');
const print = vi.fn();
/** Images that were asked for their drawing, with what it comes from. */
const asked: [src: string, loading: string | null, answer: PromiseWithResolvers<void>][] = [];

beforeEach(() => {
  asked.length = 0;
  print.mockReset();
  vi.stubGlobal('print', print);
  HTMLImageElement.prototype.decode = function () {
    const answer = Promise.withResolvers<void>();
    asked.push([this.src, Reflect.get(this, 'loading'), answer]);
    return answer.promise;
  };
});

afterEach(() => Reflect.deleteProperty(HTMLImageElement.prototype, 'decode'));

test('the page is printed once each of its pictures has come, or cannot come', async () => {
  const user = showPart(
    path,
    <>
      <img src="https://a.example/head.webp" alt="" loading="lazy" />
      <main>
        <img src="https://a.example/1.webp" alt="" loading="lazy" />
        <img src="https://a.example/2.webp" alt="" loading="lazy" />
        <PrintButton />
      </main>
    </>,
  );
  await user.click(screen.getByRole('button', { name }));
  const [first, second, ...more] = asked;
  expect([first?.[0], second?.[0]]).toEqual([
    'https://a.example/1.webp',
    'https://a.example/2.webp',
  ]);
  expect([first?.[1], second?.[1]]).toEqual(['eager', 'eager']);
  expect(more).toEqual([]);
  first?.[2].reject(new DOMException('', 'EncodingError'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(print).not.toHaveBeenCalled();
  second?.[2].resolve();
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
});

test('a page without pictures is printed at once', async () => {
  const user = showPart(path, <PrintButton />);
  await user.click(screen.getByRole('button', { name }));
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
});

test('its place is kept until it can print', async () => {
  const drawn = await drawnAtBuild(path);
  const buttons = [...drawn.querySelectorAll('button')].filter(
    ({ textContent }) => textContent === name,
  );
  expect(buttons.map(({ classList }) => classList.contains('invisible'))).toEqual([true]);
});
