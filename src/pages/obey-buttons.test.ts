// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { endListeners } from '../testing/listeners.ts';
import { obeyButtons } from './obey-buttons.ts';

endListeners();
afterEach(() => void Reflect.deleteProperty(HTMLButtonElement.prototype, 'commandForElement'));

function page() {
  document.body.innerHTML = `<button command="show-modal" commandfor="whole"><b>open</b></button>
    <dialog id="whole"><button command="close" commandfor="whole">close</button></dialog><button>other</button>`;
  const dialog = document.querySelector('dialog');
  if (!dialog) throw new Error('No dialog');
  dialog.showModal = vi.fn();
  dialog.close = vi.fn();
  return dialog;
}

const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

test('leaves it to a browser that knows what a button commands', () => {
  Object.assign(HTMLButtonElement.prototype, { commandForElement: null });
  const { showModal } = page();
  obeyButtons();
  press('b');
  expect(showModal).not.toHaveBeenCalled();
});

test('opens and closes the dialog that a button commands, for one that does not', () => {
  const { showModal, close } = page();
  obeyButtons();
  press('body > button:last-child');
  expect([showModal, close].flatMap((each) => vi.mocked(each).mock.calls)).toEqual([]);
  press('b');
  expect(showModal).toHaveBeenCalledOnce();
  press('dialog button');
  expect(close).toHaveBeenCalledOnce();
});
