import type { Agreement } from '#core/agreement/agreement.ts';
import { clauseSchema } from '#core/agreement/frame.ts';
import type { Path } from '#core/agreement/path.ts';
import type { Bilingual } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import { textsAt } from '#core/checks/passages/textsAt.ts';
import { numberInWords } from '#core/checks/passages/numberWords.ts';
import type { Passage } from '#core/checks/passages/passage.ts';
import { wordsOf } from '#core/checks/passages/words.ts';
import { byPart } from '#core/checks/survey/byPart.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

/** From so many texts in a second language on, somebody means to have both. */
const MANY = 5;

export const languageVersionsDiffer: AgreementRule = {
  id: 'language-versions-differ',
  reads: 'agreement',
  severity: 'error',
  title: { en: 'The languages say different things', da: 'Sprogversionerne siger forskellige ting' },
  why: {
    en: 'Two editions with different numbers are two contracts, and each party will rely on the one that suits it.',
    da: 'To sprogversioner med forskellige tal er to kontrakter, og hver part vil påberåbe sig den, der passer den.',
  },
  advice: {
    en: 'Make the numbers equal, and say which language prevails.',
    da: 'Gør tallene ens, og angiv, hvilket sprog der har forrang.',
  },
  examples: {
    fails: { en: 'English: 99.9%. Danish: 99.5%.', da: 'Engelsk: 99,9 %. Dansk: 99,5 %.' },
    passes: { en: 'Both: 99.9%.', da: 'Begge: 99,9 %.' },
  },
  find: (agreement) => [...differingNumbers(agreement), ...withoutPrevailing(agreement)],
};

interface Pair {
  readonly en: Passage;
  readonly da: Passage;
}

/** The texts of a part that exist in both languages. */
function pairsIn(part: unknown, path: Path): readonly Pair[] {
  const texts = textsAt(part, path);
  return texts.flatMap((en, at) => {
    const da = texts[at + 1];
    return en.language === 'en' && da?.language === 'da' && da.path === en.path ? [{ en, da }] : [];
  });
}

const differingNumbers = byPart((part, path) => pairsIn(part, path).flatMap(differing));
/** Those that somebody wrote here. The library's clauses come in both languages, whichever the agreement is made in. */
const ownPairs = byPart((part, path) => (isFromLibrary(part) ? [] : pairsIn(part, path)));

function isFromLibrary(part: unknown): boolean {
  const read = clauseSchema.safeParse(part);
  return read.success && read.data.origin !== undefined;
}

function differing({ en, da }: Pair): readonly Found[] {
  const [english, danish] = [numbersIn(en), numbersIn(da)];
  const [onlyEnglish, onlyDanish] = [missingFrom(danish, english, da), missingFrom(english, danish, en)];
  if (onlyEnglish.length + onlyDanish.length === 0) return [];
  return [{ path: en.path, message: differenceOf(onlyEnglish.join(', '), onlyDanish.join(', ')) }];
}

function differenceOf(english: string, danish: string): Bilingual {
  if (danish === '') {
    return {
      en: `The English text has ${english}, which the Danish text has not.`,
      da: `Den engelske tekst har ${english}, som den danske ikke har.`,
    };
  }
  if (english === '') {
    return {
      en: `The Danish text has ${danish}, which the English text has not.`,
      da: `Den danske tekst har ${danish}, som den engelske ikke har.`,
    };
  }
  return {
    en: `The numbers differ: the English text has ${english}, the Danish text ${danish} instead.`,
    da: `Tallene er forskellige: Den engelske tekst har ${english}, den danske i stedet ${danish}.`,
  };
}

/** Groups of digits without leading zeros; a decimal is two of them, whatever sign stands between. Noughts are left out. */
function numbersIn({ text, language }: Passage): readonly number[] {
  const plain = language === 'en' ? text.replaceAll(/(\d{1,2})(?::\d{2})?\s*p\.?m\.?/giu, afternoon) : text;
  return Array.from(plain.matchAll(/\d+/gu), ([digits]) => Number(digits)).filter((number) => number !== 0);
}

function afternoon(time: string, hours: string): string {
  return time.replace(hours, String((Number(hours) % 12) + 12));
}

/** Those that are not there, not even in words. */
function missingFrom(
  there: readonly number[],
  here: readonly number[],
  { text, language }: Passage,
): readonly number[] {
  const left = [...there];
  const missing = here.filter((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (missing.length === 0) return missing;
  const inWords = new Set(wordsOf(text).flatMap(({ word }) => numberInWords(word, language) ?? []));
  return missing.filter((number) => !inWords.has(number));
}

/** Both languages are written, and nothing says which one prevails. */
function withoutPrevailing(agreement: Agreement): readonly Found[] {
  if (agreement.prevailingLanguage !== undefined) return [];
  if (ownPairs(agreement).length < MANY) return [];
  return [
    {
      path: 'prevailingLanguage',
      severity: 'warning',
      message: {
        en: 'The agreement exists in two languages. Say which of them prevails if they differ.',
        da: 'Aftalen findes på to sprog. Angiv, hvilket af dem der har forrang, hvis de er forskellige.',
      },
    },
  ];
}
