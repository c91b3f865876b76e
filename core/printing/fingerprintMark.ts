import { LANGUAGES, type Language } from '#core/agreement/language.ts';

type Status = 'draft' | 'final';

/** What stands before a fingerprint on the pages: it belongs to the file, not to the contract. */
const LABELS: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  en: { draft: 'Fingerprint (draft)', final: 'Fingerprint' },
  da: { draft: 'Fingeraftryk (udkast)', final: 'Fingeraftryk' },
};

/** So much of a hash is printed: enough to compare by eye. */
const SHORT = 12;

/** "Fingerprint 3f2a 91bc 04de", of a hash in hexadecimal. */
export function fingerprintMark(hash: string, language: Language, status: Status): string {
  return `${LABELS[language][status]} ${(hash.slice(0, SHORT).match(/.{1,4}/g) ?? []).join('\u00a0')}`;
}

/** What the margins of a file say of the agreement it was made from. */
export interface ReadFingerprint {
  /** The first 12 hexadecimal digits of its hash. */
  readonly fingerprint: string;
  readonly language: Language;
  readonly status: Status;
  /** Number and version as they are printed on the cover: "SLA-7 · Version 1.2". Empty without either. */
  readonly edition: string;
}

const KINDS = LANGUAGES.flatMap((language) =>
  (['draft', 'final'] as const).map((status) => ({ language, status, words: LABELS[language][status] })),
);

const MARK = new RegExp(
  String.raw`(${KINDS.map(({ words }) => words.replaceAll(/[()]/g, String.raw`\$&`)).join('|')})\s([0-9a-f]{4}\s?[0-9a-f]{4}\s?[0-9a-f]{4})`,
  'u',
);

/** Reads the fingerprint from the words of pages or margins: the one that stands there most often, or `null`. */
export function readFingerprint(texts: readonly string[]): ReadFingerprint | null {
  const found = texts.flatMap((text) => text.split('\n').flatMap(marksIn));
  const counts = new Map<string, number>();
  for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = found.toSorted((one, other) => (counts.get(other.name) ?? 0) - (counts.get(one.name) ?? 0));
  if (most === undefined) return null;
  const cover = found.find(({ name, isLast }) => name === most.name && isLast);
  const { fingerprint, language, status } = most;
  return { fingerprint, language, status, edition: cover?.before ?? '' };
}

/** Whether a line ends by saying which agreement a file is. */
export function isSmallPrint(line: string): boolean {
  const [mark] = marksIn(line);
  return mark?.isLast === true;
}

interface FoundMark extends Omit<ReadFingerprint, 'edition'> {
  readonly name: string;
  /** What stands before it in its line. */
  readonly before: string;
  /** Nothing stands after it, as on a cover. */
  readonly isLast: boolean;
}

function marksIn(line: string): readonly FoundMark[] {
  const match = MARK.exec(line);
  const [whole = '', words, digits = ''] = match ?? [];
  const kind = KINDS.find((one) => one.words === words);
  if (match === null || kind === undefined) return [];
  const { language, status } = kind;
  const fingerprint = digits.replaceAll(/\s/g, '');
  const before = line
    .slice(0, match.index)
    .replaceAll(/\s+/g, ' ')
    .replace(/[ ·]+$/, '')
    .trim();
  const isLast = line.slice(match.index + whole.length).trim() === '';
  return [{ name: `${words} ${fingerprint}`, fingerprint, language, status, before, isLast }];
}
