import { createRoot } from 'react-dom/client';
import { App } from '#renderer/App.tsx';
import { reportDefects } from '#renderer/reportDefects.ts';

export function showWindow(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no place for the window');
  reportDefects();
  createRoot(root).render(<App />);
}
