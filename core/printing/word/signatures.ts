import type { SignatureField, Signatures, SigningParty } from '#core/document/document.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { runsOf, type Place } from '#core/printing/word/place.ts';
import { paragraph, plain, type WordParagraph, type WordRow, type WordTable } from '#core/printing/word/story.ts';
import { DEPTH_INDENT } from '#core/printing/word/styles.ts';
import { columnWidths } from '#core/printing/word/tables.ts';
import { tableStyle } from '#core/printing/word/tableStyles.ts';

/** A signature is written larger than a name. */
const ROOM_TO_SIGN = 1.5 * houseStyle.signature.fieldGap - houseStyle.text.size;

/** Boxes to sign in, side by side. All stay on the page of the first. */
export function printSignatures(signatures: Signatures, place: Place): WordTable {
  const across = houseStyle.signature.columns;
  return {
    kind: 'table',
    form: 'signatures',
    summary: '',
    left: DEPTH_INDENT[place.depth],
    padding: null,
    columns: columnWidths(
      Array.from({ length: across }, () => 1),
      place,
      tableStyle.signatures.padding.right,
    ),
    header: null,
    rows: inRows(signatures.parties, across).map((parties, index, rows) =>
      row(parties, place, index < rows.length - 1),
    ),
  };

  function row(parties: readonly SigningParty[], where: Place, keepWithNext: boolean): WordRow {
    const cells = Array.from({ length: across }, (_, column) => box(parties[column], where));
    return { cells: cells.map((lines) => lines.map((line) => ({ ...line, keepWithNext }))) };
  }
}

function inRows(parties: readonly SigningParty[], across: number): readonly (readonly SigningParty[])[] {
  const count = Math.ceil(parties.length / across);
  return Array.from({ length: count }, (_, index) => parties.slice(index * across, (index + 1) * across));
}

function box(party: SigningParty | undefined, place: Place): readonly WordParagraph[] {
  if (party === undefined) return [paragraph('BodyText', [])];
  return [
    paragraph('SignatureHeading', runsOf(party.heading, place)),
    paragraph('SignatureParty', runsOf(party.name, place)),
    ...party.fields.flatMap((field) => line(field, place)),
  ];
}

/** A line to write on, or what is written there already, above its label. */
function line({ kind, value, label }: SignatureField, place: Place): readonly WordParagraph[] {
  const before = kind === 'signature' ? ROOM_TO_SIGN : null;
  return [
    paragraph('SignatureValue', value === null ? [] : runsOf(value, place), { before }),
    paragraph('SignatureLabel', [plain(label)]),
  ];
}
