import type { Language } from '#core/agreement/language.ts';
import type { MilestoneKind } from '#core/measures/milestones/milestone.ts';

/** The dates of agreements: what is due, and when. */
export interface DateWords {
  readonly kinds: Readonly<Record<MilestoneKind, string>>;
  readonly due: string;
  readonly showAll: string;
  readonly all: string;
  readonly close: string;
  readonly agreement: string;
  readonly everyAgreement: string;
  readonly none: (days: number) => string;
  readonly reading: (count: number) => string;
  readonly open: (what: string, date: string, agreement: string) => string;
  readonly until: (last: string) => string;
  readonly title: string;
  readonly about: string;
  readonly nothing: string;
  readonly line: (year: string) => string;
  readonly goTo: (what: string, date: string) => string;
  readonly more: (count: number) => string;
  readonly less: string;
  readonly unknown: string;
  readonly loading: string;
}

export const dateWords: Readonly<Record<Language, DateWords>> = {
  en: {
    kinds: {
      signature: 'Signature',
      effective: 'Agreement takes effect',
      firstMeasured: 'First measured month',
      termEnd: 'End of the term',
      renewalNotice: 'Last day to stop the renewal',
      terminationEarliest: 'Termination possible from',
      terminationNotice: 'Last day to give notice',
      report: 'Report due',
      review: 'Review due',
      claim: 'Last day for a claim',
      continuityTest: 'Recovery test due',
      indexation: 'Price indexation',
      goal: 'Goal',
      planned: 'Milestone',
      duty: 'Duty due',
      exit: 'Step of the exit',
    },
    due: 'Due next',
    showAll: 'Show all',
    all: 'What is due in the coming half-year',
    close: 'Close',
    agreement: 'Agreement',
    everyAgreement: 'All agreements',
    none: (days) => `Nothing is due in the next ${days} days.`,
    reading: (count) =>
      count === 1 ? 'One agreement has still to be read.' : `${count} agreements have still to be read.`,
    open: (what, date, agreement) => `${what}, ${date}: ${agreement}`,
    until: (last) => `for what ends on ${last}`,
    title: 'Dates of this agreement',
    about: 'Computed from the answers, in the calendars of the agreement.',
    nothing: 'No dates can be computed yet: the term needs a start.',
    line: (year) => `The year from ${year}`,
    goTo: (what, date) => `Go to ${what}, ${date}`,
    more: (count) => `Show all ${count} dates`,
    less: 'Show fewer',
    unknown: 'Without a date',
    loading: 'Computing …',
  },
  da: {
    kinds: {
      signature: 'Underskrift',
      effective: 'Aftalen træder i kraft',
      firstMeasured: 'Første målte måned',
      termEnd: 'Løbetidens udløb',
      renewalNotice: 'Sidste dag for at afværge forlængelse',
      terminationEarliest: 'Kan tidligst opsiges',
      terminationNotice: 'Sidste dag for opsigelse',
      report: 'Rapport forfalder',
      review: 'Statusmøde',
      claim: 'Sidste dag for krav',
      continuityTest: 'Test af beredskab',
      indexation: 'Prisregulering',
      goal: 'Mål',
      planned: 'Milepæl',
      duty: 'Opgave forfalder',
      exit: 'Skridt ved ophør',
    },
    due: 'Næste frister',
    showAll: 'Vis alle',
    all: 'Frister i det kommende halve år',
    close: 'Luk',
    agreement: 'Aftale',
    everyAgreement: 'Alle aftaler',
    none: (days) => `Ingen frister i de næste ${days} dage.`,
    reading: (count) => (count === 1 ? 'Én aftale mangler at blive læst.' : `${count} aftaler mangler at blive læst.`),
    open: (what, date, agreement) => `${what}, ${date}: ${agreement}`,
    until: (last) => `for det, der slutter ${last}`,
    title: 'Aftalens datoer',
    about: 'Beregnet ud fra svarene i aftalens kalendere.',
    nothing: 'Ingen datoer kan beregnes endnu: Løbetiden mangler en begyndelse.',
    line: (year) => `Året fra ${year}`,
    goTo: (what, date) => `Gå til ${what}, ${date}`,
    more: (count) => `Vis alle ${count} datoer`,
    less: 'Vis færre',
    unknown: 'Uden dato',
    loading: 'Beregner …',
  },
};
