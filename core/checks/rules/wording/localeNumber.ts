import type { Language } from '#core/agreement/language.ts';
import type { SentenceRule } from '#core/checks/rule.ts';

const UNIT = String.raw`(?=\s*(?:%|per\s?cent|procent|pct|percentage|point|hours?|minutes?|seconds?|days?|ms|timer?|minutt?er|sekunder|dage|kr|DKK|EUR|USD|Mbit|GB|MB)(?!\p{L})|\s*%)`;

const DECIMALS = /\d[.,]\d/u;

/** A number with the decimal sign of the other language: one or two digits after it, and a unit. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(String.raw`(?<![\d.,])\d{1,3},\d{1,2}(?![\d,.]*\d)${UNIT}`, 'giu'),
  da: new RegExp(
    String.raw`(?<![\d.,])(?<!(?:pkt|punkt|version|afsnit|kl)\.?\s)\d{1,3}\.\d{1,2}(?![\d,.]*\d)${UNIT}`,
    'giu',
  ),
};

export const localeNumber: SentenceRule = {
  id: 'locale-number',
  reads: 'sentences',
  readsNames: true,
  severity: 'error',
  title: { en: 'Decimal sign of the other language', da: 'Decimaltegn fra det andet sprog' },
  why: {
    en: 'A comma divides thousands in English and decimals in Danish, and the point the other way round: 1.000 is one or a thousand.',
    da: 'Komma er decimaltegn på dansk og tusindtalsskiller på engelsk, og punktum omvendt: 1.000 er et eller tusind.',
  },
  advice: {
    en: 'Write a point before decimals in English text: 99.9%.',
    da: 'Skriv komma før decimaler i dansk tekst: 99,9 %.',
  },
  examples: {
    fails: { en: 'Availability is at least 99,9%.', da: 'Tilgængeligheden er mindst 99.9 %.' },
    passes: { en: 'Availability is at least 99.9%.', da: 'Tilgængeligheden er mindst 99,9 %.' },
  },
  find: ({ text, language }) => {
    if (!DECIMALS.test(text)) return [];
    return Array.from(text.matchAll(FOREIGN[language]), ({ 0: number, index }) => {
      const instead = language === 'en' ? number.replace(',', '.') : number.replace('.', ',');
      return {
        start: index,
        end: index + number.length,
        instead,
        message: {
          en: `${number} has the decimal sign of the other language. Write ${instead}.`,
          da: `${number} har det andet sprogs decimaltegn. Skriv ${instead}.`,
        },
      };
    });
  },
};
