import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown in place of what failed. */
  readonly fallback: ReactNode;
  /** Another value gives the content a new try: another mail need not fail as well. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface State {
  readonly failedAt: string | null;
}

/** Keeps an error in the drawing of one mail's records from leaving a blank panel. The root reports it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failedAt: null };

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.resetKey });
  }

  static getDerivedStateFromError(): Partial<State> {
    return { failedAt: '' };
  }

  override render(): ReactNode {
    const { failedAt } = this.state;
    const failed = failedAt === '' || failedAt === this.props.resetKey;
    return failed && failedAt !== null ? this.props.fallback : this.props.children;
  }
}
