import type { Brand } from '#core/brand/brand.ts';

/** A part of a brand that is written: what it is, what is wrong with it by the path of the field, and what becomes of it. */
export interface BrandPartProps {
  readonly look: Brand;
  readonly faults: ReadonlyMap<string, string>;
  readonly onLook: (look: Brand) => void;
}
