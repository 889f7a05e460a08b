/** Says that something outside React changed, in the shape that `useSyncExternalStore` takes. */
export interface Signal {
  /** Calls the listener at each change, until the returned function is called. */
  subscribe: (listener: () => void) => () => void;
  tell: () => void;
}

export function createSignal(): Signal {
  const listeners = new Set<() => void>();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}
