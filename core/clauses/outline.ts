import { unreachable } from '#core/unreachable.ts';
import { FlowWriter, type Flow } from './flow.ts';
import type { Choosing, TemplateNode } from './syntax.ts';

/** All that a template could say, for checks: every branch once after the other, every loop once. */
export interface Outline {
  readonly flows: readonly Flow[];
  /** Where text came from, in the order of the template. */
  readonly surroundings: readonly Surroundings[];
}

/** What stands around the text from `at` on. */
export interface Surroundings {
  readonly at: number;
  readonly choices: ReadonlyMap<Choosing, number>;
  readonly isInLoop: boolean;
}

const NOWHERE: Surroundings = { at: 0, choices: new Map(), isInLoop: false };

export function outlineOf(nodes: readonly TemplateNode[]): Outline {
  const outlining = new Outlining();
  outlining.run(nodes, NOWHERE);
  return { flows: outlining.writer.finish(), surroundings: outlining.surroundings };
}

/** What stands around the place at an offset of the template. */
export function surroundingsAt({ surroundings }: Outline, at: number): Surroundings {
  return surroundings.findLast((candidate) => candidate.at <= at) ?? NOWHERE;
}

/** True when no evaluation can hold both: they stand in different branches of the same choice. */
export function areAlternatives(one: Surroundings, other: Surroundings): boolean {
  return [...one.choices].some(([choosing, branch]) => (other.choices.get(choosing) ?? branch) !== branch);
}

class Outlining {
  readonly writer = new FlowWriter();
  readonly surroundings: Surroundings[] = [];
  /** The blanks before the place that is reached, where nothing else is on its line. */
  private indent: string | null = '';

  run(nodes: readonly TemplateNode[], around: Surroundings): void {
    for (const node of nodes) this.runNode(node, around);
  }

  private runNode(node: TemplateNode, around: Surroundings): void {
    this.surroundings.push({ ...around, at: node.at });
    switch (node.kind) {
      case 'text':
        this.writer.text(node.text, node.at);
        this.indent = indentAfter(node.text, this.indent);
        return;
      case 'output':
        this.writer.value(node.at);
        this.indent = null;
        return;
      case 'choosing':
        this.runBranches(node, around);
        return;
      case 'looping':
        this.run(node.body, { ...around, isInLoop: true });
        return;
      case 'tag':
        this.writer.tag(node.tag, node.argument, node.at);
        return;
      case 'section':
        this.writer.section(node);
        return;
      default:
        unreachable(node);
    }
  }

  /** Branches that begin a line are kept apart, so that one of them cannot continue the paragraph of another. */
  private runBranches(choosing: Choosing, around: Surroundings): void {
    const before = this.indent;
    for (const [index, { body }] of choosing.branches.entries()) {
      if (before !== null && index > 0) {
        this.writer.text(`\n\n${before}`, body[0]?.at ?? choosing.at);
        this.indent = before;
      }
      this.run(body, { ...around, choices: new Map([...around.choices, [choosing, index]]) });
    }
  }
}

function indentAfter(text: string, before: string | null): string | null {
  const lineBegins = text.lastIndexOf('\n') + 1;
  const line = lineBegins > 0 ? text.slice(lineBegins) : before === null ? 'x' : before + text;
  return /^[ \t]*$/u.test(line) ? line : null;
}
