import type { Block, Clause, Document } from '#core/document/document.ts';
import { bullets, introduction, numbered, paragraph, table, titled } from '#tests/builders/documentNodes.ts';
import { contentsOf, sampleDocument } from '#tests/builders/sampleDocument.ts';

/**
 * A long contract made to be broken into pages in many places: headings, paragraphs of every length, lists and tables.
 * Each paragraph starts "P17 " and ends "end17.", each heading reads "HEADING 4", each first row of a table "T3 ".
 * `nudge` moves everything down by so many short lines.
 */
export function longDocument(clauses: number, nudge: number): Document {
  const writer = new LongWriter(nudge);
  const blocks = Array.from({ length: clauses }, (_, index) => writer.clause(index + 1));
  const first = Array.from({ length: nudge }, (_, index) => paragraph(`nudge-${index}`, 'nudge'));
  const sections = [{ kind: 'body', id: 'body', blocks: [...first, ...blocks] }] as const;
  return { ...sampleDocument('en'), sections, contents: contentsOf(sections) };
}

class LongWriter {
  private paragraphs = 0;
  private readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  clause(number: number): Clause {
    const inner = [
      titled(`${number}.1`, `c${number}-1`, `HEADING ${number}.1`, this.words(), this.words()),
      numbered(`${number}.2`, `c${number}-2`, [this.text()], ...this.leaves(number)),
      titled(
        `${number}.3`,
        `c${number}-3`,
        `HEADING ${number}.3`,
        this.tableAfter(number)[0],
        ...this.tableAfter(number).slice(1),
      ),
    ];
    return titled(String(number), `c${number}`, `HEADING ${number}`, ...inner);
  }

  private leaves(number: number): readonly Block[] {
    const leaf = (letter: string): Block => numbered(`${number}.2(${letter})`, `c${number}-2${letter}`, [this.text()]);
    return [leaf('a'), leaf('b'), bullets(`list-${number}`, this.text(), this.text())];
  }

  private tableAfter(number: number): readonly [Block, ...Block[]] {
    const columns = [
      { width: 1, align: 'left' },
      { width: 3, align: 'left' },
    ] as const;
    const rows = Array.from({ length: 2 + ((number * 5) % 9) }, (_, row) => [
      row === 0 ? `T${number} first` : `row ${row}`,
      'cell text '.repeat(1 + ((row * 7) % 20)),
    ]);
    return [
      introduction(`intro-${number}`, 'INTRODUCES a table:'),
      table(`table-${number}`, '', columns, [['HEADER', 'Text'], ...rows]),
      this.words(),
    ];
  }

  private words(): Block {
    const text = this.text();
    return paragraph(`p${this.paragraphs}`, text);
  }

  private text(): string {
    this.paragraphs += 1;
    const words = 'words that fill a line '.repeat(3 + ((this.paragraphs * 7 + this.seed * 3) % 19));
    return `P${this.paragraphs} ${words}end${this.paragraphs}.`;
  }
}
