// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button, buttonClass } from './Button.tsx';
import { ArrowLeft, ArrowOut, ArrowRight, Tick } from './icons.tsx';

test('a button does what it is for and sends nothing', async () => {
  const pressed = vi.fn();
  render(
    <Button kind="quiet" onClick={pressed} className="invisible">
      Erase
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Erase' });
  await userEvent.setup().click(button);
  expect(pressed).toHaveBeenCalledOnce();
  expect(button.getAttribute('type')).toBe('button');
  expect(button.className.split(' ')).toEqual(
    expect.arrayContaining([...buttonClass('quiet').split(' '), 'invisible']),
  );
});

test('each kind of button has a ground, a colour and an edge of its own', () => {
  const looks = (['line', 'main', 'quiet'] as const).map((kind) =>
    buttonClass(kind)
      .split(' ')
      .filter((each) => /^(bg|text|border)-(?!center)/.test(each)),
  );
  expect(looks.map((look) => look.length)).toEqual([3, 3, 3]);
  expect(new Set(looks.map(String)).size).toBe(3);
});

test('an icon is a line in the colour of its text, of which a screen reader says nothing', () => {
  const { container } = render(
    <>
      <ArrowRight />
      <ArrowLeft />
      <ArrowOut />
      <Tick />
    </>,
  );
  const icons = [...container.querySelectorAll('svg')];
  const wanted = {
    'aria-hidden': 'true',
    viewBox: '0 0 16 16',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  for (const icon of icons) {
    const names = Object.keys(wanted).map((name) => [name, icon.getAttribute(name)]);
    expect(Object.fromEntries(names)).toEqual(wanted);
  }
  const paths = icons.map((icon) => icon.querySelector('path')?.getAttribute('d') ?? '');
  expect(paths.every((path) => /^[Mm]/.test(path))).toBe(true);
  expect(new Set(paths).size).toBe(4);
});
