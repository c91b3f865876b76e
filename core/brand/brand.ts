import { z } from 'zod';
import { isCvrNumber } from '#core/agreement/cvr.ts';
import { brandRules } from '#core/agreement/words/brandRules.ts';
import { cleanText } from '#core/document/clean.ts';
import { signsWithoutShape } from '#core/document/typefaceSigns.ts';
import { fromBase64 } from './base64.ts';
import { COLOUR, contrastOnWhite, LEAST_CONTRAST } from './contrast.ts';
import { unknownFields } from './fields.ts';

import { LARGEST_PICTURE, type PictureProblem } from './picture/problem.ts';
import { readPixels } from './picture/readPicture.ts';
import { HOUSE_TYPEFACE, TYPEFACES } from './typefaces.ts';

/** The most lines between the name of a firm and its numbers. */
export const MOST_STREET_LINES = 4;

/** The longest text of each kind, in UTF-16 units. */
export const LONGEST = { name: 80, line: 80, margin: 160, alt: 200 } as const;

/** Text that can be printed on one line. */
const oneLine = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => signsWithoutShape(cleanText(text)).length === 0, brandRules.sign);

const colourSchema = z
  .string()
  .regex(COLOUR, brandRules.colour)
  .refine((colour) => !COLOUR.test(colour) || contrastOnWhite(colour) >= LEAST_CONTRAST, brandRules.contrast);

const marginText = oneLine(LONGEST.margin)
  .refine((text) => unknownFields(text).length === 0, brandRules.field)
  .default('');
const marginSchema = z.strictObject({ en: marginText, da: marginText });
const altText = oneLine(LONGEST.alt).default('');

const logoSchema = z.strictObject({
  /** A PNG file in base64. */
  png: z.string().superRefine((text, context) => {
    const problem = pictureProblem(text);
    if (problem !== null) context.addIssue({ code: 'custom', message: brandRules[problem] });
  }),
  /** Said in place of the picture to whoever cannot see it; without, the name of the firm is. */
  alt: z.strictObject({ en: altText, da: altText }).prefault({}),
  /** Where it stands; the address stands on the other side. */
  side: z.enum(['left', 'right']).default('left'),
  /** Small at the top of every page after the cover, too. */
  onEveryPage: z.boolean().default(true),
});

const senderSchema = z.strictObject({
  name: oneLine(LONGEST.line).default(''),
  street: z.array(oneLine(LONGEST.line)).max(MOST_STREET_LINES).default([]),
  cvr: z
    .string()
    .max(LONGEST.line)
    .refine((text) => text.trim() === '' || isCvrNumber(text), brandRules.cvr)
    .default(''),
  phone: oneLine(LONGEST.line).default(''),
  email: oneLine(LONGEST.line).default(''),
  web: oneLine(LONGEST.line).default(''),
});

/** How the contracts of a firm look: whatever is left out looks as it does without a brand. */
export const brandSchema = z.strictObject({
  /** What it is called in the program; never printed. */
  name: z
    .string()
    .max(LONGEST.name)
    .refine((text) => text.trim() !== '', brandRules.name),
  typeface: z.enum(TYPEFACES).default(HOUSE_TYPEFACE),
  /** Of rules and links, and of headings. */
  colours: z
    .strictObject({ accent: colourSchema.default('#0F4C5C'), heading: colourSchema.default('#0F4C5C') })
    .prefault({}),
  logo: logoSchema.nullable().default(null),
  /** In the margins of every page after the cover; an empty one is as the contract has it. */
  header: marginSchema.prefault({}),
  footer: marginSchema.prefault({}),
  /** Who sends the contract, on its cover. */
  sender: senderSchema.prefault({}),
});
export type Brand = z.infer<typeof brandSchema>;
export type BrandLogo = NonNullable<Brand['logo']>;

/** A brand of that name that changes nothing. */
export function newBrand(name: string): Brand {
  return brandSchema.parse({ name });
}

function pictureProblem(text: string): PictureProblem | null {
  if (text.length > (LARGEST_PICTURE / 3) * 4 + 4) return 'tooLarge';
  const bytes = fromBase64(text);
  if (bytes === null) return 'damaged';
  const read = readPixels(bytes);
  return read.ok ? null : read.problem;
}
