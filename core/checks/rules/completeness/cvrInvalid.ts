import { isCvrNumber } from '#core/agreement/cvr.ts';
import { join } from '#core/agreement/path.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const cvrInvalid: RuleOfItems<'parties'> = {
  id: 'cvr-invalid',
  reads: 'items',
  of: 'parties',
  severity: 'error',
  title: { en: 'No such CVR number', da: 'Ugyldigt CVR-nummer' },
  why: {
    en: 'Danish company numbers have eight digits and a check digit (modulus 11). A wrong digit names another company or none.',
    da: 'Danske CVR-numre har otte cifre og et kontrolciffer (modulus 11). Et forkert ciffer betegner et andet selskab eller slet intet.',
  },
  advice: {
    en: 'Copy the number from the register (cvr.dk).',
    da: 'Kopiér nummeret fra registeret (cvr.dk).',
  },
  examples: {
    fails: { en: 'CVR 12345678', da: 'CVR-nr. 12345678' },
    passes: { en: 'CVR 27001092', da: 'CVR-nr. 27001092' },
  },
  find: ({ id, registrationScheme, registrationNumber }, agreement) => {
    if (registrationScheme !== 'cvr' || registrationNumber === undefined || isCvrNumber(registrationNumber)) return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: join('parties', id, 'registrationNumber'),
        message: {
          en: `${registrationNumber}, given for ${name.en}, is no CVR number: a digit is wrong or missing.`,
          da: `${registrationNumber}, som er angivet for ${name.da}, er ikke et CVR-nummer: Et ciffer er forkert eller mangler.`,
        },
      },
    ];
  },
};
