import './withoutEval.ts';
import { createRoot } from 'react-dom/client';
import { App } from '#renderer/App.tsx';
import { desktop } from '#renderer/desktop.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the window');
window.addEventListener('unhandledrejection', ({ reason }) => report(reason));
window.addEventListener('error', ({ error }) => report(error));
createRoot(root).render(<App />);

function report(error: unknown): void {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  void desktop().ask.reportDefect({ message: message.slice(0, 10_000), stack: stack.slice(0, 50_000) });
}
