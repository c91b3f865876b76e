import type { Party } from '#core/agreement/party.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { showText, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';

export interface FoundContact {
  readonly path: Path;
  readonly contact: Party['contacts'][number];
}

/** The contact with an id, whichever party it belongs to. */
export function contactOf({ agreement }: Writing, id: string | undefined): FoundContact | undefined {
  return agreement.parties
    .flatMap((party) =>
      party.contacts.map((contact) => ({ path: join('parties', party.id, 'contacts', contact.id), contact })),
    )
    .find(({ contact }) => contact.id === id);
}

/** Name (or role), telephone and email of a contact, one a paragraph; what is not known is left out. */
export function contactLines(writing: Writing, found: FoundContact | undefined): readonly (readonly Inline[])[] {
  if (found === undefined) return [];
  const { path, contact } = found;
  const plain = (field: 'name' | 'phone' | 'email') =>
    contact[field] === undefined ? [] : [showText(writing, join(path, field), contact[field])];
  const who = plain('name');
  const role = contact.role === undefined ? [] : [showWording(writing, join(path, 'role'), contact.role)];
  return [...(who.length > 0 ? who : role), ...plain('phone'), ...plain('email')];
}
