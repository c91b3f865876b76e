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
  private isAtLineStart = true;

  run(nodes: readonly TemplateNode[], around: Surroundings): void {
    for (const node of nodes) this.runNode(node, around);
  }

  private runNode(node: TemplateNode, around: Surroundings): void {
    this.surroundings.push({ ...around, at: node.at });
    switch (node.kind) {
      case 'text':
        this.writer.text(node.text, node.at);
        this.isAtLineStart = /(?:^|\n)[ \t]*$/u.test(node.text) && (this.isAtLineStart || node.text.includes('\n'));
        return;
      case 'output':
        this.writer.value(node.at);
        this.isAtLineStart = false;
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
    const beginsLine = this.isAtLineStart;
    for (const [index, { body }] of choosing.branches.entries()) {
      if (beginsLine && index > 0) {
        this.writer.text('\n\n', body[0]?.at ?? choosing.at);
        this.isAtLineStart = true;
      }
      this.run(body, { ...around, choices: new Map([...around.choices, [choosing, index]]) });
    }
  }
}
