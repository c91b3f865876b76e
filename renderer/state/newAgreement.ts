import { create } from 'zustand';

/** The ways to a new agreement, in the order they are offered. */
export const WAYS = ['sample', 'template', 'copy', 'blank', 'file'] as const;
export type Way = (typeof WAYS)[number];

/** The way that the dialog for a new agreement shows; `null` while it is closed. */
export const useNewAgreement = create<{ readonly way: Way | null }>(() => ({ way: null }));

export function showNewAgreement(way: Way | null = 'sample'): void {
  useNewAgreement.setState({ way });
}
