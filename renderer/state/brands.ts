import { create } from 'zustand';
import type { BrandSummary } from '#core/bridge/brands.ts';
import { desktop } from '#renderer/desktop.ts';
import { showProblem } from './session.ts';

interface Brands {
  /** By name; `null` until they were read. */
  readonly brands: readonly BrandSummary[] | null;
  /** Counts how often a look was saved: what was printed before may look otherwise now. */
  readonly edition: number;
}

export const useBrands = create<Brands>(() => ({ brands: null, edition: 0 }));

export async function readBrands(): Promise<void> {
  const listed = await desktop().ask.listBrands({});
  if (listed.ok) useBrands.setState({ brands: listed.value });
  else showProblem(listed.problem);
}

/** After something was done to them. */
export async function brandsChanged(): Promise<void> {
  useBrands.setState(({ edition }) => ({ edition: edition + 1 }));
  await readBrands();
}
