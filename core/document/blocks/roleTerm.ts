import type { Party } from '#core/agreement/party.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { line, plainTextOf } from '#core/document/inline.ts';
import { showLink } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { partyTerm } from './partyTerm.ts';

/**
 * A role as running text calls it: by the party it belongs to, "the Customer’s System owner", which is definite in every
 * language whatever name was typed; the role alone, "the System owner", where it belongs to no party, and "its System owner"
 * where the party is the one the sentence is about, `by`.
 */
export function roleTerm(writing: Writing, path: Path, id: string, by?: Party): readonly Inline[] {
  return ofParty(writing, partyOf(writing, id), [roleWithin(writing, path, id)], by);
}

/**
 * A role by its name alone, as it is written within a sentence; one that is a defined term, or begins with the name of a
 * service or a party, stays as it is.
 */
export function roleWithin(writing: Writing, path: Path, id: string): readonly Inline[] {
  return showLink(writing, path, id).map((inline) =>
    inline.kind === 'value' && !isDefined(writing, inline.text)
      ? { ...inline, text: writing.words.frame.roles.within(inline.text) }
      : inline,
  );
}

function isDefined({ agreement, language, templateTerms }: Writing, name: string): boolean {
  const [first = ''] = name.split(/[\s-]/u);
  const names = [
    ...agreement.services.map((service) => service.name?.[language]),
    ...agreement.parties.map(({ legalName }) => legalName?.split(' ')[0]),
  ];
  return (
    agreement.definitions.some(({ term }) => term?.[language] === name) ||
    templateTerms.some(({ term }) => term === name) ||
    (name !== first && names.includes(first))
  );
}

/**
 * Several roles, each party named once: "the Provider’s Service manager and Operations and the Customer’s System owner". The
 * one party that does something to them, `by`, has "its service manager", before the others, so that it is clear whose.
 */
export function roleTerms(writing: Writing, path: Path, ids: readonly string[], by?: Party): readonly Inline[] {
  const byParty = new Map<Party | undefined, (readonly Inline[])[]>();
  for (const [index, id] of ids.entries()) {
    const party = partyOf(writing, id);
    byParty.set(party, [...(byParty.get(party) ?? []), roleWithin(writing, join(path, index), id)]);
  }
  return listOf(
    writing,
    [...byParty]
      .toSorted(([one], [other]) => Number(isActing(other, by)) - Number(isActing(one, by)))
      .map(([party, names]) => ofParty(writing, party, names, by)),
  );
}

function partyOf({ agreement }: Writing, role: string): Party | undefined {
  const party = agreement.roles.find(({ id }) => id === role)?.party;
  return agreement.parties.find(({ id }) => id === party);
}

function isActing(party: Party | undefined, by: Party | undefined): boolean {
  return party !== undefined && party === by;
}

function ofParty(
  writing: Writing,
  party: Party | undefined,
  names: readonly (readonly Inline[])[],
  by: Party | undefined,
): readonly Inline[] {
  const { roles } = writing.words.frame;
  if (party === undefined) return listOf(writing, names.map(roles.ofNobody));
  const owned = names.map((name) =>
    name.map((inline) => (inline.kind === 'value' ? { ...inline, text: roles.owned(inline.text) } : inline)),
  );
  const whose = isActing(party, by) ? roles.own(plainTextOf(owned[0] ?? [])) : partyTerm(writing, party, 'genitive');
  return line`${whose} ${listOf(writing, owned)}`;
}
