import { create } from 'zustand';

/** Whether the export panel is open: menu, key and button open the same one. */
export const useExportPanel = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function showExportPanel(isOpen: boolean): void {
  useExportPanel.setState({ isOpen });
}
