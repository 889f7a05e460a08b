import { useEffect, useLayoutEffect, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { whenIdle } from '../components/idle.ts';
import type { RoutedPage } from '../content.ts';
import { absoluteHref } from '../paths.ts';
import { shownChanged } from '../reader/choice.ts';
import { writeShown } from '../reader/early.ts';
import { keep } from '../reader/kept.ts';
import { arriveAtStep } from '../reader/progress.ts';
import { pressAgain } from '../reader/wake.ts';
import { arriveAt, linkedFrom } from './arrive.ts';
import { headOf } from './head.ts';
import { see } from './load.ts';
import { followScroll, isLeftToUs, keepScroll, keptScroll } from './scroll.ts';

interface ArrivalProps {
  page: RoutedPage;
}

/**
 * What a browser does when it opens a page, for pages that the router opens: title and head, then
 * the focus to the heading, which says where the reader is, and the scroll to the top, or on the way
 * back to where the page was left.
 */
export function Arrival({ page }: ArrivalProps) {
  const { pathname, hash, key } = useLocation();
  const navigation = useNavigationType();
  const { lang } = page.content;

  useEffect(followScroll, []);
  useEffect(pressAgain, []);

  const [late, setLate] = useState<typeof import('./late.ts')>();
  useEffect(() => whenIdle(() => void import('./late.ts').then(setLate, () => {})), []);
  useEffect(() => late?.bringFontsOnce(), [late]);
  useEffect(() => late?.followHands(), [late]);
  useEffect(() => late?.lookAhead(page), [late, page]);
  useEffect(() => void late?.keepOffline(page), [late, page]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with each page, before it is painted.
  useLayoutEffect(() => late?.takeFonts(), [pathname]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry of the history is an arrival.
  useEffect(() => {
    const from = arriveAt(pathname);
    see(page);
    keep({ language: lang });
    if (page.kind === 'step') {
      // The way back does nothing anew.
      const before = navigation === 'POP' ? null : from;
      arriveAtStep(page, from === null ? linkedFrom() : before);
    }
    const place = navigation === 'POP' ? keptScroll() : null;
    if (from !== null && from !== pathname) {
      writeHead(page);
      writeShown();
      shownChanged();
      // The same page in another language: the reader stays where they are.
      if (withoutLang(from) !== withoutLang(pathname)) moveTo(hash, place);
    } else if (place !== null && (from !== null || isLeftToUs)) {
      window.scrollTo({ top: place, behavior: 'instant' });
    }
    keepScroll();
  }, [pathname, hash, key, navigation, page, lang]);

  return null;
}

/** To the part that the address names, to the place where the page was left, or to its top. */
function moveTo(hash: string, place: number | null) {
  const part = document.getElementById(hash.slice(1));
  part?.focus({ preventScroll: true });
  // There is no such part, or it is hidden as long as the browser does not point at it.
  if (document.activeElement !== part) {
    document.querySelector('h1')?.focus({ preventScroll: true });
  }
  if (place !== null) window.scrollTo({ top: place, behavior: 'instant' });
  else if (part) part.scrollIntoView();
  else window.scrollTo({ top: 0, behavior: 'instant' });
}

function withoutLang(pathname: string): string {
  return pathname.replace(/^\/\w+/, '');
}

function writeHead(page: RoutedPage) {
  const { lang, title, description, path, alternates, read } = headOf(page);
  document.documentElement.lang = lang;
  document.documentElement.dataset.read = read ?? '';
  document.title = title;
  setAttribute('meta[name="description"]', 'content', description);
  if (path) setAttribute('link[rel="canonical"]', 'href', absoluteHref(path));
  for (const alternate of alternates) {
    setAttribute(`link[hreflang="${alternate.lang}"]`, 'href', absoluteHref(alternate.path));
  }
}

function setAttribute(selector: string, name: string, value: string) {
  document.head.querySelector(selector)?.setAttribute(name, value);
}
