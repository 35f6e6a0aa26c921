import { Component, type ReactNode } from 'react';

import { Failure } from './failure.js';

type Props = { readonly children: ReactNode };
type State = { readonly failed: boolean };

/** Keeps one broken part from taking the page with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failure onRetry={() => this.setState({ failed: false })} />;
  }
}
