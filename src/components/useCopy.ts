import { type RefObject, useRef, useState } from 'react';

type CopyState = 'idle' | 'copied' | 'refused';

interface Copy<E> {
  /** For the element that holds the text: it is selected where the browser refuses to copy. */
  source: RefObject<E | null>;
  state: CopyState;
  copy: () => Promise<void>;
}

/** Copies the text of an element. */
export function useCopy<E extends HTMLElement>(): Copy<E> {
  const source = useRef<E>(null);
  const [state, setState] = useState<CopyState>('idle');

  async function copy() {
    const element = source.current;
    if (!element) return;
    try {
      await navigator.clipboard.writeText(element.textContent ?? '');
      setState('copied');
    } catch {
      getSelection()?.selectAllChildren(element);
      setState('refused');
    }
  }

  return { source, state, copy };
}
