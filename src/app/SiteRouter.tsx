import { type ReactNode, startTransition, useEffect, useLayoutEffect, useState } from 'react';
import { UNSAFE_createBrowserHistory as createBrowserHistory, Router } from 'react-router';
import { drawing } from '../components/drawing.ts';
import { followLinks } from '../components/links.ts';
import { base } from '../paths.ts';
import { isAtHand } from './load.ts';

/**
 * The library's `BrowserRouter`, but for one thing: that one opens every page in a transition, which
 * may wait. Here a page that is at hand is drawn at once, as an answer to the press; only one that is
 * still to come is waited for, while the old one stays.
 */
export function SiteRouter({ children }: { children: ReactNode }) {
  // Its name says that it may change with the library: it is what `BrowserRouter` itself is made of.
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }));
  const [{ action, location }, setEntry] = useState(() => ({
    action: history.action,
    location: history.location,
  }));
  useLayoutEffect(
    () =>
      history.listen(({ action, location }) => {
        const show = () => setEntry({ action, location });
        if (isAtHand(location.pathname.slice(base.length - 1))) drawing.draw(show);
        else startTransition(show);
      }),
    [history],
  );
  useEffect(
    () =>
      followLinks((href, replace) => {
        if (replace) history.replace(href);
        else history.push(href);
      }),
    [history],
  );
  return (
    <Router basename={base} location={location} navigationType={action} navigator={history}>
      {children}
    </Router>
  );
}
