import { addressOf, base, contentFile } from '../paths.ts';

/** Opens an address with its base; in place of the current one where that is the same. */
export type Open = (href: string, replace: boolean) => void;

/**
 * Has links to our pages opened without leaving the document, until the returned function is called. One
 * listener for all of them: it serves also what React has not taken over yet.
 */
export function followLinks(open: Open, within: Document = document): () => void {
  const follow = (event: MouseEvent) => {
    const link = linkOf(event);
    if (!link || !isPlain(event) || link.target || link.hasAttribute('download')) return;
    const path = ownPath(link);
    if (path === null || !contentFile(addressOf(path))) return;
    // A part of this page: browsers know best how to show it.
    const { pathname, search, hash } = link;
    if (hash && pathname === location.pathname && search === location.search) return;
    event.preventDefault();
    open(pathname + search + hash, link.href === location.href);
  };
  within.addEventListener('click', follow);
  return () => within.removeEventListener('click', follow);
}

/** The link on which something happens. */
export function linkOf({ target }: Event): HTMLAnchorElement | null {
  return isElement(target) ? target.closest<HTMLAnchorElement>('a[href]') : null;
}

/** In whatever window of ours: each has an `Element` of its own. */
export function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}

/** Where a link leads to within the site, without the base; null where it leads out of it. */
export function ownPath({ origin, pathname }: HTMLAnchorElement): string | null {
  const isOwn = origin === location.origin && pathname.startsWith(base);
  return isOwn ? pathname.slice(base.length - 1) : null;
}

/** False where the reader asks for another tab or window, or where somebody else has answered. */
export function isPlain(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  return button === 0 && !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented);
}
