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
    // Its own window's: only the one that has the focus may write.
    const { defaultView: own } = element.ownerDocument;
    try {
      await own?.navigator.clipboard.writeText(element.textContent ?? '');
      setState('copied');
    } catch {
      own?.getSelection()?.selectAllChildren(element);
      setState('refused');
    }
  }

  return { source, state, copy };
}
