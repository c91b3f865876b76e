import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Party, PartyRole } from '#core/agreement/party.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { line, text, value } from '#core/document/inline.ts';
import { roleWords } from '#core/document/naming.ts';
import { marked, showText, showWording } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import { paragraph } from './composed.ts';
import { isCalledByName, showPartyName } from './partyName.ts';

/**
 * A paragraph for each party: who it is, and what the agreement calls it. Units of one organisation are no legal persons:
 * they have no number in a register and no website, whatever was answered before the agreement became an internal one.
 */
export const parties: BlockWriter = (writing) => {
  const { type, parties: entered } = writing.agreement;
  const isOfOneOrganisation = type === 'internal';
  const missing = NEEDED[type].filter((role) => !entered.some((party) => party.role === role));
  return [...entered, ...missing.map(notEntered)].map((party) => {
    const identity = joinedByCommas([
      marked(showPartyName(writing, party), ['bold']),
      ...(isOfOneOrganisation ? [] : [...legalForm(writing, party), ...registration(writing, party)]),
      ...address(writing, party),
      ...(isOfOneOrganisation ? [] : website(writing, party)),
      ...description(writing, party),
    ]);
    const term = isCalledByName(writing, party) ? '' : line` ${called(writing, party)}`;
    return paragraph(`parties-${party.id}`, line`${identity}${term}.`);
  });
};

/** The roles without which there is no agreement of a type. */
const NEEDED: Readonly<Record<AgreementType, readonly PartyRole[]>> = {
  customer: ['provider', 'customer'],
  internal: ['provider'],
  multiLevel: ['provider', 'customer'],
};

/** Stands for a party nobody has entered yet: all blanks. */
function notEntered(role: PartyRole): Party {
  return { id: role, role, signatories: [], contacts: [] };
}

/** Left out where the name ends with it: "Fjordblik Systems A/S". */
function legalForm(writing: Writing, party: Party): readonly (readonly Inline[])[] {
  const { legalForm: form } = party;
  if (form === undefined || party.legalName?.trim().endsWith(form.trim())) return [];
  return [showText(writing, join('parties', party.id, 'legalForm'), form)];
}

function registration(writing: Writing, party: Party): readonly (readonly Inline[])[] {
  const { registrationScheme: scheme, registrationNumber: number } = party;
  if (scheme === undefined && number === undefined) return [];
  const shown = showText(writing, join('parties', party.id, 'registrationNumber'), number);
  return [writing.words.frame.parties.registered[scheme ?? 'other'](shown)];
}

function address(writing: Writing, party: Party): readonly (readonly Inline[])[] {
  const at = join('parties', party.id, 'address');
  const { street, postalCode, city, country } = party.address ?? {};
  const town = [
    ...(postalCode === undefined ? [] : [showText(writing, join(at, 'postalCode'), postalCode)]),
    ...(city === undefined ? [] : [showText(writing, join(at, 'city'), city)]),
  ];
  return [
    ...(street === undefined ? [] : [showText(writing, join(at, 'street'), street)]),
    ...(town.length === 0 ? [] : [town.flatMap((part, index) => (index === 0 ? part : [text(' '), ...part]))]),
    ...(country === undefined ? [] : [showWording(writing, join(at, 'country'), country)]),
  ];
}

function website(writing: Writing, { id, website: address }: Party): readonly (readonly Inline[])[] {
  return address === undefined ? [] : [showText(writing, join('parties', id, 'website'), address)];
}

function description(writing: Writing, party: Party): readonly (readonly Inline[])[] {
  if (party.description === undefined) return [];
  return [showWording(writing, join('parties', party.id, 'description'), party.description)];
}

function called(writing: Writing, party: Party): readonly Inline[] {
  const path = join('parties', party.id, 'role');
  return writing.words.frame.parties.called(roleWords(writing, party), (words) => value(path, words, ['bold']));
}

function joinedByCommas(parts: readonly (readonly Inline[])[]): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(', '), ...part]));
}
