import { join } from '#core/agreement/path.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { words } from '#core/document/words/words.ts';

export const endBeforeStart: AgreementRule = {
  id: 'end-before-start',
  reads: 'agreement',
  severity: 'error',
  title: { en: 'Ends before it starts', da: 'Ophører, før den begynder' },
  why: {
    en: 'An agreement that ends on or before its first day never applies.',
    da: 'En aftale, der ophører på eller før sin første dag, gælder aldrig.',
  },
  advice: {
    en: 'Check the year of the end date, or give a length instead of an end date.',
    da: 'Kontrollér årstallet i slutdatoen, eller angiv en varighed i stedet for en slutdato.',
  },
  examples: {
    fails: { en: '1 May 2026 to 30 April 2026', da: '1. maj 2026 til 30. april 2026' },
    passes: { en: '1 May 2026 to 30 April 2027', da: '1. maj 2026 til 30. april 2027' },
  },
  find: ({ term, effectiveDate }) => {
    const start = term?.start ?? effectiveDate;
    const end = term?.end;
    if (start === undefined || end === undefined || end > start) return [];
    return [
      {
        path: join('term', 'end'),
        message: {
          en: `The agreement ends on ${words.en.forms.date(end)} but starts on ${words.en.forms.date(start)}.`,
          da: `Aftalen ophører den ${words.da.forms.date(end)}, men begynder den ${words.da.forms.date(start)}.`,
        },
      },
    ];
  },
};
