import type { SignatureField, Signatures, SigningParty } from '#core/document/document.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import {
  run,
  textBox,
  type Cell,
  type FieldBox,
  type Rule,
  type TableBox,
  type TextBox,
} from '#core/printing/pdf/boxes.ts';
import { printInlines } from '#core/printing/pdf/inlines.ts';
import type { Place } from '#core/printing/pdf/place.ts';
import { styles } from '#core/printing/pdf/styles.ts';
import { tag, type Tag } from '#core/printing/pdf/tags.ts';
import type { PdfWishes } from '#core/printing/pdf/wishes.ts';

/** How the words begin by which services for signing find the places to sign. */
export const SIGNING_ANCHOR = '{{Sig_es_:signer';

const { signature, text } = houseStyle;
const COLUMN_GAP = 36;
const BETWEEN_ROWS = 34;
/** A signature is written larger than a name. */
const SIGNATURE_ROOM = 1.5;
/** White and small, in a line as high as any other. */
const UNSEEN = { ...styles.body, size: 3, lineHeight: (text.size * text.lineHeight) / 3, colour: 'paper' } as const;

/** Boxes to sign in, side by side; those in one row stay on one page. */
export function printSignatures(block: Signatures, place: Place): readonly TableBox[] {
  const rows: TableBox[] = [];
  let signer = 0;
  for (let start = 0; start < block.parties.length; start += signature.columns) {
    const parties = block.parties.slice(start, start + signature.columns);
    const cells = parties.map((party) => printParty(party, place, (signer += 1)));
    rows.push(signatureRow(cells, place));
  }
  return rows;
}

function signatureRow(cells: readonly Cell[], place: Place): TableBox {
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
    rows: [{ cells, anchors: [] }],
    ruleBetween: null,
    ruleAround: null,
  };
}

interface Signing {
  readonly party: Tag;
  /** "For the Provider: Ærø Hosting ApS" */
  readonly who: string;
  /** From 1, in the order of the boxes. */
  readonly signer: number;
  readonly wishes: PdfWishes;
}

function printParty(party: SigningParty, place: Place, signer: number): Cell {
  const box = tag('Sect', place.parent);
  const { label, party: nameStyle } = styles;
  const heading = { runs: printInlines(party.heading, label), style: label, after: 1, tag: tag('P', box) };
  const name = { runs: printInlines(party.name, nameStyle), style: nameStyle, tag: tag('P', box) };
  const who = `${plainTextOf(party.heading)}: ${plainTextOf(party.name)}`;
  const signing = { party: box, who, signer, wishes: place.wishes };
  const fields = party.fields.flatMap((field) => printField(field, signing));
  return { boxes: [textBox(heading), textBox(name), ...fields], tag: box };
}

/** What is filled in stands on the line, what it is below it. */
function printField(field: SignatureField, signing: Signing): readonly TextBox[] {
  const room = field.kind === 'signature' ? signature.fieldGap * SIGNATURE_ROOM : signature.fieldGap;
  const label = styles.fieldLabel;
  const rule: Rule = { width: signature.lineWidth, colour: 'quiet' };
  const before = Math.max(room - text.size * text.lineHeight, 0);
  return [
    textBox({ ...lineOf(field, signing, room), before, endsLevel: true }),
    textBox({ runs: [run(field.label, label)], style: label, ruleAbove: rule, tag: tag('P', signing.party) }),
  ];
}

function lineOf(
  field: SignatureField,
  { party, who, signer, wishes }: Signing,
  room: number,
): Pick<TextBox, 'runs' | 'style' | 'tag' | 'field'> {
  const style = styles.body;
  if (field.value !== null) {
    return { runs: printInlines(field.value, style), style, tag: tag('P', party), field: null };
  }
  const isSignature = field.kind === 'signature';
  const says = `${field.label}. ${who}`;
  const made: FieldBox = {
    kind: isSignature ? 'signature' : 'text',
    name: `signer${signer}-${field.kind}`,
    says,
    height: isSignature ? room : style.size * style.lineHeight,
    tag: tag('Form', party, { alt: says }),
  };
  const runs = wishes.anchors && isSignature ? [run(`${SIGNING_ANCHOR}${signer}:signature}}`, UNSEEN)] : [];
  return { runs, style, tag: 'Layout', field: wishes.fields ? made : null };
}
