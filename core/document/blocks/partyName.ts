import type { Party } from '#core/agreement/party.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { partyName, roleWords } from '#core/document/naming.ts';
import { showText, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';

/** True for a party that the agreement calls by its own name, so that nothing need be said twice: "The Service Desk". */
export function isCalledByName(writing: Writing, party: Party): boolean {
  return withoutCapital(roleWords(writing, party)) === withoutCapital(partyName(writing, party));
}

/** "The" before a name has a capital only where a sentence begins. */
function withoutCapital(name: string): string {
  return name.replace(/^The /u, 'the ');
}

/** The name of a party: the one it has in each language, else its legal name, else a blank. A unit has no legal name to be asked for. */
export function showPartyName(writing: Writing, party: Party): readonly Inline[] {
  const path = join('parties', party.id);
  const isUnit = writing.agreement.type === 'internal' && party.legalName === undefined;
  if (party.name !== undefined || isUnit) return showWording(writing, join(path, 'name'), party.name);
  return showText(writing, join(path, 'legalName'), party.legalName);
}
