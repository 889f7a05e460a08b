import { followLinks, isPlain, linkOf, type Open, ownPath } from '../links.ts';

/*
 * The small window shows no page of its own: its document has neither an address nor a history, and a
 * link that it followed itself would put an end to it.
 */

/** Has the page follow what is pressed in the small window, until the returned function is called. */
export function followInside(small: Window, open: Open): () => void {
  const { document: inside } = small;
  const toPart = (event: MouseEvent) => {
    const hash = linkOf(event)?.getAttribute('href') ?? '';
    if (!hash.startsWith('#') || !isPlain(event)) return;
    event.preventDefault();
    location.hash = hash;
    reveal(inside, hash);
  };
  const toRest = (event: MouseEvent) => {
    const link = linkOf(event);
    if (!link || !isPlain(event) || link.target || ownPath(link) === null) return;
    event.preventDefault();
    location.assign(link.href);
  };
  // In this order: each leaves alone what another has answered.
  inside.addEventListener('click', toPart);
  const stop = followLinks(open, inside);
  inside.addEventListener('click', toRest);
  return () => {
    inside.removeEventListener('click', toPart);
    stop();
    inside.removeEventListener('click', toRest);
  };
}

/** Has links that lead out of the site opened otherwise than in a tab. */
export function followOut(from: Window, open: (href: string, from: Window) => void): () => void {
  const follow = (event: MouseEvent) => {
    const link = linkOf(event);
    if (!link || !isPlain(event) || link.target !== '_blank') return;
    event.preventDefault();
    open(link.href, from);
  };
  from.document.addEventListener('click', follow);
  return () => from.document.removeEventListener('click', follow);
}

/** Opens what a part is folded in and goes there, as a browser does for an address. */
export function reveal(inside: Document, hash: string): void {
  const part = hash && inside.getElementById(hash.slice(1));
  if (!part) return;
  for (
    let fold = part.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
  part.focus({ preventScroll: true });
  part.scrollIntoView();
}

export function closeByEscape(small: Window): () => void {
  const close = ({ key, defaultPrevented }: KeyboardEvent) => {
    // An open dialog is closed first.
    if (key !== 'Escape' || defaultPrevented || small.document.querySelector('dialog[open]'))
      return;
    small.close();
  };
  small.addEventListener('keydown', close);
  return () => small.removeEventListener('keydown', close);
}
