import { isCvrNumber } from './cvr.ts';
import type { Party } from './party.ts';

/** Whether thirteen digits can be a global location number (GLN, in Denmark "EAN-nummer"): the last is a check digit, modulus 10. */
export function isGln(text: string): boolean {
  const digits = text.replaceAll(/[\s.-]/g, '');
  if (!/^\d{13}$/.test(digits)) return false;
  const sum = digits.split('').reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** What follows the two letters of each country. Greece writes EL; XI is Northern Ireland. */
const VAT_FORMS: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CH: /^E\d{9}(MWST|TVA|IVA)?$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-Z0-9]{2}\d{9}$/,
  GB: /^(\d{9}|\d{12}|(GD|HA)\d{3})$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d[A-Z0-9+*]\d{5}[A-Z]|\d{7}[A-Z]{1,2})$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  NO: /^\d{9}(MVA)?$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(\d{9}|\d{12}|(GD|HA)\d{3})$/,
};

/**
 * Whether a VAT number has the form of its country; a Danish one is a CVR number. Of a country that is not known here any letters
 * and digits may be one, and so may what names no country.
 */
export function isVatNumber(text: string): boolean {
  const plain = text.replaceAll(/[\s.-]/g, '').toUpperCase();
  const country = /^[A-Z]{2}/.exec(plain)?.[0];
  if (country === 'DK') return isCvrNumber(plain);
  const form = country === undefined ? undefined : VAT_FORMS[country];
  return form === undefined ? /^[A-Z0-9]{4,16}$/.test(plain) : form.test(plain.slice(2));
}

/** The registers whose numbers can be told from mistyped ones. */
export type CheckedScheme = 'cvr' | 'vat' | 'gln';

const CHECKS: Readonly<Record<CheckedScheme, (number: string) => boolean>> = {
  cvr: isCvrNumber,
  vat: isVatNumber,
  gln: isGln,
};

/** The register in which there can be no such number; `null` when there can, or when nobody can tell. */
export function impossibleNumber({
  registrationScheme,
  registrationNumber,
}: Pick<Party, 'registrationScheme' | 'registrationNumber'>): CheckedScheme | null {
  if (registrationNumber === undefined || registrationNumber.trim() === '') return null;
  if (registrationScheme !== 'cvr' && registrationScheme !== 'vat' && registrationScheme !== 'gln') return null;
  return CHECKS[registrationScheme](registrationNumber) ? null : registrationScheme;
}
