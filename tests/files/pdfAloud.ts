import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfHeading } from './pdfStructure.ts';

/** A contract as it is to somebody who has it read aloud, as pdf.js reads it: much faster than poppler in a long one. */
export interface PdfAloud {
  readonly headings: readonly PdfHeading[];
  /** Words of the pages that stand outside the structure, of which there should be none. */
  readonly unread: readonly string[];
  /** Words that are passed over: margins and repeated headers. */
  readonly ornaments: readonly string[];
}

export async function pdfAloud(path: string): Promise<PdfAloud> {
  const data = new Uint8Array(readFileSync(path));
  const loading = getDocument({ data, verbosity: VerbosityLevel.ERRORS, disableFontFace: true, useSystemFonts: false });
  const file = await loading.promise;
  const pages: PdfAloud[] = [];
  for (let number = 1; number <= file.numPages; number += 1) pages.push(await pageAloud(await file.getPage(number)));
  await loading.destroy();
  return {
    headings: pages.flatMap((page) => page.headings),
    unread: pages.flatMap((page) => page.unread),
    ornaments: pages.flatMap((page) => page.ornaments),
  };
}

async function pageAloud(page: PDFPageProxy): Promise<PdfAloud> {
  const words = markedWords((await page.getTextContent({ includeMarkedContent: true })).items);
  const headings: PdfHeading[] = [];
  const read = new Set<string>();
  walk(await page.getStructTree(), words.marked, read, headings);
  const outside = [...words.marked].flatMap(([id, text]) => (read.has(id) || text.trim() === '' ? [] : [text]));
  return { headings, unread: [...words.unread, ...outside], ornaments: words.ornaments };
}

type Items = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

/** Words by the mark they stand in, which the structure names; those in none, and ornaments. */
function markedWords(items: Items) {
  const marked = new Map<string, string>();
  const unread: string[] = [];
  const ornaments: string[] = [];
  const open: { readonly id: string | null; readonly isOrnament: boolean }[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ id: item.id ?? null, isOrnament: 'tag' in item && item.tag === 'Artifact' });
      continue;
    }
    const id = open.findLast((mark) => mark.id !== null)?.id ?? null;
    if (id !== null) marked.set(id, (marked.get(id) ?? '') + lineOf(item));
    else if (open.some(({ isOrnament }) => isOrnament)) ornaments.push(item.str);
    else if (item.str.trim() !== '') unread.push(item.str);
  }
  return { marked, unread, ornaments };
}

const lineOf = ({ str, hasEOL }: { readonly str: string; readonly hasEOL: boolean }): string =>
  hasEOL ? `${str} ` : str;

/** A node of the structure; a leaf says which words it is. */
interface Node {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly unknown[];
}

/** The words below a node, whose headings are told and whose leaves are marked as read. */
function walk(
  node: Node | null,
  marked: ReadonlyMap<string, string>,
  read: Set<string>,
  headings: PdfHeading[],
): string {
  if (node === null) return '';
  if (node.id !== undefined) read.add(node.id);
  const own = node.id === undefined ? '' : (marked.get(node.id) ?? '');
  const level = /^H(\d)$/.exec(node.role ?? '')?.[1];
  const at = headings.length;
  const text = `${own}${(node.children ?? []).map((child) => walk(child as Node, marked, read, headings)).join('')}`;
  if (level !== undefined) headings.splice(at, 0, { level: Number(level), text });
  return text;
}
