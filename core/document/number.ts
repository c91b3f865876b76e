import type { Block, ClauseLabel, ClauseLevel, ContentsEntry, Document, Section, Stage } from './document.ts';
import { plainTextOf } from './inline.ts';

/** What an anchor stands for in a numbered document. */
export type Numbered =
  /** `annex` is the anchor of the annex the clause stands in; `null` in the body of the agreement. */
  | { readonly kind: 'clause'; readonly label: ClauseLabel; readonly annex: string | null }
  | { readonly kind: 'annex'; readonly number: number }
  | { readonly kind: 'definition'; readonly term: string };

export interface Numbering {
  readonly byAnchor: ReadonlyMap<string, Numbered>;
  /** Clauses, titled subclauses and annexes in order; an annex without its number, which each language writes in its way. */
  readonly contents: readonly NumberedTitle[];
}

export interface NumberedTitle extends Omit<ContentsEntry, 'label' | 'kind'> {
  readonly numbered: Exclude<Numbered, { kind: 'definition' }>;
}

/** Numbers clauses 1, 1.1, (a), (i), annexes 1, 2, 3; clauses start again at 1 in each annex. */
export function numberDocument({ sections }: Pick<Document<Stage>, 'sections'>): Numbering {
  const byAnchor = new Map<string, Numbered>();
  const contents: NumberedTitle[] = [];
  const body = new ClauseNumbers(byAnchor, contents, null);
  let annexes = 0;
  for (const section of sections) {
    if (section.kind !== 'annex') {
      body.number(section.blocks);
      continue;
    }
    annexes += 1;
    numberAnnex(section, annexes, { byAnchor, contents });
  }
  return { byAnchor, contents };
}

interface UnfinishedNumbering {
  readonly byAnchor: Map<string, Numbered>;
  readonly contents: NumberedTitle[];
}

function numberAnnex(
  { anchor, title, blocks }: Extract<Section<Stage>, { kind: 'annex' }>,
  number: number,
  { byAnchor, contents }: UnfinishedNumbering,
): void {
  const numbered = { kind: 'annex', number } as const;
  byAnchor.set(anchor, numbered);
  contents.push({ rank: 1, target: anchor, title: plainTextOf(title), numbered });
  new ClauseNumbers(byAnchor, contents, anchor).number(blocks);
}

/** The clauses of the body, or of one annex. */
class ClauseNumbers {
  private readonly byAnchor: Map<string, Numbered>;
  private readonly contents: NumberedTitle[];
  private readonly annex: string | null;
  private readonly counts = new Map<string, number>();

  constructor(byAnchor: Map<string, Numbered>, contents: NumberedTitle[], annex: string | null) {
    this.byAnchor = byAnchor;
    this.contents = contents;
    this.annex = annex;
  }

  number(blocks: readonly Block<Stage>[], parent = ''): void {
    for (const block of blocks) {
      if (block.kind === 'definitions') {
        for (const { anchor, term } of block.entries) {
          this.byAnchor.set(anchor, { kind: 'definition', term: plainTextOf(term) });
        }
      }
      if (block.kind !== 'clause') continue;
      const label = labelOf(block.level, this.next(parent, block.level), parent);
      const numbered = { kind: 'clause', label, annex: this.annex } as const;
      this.byAnchor.set(block.anchor, numbered);
      if (this.annex === null && block.title !== null && block.level <= 2) {
        const rank = block.level === 1 ? 1 : 2;
        this.contents.push({ rank, target: block.anchor, title: plainTextOf(block.title), numbered });
      }
      this.number(block.blocks, label.full);
    }
  }

  private next(parent: string, level: ClauseLevel): number {
    const key = `${parent} ${level}`;
    const number = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, number);
    return number;
  }
}

function labelOf(level: ClauseLevel, number: number, parent: string): ClauseLabel {
  if (level === 1) return { own: String(number), full: String(number) };
  if (level === 2) {
    const full = parent === '' ? String(number) : `${parent}.${number}`;
    return { own: full, full };
  }
  const own = `(${level === 3 ? letters(number) : roman(number)})`;
  return { own, full: `${parent}${own}` };
}

/** a to z, then aa, bb, cc, as word processors go on. */
export function letters(number: number): string {
  const index = (number - 1) % 26;
  return String.fromCodePoint(97 + index).repeat(Math.floor((number - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

export function roman(number: number): string {
  let left = number;
  return ROMAN.map(([size, numeral]) => {
    const times = Math.floor(left / size);
    left -= times * size;
    return numeral.repeat(times);
  }).join('');
}
