import { create } from 'zustand';

export type Panel =
  | 'export'
  | 'changes'
  | 'versions'
  | 'palette'
  | 'settings'
  | 'parked'
  | 'rename'
  | 'addressBook'
  | 'importClauses'
  | 'verify'
  | 'makeTemplate'
  | 'ownTemplates'
  | 'shareLibrary'
  | 'openShared';

/** What stands beside the questions, in the place of the contract where the window is narrow. */
export type SidePanel = 'help' | 'checks' | 'keys' | 'glossary' | 'find';

/** The panel that is open over the window, if any, and the one at its side: menu, key and button open the same ones. */
export const usePanel = create<{ readonly shown: Panel | null; readonly side: SidePanel | null }>(() => ({
  shown: null,
  side: null,
}));

export function showPanel(shown: Panel | null): void {
  usePanel.setState({ shown });
}

export function showSide(side: SidePanel | null): void {
  usePanel.setState({ side });
}
