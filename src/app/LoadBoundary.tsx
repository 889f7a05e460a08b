import { Component, type ReactNode, startTransition } from 'react';
import { useLocation } from 'react-router';
import { Site } from '../components/Site.tsx';
import { addressOf } from '../paths.ts';
import { forget, lastPage, Unreached, useComing } from './load.ts';
import { NotArrived } from './NotArrived.tsx';

/** Shows what can be said where a page did not come: offline, a host in trouble, a new version. */
export function LoadBoundary({ children }: { children: ReactNode }) {
  const { pathname, key } = useLocation();
  const coming = useComing();
  return (
    <Boundary path={pathname} entry={key} coming={coming}>
      {children}
    </Boundary>
  );
}

interface BoundaryProps {
  path: string;
  /** Key of the entry in the session's history. */
  entry: string;
  coming: boolean;
  children: ReactNode;
}

interface BoundaryState {
  failure: Failure | null;
  /** Where the reader asked again. */
  askedAt: string | null;
}

interface Failure {
  error: unknown;
  /** Path and entry of the page that failed; null until they are known. */
  at: string | null;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failure: null, askedAt: null };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { failure: { error, at: null } };
  }

  static getDerivedStateFromProps(
    { path, entry }: BoundaryProps,
    { failure }: BoundaryState,
  ): Partial<BoundaryState> | null {
    const here = `${path} ${entry}`;
    if (!failure || failure.at === here) return null;
    // Just caught; or the reader went elsewhere since, or pressed the link again.
    return { failure: failure.at === null ? { ...failure, at: here } : null };
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (before.path !== this.props.path) forget(before.path);
  }

  retry = async (error: unknown, at: string | null) => {
    this.setState({ askedAt: null });
    if (error instanceof Unreached) {
      forget(this.props.path);
      startTransition(() => this.setState({ failure: null, askedAt: at }));
      return;
    }
    // Its script or content is gone with an old version: only the document has the new one. But not
    // for the browser's own page, which could not ask again.
    if (await isThere(location.href)) location.reload();
    else this.setState({ askedAt: at });
  };

  override render() {
    const { path, coming, children } = this.props;
    const { failure, askedAt } = this.state;
    const last = lastPage();
    if (!failure || !last) return children;
    const { error, at } = failure;
    return (
      <Site address={addressOf(path)} content={last.content} coming={coming}>
        <NotArrived inVain={askedAt === at} onRetry={() => this.retry(error, at)} />
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
