// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import decodeQr from 'qr/decode.js';
import { expect, test } from 'vitest';
import { QrCode } from './QrCode.tsx';

/** What a camera would read, eight pixels a module, out of what is drawn. */
function read(svg: Element): string {
  const [left = 0, , side = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const width = side * 8;
  const data = new Uint8Array(width * width * 4).fill(255);
  const drawn = svg.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y] of drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let pixel = 0; pixel < 64; pixel += 1) {
      const across = (Number(x) - left) * 8 + (pixel % 8);
      const down = (Number(y) - left) * 8 + Math.floor(pixel / 8);
      data.fill(0, (down * width + across) * 4, (down * width + across) * 4 + 3);
    }
  }
  return decodeQr({ data, width, height: width });
}

test.each([
  'https://non-merci.example/fr/linkedin/notification/manage-data/?device=phone&ui=en',
  'https://é.example/',
])('a camera reads %s', (text) => {
  render(<QrCode text={text} label="Code" />);
  expect(read(screen.getByRole('img', { name: 'Code' }))).toBe(text);
});

test('it is dark on light, in a frame of four modules', () => {
  render(<QrCode text="https://non-merci.example/" label="Code" />);
  const svg = screen.getByRole('img', { name: 'Code' });
  const [left, top, width, height] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const paper = svg.querySelector('rect');
  const sides = ['x', 'y', 'width', 'height'].map((name) => Number(paper?.getAttribute(name)));
  expect(sides).toEqual([left, top, width, height]);
  expect([left, top]).toEqual([-4, -4]);
  expect(paper?.getAttribute('fill')).toBe('white');
  expect(svg.querySelector('path')?.getAttribute('fill')).toBe('black');
});
