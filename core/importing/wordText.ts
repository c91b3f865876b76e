import { attributeOf, childOf, elementsIn, textIn, type XmlElement } from '#core/openXml/xmlTree.ts';
import type { WordPackage } from '#core/openXml/wordPackage.ts';
import { readStyles, type Styles } from './wordStyles.ts';

/** Words of one look. */
export interface WordRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Marked as something to be filled in: by a content control, or by colour. */
  readonly mark: 'control' | 'highlight' | null;
}

export interface WordParagraph {
  readonly runs: readonly WordRun[];
  /** 1 for the highest; `null` for what is no heading. */
  readonly heading: number | null;
  /** Title or subtitle of the whole document, a line of its contents. */
  readonly isApart: boolean;
  readonly list: { readonly level: number; readonly ordered: boolean } | null;
}

/** What a Word file has and a clause has not. */
export type LeftOut = 'table' | 'picture' | 'note' | 'textBox' | 'comment';

export interface WordText {
  readonly paragraphs: readonly WordParagraph[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** In paragraphs and in characters: some thousand pages. */
export const MOST_PARAGRAPHS = 30_000;

/** The text of an opened Word file as it would be printed: what was deleted is not in it, what was inserted is. */
export function readWordText(file: WordPackage): WordText {
  const body = childOf(file.tree(file.main), 'body');
  const reader = new Reader(readStyles(file));
  if (body !== undefined) reader.blocks(body, null);
  return { paragraphs: reader.paragraphs.slice(0, MOST_PARAGRAPHS), leftOut: reader.leftOut };
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly mark: WordRun['mark'];
}

class Reader {
  readonly paragraphs: WordParagraph[] = [];
  readonly leftOut: Record<LeftOut, number> = { table: 0, picture: 0, note: 0, textBox: 0, comment: 0 };
  readonly #styles: Styles;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  blocks(parent: XmlElement, control: string | null): void {
    for (const block of elementsIn(parent)) {
      if (block.local === 'p') this.#paragraph(block, control);
      else if (block.local === 'tbl') this.leftOut.table += 1;
      else if (block.local === 'sdt') this.#control(block, (content, label) => this.blocks(content, label));
      else if (['ins', 'moveTo', 'customXml', 'smartTag'].includes(block.local)) this.blocks(block, control);
    }
  }

  /** The content of a content control, unless it is a table of contents or another part that Word makes itself. */
  #control(element: XmlElement, read: (content: XmlElement, label: string | null) => void): void {
    const properties = childOf(element, 'sdtPr');
    const content = childOf(element, 'sdtContent');
    if (content === undefined || (properties !== undefined && childOf(properties, 'docPartObj') !== undefined)) return;
    read(content, properties === undefined ? null : labelOf(properties));
  }

  #paragraph(element: XmlElement, control: string | null): void {
    const properties = childOf(element, 'pPr');
    const style = this.#styles.paragraph(properties);
    const runs: WordRun[] = [];
    const look: Look = { bold: style.bold, italic: style.italic, mark: control === null ? null : 'control' };
    new RunReader(this.#styles, this.leftOut, runs).inlines(element, look);
    this.paragraphs.push({ runs: joined(runs), heading: style.heading, isApart: style.isApart, list: style.list });
  }
}

const DELETED = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'instrText', 'delText']);

/** Reads what stands in a paragraph. Of a field only its result counts, never its instruction. */
class RunReader {
  readonly #styles: Styles;
  readonly #leftOut: Record<LeftOut, number>;
  readonly #runs: WordRun[];

  constructor(styles: Styles, leftOut: Record<LeftOut, number>, runs: WordRun[]) {
    this.#styles = styles;
    this.#leftOut = leftOut;
    this.#runs = runs;
  }

  inlines(parent: XmlElement, look: Look): void {
    for (const element of elementsIn(parent)) {
      if (DELETED.has(element.local)) continue;
      if (element.local === 'r') this.#run(element, look);
      else if (element.local === 'sdt') this.#control(element, look);
      else this.inlines(element, look);
    }
  }

  #control(element: XmlElement, look: Look): void {
    const content = childOf(element, 'sdtContent');
    const properties = childOf(element, 'sdtPr');
    if (content === undefined) return;
    const isPlaceholder = properties !== undefined && childOf(properties, 'showingPlcHdr') !== undefined;
    const label = properties === undefined ? null : labelOf(properties);
    const text = isPlaceholder && label !== null ? label : textIn(content);
    this.#runs.push({ ...look, text: text === '' ? (label ?? '…') : text, mark: 'control' });
  }

  #run(element: XmlElement, inherited: Look): void {
    const look = this.#styles.run(childOf(element, 'rPr'), inherited);
    for (const part of elementsIn(element)) {
      if (part.local === 't') this.#runs.push({ ...look, text: textIn(part) });
      else if (part.local === 'tab') this.#runs.push({ ...look, text: '\t' });
      else if (part.local === 'noBreakHyphen') this.#runs.push({ ...look, text: '-' });
      else if (part.local === 'br' || part.local === 'cr') this.#runs.push({ ...look, text: '\n' });
      else this.#other(part);
    }
  }

  #other({ local, children }: XmlElement): void {
    if (local === 'drawing' || local === 'pict' || local === 'object') this.#leftOut.picture += 1;
    else if (local === 'footnoteReference' || local === 'endnoteReference') this.#leftOut.note += 1;
    else if (local === 'commentReference') this.#leftOut.comment += 1;
    else if (local === 'AlternateContent' && children.length > 0) this.#leftOut.textBox += 1;
  }
}

/** What a content control is called in Word. */
function labelOf(properties: XmlElement): string | null {
  const names = ['alias', 'tag'].map((name) => childOf(properties, name));
  const values = names.map((one) => (one === undefined ? '' : (attributeOf(one, 'val') ?? '')).trim());
  return values.find((value) => value !== '') ?? null;
}

/** Neighbours of one look are one run: Word divides words wherever it was edited. */
function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const result: WordRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const isSame = last?.bold === run.bold && last.italic === run.italic && last.mark === run.mark;
    if (last !== undefined && isSame && run.mark !== 'control')
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
