import { create } from 'zustand';

export type Panel = 'export' | 'versions';

/** The panel that is open over the draft, if any: menu, key and button open the same one. */
export const usePanel = create<{ readonly shown: Panel | null }>(() => ({ shown: null }));

export function showPanel(shown: Panel | null): void {
  usePanel.setState({ shown });
}
