import { useContext, useEffect } from 'react';
import { UNSAFE_NavigationContext, useLocation } from 'react-router';
import { closeByEscape, followInside, followOut, reveal } from './inside.ts';
import { type Companion as Opened, openBeside } from './small-window.ts';

/** Lets what is pressed in the small window move the page, and shows there what the page was moved to. */
export function Companion({ companion }: { companion: Opened }) {
  const { window: small, onTop } = companion;
  const { navigator } = useContext(UNSAFE_NavigationContext);
  const { pathname, hash, key } = useLocation();

  useEffect(() => closeByEscape(small), [small]);
  useEffect(
    () =>
      followInside(small, (href, replace) => {
        if (replace) navigator.replace(href);
        else navigator.push(href);
      }),
    [small, navigator],
  );
  useEffect(() => {
    if (onTop) return;
    const beside = (href: string, from: Window) => openBeside(href, from, companion);
    const stops = [followOut(window, beside), followOut(small, beside)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [companion, small, onTop]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each page is an arrival.
  useEffect(() => {
    small.scrollTo({ top: 0, behavior: 'instant' });
    small.document.querySelector('h1')?.focus({ preventScroll: true });
  }, [small, pathname]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry of the history, too.
  useEffect(() => reveal(small.document, hash), [small, pathname, hash, key]);

  return null;
}
