import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { LoadBoundary } from './app/LoadBoundary.tsx';
import { begin, fetchContent } from './app/load.ts';
import { pageOf } from './app/page.ts';
import { SiteRouter } from './app/SiteRouter.tsx';
import { addressOf, base } from './paths.ts';
import './index.css';

// Some browsers know no such question: to them the answer is no, as in their style sheets.
window.matchMedia ??= () => Object({ matches: false });

const root = document.getElementById('root');
const { path, content } = document.documentElement.dataset;

if (root && path && content) void start(root, path, content);

/**
 * Takes over a page that the build wrote. If its content or its styles do not arrive, or are not what
 * this script knows, the page stays what it is without script: whole, with plain links.
 */
async function start(container: HTMLElement, path: string, contentHref: string) {
  const isReady = await Promise.all([fetchContent(contentHref), wholeStyles()])
    .then(([content]) => begin(path, pageOf(addressOf(path), content)))
    .then(
      () => true,
      () => false,
    );
  if (!isReady) return;
  // Hosts answer `//fr/` or `/fr/index.html` too: hydrate the address that the page was built for.
  const own = base + path.slice(1);
  if (location.pathname !== own) {
    history.replaceState(null, '', own + location.search + location.hash);
  }
  // In a transition React works in small parts, between which the browser answers the reader.
  startTransition(() => {
    hydrateRoot(
      container,
      <StrictMode>
        <SiteRouter>
          <LoadBoundary>
            <App />
          </LoadBoundary>
        </SiteRouter>
      </StrictMode>,
    );
  });
}

/** Resolves once the style sheet is there for which the page has asked (`reader/wake.ts`). */
function wholeStyles(): Promise<unknown> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (!link || link.sheet) return Promise.resolve();
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
}
