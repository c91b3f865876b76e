import type { Component } from '#core/agreement/frame.ts';
import type { Language } from '#core/agreement/language.ts';
import { cleanPiece, cleanText } from '#core/document/clean.ts';
import { piecesOf, type BlankKind, type Piece } from './blanks.ts';
import { guessComponent, guessLanguage } from './guess.ts';
import { guessValue, type OfferedValue } from './values.ts';
import type { LeftOut, WordParagraph, WordText } from './wordText.ts';

/** A block of a clause. A blank is named by its place in the list of blanks. */
export interface FoundBlock {
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'number';
  /** Of list items, from 0. */
  readonly level: number;
  readonly pieces: readonly FoundPiece[];
}
export type FoundPiece =
  | { readonly kind: 'words'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly kind: 'blank'; readonly blank: number };

export interface FoundBlank {
  readonly label: string;
  readonly by: BlankKind;
  /** What it most likely waits for. */
  readonly value: OfferedValue | null;
}

/** A clause as a Word file has it, with what can be guessed of it. */
export interface FoundClause {
  readonly title: string;
  readonly language: Language;
  readonly component: Component;
  readonly blocks: readonly FoundBlock[];
  readonly blanks: readonly FoundBlank[];
}

export interface FoundClauses {
  readonly clauses: readonly FoundClause[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** The most clauses that are taken from one file. */
export const MOST_FOUND = 500;
const LONGEST_TITLE = 200;
const LONGEST_COVER = 150;
const TYPED_NUMBER = /^(?:§\s*)?(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[IVX]{1,5}[.)]|[A-Z][.)])[\s\u00A0]+/u;

/** Divides the text of a Word file into clauses: each heading of the highest level that has several begins one. */
export function findClauses({ paragraphs, leftOut }: WordText, usual: Language): FoundClauses {
  const told = paragraphs.filter(({ runs, isApart }) => !isApart && runs.some(({ text }) => text.trim() !== ''));
  const levels = told.map(headingLevel(told));
  const top = topLevel(levels);
  const groups: { readonly title: WordParagraph | null; readonly rest: [WordParagraph, number | null][] }[] = [];
  told.forEach((paragraph, at) => {
    const level = levels[at] ?? null;
    if (level !== null && level <= top) groups.push({ title: paragraph, rest: [] });
    else if (groups.length === 0) groups.push({ title: null, rest: [[paragraph, level]] });
    else groups.at(-1)?.rest.push([paragraph, level]);
  });
  const clauses = groups
    .filter((group) => group.rest.length > 0 && (groups.length === 1 || !isCover(group)))
    .map(({ title, rest }) => clauseOf(title, rest, usual));
  return { clauses: clauses.slice(0, MOST_FOUND), leftOut };
}

/** By its style; where no style makes headings, by how people make them without: a short bold line, or a numbered one. */
function headingLevel(all: readonly WordParagraph[]): (paragraph: WordParagraph) => number | null {
  if (all.some(({ heading }) => heading !== null)) return ({ heading }) => heading;
  return (paragraph) => {
    const text = textOf(paragraph);
    const isBold = paragraph.runs.every((run) => run.bold || run.text.trim() === '');
    const isShort = text.length <= 100 && !/[.;:,]$/u.test(text);
    const number = TYPED_NUMBER.exec(text)?.[0];
    if (!isShort || (!isBold && (number === undefined || /^[a-zæøå]/u.test(text.slice(number.length))))) return null;
    return (number?.match(/\d\.(?=\d)/gu)?.length ?? 0) + 1;
  };
}

/** A single heading above all others is the title of the document. */
function topLevel(levels: readonly (number | null)[]): number {
  const used = levels.filter((level) => level !== null);
  const counted = [...new Set(used)].toSorted((one, other) => one - other);
  const several = counted.find((level) => used.filter((one) => one === level).length > 1);
  return several ?? counted[0] ?? 1;
}

/** A line or two above the first heading are what the document is called, not a clause. */
function isCover({
  title,
  rest,
}: {
  readonly title: WordParagraph | null;
  readonly rest: readonly (readonly [WordParagraph, unknown])[];
}): boolean {
  return title === null && rest.map(([paragraph]) => textOf(paragraph)).join(' ').length <= LONGEST_COVER;
}

function clauseOf(
  heading: WordParagraph | null,
  rest: readonly (readonly [WordParagraph, number | null])[],
  usual: Language,
): FoundClause {
  const blanks: FoundBlank[] = [];
  const blocks = rest.map(([paragraph, level]) => blockOf(paragraph, level, blanks));
  const text = rest.map(([paragraph]) => textOf(paragraph)).join('\n');
  const named = heading === null ? '' : textOf(heading).replace(TYPED_NUMBER, '');
  const title = (named === '' ? text.split('\n', 1)[0]?.slice(0, 60) : named)?.slice(0, LONGEST_TITLE) ?? '';
  return {
    title,
    language: guessLanguage(`${named} ${text}`, usual),
    component: guessComponent(named, text),
    blocks: withListLevels(blocks),
    blanks,
  };
}

function blockOf(paragraph: WordParagraph, heading: number | null, blanks: FoundBlank[]): FoundBlock {
  const kind =
    heading !== null ? 'heading' : paragraph.list === null ? 'paragraph' : paragraph.list.ordered ? 'number' : 'bullet';
  const pieces = trimmed(piecesOf(paragraph.runs), kind === 'heading').map((piece): FoundPiece => {
    if (piece.kind === 'words') return { ...piece, text: cleanPiece(piece.text) };
    const label = cleanText(piece.label);
    blanks.push({ label: label === '' ? '…' : label, by: piece.by, value: guessValue(label) });
    return { kind: 'blank', blank: blanks.length - 1 };
  });
  return { kind, level: paragraph.list?.level ?? 0, pieces };
}

/** Without the spaces at either end, and a heading without the number that was typed before it: it gets one of its own. */
function trimmed(pieces: readonly Piece[], isHeading: boolean): readonly Piece[] {
  const words = pieces.map((piece) =>
    piece.kind === 'words' ? { ...piece, text: piece.text.replaceAll('\t', ' ') } : piece,
  );
  const first = words[0];
  const last = words.at(-1);
  if (first?.kind === 'words')
    words[0] = {
      ...first,
      text: isHeading ? first.text.trimStart().replace(TYPED_NUMBER, '') : first.text.trimStart(),
    };
  const end = words.at(-1);
  if (last !== undefined && end?.kind === 'words') words[words.length - 1] = { ...end, text: end.text.trimEnd() };
  return words.filter((piece) => piece.kind === 'blank' || piece.text !== '');
}

/** Levels of a list count from 0 and go down one at a time, however deep Word has them. */
function withListLevels(blocks: readonly FoundBlock[]): readonly FoundBlock[] {
  let open: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'bullet' && block.kind !== 'number') {
      open = [];
      return { ...block, level: 0 };
    }
    open = [...open.filter((level) => level < block.level), block.level];
    return { ...block, level: open.length - 1 };
  });
}

function textOf({ runs }: WordParagraph): string {
  return cleanText(runs.map(({ text }) => text).join(''));
}
