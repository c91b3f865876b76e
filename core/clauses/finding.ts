/** Something wrong with the text of a template or clause. `line` and `column` count from 1. */
export interface TemplateFinding {
  readonly rule: FindingRule;
  readonly line: number;
  readonly column: number;
  /** What it is about, as written: the value, tag, anchor, address or piece of text. */
  readonly subject: string;
  /** What was probably meant. */
  readonly suggestion: string | null;
}

export const FINDING_RULES = [
  /** The text as a whole; its subject is by how many characters. */
  'textTooLong',
  /** Too much of something in it: nesting, tags, one paragraph. */
  'tooLong',
  'forbiddenCharacter',
  'notClosed',
  'unknownTag',
  'unexpectedTag',
  'wrongArgument',
  'badExpression',
  'filter',
  'unknownValue',
  'propertyOfList',
  'notPrintable',
  'notAList',
  'notComparable',
  'unknownChoice',
  'nameTaken',
  'tagNotAlone',
  'tagNotHere',
  'textBeforeSection',
  'badAnchor',
  'duplicateAnchor',
  'anchorInLoop',
  'brokenReference',
  'badLink',
  'markdown',
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

/** A finding before its offset in the text has been turned into line and column. */
export interface FoundAt {
  readonly rule: FindingRule;
  readonly at: number;
  readonly subject: string;
  readonly suggestion?: string | null;
}

/** Where checks put what they find. */
export type Report = (found: FoundAt) => void;

const LONGEST_SUBJECT = 80;

/** In the order of the text; what is found twice at one place is told once. */
export function locateFindings(found: readonly FoundAt[], text: string): readonly TemplateFinding[] {
  const lineStarts = lineStartsOf(text);
  const seen = new Set<string>();
  const inOrder = found.toSorted((a, b) => a.at - b.at);
  return inOrder.flatMap(({ rule, at, subject, suggestion = null }) => {
    const key = `${rule} ${at} ${subject}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ rule, ...positionOf(at, lineStarts), subject: shorten(subject), suggestion }];
  });
}

/** Offsets where the lines of a text begin. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

export function positionOf(at: number, lineStarts: readonly number[]): { line: number; column: number } {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (lineStarts[low] ?? 0) + 1 };
}

function shorten(subject: string): string {
  return subject.length > LONGEST_SUBJECT ? `${subject.slice(0, LONGEST_SUBJECT - 1)}…` : subject;
}
