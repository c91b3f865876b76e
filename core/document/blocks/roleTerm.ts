import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { line } from '#core/document/inline.ts';
import { showLink } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { partyTerm } from './partyTerm.ts';

/**
 * A role as running text calls it: by the party it belongs to, "the Customer’s System owner", which is definite in every
 * language whatever name was typed; the role alone, "the System owner", where it belongs to no party.
 */
export function roleTerm(writing: Writing, path: Path, id: string): readonly Inline[] {
  const role = writing.agreement.roles.find((each) => each.id === id);
  const party = writing.agreement.parties.find((each) => each.id === role?.party);
  const name = showLink(writing, path, id);
  const { roles } = writing.words.frame;
  if (party === undefined) return roles.ofNobody(name);
  const definite = name.map((inline) =>
    inline.kind === 'value' ? { ...inline, text: roles.owned(inline.text) } : inline,
  );
  return line`${partyTerm(writing, party, 'genitive')} ${definite}`;
}

/** "the Provider’s Service manager and the Customer’s System owner". */
export function roleTerms(writing: Writing, path: Path, ids: readonly string[]): readonly Inline[] {
  return listOf(
    writing,
    ids.map((id, index) => roleTerm(writing, join(path, index), id)),
  );
}
