import type { Language } from '#core/agreement/language.ts';

type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The credit lab: what a result would cost. */
export interface LabWords {
  readonly title: string;
  readonly about: string;
  readonly objective: string;
  readonly dial: {
    readonly downtime: string;
    readonly value: string;
    readonly case: string;
    readonly late: string;
    readonly times: string;
    readonly points: string;
  };
  readonly reads: {
    readonly downtime: (percent: string, of: string) => string;
    readonly late: (late: string, total: string, percent: string) => string;
  };
  readonly typed: (dial: string) => string;
  readonly minutes: string;
  readonly cases: string;
  readonly of: (period: Period, days: number) => string;
  readonly ofAgreed: (hours: string, month: string) => string;
  readonly account: string;
  readonly sides: string;
  readonly provider: string;
  readonly customer: string;
  readonly pays: (period: Period, amount: string, year: string | null, times: number) => string;
  readonly worst: (amount: string, year: string | null, period: Period) => string;
  readonly gets: (amount: string) => string;
  readonly getsNothing: string;
  /** What goes on after `gets`. */
  readonly byItself: string;
  readonly onClaim: string;
  readonly claim: string;
  readonly table: string;
  readonly columns: { readonly result: string; readonly credit: string; readonly after: string; readonly year: string };
  readonly unknown: string;
  readonly fee: (per: string) => string;
  readonly feeAbout: string;
  readonly putFee: string;
  readonly feeName: string;
  readonly affectedShare: string;
  readonly incidents: string;
  readonly outage: string;
  readonly noPromise: string;
  readonly noNumber: string;
  readonly noCredit: string;
  readonly inARow: (nth: string) => string;
  readonly none: string;
}

const PERIODS = {
  en: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
  da: { day: 'dag', week: 'uge', month: 'måned', quarter: 'kvartal', year: 'år' },
} as const;

const A_DANISH = { day: 'en dag', week: 'en uge', month: 'en måned', quarter: 'et kvartal', year: 'et år' } as const;
const SUCH_DANISH = {
  day: 'sådan dag',
  week: 'sådan uge',
  month: 'sådan måned',
  quarter: 'sådant kvartal',
  year: 'sådant år',
};

