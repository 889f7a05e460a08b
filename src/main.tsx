import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App.tsx';
import { LoadBoundary } from './components/LoadBoundary.tsx';
import { begin } from './load.ts';
import { addressOf, base } from './paths.ts';
import './index.css';

const root = document.getElementById('root');
const written = document.getElementById('content')?.textContent;
const path = document.documentElement.dataset.path;

if (root && written && path) void start(root, written, path);

async function start(container: HTMLElement, json: string, path: string) {
  // Hosts answer `//fr/` or `/fr/index.html` too: hydrate the address that the page was built for.
  const own = base + path.slice(1);
  if (location.pathname !== own) {
    history.replaceState(null, '', own + location.search + location.hash);
  }
  await begin(path, addressOf(path), JSON.parse(json));
  hydrateRoot(
    container,
    <StrictMode>
      <BrowserRouter basename={base}>
        <LoadBoundary>
          <App />
        </LoadBoundary>
      </BrowserRouter>
    </StrictMode>,
  );
}
