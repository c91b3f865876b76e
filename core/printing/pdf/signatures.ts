import type { SignatureField, Signatures, SigningParty } from '#core/document/document.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { run, textBox, type Cell, type TableBox, type TextBox } from '#core/printing/pdf/boxes.ts';
import { printInlines } from '#core/printing/pdf/inlines.ts';
import type { Place } from '#core/printing/pdf/place.ts';
import { styles } from '#core/printing/pdf/styles.ts';
import { tag, type Tag } from '#core/printing/pdf/tags.ts';

const { signature, colour, text } = houseStyle;
const COLUMN_GAP = 36;
const BETWEEN_ROWS = 34;
/** A signature is written larger than a name. */
const SIGNATURE_ROOM = 1.5;

/** Boxes to sign in, side by side; those in one row stay on one page. */
export function printSignatures(block: Signatures, place: Place): readonly TableBox[] {
  const rows: TableBox[] = [];
  for (let start = 0; start < block.parties.length; start += signature.columns) {
    const parties = block.parties.slice(start, start + signature.columns);
    rows.push(signatureRow(parties, place));
  }
  return rows;
}

function signatureRow(parties: readonly SigningParty[], place: Place): TableBox {
  return {
    kind: 'table',
    isForm: true,
    indent: place.indent,
    before: BETWEEN_ROWS / 2,
    after: BETWEEN_ROWS / 2,
    shares: Array.from({ length: signature.columns }, () => 1),
    gap: COLUMN_GAP,
    padding: { vertical: 0, horizontal: 0 },
    header: null,
    rows: [{ cells: parties.map((party) => printParty(party, place)), anchors: [] }],
    ruleBetween: null,
    ruleAround: null,
  };
}

function printParty(party: SigningParty, place: Place): Cell {
  const box = tag('Sect', place.parent);
  const { label, party: nameStyle } = styles;
  const heading = { runs: printInlines(party.heading, label), style: label, after: 1, tag: tag('P', box) };
  const name = { runs: printInlines(party.name, nameStyle), style: nameStyle, tag: tag('P', box) };
  const fields = party.fields.flatMap((field) => printField(field, box));
  return { boxes: [textBox(heading), textBox(name), ...fields], tag: box };
}

/** What is filled in stands on the line, what it is below it. */
function printField(field: SignatureField, party: Tag): readonly TextBox[] {
  const room = field.kind === 'signature' ? signature.fieldGap * SIGNATURE_ROOM : signature.fieldGap;
  const style = styles.body;
  const runs = field.value === null ? [] : printInlines(field.value, style);
  const label = styles.fieldLabel;
  const rule = { width: signature.lineWidth, colour: colour.quiet };
  const before = Math.max(room - text.size * text.lineHeight, 0);
  return [
    textBox({ runs, style, before, endsLevel: true, tag: tag('P', party) }),
    textBox({ runs: [run(field.label, label)], style: label, ruleAbove: rule, tag: tag('P', party) }),
  ];
}
