import type { Agreement } from '#core/agreement/agreement.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { Found } from '#core/checks/finding.ts';
import { freeTexts } from '#core/checks/passages/freeTexts.ts';
import { numberInWords } from '#core/checks/passages/numberWords.ts';
import type { Passage } from '#core/checks/passages/passage.ts';
import { wordsOf } from '#core/checks/passages/words.ts';
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
    fails: { en: 'English: 99.9 %. Danish: 99,5 %.', da: 'Engelsk: 99.9 %. Dansk: 99,5 %.' },
    passes: { en: 'English: 99.9 %. Danish: 99,9 %.', da: 'Engelsk: 99.9 %. Dansk: 99,9 %.' },
  },
  find: (agreement) => [...differingNumbers(agreement), ...withoutPrevailing(agreement)],
};

function pairs(agreement: Agreement): ReadonlyMap<string, Partial<Record<Language, Passage>>> {
  const byPath = new Map<string, Partial<Record<Language, Passage>>>();
  for (const passage of freeTexts(agreement)) {
    byPath.set(passage.path, { ...byPath.get(passage.path), [passage.language]: passage });
  }
  return byPath;
}

function differingNumbers(agreement: Agreement): readonly Found[] {
  return [...pairs(agreement)].flatMap(([path, { en, da }]) => {
    if (en === undefined || da === undefined) return [];
    const [english, danish] = [numbersIn(en), numbersIn(da)];
    const [onlyEnglish, onlyDanish] = [missingFrom(danish, english, da), missingFrom(english, danish, en)];
    if (onlyEnglish.length + onlyDanish.length === 0) return [];
    const [here, there] = [listed(onlyEnglish), listed(onlyDanish)];
    return [
      {
        path,
        message: {
          en: `The numbers differ: the English text has ${here}, the Danish text ${there} instead.`,
          da: `Tallene er forskellige: Den engelske tekst har ${here}, den danske i stedet ${there}.`,
        },
      },
    ];
  });
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
function missingFrom(there: readonly number[], here: readonly number[], text: Passage): readonly number[] {
  const left = [...there];
  const inWords = new Set(wordsOf(text.text).flatMap(({ word }) => numberInWords(word, text.language) ?? []));
  return here.filter((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && !inWords.has(number);
  });
}

function listed(numbers: readonly number[]): string {
  return numbers.length === 0 ? '–' : numbers.join(', ');
}

/** Both languages are written, and nothing says which one prevails. */
function withoutPrevailing(agreement: Agreement): readonly Found[] {
  if (agreement.prevailingLanguage !== undefined) return [];
  const both = [...pairs(agreement).values()].filter((one) =>
    LANGUAGES.every((language) => one[language] !== undefined),
  );
  if (both.length < MANY) return [];
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
