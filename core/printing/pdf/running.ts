import type { Language } from '#core/agreement/language.ts';
import type { MarginPart } from '#core/brand/fields.ts';
import type { RunningText } from '#core/document/document.ts';
import { fingerprintMark } from '#core/printing/fingerprintMark.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { pageLogo, type Look } from '#core/printing/look.ts';
import { BETWEEN, footerLine, headerLine, LONGEST_RUNNING, MARGIN_GAP } from '#core/printing/marginLines.ts';
import { run, textBox, type Align, type Rule } from '#core/printing/pdf/boxes.ts';
import { setLines, type Line, type TypeCase } from '#core/printing/pdf/lines.ts';
import { initialsWord } from '#core/printing/pdf/initialsWord.ts';
import type { PdfWishes } from '#core/printing/pdf/wishes.ts';
import type { Mark } from '#core/printing/pdf/strips.ts';
import { styles } from '#core/printing/pdf/styles.ts';

const { page, table } = houseStyle;
const WIDTH = page.width - page.margin.left - page.margin.right;
const FOOTER_Y = page.height - page.footer - styles.running.size;
const INITIALS_ABOVE_FOOTER = 20;
const INITIALS_ROOM = 60;
const FEWEST_INITIALS = 2;
const MOST_INITIALS = 5;
const RULE_BELOW_HEADER = 5;
const HEADER_END = page.header + styles.running.size * styles.running.lineHeight;

export interface RunningPage {
  readonly running: RunningText;
  readonly language: Language;
  readonly number: number;
  readonly pages: number;
  /** How many sign. */
  readonly parties: number;
  readonly wishes: Pick<PdfWishes, 'fingerprint' | 'initials'>;
  readonly look: Look;
}

/** Header and footer of one page, measured from the corner of the paper. */
export function runningMarks(sheet: RunningPage, typeCase: TypeCase): readonly Mark[] {
  const { running, look, language } = sheet;
  const top = headerLine(running, look);
  const foot = footerLine(running, look);
  const count = [fingerprintOf(sheet), textOf(foot.right, sheet)].filter((part) => part !== '').join(BETWEEN);
  const beside = WIDTH - (pageLogo(look)?.size.width ?? 0);
  const header = row(
    { left: textOf(top.left, sheet), right: textOf(top.right, sheet), room: beside },
    page.header,
    typeCase,
  );
  const footer = row({ left: textOf(foot.left, sheet), right: count, room: WIDTH }, FOOTER_Y, typeCase);
  const y = HEADER_END + RULE_BELOW_HEADER;
  const rule: Rule = { width: table.rule, colour: 'rule' };
  const logo = logoMarks(look);
  const hasHeader = top.left.length + top.right.length + logo.length > 0;
  const below: readonly Mark[] = hasHeader ? [{ kind: 'rule', x: page.margin.left, y, length: WIDTH, rule }] : [];
  const initials = sheet.wishes.initials ? initialsLine(initialsWord[language], sheet.parties, typeCase) : [];
  return [...logo, ...header, ...below, ...footer, ...initials];
}

/** Stands on the line of the header, and above it as far as it is higher. */
function logoMarks(look: Look): readonly Mark[] {
  const found = pageLogo(look);
  if (found === null) return [];
  const { logo, size } = found;
  const { width, height } = size;
  const x = page.margin.left + (logo.side === 'left' ? 0 : WIDTH - width);
  return [{ kind: 'logo', x, y: HEADER_END - height, width, height, picture: logo.picture, tag: 'Pagination' }];
}

function textOf(parts: readonly MarginPart[], { number, pages }: RunningPage): string {
  return parts
    .map((part) => (part.kind === 'text' ? part.text : String(part.kind === 'page' ? number : pages)))
    .join('');
}

/** What a cover has in its margin: which contract it is the cover of. */
export function coverMarks(sheet: RunningPage, typeCase: TypeCase): readonly Mark[] {
  const fingerprint = fingerprintOf(sheet);
  if (fingerprint === '') return [];
  const { right } = sheet.running.header;
  return row({ left: right, right: fingerprint, room: WIDTH }, FOOTER_Y, typeCase);
}

function fingerprintOf({ running, language, wishes: { fingerprint } }: RunningPage): string {
  const status = running.draftMark === null ? 'final' : 'draft';
  return fingerprint === null ? '' : fingerprintMark(fingerprint, language, status);
}

/** Room for the initials of each party above the footer, as far as there is room. */
function initialsLine(word: string, parties: number, typeCase: TypeCase): readonly Mark[] {
  const [line] = lineIn(word, WIDTH, 'left', typeCase);
  if (line === undefined) return [];
  const y = FOOTER_Y - INITIALS_ABOVE_FOOTER;
  const x = page.margin.left + widthOf(line) + MARGIN_GAP / 2;
  const rule: Rule = { width: table.rule, colour: 'quiet' };
  const places = Math.min(Math.max(parties, FEWEST_INITIALS), MOST_INITIALS);
  const rules = Array.from({ length: places }, (_, index): Mark => {
    const left = x + index * (INITIALS_ROOM + MARGIN_GAP);
    return { kind: 'rule', x: left, y: y + line.baseline, length: INITIALS_ROOM, rule };
  });
  return [{ kind: 'line', x: page.margin.left, y, line, tag: 'Pagination' }, ...rules];
}

interface Ends {
  readonly left: string;
  readonly right: string;
  /** Less than the width of the text where a logo stands at one end. */
  readonly room: number;
}

/** The right text is shown whole if it can be, the left one gets what is left. */
function row({ left, right, room }: Ends, y: number, typeCase: TypeCase): readonly Mark[] {
  const rightLine = fitting(right, Math.min((2 * WIDTH) / 3, room - MARGIN_GAP), 'right', typeCase);
  const leftLine = fitting(left, room - widthOf(rightLine) - MARGIN_GAP, 'left', typeCase);
  return [leftLine, rightLine].map((line) => ({ kind: 'line', x: page.margin.left, y, line, tag: 'Pagination' }));
}

function widthOf(line: Line): number {
  return line.pieces.reduce((sum, piece) => sum + piece.width, 0);
}

/** One line of at most this width; what does not fit is cut off visibly. */
function fitting(text: string, width: number, align: Align, typeCase: TypeCase): Line {
  let shown = Array.from(text).slice(0, LONGEST_RUNNING).join('');
  let lines = lineIn(shown, width, align, typeCase);
  while (lines.length > 1) {
    const signs = Array.from(shown.replace(/…$/u, ''));
    shown = `${signs
      .slice(0, Math.floor(signs.length * 0.9))
      .join('')
      .trimEnd()}…`;
    lines = lineIn(shown, width, align, typeCase);
  }
  const [line] = lineIn(shown, align === 'right' ? WIDTH : width, align, typeCase);
  if (line === undefined) throw new Error('A paragraph has at least one line.');
  return line;
}

function lineIn(text: string, width: number, align: Align, typeCase: TypeCase): readonly Line[] {
  return setLines(textBox({ runs: [run(text, styles.running)], style: styles.running, align }), width, typeCase);
}
