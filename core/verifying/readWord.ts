import { openWord, type WordPackage } from '#core/openXml/wordPackage.ts';
import type { OpenXmlProblem } from '#core/openXml/problem.ts';
import { childOf, textIn, type XmlElement } from '#core/openXml/xmlTree.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { AGREEMENT_ELEMENT, CARRIED_NAMESPACE, EXPORT_ELEMENT } from './carriedPart.ts';
import { parseExportedAs, type ExportedAs } from './exportedAs.ts';
import { wordsOfWord } from './wordsOfWord.ts';

export interface CarriedByWord {
  readonly agreementJson: string;
  readonly exportedAs: ExportedAs;
  /** The words of the file as it is now, one entry a paragraph. */
  readonly text: readonly string[];
}

export type ReadWordProblem = OpenXmlProblem | { readonly kind: 'carriesNothing' };

/** What a Word file carries and says. Any file may be given: one that would do harm, or is none of ours, is refused. */
export function readWord(bytes: Uint8Array): Outcome<CarriedByWord, ReadWordProblem> {
  const read = readAnyWord(bytes);
  if (!read.ok) return read;
  const { carried, text } = read.value;
  return carried === null ? failed({ kind: 'carriesNothing' }) : done({ ...carried, text });
}

/** What a Word file says, whether it carries an agreement or not. */
export interface AnyWord extends Pick<CarriedByWord, 'text'> {
  readonly carried: Omit<CarriedByWord, 'text'> | null;
  /** The words at the foot of its pages, one entry for each kind of page. */
  readonly feet: readonly string[];
}

export function readAnyWord(bytes: Uint8Array): Outcome<AnyWord, OpenXmlProblem> {
  return openWord(bytes, (file) => ({ carried: carriedBy(file), text: wordsOf(file), feet: feetOf(file) }));
}

function carriedBy(file: WordPackage): AnyWord['carried'] {
  const part = partOf(file);
  const exportedAs = parseExportedAs(part === null ? '' : contentOf(part, EXPORT_ELEMENT));
  if (part === null || !exportedAs.ok) return null;
  return { agreementJson: contentOf(part, AGREEMENT_ELEMENT), exportedAs: exportedAs.value };
}

function feetOf(file: WordPackage): readonly string[] {
  return file
    .relationshipsOf(file.main)
    .filter(({ kind, isExternal }) => kind === 'footer' && !isExternal)
    .map(({ target }) => wordsOfWord(file.tree(target)).join('\n'));
}

/** The part with the agreement. Of two, nobody could say which is meant. */
function partOf(file: WordPackage): XmlElement | null {
  const parts = file
    .relationshipsOf(file.main)
    .filter(({ kind, isExternal }) => kind === 'customXml' && !isExternal)
    .map(({ target }) => file.tree(target))
    .filter(({ namespace }) => namespace === CARRIED_NAMESPACE);
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

/** The text, and after it the notes that belong to it. */
function wordsOf(file: WordPackage): readonly string[] {
  const notes = file.relationshipsOf(file.main).filter(({ kind }) => kind === 'footnotes' || kind === 'endnotes');
  return [file.main, ...notes.map(({ target }) => target)].flatMap((path) => wordsOfWord(file.tree(path)));
}

function contentOf(part: XmlElement, name: string): string {
  const element = childOf(part, name);
  return element === undefined ? '' : textIn(element);
}
