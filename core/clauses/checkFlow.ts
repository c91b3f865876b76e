import type { BlockTag } from './blockTags.ts';
import { checkMarkdown, type Link, type Mark } from './checkMarkdown.ts';
import { didYouMean } from './didYouMean.ts';
import type { Report } from './finding.ts';
import { originOf, type Flow, type FlowPart } from './flow.ts';
import { areAlternatives, surroundingsAt, type Outline } from './outline.ts';

/** What a text may hold: a whole template, or a clause inside one. */
export type TextKind = 'template' | 'clause';

/** Would hold itself, or stands once in an agreement. */
const NOT_IN_CLAUSES: ReadonlySet<BlockTag> = new Set(['own_clauses', 'cover', 'contents', 'signatures']);

/** Reports what is wrong with sections, block tags, Markdown, anchors and references. */
export function checkFlows(outline: Outline, of: TextKind, termIds: readonly string[], report: Report): void {
  const anchors: Mark[] = [];
  const references: Link[] = [];
  for (const [index, flow] of outline.flows.entries()) {
    checkPlaces(flow, of, index === 0, report);
    if (flow.start?.annex) anchors.push({ name: flow.start.annex.anchor, at: flow.start.at, on: 'annex' });
    for (const part of flow.parts) {
      if (part.kind !== 'markdown') continue;
      const found = checkMarkdown(part.markdown, report);
      anchors.push(...found.anchors);
      references.push(...found.references);
    }
  }
  checkAlone(outline.flows, report);
  checkAnchors(anchors, outline, report);
  if (of === 'template') checkReferences(references, anchors, termIds, report);
}

function checkPlaces({ start, parts }: Flow, of: TextKind, isFirst: boolean, report: Report): void {
  if (of === 'clause') {
    if (start !== null) report({ rule: 'tagNotHere', at: start.at, subject: start.section });
    for (const part of parts) {
      if (part.kind === 'tag' && NOT_IN_CLAUSES.has(part.tag))
        report({ rule: 'tagNotHere', at: part.at, subject: part.tag });
    }
    return;
  }
  const early = isFirst ? parts.find((part) => part.kind === 'tag' || part.markdown.text.trim() !== '') : undefined;
  if (early === undefined) return;
  const subject = early.kind === 'tag' ? early.tag : early.markdown.text.trim();
  report({ rule: 'textBeforeSection', at: firstAt(early), subject });
}

function firstAt(part: FlowPart): number {
  return part.kind === 'tag' ? part.at : originOf(part.markdown, part.markdown.text.search(/\S/u));
}

/** Nothing but other tags may stand on the line of a block or section tag. */
function checkAlone(flows: readonly Flow[], report: Report): void {
  let before: FlowPart | null = null;
  for (const { start, parts } of flows) {
    if (start !== null && !endsLine(before)) report({ rule: 'tagNotAlone', at: start.at, subject: start.section });
    let previous: { readonly at: number; readonly name: string } | null = start && {
      at: start.at,
      name: start.section,
    };
    for (const part of parts) {
      if (part.kind === 'tag') {
        if (!endsLine(before)) report({ rule: 'tagNotAlone', at: part.at, subject: part.tag });
        previous = { at: part.at, name: part.tag };
      } else {
        if (previous !== null && !/^[ \t]*(?:\r?\n|$)/u.test(part.markdown.text)) {
          report({ rule: 'tagNotAlone', at: previous.at, subject: previous.name });
        }
        previous = null;
      }
      before = part;
    }
    if (parts.length === 0) before = null;
  }
}

function endsLine(part: FlowPart | null): boolean {
  return part === null || part.kind === 'tag' || /(?:^|\n)[ \t]*$/u.test(part.markdown.text);
}

function checkAnchors(anchors: readonly Mark[], outline: Outline, report: Report): void {
  const places = new Map<string, number[]>();
  for (const { name, at } of anchors) {
    const here = surroundingsAt(outline, at);
    const others = places.get(name) ?? [];
    const isTwice = others.some((other) => !areAlternatives(here, surroundingsAt(outline, other)));
    if (here.isInLoop) report({ rule: 'anchorInLoop', at, subject: name });
    else if (isTwice || name.startsWith('term-')) report({ rule: 'duplicateAnchor', at, subject: name });
    places.set(name, [...others, at]);
  }
}

function checkReferences(
  references: readonly Link[],
  anchors: readonly Mark[],
  termIds: readonly string[],
  report: Report,
): void {
  const targets = [...anchors.map(({ name }) => name), ...termIds.map((id) => `term-${id}`)];
  const known = new Set(targets);
  for (const { target, at } of references) {
    if (known.has(target)) continue;
    report({ rule: 'brokenReference', at, subject: target, suggestion: didYouMean(target, targets) });
  }
}
