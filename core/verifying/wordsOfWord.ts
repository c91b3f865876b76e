import { attributeOf, childOf, elementsIn, textIn, type XmlElement } from '#core/openXml/xmlTree.ts';

/** The form Word writes, and the strict one it can be told to write. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const ALTERNATIVES = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** What Word shows: it passes over elements of namespaces it does not know, with all that is in them. */
const KNOWN =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/|http:\/\/purl\.oclc\.org\/ooxml\/|http:\/\/schemas\.microsoft\.com\/office\/|urn:schemas-microsoft-com:)/;

/** Fields whose words are Word's and not the contract's: where a thing stands on the pages. */
const COUNTED = /^\s*(?:TOC|PAGEREF|PAGE|NUMPAGES|SECTIONPAGES)\b/i;

/** Whole stretches that are not words of the contract as it stands: properties, and what tracked changes take away. */
const PASSED_OVER = new Set(['pPr', 'rPr', 'tblPr', 'trPr', 'tcPr', 'sectPr', 'sdtPr', 'del', 'moveFrom']);

/** Contents from elsewhere that only Word can show: they are words nobody has read. */
const BROUGHT_IN = new Set(['altChunk', 'subDoc']);

/** The words of each paragraph that has any, in reading order, tables and boxes with them; no page numbers or contents. */
export function wordsOfWord(root: XmlElement): readonly string[] {
  const reader = new WordsReader();
  reader.read(root);
  return reader.paragraphs.filter((words) => words.trim() !== '');
}

interface Field {
  instruction: string;
  isShown: boolean;
}

class WordsReader {
  readonly paragraphs: string[] = [];
  readonly #fields: Field[] = [];
  /** Index of the paragraph that is being read. */
  #at = -1;

  read(element: XmlElement): void {
    if (element.namespace === ALTERNATIVES) return this.#readAlternatives(element);
    if (!WORD.has(element.namespace)) return this.#readForeign(element);
    if (element.local === 'instrText') this.#instruct(element);
    else if (PASSED_OVER.has(element.local)) return;
    else if (element.local === 'p') this.#readParagraph(element);
    else if (element.local === 'fldSimple') this.#readField(element);
    else if (element.local === 'r') this.#readRun(element);
    else if (BROUGHT_IN.has(element.local)) this.paragraphs.push(`[${element.local}]`);
    else this.#readInside(element);
  }

  /** Drawings and formulas: their words stand in a `t` of their own, or in paragraphs of Word inside them. */
  #readForeign(element: XmlElement): void {
    if (!KNOWN.test(element.namespace)) return;
    if (element.local === 't') this.#say(textIn(element));
    else this.#readInside(element);
  }

  #readInside(element: XmlElement): void {
    for (const child of elementsIn(element)) this.read(child);
  }

  /** Of several forms for several programs Word shows the first it knows: all but the last resort are taken for it. */
  #readAlternatives(element: XmlElement): void {
    const form = childOf(element, 'Choice') ?? childOf(element, 'Fallback');
    if (form !== undefined) this.#readInside(form);
  }

  /** A paragraph in a box comes after the paragraph that holds the box. */
  #readParagraph(element: XmlElement): void {
    const outer = this.#at;
    this.#at = this.paragraphs.push('') - 1;
    this.#readInside(element);
    this.#at = outer;
  }

  #readField(element: XmlElement): void {
    this.#fields.push({ instruction: attributeOf(element, 'instr') ?? '', isShown: true });
    this.#readInside(element);
    this.#fields.pop();
  }

  #readRun(run: XmlElement): void {
    if (isHidden(run)) return;
    for (const child of elementsIn(run)) {
      if (child.local === 'fldChar') this.#turn(attributeOf(child, 'fldCharType'));
      else if (child.local === 't') this.#say(textIn(child));
      else if (child.local === 'noBreakHyphen') this.#say('\u2011');
      else if (child.local === 'sym') this.#say(`\uFFFC${attributeOf(child, 'char') ?? ''}`);
      else this.read(child);
    }
  }

  #turn(type: string | undefined): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ instruction: '', isShown: false });
    else if (type === 'separate' && field !== undefined) field.isShown = true;
    else if (type === 'end') this.#fields.pop();
  }

  #instruct(element: XmlElement): void {
    const field = this.#fields.at(-1);
    if (field !== undefined) field.instruction += textIn(element);
  }

  #say(words: string): void {
    const isContract = this.#fields.every(({ instruction, isShown }) => isShown && !COUNTED.test(instruction));
    if (isContract && this.#at >= 0) this.paragraphs[this.#at] += words;
  }
}

function isHidden(run: XmlElement): boolean {
  const properties = childOf(run, 'rPr');
  const vanish = properties === undefined ? undefined : childOf(properties, 'vanish');
  return vanish !== undefined && !['0', 'false', 'off'].includes(attributeOf(vanish, 'val') ?? '');
}
