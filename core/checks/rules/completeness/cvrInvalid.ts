import { impossibleNumber, type CheckedScheme } from '#core/agreement/checkDigits.ts';
import type { Language } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

type Sentence = (number: string, party: string) => string;

const SENTENCES: Readonly<Record<CheckedScheme, Readonly<Record<Language, Sentence>>>> = {
  cvr: {
    en: (number, party) => `${number}, given for ${party}, is no CVR number: a digit is wrong or missing.`,
    da: (number, party) =>
      `${number}, som er angivet for ${party}, er ikke et CVR-nummer: Et ciffer er forkert eller mangler.`,
  },
  gln: {
    en: (number, party) =>
      `${number}, given for ${party}, is no global location number (GLN): a digit is wrong or missing.`,
    da: (number, party) =>
      `${number}, som er angivet for ${party}, er ikke et EAN-/GLN-nummer: Et ciffer er forkert eller mangler.`,
  },
  vat: {
    en: (number, party) => `${number}, given for ${party}, has not the form of a VAT number of its country.`,
    da: (number, party) => `${number}, som er angivet for ${party}, har ikke formen på et momsnummer fra sit land.`,
  },
};

export const cvrInvalid: RuleOfItems<'parties'> = {
  id: 'cvr-invalid',
  reads: 'items',
  of: 'parties',
  severity: 'error',
  title: { en: 'No such registration number', da: 'Ugyldigt registreringsnummer' },
  why: {
    en: 'CVR numbers have eight digits, the last a check digit (modulus 11); location numbers (GLN) have thirteen (modulus 10); VAT numbers have the form of their country. A wrong digit names another company or none.',
    da: 'CVR-numre har otte cifre, hvoraf det sidste er et kontrolciffer (modulus 11); EAN-/GLN-numre har tretten (modulus 10); momsnumre har den form, som deres land bruger. Et forkert ciffer betegner et andet selskab eller slet intet.',
  },
  advice: {
    en: 'Copy the number from the register (datacvr.virk.dk, the EU’s VIES).',
    da: 'Kopiér nummeret fra registeret (datacvr.virk.dk, EU’s VIES).',
  },
  examples: {
    fails: { en: 'CVR 12345678', da: 'CVR-nr. 12345678' },
    passes: { en: 'CVR 27001092', da: 'CVR-nr. 27001092' },
  },
  find: ({ id, registrationScheme, registrationNumber }, agreement) => {
    if (registrationScheme === undefined || registrationNumber === undefined) return [];
    const scheme = impossibleNumber({ registrationScheme, registrationNumber });
    if (scheme === null) return [];
    const name = namesOf(agreement, id);
    const sentences = SENTENCES[scheme];
    return [
      {
        path: join('parties', id, 'registrationNumber'),
        ...(scheme === 'vat' ? { severity: 'warning' as const } : {}),
        message: { en: sentences.en(registrationNumber, name.en), da: sentences.da(registrationNumber, name.da) },
      },
    ];
  },
};
