import { execFileSync } from 'node:child_process';

/** A bookmark, with what is folded below it. */
export interface Bookmark {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  readonly kids: readonly Bookmark[];
}

/** A link on a page and what it leads to: an address, or the name of a place. */
export interface PdfLink {
  readonly page: number;
  readonly address: string | null;
  readonly place: string | null;
  /** Told to whoever cannot see it. */
  readonly says: string | null;
}

/** What is wrong with the structure of the file; empty if nothing is. */
export function faultsOfPdf(path: string): string {
  try {
    run(['--check', path]);
    return '';
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

export function isEncrypted(path: string): boolean {
  return !run(['--show-encryption', path]).includes('not encrypted');
}

export function bookmarksOfPdf(path: string): readonly Bookmark[] {
  const found = json(path, 'outlines') as { readonly outlines: readonly RawBookmark[] };
  return found.outlines.map(bookmark);
}

export function linksOfPdf(path: string): readonly PdfLink[] {
  const { qpdf } = json(path, 'qpdf') as { readonly qpdf: readonly [unknown, Readonly<Record<string, RawObject>>] };
  const objects = qpdf[1];
  const { pages } = json(path, 'pages') as { readonly pages: readonly { readonly object: string }[] };
  const valueOf = (reference: string | undefined): RawValue => objects[`obj:${reference}`]?.value ?? {};
  return pages.flatMap(({ object }, index) =>
    (valueOf(object)['/Annots'] ?? []).map((annotation) => {
      const { '/A': actionAt, '/Contents': says } = valueOf(annotation);
      const action = valueOf(actionAt);
      return { page: index + 1, address: textOf(action['/URI']), place: textOf(action['/D']), says: textOf(says) };
    }),
  );
}

/** All bytes of the file with nothing packed, the words on its pages, and the places where text is kept in UTF-16. */
export function everythingInPdf(path: string): string {
  const options = { maxBuffer: 256 * 1024 * 1024 };
  const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], options).toString('latin1');
  const wide = [...plain.matchAll(/<(feff[0-9a-f]+)>/gi)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  );
  return [plain, plain.replaceAll('\0', ''), ...wide, execFileSync('pdftotext', [path, '-'], options).toString()].join(
    '\n',
  );
}

/** What the file says at its root. */
export function catalogueOfPdf(path: string) {
  const { qpdf } = json(path, 'qpdf') as { readonly qpdf: readonly [unknown, Readonly<Record<string, RawObject>>] };
  const objects = qpdf[1];
  const root = Object.values(objects).find(({ value }) => value?.['/Type'] === '/Catalog')?.value;
  const preferences = objects[`obj:${root?.['/ViewerPreferences']}`]?.value;
  return {
    language: root?.['/Lang'],
    showsTitle: preferences?.['/DisplayDocTitle'],
    isMarked: root?.['/MarkInfo']?.['/Marked'],
    outputIntent: root?.['/OutputIntents']?.[0]?.['/S'],
  };
}

export interface PdfField {
  readonly name: string;
  readonly kind: string;
  /** Told to whoever does not see where it stands. */
  readonly says: string;
}

export function fieldsOfPdf(path: string): readonly PdfField[] {
  const { acroform } = json(path, 'acroform') as {
    readonly acroform: { readonly fields: readonly { fullname: string; fieldtype: string; alternativename: string }[] };
  };
  return acroform.fields.map(({ fullname, fieldtype, alternativename }) => ({
    name: fullname,
    kind: fieldtype,
    says: alternativename,
  }));
}

interface RawBookmark {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly RawBookmark[];
}

interface RawObject {
  readonly value?: RawValue;
}

interface RawValue {
  readonly '/Annots'?: readonly string[];
  readonly '/A'?: string;
  readonly '/URI'?: string;
  readonly '/D'?: string;
  readonly '/Contents'?: string;
  readonly '/Type'?: string;
  readonly '/Lang'?: string;
  readonly '/ViewerPreferences'?: string;
  readonly '/DisplayDocTitle'?: boolean;
  readonly '/MarkInfo'?: { readonly '/Marked'?: boolean };
  readonly '/OutputIntents'?: readonly { readonly '/S'?: string }[];
}

function bookmark(raw: RawBookmark): Bookmark {
  return { title: raw.title, page: raw.destpageposfrom1, kids: raw.kids.map(bookmark) };
}

function textOf(value: string | undefined): string | null {
  return value === undefined ? null : value.replace(/^[ub]:/, '');
}

function json(path: string, key: string): unknown {
  return JSON.parse(run(['--json', `--json-key=${key}`, path]));
}

function run(args: readonly string[]): string {
  return execFileSync('qpdf', args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
}
