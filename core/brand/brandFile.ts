import { z } from 'zod';
import { fieldIssues, repeatedFields } from '#core/agreement/fieldIssues.ts';
import { readJsonFile } from '#core/agreement/jsonFile.ts';
import type { JsonText } from '#core/agreement/jsonText.ts';
import type { BrandFileProblem } from '#core/agreement/problems.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { brandSchema, type Brand } from './brand.ts';
import { pictureOf } from './picture/readPicture.ts';

export const BRAND_FILE_FORMAT = 'sla-studio/brand';
const NEWEST_VERSION = 1;

const fileSchema = z.strictObject({ format: z.string(), version: z.int(), brand: brandSchema });

/**
 * Reads a brand from a file, whatever is in it: a hostile or damaged file gives a problem with the places, never a throw.
 * The logo of what is read is a plain picture of our own making.
 */
export function parseBrandFile(source: string | Uint8Array): Outcome<Brand, BrandFileProblem> {
  const json = readJsonFile(source);
  if (!json.ok) return json;
  const unreadable = unreadableVersion(json.value);
  if (unreadable !== null) return failed(unreadable);
  const parsed = fileSchema.safeParse(json.value.value);
  const issues = [
    ...repeatedFields(json.value),
    ...(parsed.success ? [] : fieldIssues(parsed.error.issues, json.value.value, json.value)),
  ];
  const [first, ...others] = issues.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  if (first !== undefined) return failed({ kind: 'invalid', issues: [first, ...others] });
  return parsed.success ? done(settledBrand(parsed.data.brand)) : failed({ kind: 'notABrandFile' });
}

/** The text of a brand file; reading it gives an equal brand back. */
export function serialiseBrand(brand: Brand): string {
  return `${JSON.stringify({ format: BRAND_FILE_FORMAT, version: NEWEST_VERSION, brand }, null, 2)}\n`;
}

/** The brand with its logo as a plain picture: nothing of the file it came from is kept but what it looks like. */
export function settledBrand(brand: Brand): Brand {
  const bytes = brand.logo === null ? null : fromBase64(brand.logo.png);
  if (brand.logo === null || bytes === null) return brand;
  return { ...brand, logo: { ...brand.logo, png: toBase64(pictureOf(bytes).png) } };
}

function unreadableVersion(json: JsonText): BrandFileProblem | null {
  const head = z.looseObject({ format: z.literal(BRAND_FILE_FORMAT) }).safeParse(json.value);
  if (!head.success) return { kind: 'notABrandFile' };
  const version = z.int().min(1).safeParse(head.data['version']);
  if (!version.success) return { kind: 'unknownVersion', place: json.placeOf(['version']) };
  if (version.data <= NEWEST_VERSION) return null;
  return { kind: 'newerVersion', found: version.data, supported: NEWEST_VERSION };
}
