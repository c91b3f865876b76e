import { create } from 'zustand';
import { showPanel } from './panels.ts';

/** The one template that is to be shared; `null` for whatever there is. */
export const useSharedTemplate = create<{ readonly template: string | null }>(() => ({ template: null }));

/** Asks what of the library becomes a file. */
export function showShare(template: string | null = null): void {
  useSharedTemplate.setState({ template });
  showPanel('shareLibrary');
}
