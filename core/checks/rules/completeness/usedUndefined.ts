import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { both } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import { printedTexts, type PrintedText } from '#core/checks/passages/printedTexts.ts';
import type { EditionRule } from '#core/checks/rule.ts';
import { plainTextOf } from '#core/document/inline.ts';
import type { Document } from '#core/document/document.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import { absentParties } from './absentParty.ts';

/** Two or three capitalised words in a row inside a sentence: how a defined term looks, and few other things do. */
const TERM: Readonly<Record<Language, RegExp>> = {
  en: /(?<=\p{Ll},?\s(?:an?\s|the\s|each\s|any\s|every\s)?)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,2}/gu,
  da: /(?<=\p{Ll},?\s(?:en\s|et\s|den\s|det\s|hver\s|enhver\s)?)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,2}/gu,
};

export const usedUndefined: EditionRule = {
  id: 'used-undefined',
  reads: 'edition',
  severity: 'error',
  title: both('A term that is not defined', 'Et begreb, der ikke er defineret'),
  why: both(
    'A capital letter tells the reader that a definition exists. Where there is none, each party supplies its own.',
    'Et stort begyndelsesbogstav siger læseren, at der findes en definition. Gør der ikke det, lægger hver part sin egen ind.',
  ),
  advice: both('Define the term, or write it with a small letter.', 'Definér begrebet, eller skriv det med lille.'),
  examples: {
    fails: both(
      '… after a Critical Event …, and no definition of it',
      '… efter en Kritisk Hændelse …, og ingen definition af den',
    ),
    passes: both('“Critical Event” is defined', '”Kritisk Hændelse” er defineret'),
  },
  find: (document, agreement) => {
    if (agreement.documents.some(({ definesTerms }) => definesTerms === true)) return [];
    const known = knownNames(document, agreement);
    const seen = new Set<string>();
    const texts = printedTexts(document);
    const terms = texts.flatMap((text) =>
      answersIn(text, document.language).flatMap(({ term, path }): readonly Found[] => {
        if (seen.has(term) || isKnown(term, known)) return [];
        seen.add(term);
        return [
          {
            path,
            language: document.language,
            message: both(
              `“${term}” is written like a defined term but is not defined.`,
              `”${term}” er skrevet som et defineret begreb, men er ikke defineret.`,
            ),
          },
        ];
      }),
    );
    return [...terms, ...absentParties(texts, document.language, agreement)];
  },
};

function answersIn({ content, isTitle }: PrintedText, language: Language) {
  if (isTitle) return [];
  return content.flatMap((inline) =>
    inline.kind === 'value' && /(?:text|meaning|definition|description|event|criteria)$/u.test(inline.path)
      ? Array.from(inline.text.matchAll(TERM[language]), ([term]) => ({ term, path: inline.path }))
      : [],
  );
}

/** Whether the words stand there in any inflection, together or each by itself. */
function isKnown(term: string, known: string): boolean {
  const stems = term
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.slice(0, Math.max(4, word.length - 3)));
  const stands = (words: readonly string[]) =>
    new RegExp(words.map((word) => ` ${word}\\p{L}*`).join(''), 'u').test(known);
  // "Ydelsens Aftalte Driftstid" is two terms in a row.
  return stands(stems) || stems.every((stem) => stands([stem]));
}

/** Everything that has a name of its own: definitions, and whatever else the agreement calls by a name. */
function knownNames(document: Document, agreement: Agreement): string {
  const titles = printedTexts(document)
    .filter(({ isTitle }) => isTitle)
    .map(({ content }) => plainTextOf(content));
  const names: string[] = [];
  collect(agreement, names);
  return ` ${[...titles, ...names]
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

function collect(value: unknown, names: string[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, names);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (NAMES.has(key)) names.push(...textsOf(inner));
      else collect(inner, names);
    }
  }
}

const NAMES: ReadonlySet<string> = new Set([
  'name',
  'title',
  'term',
  'legalName',
  'supplier',
  'institution',
  'tool',
  'roleName',
  'city',
  'street',
  'country',
]);

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const editions: Readonly<Record<string, unknown>> = { ...value };
  return LANGUAGES.flatMap((language) => (typeof editions[language] === 'string' ? [editions[language]] : []));
}
