import { z } from 'zod';
import { languageSchema, type Language } from '#core/agreement/language.ts';
import { brandSchema, type Brand } from '#core/brand/brand.ts';
import type { PictureKind } from '#core/brand/picture/pictureFile.ts';
import { keptIdSchema } from './drafts.ts';

const oneBrand = z.strictObject({ brand: keptIdSchema });

/** What the requests about the looks of firms must hold. */
export const brandSchemas = {
  listBrands: z.strictObject({}),
  readBrand: oneBrand,
  /** A brand of no id is new. */
  saveBrand: z.strictObject({ brand: keptIdSchema.nullable(), look: brandSchema }),
  /** Contracts that were exported keep their look. */
  removeBrand: oneBrand,
  /** A dialog asks for the file. */
  importBrand: z.strictObject({}),
  exportBrand: oneBrand,
  /** A dialog asks for a picture, which the window draws. */
  chooseLogo: z.strictObject({}),
  /** A sample contract in the look, as the PDF that would be made. */
  previewBrand: z.strictObject({ look: brandSchema, language: languageSchema }),
  /** The Word file that Word contracts of the brand are poured into. */
  letterheadOf: oneBrand,
  /** A dialog asks for the file; one that cannot be used is not kept. */
  chooseLetterhead: oneBrand,
  removeLetterhead: oneBrand,
} as const satisfies Readonly<Record<string, z.ZodType>>;

export interface BrandResults {
  /** By name. */
  listBrands: readonly BrandSummary[];
  readBrand: Brand;
  saveBrand: { readonly brand: string };
  removeBrand: null;
  importBrand: { readonly brand: string };
  exportBrand: { readonly name: string };
  chooseLogo: { readonly name: string; readonly kind: PictureKind; readonly bytes: Uint8Array };
  previewBrand: { readonly pdf: Uint8Array };
  letterheadOf: { readonly letterhead: LetterheadSummary | null };
  chooseLetterhead: LetterheadSummary;
  removeLetterhead: null;
}

export interface BrandSummary {
  readonly brand: string;
  readonly name: string;
}

/** What a look is told by; both `null` for that of the house. */
export interface LookSummary {
  readonly brand: string | null;
  /** Name of the file. */
  readonly letterhead: string | null;
}

export interface LetterheadSummary {
  /** Of the file. */
  readonly name: string;
  /** What should be known of it, a sentence each. */
  readonly remarks: readonly Readonly<Record<Language, string>>[];
}
