import type { Party } from '#core/agreement/party.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { capitalised } from '#core/document/sentence.ts';
import { showLink, showText, showWording } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import { introduction, tableOf, type Column } from './composed.ts';
import { partyTerm } from './partyTerm.ts';

type Contact = Party['contacts'][number];

interface Row {
  readonly party: Party;
  readonly contact: Contact;
}

/** Whom to reach at each party, how and when. */
export const contacts: BlockWriter = (writing) => {
  const rows = writing.agreement.parties.flatMap((party) => party.contacts.map((contact) => ({ party, contact })));
  if (rows.length === 0) return [];
  const { contacts: words } = writing.words.frame;
  return [
    introduction('contacts-introduction', words.introduction(writing.agreement.parties.length > 2)),
    ...tableOf({
      id: 'contacts-table',
      summary: words.summary,
      columns: columns(writing),
      rows,
      rowId: (row) => row.contact.id,
    }),
  ];
};

function columns(writing: Writing): readonly Column<Row>[] {
  const { contacts: words } = writing.words.frame;
  const plain = (key: 'name' | 'email' | 'phone') => (row: Row) => {
    const written = row.contact[key];
    return written === undefined ? [] : [showText(writing, pathOf(row, key), written)];
  };
  return [
    { heading: words.role, width: 3, cell: (row) => [roleOf(writing, row)], always: true },
    { heading: words.party, width: 3, cell: ({ party }) => [capitalised(partyTerm(writing, party))] },
    { heading: words.name, width: 3, cell: plain('name') },
    { heading: words.reach, width: 5, cell: (row) => [...plain('phone')(row), ...plain('email')(row)] },
    { heading: words.hours, width: 3, cell: (row) => hoursOf(writing, row) },
  ];
}

function roleOf(writing: Writing, row: Row): readonly Inline[] {
  return showWording(writing, pathOf(row, 'role'), row.contact.role);
}

function hoursOf(writing: Writing, row: Row): readonly (readonly Inline[])[] {
  const { hours } = row.contact;
  return hours === undefined ? [] : [showLink(writing, pathOf(row, 'hours'), hours)];
}

function pathOf({ party, contact }: Row, key: keyof Contact): string {
  return join('parties', party.id, 'contacts', contact.id, key);
}
