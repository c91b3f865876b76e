import { create } from 'zustand';
import { useContractWindow } from './contractWindow.ts';
import { isNarrow, useIsNarrow } from './narrow.ts';
import { changeSettings, useSession } from './session.ts';

/** Where the window is narrow: whether the contract has taken the place of the questions for now. */
const useInPlace = create<{ readonly isShown: boolean }>(() => ({ isShown: false }));

/** Whether the contract is in the window of the draft: beside the questions, or where the window is narrow in their place. */
export function useIsContractShown(): boolean {
  const isOut = useContractWindow(({ isOpen }) => isOpen);
  const isWanted = useSession(({ settings }) => settings?.previewShown ?? true);
  const isInPlace = useInPlace(({ isShown }) => isShown);
  return (useIsNarrow() ? isInPlace : isWanted) && !isOut;
}

/** A narrow window does not change what is wanted in a wide one. */
export function showContract(isShown: boolean): void {
  if (isNarrow()) useInPlace.setState({ isShown });
  else changeSettings({ previewShown: isShown });
}

export function toggleContract(): void {
  const isShown = isNarrow() ? useInPlace.getState().isShown : (useSession.getState().settings?.previewShown ?? true);
  showContract(!isShown);
}

/** Gives the place back to the questions. */
export function leaveContract(): void {
  useInPlace.setState({ isShown: false });
}
