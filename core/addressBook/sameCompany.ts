import type { Party } from '#core/agreement/party.ts';
import { searchable } from './searchable.ts';

/** How a company may be written at the end of its name; the list has what its letters are without points and strokes. */
const LEGAL_FORMS = new Set(
  `as aps is ks ps ivs amba fmba smba forening fond ltd limited plc llp llc lp inc incorporated corp corporation co company
  gmbh ag kg ohg ug mbh se ab hb kb asa oy oyj bv nv sa sas sarl srl spa sl sro zrt kft doo`.split(/\s+/),
);

const AND = /^(og|and|und|et)$/;

/** The name of a company without its legal form, and spelled one way: "Møller & Co. A/S" and "Moeller og Co" are one. */
export function foldedName(name: string): string {
  const words = searchable(name)
    .replaceAll('&', ' og ')
    .replaceAll(/(\p{L})[./](?=\p{L})/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (AND.test(word) ? 'og' : word));
  let end = words.length;
  while (end > 1 && isOfForm(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end).join(' ');
}

/** "Møller & Co." ends with two of them. */
function isOfForm(word: string): boolean {
  return word === 'og' || LEGAL_FORMS.has(word);
}

/** A number of a register as it is compared: "DK 24 25 67 90" is 24256790. */
export function plainNumber({ registrationScheme, registrationNumber }: Party): string | null {
  if (registrationNumber === undefined) return null;
  const plain = registrationNumber.replaceAll(/[\s.-]/g, '').toLowerCase();
  if (plain === '') return null;
  const isDanish = registrationScheme === 'cvr' || /^dk\d{8}$/.test(plain);
  return isDanish ? plain.replace(/^dk/, '') : plain;
}

/** The names a party goes by, folded. */
export function foldedNames({ legalName, name }: Party): readonly string[] {
  const names = [legalName, name?.en, name?.da].filter((one) => one !== undefined).map(foldedName);
  return [...new Set(names)].filter((one) => one !== '');
}

export function mailsOf({ contacts }: Party): readonly string[] {
  return contacts.flatMap(({ email }) =>
    email === undefined || email.trim() === '' ? [] : [email.trim().toLowerCase()],
  );
}
