import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a Word file that are text, by their path: "word/document.xml". */
export function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
  const parts = unzipSync(file, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export function partOf(file: Uint8Array, path: string): string {
  const part = partsOf(file)[path];
  if (part === undefined) throw new Error(`There is no ${path} in the file.`);
  return part;
}

export function withPart(file: Uint8Array, path: string, part: string): Uint8Array {
  return zipSync({ ...unzipSync(file), [path]: strToU8(part) });
}

export interface Field {
  readonly instruction: string;
  readonly shown: string;
}

const FIELD =
  /<w:instrText[^>]*>([^<]*)<\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>([^<]*)/g;

/** Fields that stand within a paragraph, in order. */
export function fieldsOf(xml: string): readonly Field[] {
  return Array.from(xml.matchAll(FIELD), ([, instruction = '', shown = '']) => ({
    instruction: instruction.trim(),
    shown: unescaped(shown),
  }));
}

/** The same document with another text in each cross-reference: what a reader shows who trusts them blindly. */
export function withStaleReferences(xml: string, stale: string): string {
  return xml.replace(FIELD, (field, instruction: string, shown: string) =>
    instruction.trim().startsWith('REF ') ? field.slice(0, field.length - shown.length) + stale : field,
  );
}

const REFERENCE =
  /<w:r><w:fldChar w:fldCharType="begin"\/><\/w:r><w:r><w:instrText[^>]*> REF [^<]*<\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r>(.*?)<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>/g;

/** The same document with ordinary text where its cross-references are. */
export function withPlainReferences(xml: string): string {
  return xml.replace(REFERENCE, '$1');
}

export function paragraphsIn(xml: string): readonly string[] {
  return xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
}

export function tablesIn(xml: string): readonly string[] {
  return xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
}

export interface ContentsLine {
  readonly label: string;
  readonly title: string;
  readonly page: number;
}

/** What the contents say as they are in the file. */
export function contentsIn(xml: string): readonly ContentsLine[] {
  const contents = /<w:sdt><w:sdtPr><w:docPartObj>.*?<\/w:sdt>/s.exec(xml)?.[0] ?? '';
  return paragraphsOf(contents).flatMap((line) => {
    const [label, title, page] = line.split('\t');
    return label === undefined || title === undefined || page === undefined
      ? []
      : [{ label, title, page: Number(page) }];
  });
}

/** The text of each paragraph, tabs as tabs. */
export function paragraphsOf(xml: string): readonly string[] {
  return paragraphsIn(xml).map((markup) =>
    Array.from(markup.matchAll(/<w:tab\/>|<w:t(?: [^>]*)?>([^<]*)/g), ([whole, text]) =>
      whole === '<w:tab/>' ? '\t' : unescaped(text ?? ''),
    ).join(''),
  );
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
