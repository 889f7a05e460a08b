import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Button } from '../components/Button.tsx';
import { forget, lastWords } from './load.ts';

/** Shown in place of a page whose content or script did not arrive: offline, or a host in trouble. */
export function LoadBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary path={pathname}>{children}</Boundary>;
}

class Boundary extends Component<{ path: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: { path: string }) {
    if (before.path !== this.props.path && this.state.failed) this.setState({ failed: false });
  }

  retry = () => {
    forget(this.props.path);
    this.setState({ failed: false });
  };

  override render() {
    const words = lastWords();
    if (!this.state.failed || !words) return this.props.children;
    const { title, body, retry } = words.loadFailed;
    return (
      <main className="mx-auto max-w-text px-4 py-16" role="alert">
        <h1 className="mb-4 text-3xl">{title}</h1>
        <p className="mb-6">{body}</p>
        <Button kind="main" onClick={this.retry}>
          {retry}
        </Button>
      </main>
    );
  }
}