export const labWords: Readonly<Record<Language, LabWords>> = {
  en: {
    title: 'Credit Lab',
    about: 'Try out what a result costs. Nothing here changes the agreement.',
    objective: 'If this target is missed',
    dial: {
      downtime: 'Time without service',
      value: 'Measured value',
      case: 'Time that a case took',
      late: 'Late cases',
      times: 'How often it happens',
      points: 'Points collected',
    },
    reads: {
      downtime: (percent, of) => `${percent} measured, of ${of}`,
      late: (late, total, percent) => `${late} of ${total} cases: ${percent} kept the target`,
    },
    typed: (dial) => `${dial}, as a number`,
    minutes: 'min',
    cases: 'Cases in a period',
    of: (period, days) => `a ${PERIODS.en[period]} of ${days === 1 ? '24 hours' : `${days} days`}`,
    ofAgreed: (hours, month) => `the ${hours} agreed hours of ${month}`,
    account: 'The account',
    sides: 'What it means for each party',
    provider: 'Provider',
    customer: 'Customer',
    pays: (period, amount, year, times) =>
      year === null
        ? `pays ${amount} for such a ${PERIODS.en[period]}`
        : `pays ${amount} for such a ${PERIODS.en[period]}, ${year} for a year of ${times} like it`,
    worst: (amount, year, period) =>
      year === null
        ? `at the worst result ${amount} in a ${PERIODS.en[period]}`
        : `at the worst result ${amount} in a ${PERIODS.en[period]} and ${year} in a year`,
    gets: (amount) => `gets ${amount} back`,
    getsNothing: 'gets nothing back',
    byItself: ' without having to claim it',
    onClaim: ' if it is claimed in time',
    claim: 'See the claim',
    table: 'From the best result to the worst',
    columns: { result: 'Result', credit: 'Credit', after: 'After limits', year: 'A whole year' },
    unknown: 'not known',
    fee: (per) => `Fee ${per} to try it out with`,
    feeAbout: 'The agreement has no charge for this. The amount is only used here.',
    putFee: 'Put into the agreement as a charge',
    feeName: 'Fee',
    affectedShare: 'Share of users affected (%)',
    incidents: 'Number of incidents',
    outage: 'Minutes without service',
    noPromise: 'Choose above which target has to be missed; then the credit can be tried out.',
    noNumber: 'The target has no number that could be missed, so nothing can be computed.',
    noCredit: 'This rule is agreed in words only: it is printed and never computed.',
    inARow: (nth) => `Reckoned for the period in which the target is missed for the ${nth} time.`,
    none: 'This rule gives no credit.',
  },
  da: {
    title: 'Kreditberegner',
    about: 'Prøv, hvad et resultat koster. Intet her ændrer aftalen.',
    objective: 'Hvis dette servicemål ikke nås',
    dial: {
      downtime: 'Nedetid',
      value: 'Målt værdi',
      case: 'Tid brugt på en sag',
      late: 'Forsinkede sager',
      times: 'Hvor ofte det sker',
      points: 'Samlede point',
    },
    reads: {
      downtime: (percent, of) => `${percent} målt, af ${of}`,
      late: (late, total, percent) => `${late} af ${total} sager: ${percent} overholdt målet`,
    },
    typed: (dial) => `${dial}, som tal`,
    minutes: 'min.',
    cases: 'Sager i en periode',
    of: (period, days) => `${A_DANISH[period]} på ${days === 1 ? '24 timer' : `${days} dage`}`,
    ofAgreed: (hours, month) => `de ${hours} aftalte timer i ${month}`,
    account: 'Udregningen',
    sides: 'Hvad det betyder for hver part',
    provider: 'Leverandøren',
    customer: 'Kunden',
    pays: (period, amount, year, times) =>
      year === null
        ? `betaler ${amount} for ${period === 'quarter' || period === 'year' ? 'et' : 'en'} ${SUCH_DANISH[period]}`
        : `betaler ${amount} for ${period === 'quarter' ? 'et' : 'en'} ${SUCH_DANISH[period]}, ${year} for et år med ${times} af dem`,
    worst: (amount, year, period) =>
      year === null
        ? `ved det dårligste resultat ${amount} på ${A_DANISH[period]}`
        : `ved det dårligste resultat ${amount} på ${A_DANISH[period]} og ${year} på et år`,
    gets: (amount) => `får ${amount} tilbage`,
    getsNothing: 'får intet tilbage',
    byItself: ' uden selv at skulle kræve det',
    onClaim: ', hvis kravet fremsættes i tide',
    claim: 'Se kravet',
    table: 'Fra det bedste resultat til det dårligste',
    columns: { result: 'Resultat', credit: 'Servicekredit', after: 'Efter lofter', year: 'Et helt år' },
    unknown: 'ukendt',
    fee: (per) => `Vederlag ${per} at prøve med`,
    feeAbout: 'Aftalen har intet vederlag for dette. Beløbet bruges kun her.',
    putFee: 'Læg det ind i aftalen som vederlag',
    feeName: 'Vederlag',
    affectedShare: 'Andel af berørte brugere (%)',
    incidents: 'Antal hændelser',
    outage: 'Minutter med nedetid',
    noPromise: 'Vælg ovenfor, hvilket servicemål der ikke nås; så kan servicekreditten prøves.',
    noNumber: 'Servicemålet har intet tal, der kan overskrides, så intet kan beregnes.',
    noCredit: 'Denne regel er kun aftalt i ord: Den trykkes og beregnes aldrig.',
    inARow: (nth) => `Regnet for den periode, hvor målet ikke nås for ${nth} gang.`,
    none: 'Denne regel giver ingen servicekredit.',
  },
};
