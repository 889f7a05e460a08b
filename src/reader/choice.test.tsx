// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { carriedSearch, show, shownChanged, useShownDevice, useShownUi } from './choice.ts';
import { erase } from './erase.ts';
import { beginReading, readKept } from './kept.ts';

const root = document.documentElement;

function touchPhone(matches: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches }));
}

function Shown() {
  return <p>{`${useShownDevice()} ${useShownUi()}`}</p>;
}

beforeAll(beginReading);

beforeEach(() => {
  erase();
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  touchPhone(false);
});

describe('what the page shows', () => {
  test('is unknown while it is built: both are in the page', () => {
    expect(renderToString(<Shown />)).toContain('null null');
  });

  test('is what was written on the root, before any guess', () => {
    touchPhone(true);
    Object.assign(root.dataset, { device: 'computer', ui: 'en' });
    render(<Shown />);
    expect(screen.getByText('computer en')).toBeDefined();
  });

  test.each([
    [true, 'phone'],
    [false, 'computer'],
  ])('is guessed from the pointer with nothing written (touch: %s)', (touch, device) => {
    touchPhone(touch);
    render(<Shown />);
    expect(screen.getByText(`${device} null`)).toBeDefined();
  });

  test('is guessed as the style sheet does', () => {
    const asked = vi.fn(() => ({ matches: true }));
    vi.stubGlobal('matchMedia', asked);
    render(<Shown />);
    const css = readFileSync('src/index.css', 'utf8');
    const [, query] =
      /@media ([^{]+) \{\s*:root:not\(\[data-device\][^{]*\.on-computer/.exec(css) ?? [];
    expect(asked).toHaveBeenCalledWith(query);
  });

  test('is guessed too where something senseless is written', () => {
    Object.assign(root.dataset, { device: 'toaster', ui: 'de' });
    render(<Shown />);
    expect(screen.getByText('computer null')).toBeDefined();
  });

  test('changes with a choice, which is kept', () => {
    render(<Shown />);
    act(() => show({ device: 'phone', ui: 'fr' }));
    expect(screen.getByText('phone fr')).toBeDefined();
    expect(readKept()).toEqual({ device: 'phone', ui: 'fr' });
    act(() => show({ ui: 'en' }));
    expect(screen.getByText('phone en')).toBeDefined();
  });

  test('follows a root that somebody else wrote', () => {
    render(<Shown />);
    act(() => {
      root.dataset.ui = 'en';
      shownChanged();
    });
    expect(screen.getByText('computer en')).toBeDefined();
  });

  test('changes even where storage refuses', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    render(<Shown />);
    act(() => show({ device: 'phone' }));
    expect(screen.getByText('phone null')).toBeDefined();
  });
});

describe('links carry on', () => {
  test.each([
    ['', ''],
    ['?device=phone', '?device=phone'],
    ['?ui=en&device=computer', '?device=computer&ui=en'],
    ['?device=phone&utm_source=mail', '?device=phone'],
    ['?device=toaster&ui=en', '?ui=en'],
    ['?ui=de', ''],
    ['?device=phone&device=computer', '?device=phone'],
    ['?%', ''],
  ])('from %j exactly %j', (search, carried) => {
    expect(carriedSearch(search)).toBe(carried);
  });
});
