import type { Found } from '#core/checks/finding.ts';
import type { EditionRule } from '#core/checks/rule.ts';
import { codeOfSign } from '#core/document/typefaceSigns.ts';
import { unprintableSigns, type UnprintableSign } from '#core/document/unprintableSigns.ts';

export const unprintableSign: EditionRule = {
  id: 'unprintable-sign',
  reads: 'edition',
  severity: 'error',
  title: { en: 'A sign that cannot be printed', da: 'Et tegn, der ikke kan trykkes' },
  why: {
    en: 'The typeface of the contract has Latin, Greek and Cyrillic letters and the signs of ordinary business. Anything else would be a box on the page, and what the box was is then a matter of proof. No file is made with one.',
    da: 'Kontraktens skrift har latinske, græske og kyrilliske bogstaver og de almindelige tegn. Alt andet ville blive en firkant på siden, og hvad den stod for, må så bevises. Der laves ingen fil med sådan en.',
  },
  advice: {
    en: 'Write a word in place of a picture, and names of another script in Latin letters, as they stand in the register.',
    da: 'Skriv et ord i stedet for et billede, og skriv navne fra en anden skrift med latinske bogstaver, som de står i registeret.',
  },
  examples: {
    fails: { en: 'Support is there for you 😀', da: 'Support hjælper gerne 😀' },
    passes: { en: 'Support is there for you.', da: 'Support hjælper gerne.' },
  },
  find: (document) =>
    unprintableSigns(document).flatMap((sign): readonly Found[] =>
      sign.path === null ? [] : [{ ...found(sign, sign.path), language: document.language }],
    ),
};

function found({ sign, where }: UnprintableSign, path: string): Found {
  const named = `${sign} (${codeOfSign(sign)})`;
  return {
    path,
    message: {
      en: `The typeface of the contract has no sign for ${named}. Write a word in its place.`,
      da: `Kontraktens skrift har ikke tegnet ${named}. Skriv et ord i stedet.`,
    },
    ...(where === null ? {} : { where }),
  };
}
