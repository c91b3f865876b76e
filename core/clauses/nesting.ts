import type { Report } from './finding.ts';
import type { Branch, Comparison, Condition, Operand, Reading, TemplateNode } from './syntax.ts';

type Opening = 'if' | 'unless' | 'case' | 'for';

/** Where a tag stands, for findings. */
interface Standing {
  readonly begin: number;
  getText(): string;
}

interface OpenBranch extends Branch {
  readonly body: TemplateNode[];
}

interface Open {
  readonly opening: Opening;
  readonly tag: Standing;
  readonly branches: OpenBranch[];
  /** What a case compares, or the list a loop goes through. */
  readonly reading: Reading | null;
  readonly variable: string;
  hasElse: boolean;
}

/** Takes the place of a condition that could not be read and has been reported. */
const NEVER: Condition = { kind: 'answered', operand: { kind: 'yesNo', yes: false, at: 0 } };

/** Builds the tree from the tags in their order. Reports tags that are out of place or have no end. */
export class Nesting {
  private readonly report: Report;
  private readonly root: TemplateNode[] = [];
  private readonly opened: Open[] = [];

  constructor(report: Report) {
    this.report = report;
  }

  get depth(): number {
    return this.opened.length;
  }

  add(node: TemplateNode): void {
    const inside = this.opened.at(-1);
    if (inside === undefined) this.root.push(node);
    else if (inside.branches.length > 0) inside.branches.at(-1)?.body.push(node);
    else if (node.kind !== 'text' || node.text.trim() !== '') {
      this.report({ rule: 'unexpectedTag', at: node.at, subject: inside.tag.getText() });
    }
  }

  open(opening: 'if' | 'unless', tag: Standing, condition: Condition | null): void {
    this.push({ opening, tag, branches: [{ condition: condition ?? NEVER, body: [] }], reading: null, variable: '' });
  }

  openCase(tag: Standing, reading: Reading | null): void {
    this.push({ opening: 'case', tag, branches: [], reading, variable: '' });
  }

  openFor(tag: Standing, variable: string, reading: Reading | null): void {
    this.push({ opening: 'for', tag, branches: [{ condition: null, body: [] }], reading, variable });
  }

  branch(tag: Standing, condition: Condition | null): void {
    this.addBranch(tag, ['if', 'unless'], condition ?? NEVER);
  }

  when(tag: Standing, alternatives: readonly Operand[]): void {
    const reading = this.opened.at(-1)?.reading ?? null;
    const comparisons = alternatives.map((right) => equals(reading, right));
    this.addBranch(
      tag,
      ['case'],
      comparisons.reduceRight<Condition>(
        (right, left) => (right === NEVER ? left : { kind: 'or', left, right }),
        NEVER,
      ),
    );
  }

  otherwise(tag: Standing): void {
    const inside = this.addBranch(tag, ['if', 'unless', 'case'], null);
    if (inside !== undefined) inside.hasElse = true;
  }

  close(opening: Opening, tag: Standing): void {
    const inside = this.opened.at(-1);
    if (inside?.opening !== opening) {
      this.report({ rule: 'unexpectedTag', at: tag.begin, subject: tag.getText() });
      return;
    }
    this.opened.pop();
    this.add(closed(inside));
  }

  /** The tree, once the text has ended. */
  finish(): readonly TemplateNode[] {
    for (const { tag } of this.opened) this.report({ rule: 'notClosed', at: tag.begin, subject: tag.getText() });
    return this.root;
  }

  private push(one: Omit<Open, 'hasElse'>): void {
    this.opened.push({ ...one, hasElse: false });
  }

  private addBranch(tag: Standing, of: readonly Opening[], condition: Condition | null): Open | undefined {
    const inside = this.opened.at(-1);
    if (inside === undefined || !of.includes(inside.opening) || inside.hasElse) {
      this.report({ rule: 'unexpectedTag', at: tag.begin, subject: tag.getText() });
      return undefined;
    }
    inside.branches.push({ condition, body: [] });
    return inside;
  }
}

function equals(left: Reading | null, right: Operand): Comparison | typeof NEVER {
  return left === null ? NEVER : { kind: 'comparison', operator: '==', left, right };
}

function closed({ opening, tag, branches, reading, variable }: Open): TemplateNode {
  const at = tag.begin;
  if (opening !== 'for') return { kind: 'choosing', branches, at };
  const body = branches[0]?.body ?? [];
  return { kind: 'looping', variable, list: reading ?? { kind: 'reading', names: [], at }, body, at };
}
