import type { SentenceRule } from '#core/checks/rule.ts';

const BELOW_TARGET = {
  en: /\d[\d.,]*\s*(?:%|per\s?cent)\s+(?:below|under|above|over|lower than|higher than|short of)\s+(?:the\s+)?(?:target|service level|guarantee|agreed)/giu,
  da: /\d[\d.,]*\s*(?:%|procent|pct\.?)\s+(?:under|over|lavere end|højere end|fra)\s+(?:det\s+aftalte|målet|måltallet|målværdien|servicemålet|garantien|det\s+garanterede)/giu,
} as const;

export const percentVsPoint: SentenceRule = {
  id: 'percent-vs-point',
  reads: 'sentences',
  severity: 'warning',
  title: { en: 'Per cent or percentage points?', da: 'Procent eller procentpoint?' },
  why: {
    en: '0.5% below a target of 99% is 98.505%; 0.5 percentage points below it is 98.5%.',
    da: '0,5 % under et mål på 99 % er 98,505 %; 0,5 procentpoint under er 98,5 %.',
  },
  advice: { en: 'Write “percentage points” where points are meant.', da: 'Skriv ”procentpoint”, når der menes point.' },
  examples: {
    fails: {
      en: 'A credit is due for each 0.5% below the target.',
      da: 'Der gives kredit for hver 0,5 % under målet.',
    },
    passes: {
      en: 'A credit is due for each 0.5 percentage points below the target.',
      da: 'Der gives kredit for hvert 0,5 procentpoint under målet.',
    },
  },
  find: ({ text, language }) =>
    Array.from(/\d/u.test(text) ? text.matchAll(BELOW_TARGET[language]) : [], ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      message: {
        en: `Does “${words}” mean per cent of the target or percentage points?`,
        da: `Betyder ”${words}” procent af målet eller procentpoint?`,
      },
    })),
};
