import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { BrowserRouter } from 'react-router';
import { vi } from 'vitest';
import { App } from './app/App.tsx';
import { LoadBoundary } from './app/LoadBoundary.tsx';
import { begin } from './app/load.ts';
import type { RoutedPage } from './content.ts';
import { base, fileHref, pathOf } from './paths.ts';
import { allPages, contentFiles } from './prerender/site.ts';
import { writeShown } from './reader/early.ts';
import type { Device, Language } from './steps/basics.ts';

/*
 * Opens pages of the real site as a browser would, in jsdom: the real catalogue and words, the real
 * router, and a host that answers with the files of the build.
 */

export const pages = allPages();

const files = new Map(
  [...contentFiles(pages)].map(([file, content]) => [fileHref(file), JSON.stringify(content)]),
);

/** The page at this path, such as `/fr/linkedin/switch/check/`. */
export function pageAtPath(path: string): RoutedPage {
  for (const page of pages) {
    if (page.kind === 'notFound' || page.kind === 'welcome') continue;
    if (pathOf(page.address) === path) return page;
  }
  throw new Error(`No page lies at ${path}`);
}

/** Answers as a plain static host does; null as the answer: the line is cut. */
export type Host = (href: string) => Response | null;

/** Every file of the build, and 404 for the rest. */
export const wholeHost: Host = (href) => {
  const body = files.get(href.replace(/[?#].*$/, ''));
  return new Response(body ?? '', { status: body === undefined ? 404 : 200 });
};

export interface Opened {
  user: UserEvent;
  /** Presses something that may open a page, and waits until React has settled. */
  press: (element: Element) => Promise<void>;
  /** Addresses that were asked of the host, in order. */
  asked: string[];
}

export interface OpenOptions {
  /** What the reader has chosen; the style sheet's rules for it are applied. */
  device?: Device;
  ui?: Language;
  host?: Host;
}

/** Opens an address: a path as above, perhaps with a query and a fragment. */
export async function openPage(address: string, options: OpenOptions = {}): Promise<Opened> {
  const { device = 'computer', ui, host = wholeHost } = options;
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (href: string) => {
    asked.push(href);
    const answer = host(href);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer;
  });
  vi.stubGlobal('matchMedia', () => ({ matches: device === 'phone' }));
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  Element.prototype.scrollIntoView = () => {};

  history.replaceState(null, '', base + address.slice(1));
  const page = pageAtPath(location.pathname);
  const root = document.documentElement;
  root.lang = page.content.lang;
  writeShown();
  if (options.device) root.dataset.device = device;
  if (ui) root.dataset.ui = ui;
  showOnly(device, ui ?? page.content.lang);

  await begin(location.pathname, page);
  await act(async () => {
    render(
      <BrowserRouter basename={base}>
        <LoadBoundary>
          <App />
        </LoadBoundary>
      </BrowserRouter>,
    );
  });
  const user = userEvent.setup();
  return { user, asked, press: (element) => act(() => user.click(element)) };
}

/** The rules of `index.css` that hide what is for the other device and platform language. */
function showOnly(device: Device, ui: Language) {
  const hidden = [
    device === 'phone' ? '.on-computer' : '.on-phone',
    ui === 'fr' ? '.ui-en' : '.ui-fr',
  ];
  const id = 'shown';
  const style = document.getElementById(id) ?? document.createElement('style');
  style.id = id;
  style.textContent = `${hidden}, .when-aging, .when-old { display: none }`;
  document.head.append(style);
}
