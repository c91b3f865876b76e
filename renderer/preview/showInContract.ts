import type { Path } from '#core/agreement/path.ts';
import { pointInContractWindow, useContractWindow } from '#renderer/state/contractWindow.ts';

/** The element that holds the contract. */
export const CONTRACT_ID = 'contract-text';

/** Brings the text that an answer makes into view, where the contract has any; questions above or below it lead there too. */
export function showInContract(path: Path): void {
  if (useContractWindow.getState().isOpen) return pointInContractWindow(path);
  const contract = document.getElementById(CONTRACT_ID);
  if (contract === null) return;
  const places = [...contract.querySelectorAll<HTMLElement>('[data-path]')];
  const found =
    places.find(({ dataset }) => dataset['path'] === path) ??
    places.find(({ dataset }) => dataset['path']?.startsWith(`${path}/`) === true) ??
    places.find(({ dataset }) => dataset['path'] !== undefined && path.startsWith(`${dataset['path']}/`));
  found?.scrollIntoView({ block: 'center' });
}
