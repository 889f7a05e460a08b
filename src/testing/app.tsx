import { act, configure, getConfig, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter, StaticRouter } from 'react-router';
import { vi } from 'vitest';
import { App } from '../app/App.tsx';
import { LoadBoundary } from '../app/LoadBoundary.tsx';
import { begin } from '../app/load.ts';
import { SiteRouter } from '../app/SiteRouter.tsx';
import { Dates } from '../components/Dates.tsx';
import { Labels } from '../components/Labels.tsx';
import { Sources } from '../components/Sources.ts';
import type { GuideContent, LabelContent, RoutedPage, StepContent } from '../content.ts';
import { createWords, type Namespaces } from '../locales/i18n.ts';
import { factsOf } from '../locales/languages.ts';
import { pieces } from '../locales/markup.ts';
import { base, fileHref, pathOf } from '../paths.ts';
import { contentFiles } from '../prerender/site.ts';
import { shownChanged } from '../reader/choice.ts';
import { writeShown } from '../reader/early.ts';
import { beginReading } from '../reader/kept.ts';
import { type Device, type PlatformLanguage, platformLanguages } from '../steps/basics.ts';
import { pages } from './pages.ts';

/*
 * Opens pages of the real site as a browser would, in jsdom: the real catalogue and words, the real
 * router, and a host that answers with the files of the build.
 */

// In a browser it comes a moment after the page.
await beginReading();

// Written once a worker, as the pages are made.
const shared = globalThis as { siteFiles?: ReadonlyMap<string, string> };
shared.siteFiles ??= new Map(
  [...contentFiles(pages)].map(([file, content]) => [fileHref(file), JSON.stringify(content)]),
);
const files = shared.siteFiles;

/** The page at this path, such as `/fr/linkedin/switch/check/`. */
export function pageAtPath(path: string): RoutedPage {
  for (const page of pages) {
    if (page.kind === 'notFound' || page.kind === 'offline' || page.kind === 'welcome') continue;
    if (pathOf(page.address) === path) return page;
  }
  throw new Error(`No page lies at ${path}`);
}

export interface StepAt {
  path: string;
  content: GuideContent;
  step: StepContent;
}

/** Each step of each guide, in each language. */
export const allSteps: readonly StepAt[] = pages.flatMap((page) => {
  if (page.kind !== 'step') return [];
  const { address, content } = page;
  const step = content.steps.find(({ id }) => id === address.step);
  return step ? [{ path: pathOf(address), content, step }] : [];
});

export function stepAt(path: string): StepAt {
  const found = allSteps.find((each) => each.path === path);
  if (!found) throw new Error(`No step lies at ${path}`);
  return found;
}

/** A text with markup as a page holds it: a label stands there in each platform language. */
export function held(text: string, labels: Readonly<Record<string, LabelContent>>): string {
  return pieces(text)
    .map(({ tag, inner }) => (tag === 'ui' ? bothOf(labels[inner]) : inner))
    .join('');
}

function bothOf(label: LabelContent | undefined): string {
  if (!label) return '';
  return label.text.fr === label.text.en ? label.text.fr : label.text.fr + label.text.en;
}

/** Asks for a part of the page's words as its components do: with counts, names and fine spaces. */
export function textsAt<N extends keyof Namespaces>(path: string, part: N) {
  const { lang, words } = pageAtPath(path).content;
  return createWords(lang, words).getFixedT(lang, part);
}

/** Answers as a plain static host does; null as the answer: the line is cut. */
export type Host = (href: string) => Response | null | Promise<Response | null>;

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
  ui?: PlatformLanguage;
  host?: Host;
}

/** Opens an address: a path as above, perhaps with a query and a fragment. */
export async function openPage(address: string, options: OpenOptions = {}): Promise<Opened> {
  const { device = 'computer', ui, host = wholeHost } = options;
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (href: string) => {
    asked.push(href);
    const answer = await host(href);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer;
  });
  vi.stubGlobal('matchMedia', () => ({ matches: device === 'phone' }));
  // Never idle, however slow the machine: nothing is fetched ahead (`app/ahead.test.ts` does that).
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => {});
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  Element.prototype.scrollIntoView = () => {};

  history.replaceState(null, '', base + address.slice(1));
  const page = pageAtPath(location.pathname);
  const root = document.documentElement;
  root.lang = page.content.lang;
  delete root.dataset.device;
  writeShown();
  showOnly(device, ui ?? factsOf(page.content.lang).ui);

  await begin(location.pathname, page);
  await act(async () => {
    render(
      <SiteRouter>
        <LoadBoundary>
          <App />
        </LoadBoundary>
      </SiteRouter>,
    );
  });
  act(() => {
    if (options.device) root.dataset.device = device;
    if (ui) root.dataset.ui = ui;
    shownChanged();
  });
  const user = userEvent.setup();
  return { user, asked, press: (element) => actWhole(() => user.click(element)) };
}

/**
 * Waits until React has settled. The test library would take what `user` does out of it, and React
 * complains where a press is answered at once.
 */
async function actWhole(run: () => Promise<void>): Promise<void> {
  const { asyncWrapper } = getConfig();
  configure({ asyncWrapper: (callback) => callback() });
  await act(run);
  configure({ asyncWrapper });
}

/** Renders a part alone, with the address, words and labels of the page at this path, perhaps with a query. */
export function showPart(path: string, part: ReactElement): UserEvent {
  const { content } = pageAtPath(path.replace(/[?#].*$/, ''));
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  history.replaceState(null, '', base + path.slice(1));
  showOnly('computer', factsOf(content.lang).ui);
  render(
    <I18nextProvider i18n={createWords(content.lang, content.words)}>
      <Labels value={'labels' in content ? content.labels : {}}>
        <Sources value={content.kind === 'guide' ? content.sources : {}}>
          <Dates value={'dates' in content ? content.dates : {}}>
            <BrowserRouter basename={base}>{part}</BrowserRouter>
          </Dates>
        </Sources>
      </Labels>
    </I18nextProvider>,
  );
  return userEvent.setup();
}

/** The page at this path as the build draws it, and as a reader without script sees it. */
export async function drawnAtBuild(path: string): Promise<HTMLElement> {
  await begin(path, pageAtPath(path));
  const drawn = document.createElement('div');
  drawn.innerHTML = renderToString(
    <StaticRouter basename={base} location={fileHref(path.slice(1))}>
      <App />
    </StaticRouter>,
  );
  return drawn;
}

/** A text as the eye finds it: without what is for another device or platform language. */
export function visibleText(node: Node): string {
  const text = [...node.childNodes].map((child) => {
    if (!(child instanceof Element)) return child.textContent;
    return getComputedStyle(child).display === 'none' ? '' : visibleText(child);
  });
  return text.join('');
}

/** The rules of `index.css` that hide what is for the other device and platform language. */
function showOnly(device: Device, ui: PlatformLanguage) {
  const hidden = [
    device === 'phone' ? '.on-computer' : '.on-phone',
    ...platformLanguages.filter((other) => other !== ui).map((other) => `.ui-${other}`),
  ];
  const id = 'shown';
  const style = document.getElementById(id) ?? document.createElement('style');
  style.id = id;
  style.textContent = `${hidden}, .when-aging, .when-old { display: none }`;
  document.head.append(style);
}
