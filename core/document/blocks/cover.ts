import type { Inline, Paragraph } from '#core/document/document.ts';
import { text } from '#core/document/inline.ts';
import { capitalised } from '#core/document/sentence.ts';
import { showChoice, showDate, showText, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { factSheet, lineIf, type FactRow } from './factSheet.ts';
import { isCalledByName, showPartyName } from './partyName.ts';
import { partyTerm } from './partyTerm.ts';

/** The title page: what kind of agreement, its title, between whom, number, version, status and dates. */
export const cover: BlockWriter = (writing) => [
  styled('cover-kind', 'label', [text(writing.words.frame.cover.kind[writing.agreement.type])]),
  styled('cover-title', 'title', showWording(writing, 'title', writing.agreement.title)),
  ...partiesOf(writing),
  ...factSheet('cover-facts', writing.words.frame.cover.summary, details(writing)),
];

function partiesOf(writing: Writing): readonly ComposedBlock[] {
  const { between, and } = writing.words.frame.cover;
  return writing.agreement.parties.flatMap((party, index) => [
    styled(`cover-before-${party.id}`, 'label', [text(index === 0 ? between : and)]),
    styled(`cover-party-${party.id}`, 'subtitle', showPartyName(writing, party)),
    ...(isCalledByName(writing, party)
      ? []
      : [styled(`cover-role-${party.id}`, 'label', capitalised(partyTerm(writing, party)))]),
  ]);
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
