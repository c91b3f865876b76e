import { blocksFrom } from '#core/clauses/blocks.ts';
import type { Answer, EvaluatedBlock, EvaluatedInline } from '#core/clauses/evaluated.ts';
import { FlowWriter } from '#core/clauses/flow.ts';
import { readLiquid } from '#core/clauses/liquid.ts';
import { findTooMuchMarkdown } from '#core/clauses/markdown.ts';
import type { Condition, TemplateNode } from '#core/clauses/syntax.ts';
import { unreachable } from '#core/unreachable.ts';
import { conditionText, operandText } from '#core/clauses/written.ts';

/** With more conditions than these, not every combination of them is compared. */
const MOST_COMBINED = 6;

/**
 * Whether two clause texts come to the same contract, whichever of their conditions hold: blanks, numbers of lists and
 * marks of blanks aside. With more than six conditions each of them and each two neighbours are tried, both ways.
 */
export function saySame(one: string, other: string): boolean {
  const [a, b] = [readLiquid(one), readLiquid(other)];
  if (a.found.length > 0 || b.found.length > 0) return false;
  const conditions = [...new Set([...conditionsOf(a.nodes), ...conditionsOf(b.nodes)])];
  return worldsOf(conditions).every((holds) => {
    const said = saidIn(a.nodes, holds);
    return said !== null && said === saidIn(b.nodes, holds);
  });
}

type World = ReadonlySet<string>;

function worldsOf(conditions: readonly string[]): readonly World[] {
  if (conditions.length <= MOST_COMBINED) {
    return Array.from(
      { length: 2 ** conditions.length },
      (_, world) => new Set(conditions.filter((_condition, index) => (world >> index) % 2 === 1)),
    );
  }
  const turned = [[], ...conditions.flatMap((one, index) => [[one], [one, conditions[index + 1] ?? one]])];
  return turned.flatMap((few) => [new Set(few), new Set(conditions.filter((one) => !few.includes(one)))]);
}

function conditionsOf(nodes: readonly TemplateNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'looping') return [loopKey(node), ...conditionsOf(node.body)];
    if (node.kind !== 'choosing') return [];
    return node.branches.flatMap(({ condition, body }) => [
      ...(condition === null ? [] : [keyOf(condition)]),
      ...conditionsOf(body),
    ]);
  });
}

function keyOf(condition: Condition): string {
  return conditionText(condition.kind === 'not' ? condition.of : condition);
}

function loopKey({ variable, list }: Extract<TemplateNode, { kind: 'looping' }>): string {
  return `for ${variable} in ${operandText(list)}`;
}

/** All that is said where just these conditions hold, in a form that can be compared; `null` when it cannot be read. */
function saidIn(nodes: readonly TemplateNode[], world: World): string | null {
  const writer = new FlowWriter();
  const answers: Answer[] = [];
  speak(nodes, world, writer, answers);
  const parts = writer.finish().flatMap((flow) => flow.parts);
  const said: unknown[] = [];
  for (const part of parts) {
    if (part.kind === 'tag') said.push([part.tag, part.argument]);
    else if (findTooMuchMarkdown(part.markdown.text) >= 0) return null;
    else said.push(...blocksFrom(part.markdown.text, answers).flatMap(comparable));
  }
  return JSON.stringify(said);
}

function speak(nodes: readonly TemplateNode[], world: World, writer: FlowWriter, answers: Answer[]): void {
  for (const node of nodes) {
    switch (node.kind) {
      case 'text':
        writer.text(node.text, node.at);
        break;
      case 'output':
        answers.push({ path: operandText(node.value), kind: { kind: 'plain' }, value: undefined });
        writer.value(node.at);
        break;
      case 'choosing': {
        const branch = node.branches.find(({ condition }) => condition === null || holdsIn(condition, world));
        if (branch !== undefined) speak(branch.body, world, writer, answers);
        break;
      }
      case 'looping':
        if (world.has(loopKey(node))) speak(node.body, world, writer, answers);
        break;
      case 'tag':
        writer.tag(node.tag, node.argument, node.at);
        break;
      case 'section':
        writer.section(node);
        break;
      default:
        unreachable(node);
    }
  }
}

function holdsIn(condition: Condition, world: World): boolean {
  return condition.kind === 'not' ? !world.has(keyOf(condition)) : world.has(keyOf(condition));
}

function comparable(block: EvaluatedBlock): readonly unknown[] {
  switch (block.kind) {
    case 'tag':
      return [[block.tag, block.argument]];
    case 'orderedList':
    case 'bulletList':
      return [[block.kind, block.items.map((item) => item.flatMap(comparable))]];
    case 'heading':
      return [[block.depth, block.anchor, comparableInlines(block.content)]];
    case 'paragraph': {
      const content = comparableInlines(block.content);
      return content.length === 0 && block.anchor === null ? [] : [['paragraph', block.anchor, content]];
    }
    default:
      return unreachable(block);
  }
}

/** Letter by letter, because where a text is cut says nothing. */
function comparableInlines(content: readonly EvaluatedInline[]): readonly unknown[] {
  const atoms = content.flatMap((inline): readonly unknown[] => {
    if (inline.kind === 'text') return Array.from(inline.text, (letter) => letterWith(letter, inline.marks));
    return inline.kind === 'answer' ? [[inline.answer.path, inline.marks]] : [inline];
  });
  const lines = atoms.filter((atom, index) => {
    if (!isBlank(atom)) return true;
    const [before, after] = [atoms[index - 1], atoms[index + 1]];
    return !(before === undefined || after === undefined || isBlank(before) || isBreak(before) || isBreak(after));
  });
  const from = lines.findIndex((atom) => !isBreak(atom));
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex((atom) => !isBreak(atom)) + 1);
}

function isBlank(atom: unknown): boolean {
  return atom === ' ';
}

function isBreak(atom: unknown): boolean {
  return typeof atom === 'object' && atom !== null && 'kind' in atom && atom.kind === 'lineBreak';
}

function letterWith(letter: string, marks: readonly string[]): unknown {
  if (/[\t\n\r ]/u.test(letter)) return ' ';
  return [letter, marks.join()];
}
