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
  /** Longer than the limit, or too much of something: nesting, tags, one paragraph. */
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
