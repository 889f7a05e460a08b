/**
 * A browser, driven in whichever way it lets itself be driven. What is read from a page, and what is
 * pressed in it, is named by an expression: the one thing that all of these ways understand.
 */
export interface Engine {
  /** A page that shares nothing with those before it. */
  newTab(): Promise<Tab>;
  stop(): Promise<void>;
}

export interface Tab {
  goto(address: string): Promise<void>;
  read<T>(expression: string): Promise<T>;
  /** Presses the middle of an element, as a mouse does. Whoever calls has brought it into view. */
  press(expression: string): Promise<void>;
  key(name: Key): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Closes it, and says which errors, blocked contents and requests to other hosts there were. */
  close(): Promise<string[]>;
}

export type Key = 'Tab' | 'Enter';

export const view = { width: 1366, height: 900 };
