import type { Language } from '#core/agreement/language.ts';
import type { Contradiction, OutsideFact } from '#core/measures/problem.ts';

/** Why something cannot be computed, and what to do about it. */
export interface MeasureProblemWords {
  readonly missing: (question: string) => string;
  readonly dangling: (question: string) => string;
  readonly wordsOnly: (question: string) => string;
  readonly contradiction: (what: string, question: string) => string;
  readonly contradictions: Readonly<Record<Contradiction, string>>;
  readonly needs: (fact: string) => string;
  readonly facts: Readonly<Record<OutsideFact, string>>;
  readonly answer: string;
  readonly show: string;
}

export const measureProblemWords: Readonly<Record<Language, MeasureProblemWords>> = {
  en: {
    missing: (question) => `Cannot be computed before “${question}” is answered.`,
    dangling: (question) => `Cannot be computed: “${question}” names something that is no longer in the agreement.`,
    wordsOnly: (question) => `“${question}” is agreed in words only, so that nothing is computed from it.`,
    contradiction: (what, question) => `Cannot be computed: ${what} (“${question}”).`,
    contradictions: {
      timeZoneUnknown: 'the time zone is not known',
      intervalEndsBeforeItStarts: 'opening hours end before they begin',
      intervalsOverlap: 'opening hours overlap',
      openAndClosed: 'a day is both open and closed',
      openDayWithoutHours: 'an extra open day has no hours',
      neverOpen: 'the calendar is never open',
      notPositive: 'an amount is not above 0',
      unitsDiffer: 'the units do not fit together',
      currenciesDiffer: 'the currencies differ',
      bandsOverlap: 'several bands hold the result',
      noBandForValue: 'no band holds the result',
      unitHasNoFixedLength: 'the unit has no fixed length',
      endsBeforeItStarts: 'it ends before it begins',
      levelsInCircle: 'the levels stand above each other in a circle',
      tooFar: 'the date lies too far away',
    },
    needs: (fact) => `Needs a fact that no agreement holds: ${fact}.`,
    facts: {
      billingCycle: 'when the billing cycle begins',
      anchorDate: 'the day it counts from',
      anchorTime: 'the time it counts from',
      feeAmount: 'the fee',
      outageTime: 'the time without service',
      scheduledTime: 'the agreed time of the period',
      affectedShare: 'the share of users affected',
      incidents: 'the number of incidents',
      items: 'the number of cases',
      value: 'the measured value',
      windowEnd: 'when the period ends',
    },
    answer: 'Answer it',
    show: 'Go there',
  },
  da: {
    missing: (question) => `Kan ikke beregnes, før ”${question}” er besvaret.`,
    dangling: (question) => `Kan ikke beregnes: ”${question}” peger på noget, der ikke længere er i aftalen.`,
    wordsOnly: (question) => `”${question}” er kun aftalt i ord, så der beregnes intet ud fra det.`,
    contradiction: (what, question) => `Kan ikke beregnes: ${what} (”${question}”).`,
    contradictions: {
      timeZoneUnknown: 'tidszonen er ukendt',
      intervalEndsBeforeItStarts: 'åbningstiden slutter, før den begynder',
      intervalsOverlap: 'åbningstider overlapper hinanden',
      openAndClosed: 'en dag er både åben og lukket',
      openDayWithoutHours: 'en ekstra åben dag har ingen åbningstid',
      neverOpen: 'kalenderen har aldrig åbent',
      notPositive: 'et beløb eller antal er ikke over 0',
      unitsDiffer: 'enhederne passer ikke sammen',
      currenciesDiffer: 'valutaerne er forskellige',
      bandsOverlap: 'flere trin rummer resultatet',
      noBandForValue: 'intet trin rummer resultatet',
      unitHasNoFixedLength: 'enheden har ingen fast længde',
      endsBeforeItStarts: 'det slutter, før det begynder',
      levelsInCircle: 'niveauerne står over hinanden i ring',
      tooFar: 'datoen ligger for langt væk',
    },
    needs: (fact) => `Kræver en oplysning, som ingen aftale rummer: ${fact}.`,
    facts: {
      billingCycle: 'hvornår faktureringsperioden begynder',
      anchorDate: 'den dag, der regnes fra',
      anchorTime: 'det tidspunkt, der regnes fra',
      feeAmount: 'vederlaget',
      outageTime: 'nedetiden',
      scheduledTime: 'den aftalte tid i perioden',
      affectedShare: 'andelen af berørte brugere',
      incidents: 'antallet af hændelser',
      items: 'antallet af sager',
      value: 'den målte værdi',
      windowEnd: 'hvornår perioden slutter',
    },
    answer: 'Besvar det',
    show: 'Gå dertil',
  },
};
