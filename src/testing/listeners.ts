import { afterEach, beforeEach, vi } from 'vitest';

/** A page's listeners end with it. Tests share one window, where they end with each test. */
export function endListeners(): void {
  const listening: Parameters<typeof window.addEventListener>[] = [];
  beforeEach(() => {
    const add = window.addEventListener.bind(window);
    vi.spyOn(window, 'addEventListener').mockImplementation((...how: Parameters<typeof add>) => {
      listening.push(how);
      add(...how);
    });
  });
  afterEach(() => {
    for (const [name, listener, options] of listening.splice(0)) {
      window.removeEventListener(name, listener, options);
    }
  });
}
