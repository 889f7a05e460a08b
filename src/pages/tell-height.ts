/**
 * Written into embeds as text, so it must stand alone: it uses nothing from outside itself but its
 * argument.
 *
 * Tells the page around how high this one is, each time that it changes: who listens makes its frame as
 * high. Anybody may hear it, as it says nothing of the reader.
 */
export function tellHeight(type: string): void {
  if (parent === window) return;
  const root = document.documentElement;
  new ResizeObserver(() => {
    parent.postMessage({ type, height: Math.ceil(root.getBoundingClientRect().height) }, '*');
  }).observe(root);
}
