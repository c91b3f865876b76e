import type { SignatureField, Signatures, SigningParty } from '#core/document/document.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { run, textBox, type Cell, type TableBox, type TextBox } from '#core/printing/pdf/boxes.ts';
import { printInlines } from '#core/printing/pdf/inlines.ts';
import type { Place } from '#core/printing/pdf/place.ts';
import { styles } from '#core/printing/pdf/styles.ts';

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
    rows: [{ cells: parties.map(printParty), anchors: [] }],
    ruleBetween: null,
    ruleAround: null,
  };
}

function printParty(party: SigningParty): Cell {
  const heading = textBox({ runs: printInlines(party.heading, styles.label), style: styles.label, after: 1 });
  const name = textBox({ runs: printInlines(party.name, styles.party), style: styles.party });
  return { boxes: [heading, name, ...party.fields.flatMap(printField)] };
}

/** What is filled in stands on the line, what it is below it. */
function printField(field: SignatureField): readonly TextBox[] {
  const room = field.kind === 'signature' ? signature.fieldGap * SIGNATURE_ROOM : signature.fieldGap;
  const style = styles.body;
  const runs = field.value === null ? [] : printInlines(field.value, style);
  const label = styles.fieldLabel;
  const rule = { width: signature.lineWidth, colour: colour.quiet };
  return [
    textBox({ runs, style, before: Math.max(room - text.size * text.lineHeight, 0), endsLevel: true }),
    textBox({ runs: [run(field.label, label)], style: label, ruleAbove: rule }),
  ];
}
