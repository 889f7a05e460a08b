import { Component, type ReactNode, startTransition } from 'react';
import { useLocation } from 'react-router';
import { Site } from '../components/Site.tsx';
import { addressOf } from '../paths.ts';
import { forget, lastPage, Unreached } from './load.ts';
import { NotArrived } from './NotArrived.tsx';

/** Shows what can be said where a page did not come: offline, a host in trouble, a new version. */
export function LoadBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary path={pathname}>{children}</Boundary>;
}

interface BoundaryProps {
  path: string;
  children: ReactNode;
}

interface BoundaryState {
  error: unknown;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error };
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (before.path === this.props.path || this.state.error === null) return;
    forget(before.path);
    this.setState({ error: null });
  }

  retry = async (): Promise<boolean> => {
    if (this.state.error instanceof Unreached) {
      forget(this.props.path);
      startTransition(() => this.setState({ error: null }));
      return true;
    }
    // Its script or content is gone with an old version: only the document has the new one. But not
    // for the browser's own page, which could not ask again.
    if (!(await isThere(location.href))) return false;
    location.reload();
    return true;
  };

  override render() {
    const last = lastPage();
    if (this.state.error === null || !last) return this.props.children;
    return (
      <Site address={addressOf(this.props.path)} content={last.content}>
        <NotArrived lang={last.content.lang} onRetry={this.retry} />
      </Site>
    );
  }
}

async function isThere(href: string): Promise<boolean> {
  // Past the cache: what lies there may be the old version.
  return fetch(href, { cache: 'reload' }).then(
    ({ ok }) => ok,
    () => false,
  );
}
