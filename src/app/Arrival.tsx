import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { Content } from '../content.ts';
import { type Address, base } from '../paths.ts';
import { shownChanged } from '../reader/choice.ts';
import { early } from '../reader/early.ts';
import { keep } from '../reader/kept.ts';
import { headOf } from './head.ts';

interface ArrivalProps {
  address: Address;
  content: Content;
}

/**
 * What a browser does when it opens a page, for pages that the router opens: title and head, then
 * the focus to the heading, which says where the reader is, and the scroll to the top.
 */
export function Arrival({ address, content }: ArrivalProps) {
  const { pathname, hash } = useLocation();
  const navigation = useNavigationType();
  const before = useRef<{ pathname: string; lang: string } | null>(null);

  useEffect(() => {
    const from = before.current;
    before.current = { pathname, lang: content.lang };
    keep({ language: content.lang });
    if (!from || from.pathname === pathname) return;

    writeHead(address, content);
    early();
    shownChanged();
    // The same page in another language: the reader stays where they are.
    if (from.lang !== content.lang && withoutLang(from.pathname) === withoutLang(pathname)) return;

    const target = hash ? document.getElementById(hash.slice(1)) : document.querySelector('h1');
    target?.focus({ preventScroll: true });
    if (hash) target?.scrollIntoView();
    // On the way back the browser restores the place by itself.
    else if (navigation !== 'POP') window.scrollTo({ top: 0, behavior: 'instant' });
  }, [pathname, hash, navigation, address, content]);

  return null;
}

function withoutLang(pathname: string): string {
  return pathname.replace(/^\/\w+/, '');
}

function writeHead(address: Address, content: Content) {
  const { lang, title, description, path, alternates, read } = headOf(address, content);
  const href = (to: string) => base + to.slice(1);
  document.documentElement.lang = lang;
  document.documentElement.dataset.read = read ?? '';
  document.title = title;
  setAttribute('meta[name="description"]', 'content', description);
  if (path) setAttribute('link[rel="canonical"]', 'href', href(path));
  for (const alternate of alternates) {
    setAttribute(`link[hreflang="${alternate.lang}"]`, 'href', href(alternate.path));
  }
}

function setAttribute(selector: string, name: string, value: string) {
  document.head.querySelector(selector)?.setAttribute(name, value);
}
