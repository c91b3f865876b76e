import { done, failed, type Outcome } from '#core/outcome.ts';
import { remembering } from '#core/remembering.ts';
import { checkFlows, type TextKind } from './checkFlow.ts';
import { checkValues } from './checkValues.ts';
import { locateFindings, type FoundAt, type TemplateFinding } from './finding.ts';
import { LONGEST_CLAUSE, LONGEST_TEMPLATE } from './limits.ts';
import { readLiquid } from './liquid.ts';
import { outlineOf } from './outline.ts';
import { findForbidden } from './sentinel.ts';
import type { TemplateNode } from './syntax.ts';

/** Text of a template or clause that has been read and has no findings. */
export interface TemplateText {
  readonly text: string;
  readonly nodes: readonly TemplateNode[];
}

/** The text, ready to be evaluated, or everything that is wrong with it. `termIds`: terms the template defines. */
export function readTemplateText(
  text: string,
  termIds: readonly string[],
): Outcome<TemplateText, readonly TemplateFinding[]> {
  return readText(text, 'template', termIds);
}

/** In characters: the own clauses of an agreement, as they are and as they were before the last letters typed. */
const MOST_REMEMBERED = 500_000;

/** The same for one of the agreement's own clauses. Its references are for the document to check that it stands in. */
export const readClauseText: (text: string) => Outcome<TemplateText, readonly TemplateFinding[]> = remembering(
  (text) => readText(text, 'clause', []),
  MOST_REMEMBERED,
);

/** All that is wrong with the text of a template in one language. `termIds`: terms the template defines. */
export function checkTemplate(text: string, termIds: readonly string[]): readonly TemplateFinding[] {
  const read = readTemplateText(text, termIds);
  return read.ok ? [] : read.problem;
}

/** All that is wrong with the text of a clause. */
export function checkClauseText(text: string): readonly TemplateFinding[] {
  const read = readClauseText(text);
  return read.ok ? [] : read.problem;
}

const LONGEST: Readonly<Record<TextKind, number>> = { template: LONGEST_TEMPLATE, clause: LONGEST_CLAUSE };

function readText(
  text: string,
  of: TextKind,
  termIds: readonly string[],
): Outcome<TemplateText, readonly TemplateFinding[]> {
  const unreadable = findUnreadable(text, of);
  if (unreadable !== null) return failed(locateFindings([unreadable], text));
  const { nodes, found } = readLiquid(text);
  const all = [...found];
  const report = (one: FoundAt) => all.push(one);
  checkValues(nodes, report);
  checkFlows(outlineOf(nodes), of, termIds, report);
  return all.length === 0 ? done({ text, nodes }) : failed(locateFindings(all, text));
}

function findUnreadable(text: string, of: TextKind): FoundAt | null {
  if (text.length > LONGEST[of]) return { rule: 'textTooLong', at: 0, subject: `${text.length - LONGEST[of]}` };
  const forbidden = findForbidden(text);
  if (forbidden < 0) return null;
  return { rule: 'forbiddenCharacter', at: forbidden, subject: codePointName(text, forbidden) };
}

function codePointName(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
