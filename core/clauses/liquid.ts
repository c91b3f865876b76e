import { TokenizationError, Tokenizer, TypeGuards, type TagToken, type TopLevelToken } from 'liquidjs';
import { ANNEX_ARGUMENT, readBlockArgument } from './arguments.ts';
import { BLOCK_TAGS, SECTION_TAGS, type BlockTag, type SectionTag } from './blockTags.ts';
import { didYouMean } from './didYouMean.ts';
import { isAtEnd, readAlternatives, readCondition, readOnlyReading } from './expression.ts';
import type { FoundAt, Report } from './finding.ts';
import { DEEPEST_NESTING, LONGEST_TAG, MOST_TAGS } from './limits.ts';
import { Nesting } from './nesting.ts';
import type { Operand, TemplateNode } from './syntax.ts';

export interface ReadLiquid {
  readonly nodes: readonly TemplateNode[];
  readonly found: readonly FoundAt[];
}

/**
 * Reads the Liquid of a text. Only the words and marks of the language come from liquidjs (its tokenizer); which tags
 * there are and how they nest is decided here, so that the language is closed and its evaluation needs no clock.
 */
export function readLiquid(text: string): ReadLiquid {
  const found: FoundAt[] = [];
  const report: Report = (one) => found.push(one);
  const nesting = new Nesting(report);
  for (const token of tokensOf(text, report)) readToken(token, nesting, report);
  return { nodes: nesting.finish(), found };
}

function tokensOf(text: string, report: Report): readonly TopLevelToken[] {
  const tags = text.split(/\{[{%]/u).length - 1;
  if (tags > MOST_TAGS) {
    report({ rule: 'tooLong', at: 0, subject: `{{ }} {% %}: ${tags} > ${MOST_TAGS}` });
    return [];
  }
  try {
    return new Tokenizer(text).readTopLevelTokens();
  } catch (error) {
    if (!(error instanceof TokenizationError)) throw error;
    const at = error.token.begin;
    report({ rule: 'notClosed', at, subject: text.slice(at).split('\n', 1)[0] ?? '' });
    return [];
  }
}

function readToken(token: TopLevelToken, nesting: Nesting, report: Report): void {
  if (TypeGuards.isHTMLToken(token)) {
    nesting.add({ kind: 'text', text: token.getContent(), at: token.begin + token.trimLeft });
  } else if (token.end - token.begin > LONGEST_TAG) {
    report({ rule: 'tooLong', at: token.begin, subject: token.getText() });
  } else {
    readBracketed(token, nesting, report);
  }
}

function readBracketed(token: Exclude<TopLevelToken, { str: string }>, nesting: Nesting, report: Report): void {
  try {
    if (TypeGuards.isTagToken(token)) readTag(token, nesting, report);
    else if (TypeGuards.isOutputToken(token)) {
      const tokenizer = new Tokenizer(token.input, undefined, undefined, token.contentRange);
      const value = readOnlyReading(tokenizer, report);
      if (value !== null) nesting.add({ kind: 'output', value, at: token.begin });
    }
  } catch (error) {
    if (!(error instanceof TokenizationError)) throw error;
    report({ rule: 'badExpression', at: token.begin, subject: token.getText() });
  }
}

type TagReader = (token: TagToken, nesting: Nesting, report: Report) => void;

const FLOW_TAGS: Readonly<Record<string, TagReader>> = {
  if: (token, nesting, report) => nesting.open('if', token, readCondition(token.tokenizer, report)),
  unless: (token, nesting, report) => {
    const condition = readCondition(token.tokenizer, report);
    nesting.open('unless', token, condition && { kind: 'not', of: condition });
  },
  elsif: (token, nesting, report) => nesting.branch(token, readCondition(token.tokenizer, report)),
  else: (token, nesting, report) => {
    if (isAtEnd(token.tokenizer, report)) nesting.otherwise(token);
  },
  case: (token, nesting, report) => nesting.openCase(token, readOnlyReading(token.tokenizer, report)),
  when: (token, nesting, report) => nesting.when(token, readAlternatives(token.tokenizer, report) ?? NOTHING),
  for: readFor,
  endif: (token, nesting, report) => close('if', token, nesting, report),
  endunless: (token, nesting, report) => close('unless', token, nesting, report),
  endcase: (token, nesting, report) => close('case', token, nesting, report),
  endfor: (token, nesting, report) => close('for', token, nesting, report),
};
const NOTHING: readonly Operand[] = [];

function close(opened: 'if' | 'unless' | 'case' | 'for', token: TagToken, nesting: Nesting, report: Report): void {
  isAtEnd(token.tokenizer, report);
  nesting.close(opened, token);
}

function readFor(token: TagToken, nesting: Nesting, report: Report): void {
  const { tokenizer } = token;
  const variable = tokenizer.readIdentifier().content;
  const preposition = tokenizer.readIdentifier().content;
  if (!/^[a-z][a-zA-Z0-9_]*$/.test(variable) || preposition !== 'in') {
    report({ rule: 'badExpression', at: token.begin, subject: token.getText() });
  }
  nesting.openFor(token, variable, preposition === 'in' ? readOnlyReading(tokenizer, report) : null);
}

const ALL_TAGS = [...Object.keys(FLOW_TAGS), ...SECTION_TAGS, ...Object.keys(BLOCK_TAGS)];

function readTag(token: TagToken, nesting: Nesting, report: Report): void {
  const { name } = token;
  const flow = Object.hasOwn(FLOW_TAGS, name) ? FLOW_TAGS[name] : undefined;
  if (flow !== undefined) flow(token, nesting, report);
  else if (isBlockTag(name)) readBlockTag(name, token, nesting, report);
  else if (isSectionTag(name)) readSectionTag(name, token, nesting, report);
  else report({ rule: 'unknownTag', at: token.begin, subject: name, suggestion: didYouMean(name, ALL_TAGS) });
  if (nesting.depth > DEEPEST_NESTING) report({ rule: 'tooLong', at: token.begin, subject: token.getText() });
}

function readBlockTag(tag: BlockTag, token: TagToken, nesting: Nesting, report: Report): void {
  const written = token.args.trim();
  const argument = readBlockArgument(tag, written);
  if (argument.ok) nesting.add({ kind: 'tag', tag, argument: argument.value, at: token.begin });
  else report({ rule: 'wrongArgument', at: token.begin, subject: token.getText(), suggestion: argument.problem });
}

function readSectionTag(section: SectionTag, token: TagToken, nesting: Nesting, report: Report): void {
  const written = token.args.trim();
  const [, anchor = '', title = ''] = ANNEX_ARGUMENT.exec(written) ?? [];
  const right = section === 'annex_section' ? title.trim() !== '' : written === '';
  if (!right) report({ rule: 'wrongArgument', at: token.begin, subject: token.getText() });
  const annex = section === 'annex_section' ? { anchor, title } : null;
  nesting.add({ kind: 'section', section, annex, at: token.begin });
}

function isBlockTag(name: string): name is BlockTag {
  return Object.hasOwn(BLOCK_TAGS, name);
}

function isSectionTag(name: string): name is SectionTag {
  return SECTION_TAGS.some((known) => known === name);
}
