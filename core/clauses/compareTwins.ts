import { unreachable } from '#core/unreachable.ts';
import { checkMarkdown } from './checkMarkdown.ts';
import { lineStartsOf, positionOf } from './finding.ts';
import { LONGEST_TEMPLATE } from './limits.ts';
import { readLiquid } from './liquid.ts';
import { outlineOf } from './outline.ts';
import type { TemplateNode } from './syntax.ts';
import { conditionText, operandText } from './written.ts';

/** Something that one language of a template has and the other has not, or less often. */
export interface TwinDifference {
  readonly kind: 'anchor' | 'reference' | 'value' | 'condition' | 'loop' | 'tag' | 'section';
  /** The anchor, value, condition or tag, as written. */
  readonly subject: string;
  /** Anchor of the clause it stands in; `null` before the first. */
  readonly clause: string | null;
  /** Line where it stands; `null` in the language that lacks it. */
  readonly en: number | null;
  readonly da: number | null;
}

interface Item {
  readonly kind: TwinDifference['kind'];
  readonly subject: string;
  readonly clause: string | null;
  readonly line: number;
}

/**
 * What the two languages of a template do not share: anchors, and in each clause references, values, conditions, loops
 * and block tags. Their order in a clause is free.
 */
export function compareTwins(en: string, da: string): readonly TwinDifference[] {
  const [english, danish] = [itemsOf(en), itemsOf(da)];
  const differences = [
    ...missingFrom(danish, english).map(({ line, ...item }) => ({ ...item, en: line, da: null })),
    ...missingFrom(english, danish).map(({ line, ...item }) => ({ ...item, en: null, da: line })),
  ];
  return differences.toSorted((a, b) => (a.en ?? a.da ?? 0) - (b.en ?? b.da ?? 0));
}

function missingFrom(there: readonly Item[], here: readonly Item[]): readonly Item[] {
  const counts = new Map<string, number>();
  for (const item of there) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return here.filter((item) => {
    const left = counts.get(keyOf(item)) ?? 0;
    counts.set(keyOf(item), left - 1);
    return left <= 0;
  });
}

/** Anchors are compared in the template as a whole: they make the clauses. */
function keyOf({ kind, subject, clause }: Item): string {
  return JSON.stringify([kind, subject, kind === 'anchor' || kind === 'section' ? null : clause]);
}

type Raw = { readonly kind: Item['kind']; readonly subject: string; readonly at: number; readonly opens?: boolean };

function itemsOf(text: string): readonly Item[] {
  if (text.length > LONGEST_TEMPLATE) return [];
  const { nodes } = readLiquid(text);
  const raw = [...liquidItems(nodes), ...markdownItems(nodes)].toSorted((a, b) => a.at - b.at);
  const lineStarts = lineStartsOf(text);
  let clause: string | null = null;
  return raw.map(({ kind, subject, at, opens }) => {
    if (opens === true) clause = subject;
    return { kind, subject, clause, line: positionOf(at, lineStarts).line };
  });
}

function liquidItems(nodes: readonly TemplateNode[]): readonly Raw[] {
  return nodes.flatMap((node): readonly Raw[] => {
    switch (node.kind) {
      case 'text':
        return [];
      case 'output':
        return [{ kind: 'value', subject: operandText(node.value), at: node.at }];
      case 'choosing':
        return node.branches.flatMap(({ condition, body }) => {
          const subject = condition === null ? 'else' : conditionText(condition);
          return [{ kind: 'condition', subject, at: node.at } as const, ...liquidItems(body)];
        });
      case 'looping':
        return [{ kind: 'loop', subject: operandText(node.list), at: node.at }, ...liquidItems(node.body)];
      case 'tag':
        return [{ kind: 'tag', subject: [node.tag, node.argument ?? ''].join(' ').trim(), at: node.at }];
      case 'section':
        return [{ kind: 'section', subject: [node.section, node.annex?.anchor ?? ''].join(' ').trim(), at: node.at }];
      default:
        return unreachable(node);
    }
  });
}

function markdownItems(nodes: readonly TemplateNode[]): readonly Raw[] {
  const parts = outlineOf(nodes).flows.flatMap((flow) => flow.parts);
  return parts.flatMap((part): readonly Raw[] => {
    if (part.kind === 'tag') return [];
    const { anchors, references } = checkMarkdown(part.markdown, ignore);
    return [
      ...anchors.map(({ name, at, on }) => ({ kind: 'anchor', subject: name, at, opens: on === 'heading' }) as const),
      ...references.map(({ target, at }) => ({ kind: 'reference', subject: target, at }) as const),
    ];
  });
}

function ignore(): void {
  // What is wrong with each text alone is for `checkTemplate` to say.
}
