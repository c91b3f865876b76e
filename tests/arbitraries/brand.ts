import * as fc from 'fast-check';
import { toBase64 } from '#core/brand/base64.ts';
import { brandSchema, LONGEST, MOST_STREET_LINES, type Brand } from '#core/brand/brand.ts';
import { settledBrand } from '#core/brand/brandFile.ts';
import { BRAND_FIELDS } from '#core/brand/fields.ts';
import { TYPEFACES } from '#core/brand/typefaces.ts';
import { logoFile } from '#tests/builders/pictures.ts';

const line = (longest: number) =>
  fc
    .string({ unit: fc.constantFrom(...Array.from('aæøåÆØÅ <>&"·|,–e1 ')), maxLength: longest })
    .map((text) => text.slice(0, longest));

const dark = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

const margin = fc
  .array(
    fc.oneof(
      line(20),
      fc.constantFrom(...BRAND_FIELDS).map((field) => `{${field}}`),
    ),
    { maxLength: 6 },
  )
  .map((parts) =>
    parts
      .join(' · ')
      .slice(0, LONGEST.margin)
      .replace(/\{[^}]*$/, ''),
  );
const inBoth = (text: fc.Arbitrary<string>) => fc.record({ en: text, da: text });

const logo = fc.record({
  png: fc
    .tuple(fc.integer({ min: 8, max: 90 }), fc.integer({ min: 8, max: 90 }))
    .map((size) => toBase64(logoFile(...size))),
  alt: inBoth(line(40)),
  side: fc.constantFrom('left', 'right'),
  onEveryPage: fc.boolean(),
});

/** Every brand that its schema permits, as it is kept. */
export function anyBrand(): fc.Arbitrary<Brand> {
  return fc
    .record({
      name: line(20).map((text) => `Firm ${text}`),
      typeface: fc.constantFrom(...TYPEFACES),
      colours: fc.record({ accent: dark, heading: dark }),
      logo: fc.option(logo),
      header: inBoth(margin),
      footer: inBoth(margin),
      sender: fc.record({
        name: line(LONGEST.line),
        street: fc.array(line(LONGEST.line), { maxLength: MOST_STREET_LINES }),
        cvr: fc.constantFrom('', '25052943'),
        phone: line(20),
        email: line(LONGEST.line),
        web: line(30),
      }),
    })
    .map((brand) => settledBrand(brandSchema.parse(brand)));
}
