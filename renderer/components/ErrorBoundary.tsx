import { Component, type ReactNode } from 'react';
import { desktop } from '#renderer/desktop.ts';
import { saveNow } from '#renderer/state/openDraft.ts';
import { WindowTrouble } from './WindowTrouble.tsx';

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Catches a fault of the window: what was typed is saved, the fault is logged, and the person told what to do. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown): void {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    void saveNow();
    void desktop().ask.reportDefect({ message: message.slice(0, 10_000), stack: stack.slice(0, 50_000) });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <WindowTrouble message={error.message} onReopen={() => this.setState({ error: null })} />;
  }
}
