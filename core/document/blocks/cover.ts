import { join } from '#core/agreement/path.ts';
import type { Inline, Paragraph } from '#core/document/document.ts';
import { text } from '#core/document/inline.ts';
import { showChoice, showDate, showText, showWording } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import { factSheet, lineIf, type FactRow } from './factSheet.ts';
import { showPartyName } from './partyName.ts';

/** The title page: what kind of agreement, its title, then the parties, number, version, status and dates. */
export const cover: BlockWriter = (writing) => {
  const { cover: words } = writing.words.frame;
  return [
    styled('cover-kind', 'label', [text(words.kind[writing.agreement.type])]),
    styled('cover-title', 'title', showWording(writing, 'title', writing.agreement.title)),
    ...factSheet('cover-facts', words.summary, [...parties(writing), ...details(writing)]),
  ];
};

function parties(writing: Writing): readonly FactRow[] {
  return writing.agreement.parties.map((party) => ({
    id: party.id,
    label: showChoice(writing, join('parties', party.id, 'role'), 'partyRole', party.role),
    lines: [showPartyName(writing, party)],
  }));
}

function details(writing: Writing): readonly FactRow[] {
  const { cover: label } = writing.words.frame;
  const { number, version, state, signatureDate, effectiveDate, edition } = writing.agreement;
  const dated = (path: string) => (date: string) => showDate(writing, path, date);
  return [
    { id: 'number', label: label.number, lines: lineIf(number, (known) => showText(writing, 'number', known)) },
    { id: 'version', label: label.version, lines: lineIf(version, (known) => showText(writing, 'version', known)) },
    { id: 'status', label: label.status, lines: [showChoice(writing, 'state', 'agreementState', state)] },
    { id: 'signed', label: label.signatureDate, lines: lineIf(signatureDate, dated('signatureDate')) },
    { id: 'effective', label: label.effectiveDate, lines: lineIf(effectiveDate, dated('effectiveDate')) },
    { id: 'updated', label: label.lastUpdated, lines: lineIf(edition?.lastUpdated, dated('edition/lastUpdated')) },
  ];
}

function styled(id: string, role: Paragraph['role'], content: readonly Inline[]): Paragraph {
  return { kind: 'paragraph', id, role, content, keepWithNext: true };
}
