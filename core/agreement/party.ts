import { z } from 'zod';
import { answer, list } from './answer.ts';
import { plainText, wordingSchema } from './text.ts';
import { choice, linkTo, ownId } from './valueKind.ts';

/** What a party is in the agreement. In an internal agreement provider and customer are units of one organisation. */
export const partyRoleSchema = choice('partyRole', [
  'provider',
  'customer',
  'reseller',
  'contractingAffiliate',
  'subcontractor',
  'beneficiary',
  'users',
  'other',
]);
export type PartyRole = z.infer<typeof partyRoleSchema>;

export const registrationSchemeSchema = choice('registrationScheme', [
  'cvr',
  'companiesHouse',
  'ein',
  'vat',
  'gln',
  'other',
]);

export const addressSchema = z.strictObject({
  street: answer(plainText),
  postalCode: answer(plainText),
  city: answer(plainText),
  country: answer(wordingSchema),
});

export const signatorySchema = z.strictObject({
  id: ownId('signatory'),
  name: answer(plainText),
  title: answer(wordingSchema),
  authority: answer(wordingSchema),
});

export const contactSchema = z.strictObject({
  id: ownId('contact'),
  name: answer(plainText),
  role: answer(wordingSchema),
  email: answer(plainText),
  phone: answer(plainText),
  hours: answer(linkTo('calendar')),
});

export const partySchema = z.strictObject({
  id: ownId('party'),
  role: partyRoleSchema,
  /** How the role is named in the contract when the usual word does not fit: "the Agency". */
  roleName: answer(wordingSchema),
  legalName: answer(plainText),
  /** For names that exist in each language: a department, a public authority. Takes the place of `legalName`. */
  name: answer(wordingSchema),
  legalForm: answer(plainText),
  registrationScheme: answer(registrationSchemeSchema),
  registrationNumber: answer(plainText),
  address: answer(addressSchema),
  website: answer(plainText),
  /** "each account separately", "users of all services": who exactly is meant where a name alone does not say. */
  description: answer(wordingSchema),
  signatories: list(signatorySchema),
  contacts: list(contactSchema),
});
export type Party = z.infer<typeof partySchema>;

/** A role that owns duties: service manager, service desk, contract manager. */
export const roleSchema = z.strictObject({
  id: ownId('role'),
  name: answer(wordingSchema),
  party: answer(linkTo('party')),
});
