import type { Language } from '#core/agreement/language.ts';
import type { Party, PartyRole } from '#core/agreement/party.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { text, value } from '#core/document/inline.ts';
import { roleWords } from '#core/document/naming.ts';
import { showLink } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';

export type GrammaticalCase = 'nominative' | 'genitive';

/** A party as running text calls it: "the Provider", "the Provider's". */
export function partyTerm(
  writing: Writing,
  party: Party,
  grammaticalCase: GrammaticalCase = 'nominative',
): readonly Inline[] {
  const words = roleWords(writing, party);
  return [value(join('parties', party.id, 'role'), inCase(writing, words, grammaticalCase))];
}

/** The party a link names, or a blank that says which party is missing. */
export function linkedParty(writing: Writing, path: Path, id: string | undefined): readonly Inline[] {
  const party = writing.agreement.parties.find((candidate) => candidate.id === id);
  return party === undefined ? showLink(writing, path, undefined) : partyTerm(writing, party);
}

/** The party in a role, if there is one and no more. */
export function onlyParty({ agreement }: Writing, role: PartyRole): Party | undefined {
  const found = agreement.parties.filter((party) => party.role === role);
  return found.length === 1 ? found[0] : undefined;
}

/** The party, or the parties, in a role; by the usual word while none has been entered. */
export function partyInRole(
  writing: Writing,
  role: PartyRole,
  grammaticalCase: GrammaticalCase = 'nominative',
): readonly Inline[] {
  const found = writing.agreement.parties.filter((party) => party.role === role);
  if (found.length === 0) return [text(inCase(writing, writing.words.forms.theParty[role], grammaticalCase))];
  return listOf(
    writing,
    found.map((party) => partyTerm(writing, party, grammaticalCase)),
  );
}

function inCase(writing: Writing, words: string, grammaticalCase: GrammaticalCase): string {
  return grammaticalCase === 'genitive' ? GENITIVE[writing.language](words) : words;
}

const GENITIVE: Readonly<Record<Language, (words: string) => string>> = {
  en: (words) => (/[^s]s$/u.test(words) ? `${words}’` : `${words}’s`),
  da: (words) => (/[sxz]$/iu.test(words) ? `${words}’` : `${words}s`),
};
