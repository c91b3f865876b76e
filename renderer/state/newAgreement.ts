import { create } from 'zustand';

/** The ways to a new agreement, in the order they are offered. */
export const WAYS = ['sample', 'template', 'copy', 'blank', 'file'] as const;
export type Way = (typeof WAYS)[number];

/** The way that the dialog for a new agreement shows; `null` while it is closed. */
export const useNewAgreement = create<{
  readonly way: Way | null;
  /** The own template that is chosen at first. */
  readonly ownTemplate: string | null;
}>(() => ({ way: null, ownTemplate: null }));

export function showNewAgreement(way: Way | null = 'sample', ownTemplate: string | null = null): void {
  useNewAgreement.setState({ way, ownTemplate });
}
