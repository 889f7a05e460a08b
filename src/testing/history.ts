import { act } from '@testing-library/react';

/** Along the history of the session, as the browser's own buttons. */
export async function go(delta: number): Promise<void> {
  await act(async () => {
    const popped = new Promise((resolve) => {
      addEventListener('popstate', resolve, { once: true });
    });
    history.go(delta);
    await popped;
  });
}
