import { isElement } from '../links.ts';

/** Of a key that was pressed: the way that it leads, where nothing else wants it. */
export type Way = 'next' | 'prev' | 'list';

const ways = new Map<string, Way>([
  ['j', 'next'],
  ['ArrowRight', 'next'],
  ['k', 'prev'],
  ['ArrowLeft', 'prev'],
  ['?', 'list'],
]);

export function wayOf(event: KeyboardEvent): Way | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey, repeat, isComposing, defaultPrevented } = event;
  const way = ways.get(key);
  if (!way || altKey || ctrlKey || metaKey || repeat || isComposing || defaultPrevented)
    return null;
  // A question mark needs it on most keyboards.
  if (shiftKey && way !== 'list') return null;
  const { target } = event;
  if (!isElement(target)) return way;
  if (target.closest(typing) || target.ownerDocument.querySelector('dialog[open]')) return null;
  return key.startsWith('Arrow') && scrollsSideways(target) ? null : way;
}

const typing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** True where an arrow moves what the reader is in, or the whole page. */
function scrollsSideways(element: Element | null): boolean {
  if (!element) return false;
  const { scrollWidth, clientWidth, parentElement, ownerDocument } = element;
  const isRoot = element === ownerDocument.documentElement;
  const isWider = scrollWidth > clientWidth && clientWidth > 0;
  if (isWider && (isRoot || canScroll(element))) return true;
  return scrollsSideways(parentElement);
}

function canScroll(element: Element): boolean {
  const { overflowX } = getComputedStyle(element);
  return overflowX === 'auto' || overflowX === 'scroll';
}
