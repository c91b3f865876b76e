import type { Language } from '#core/agreement/language.ts';
import type { TermSheetSubject } from '#core/document/termSheet.ts';

/** The words of the review that came after its first ones. */
interface ReviewWords {
  readonly tabs: {
    readonly open: (count: number) => string;
    readonly standard: string;
    readonly answers: string;
    readonly sheet: string;
  };
  readonly broken: (count: number) => string;
  readonly answered: (count: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly print: string;
  readonly noSheet: string;
}

export const reviewWords: Readonly<Record<Language, ReviewWords>> = {
  en: {
    tabs: {
      open: (count) => (count === 0 ? 'Open points' : `Open points (${count})`),
      standard: 'Our standard',
      answers: 'All answers',
      sheet: 'Term sheet',
    },
    broken: (count) =>
      count === 1
        ? 'A reference leads to a clause that the contract does not have'
        : `${count} references lead to clauses that the contract does not have`,
    answered: (count) => (count === 1 ? '1 answer' : `${count} answers`),
    copy: 'Copy the text',
    copied: 'Copied',
    print: 'Print…',
    noSheet: 'There is no contract yet to take the main terms from.',
  },
  da: {
    tabs: {
      open: (count) => (count === 0 ? 'Åbne punkter' : `Åbne punkter (${count})`),
      standard: 'Standard',
      answers: 'Alle svar',
      sheet: 'Hovedvilkår',
    },
    broken: (count) =>
      count === 1
        ? 'En henvisning fører til et punkt, som kontrakten ikke har'
        : `${count} henvisninger fører til punkter, som kontrakten ikke har`,
    answered: (count) => `${count} svar`,
    copy: 'Kopiér teksten',
    copied: 'Kopieret',
    print: 'Udskriv…',
    noSheet: 'Der er endnu ingen kontrakt at tage hovedvilkårene fra.',
  },
};

/** What stands on the term sheet itself, in the language of the contract. */
export const termSheetWords: Readonly<
  Record<Language, { readonly title: string; readonly subjects: Readonly<Record<TermSheetSubject, string>> }>
> = {
  en: {
    title: 'Term sheet',
    subjects: {
      parties: 'Agreement',
      services: 'Services',
      charges: 'Fees',
      targets: 'Targets',
      credits: 'Credits',
      limits: 'Caps and other rights',
      term: 'Term',
      notice: 'Notice',
      law: 'Law',
    },
  },
  da: {
    title: 'Hovedvilkår',
    subjects: {
      parties: 'Aftalen',
      services: 'Ydelser',
      charges: 'Vederlag',
      targets: 'Målværdier',
      credits: 'Kreditter',
      limits: 'Lofter og øvrige beføjelser',
      term: 'Løbetid',
      notice: 'Opsigelse',
      law: 'Lovvalg',
    },
  },
};
