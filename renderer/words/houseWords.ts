import type { Language } from '#core/agreement/language.ts';

/** Words about what legal allows, and about asking for more. */
interface HouseWords {
  readonly about: string;
  readonly none: string;
  readonly add: string;
  readonly newRule: string;
  readonly remove: (rule: string) => string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'answer' | 'clause', string>>;
  readonly question: string;
  readonly chooseQuestion: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly unit: string;
  readonly currency: string;
  readonly allowed: string;
  readonly clause: string;
  readonly isRequired: string;
  readonly locked: (clause: string, isRequired: boolean) => string;
  readonly by: string;
  readonly byExample: string;
  readonly why: string;
  readonly setBy: (by: string) => string;
  readonly incomplete: string;
  readonly carried: string;
  readonly ask: string;
  readonly askAbout: string;
  readonly asked: (by: string, on: string, reason: string) => string;
  readonly takeBack: string;
  readonly approve: string;
  readonly approveTitle: string;
  readonly approver: string;
  readonly nameMissing: string;
  readonly needsApproval: (count: number) => string;
  readonly reason: string;
  readonly yourName: string;
  readonly send: string;
}

export const houseWords: Readonly<Record<Language, HouseWords>> = {
  en: {
    about:
      'What may be agreed without asking. Beyond it the question says so, and a contract does not become final until somebody approves it with name and reason.',
    none: 'No rules yet. Choose a question or a clause and say what is allowed.',
    add: 'Add the rule',
    newRule: 'A new rule',
    remove: (rule) => `Remove: ${rule}`,
    kind: 'What is the rule about?',
    kinds: { answer: 'The answer to a question', clause: 'The words of a clause' },
    question: 'Question',
    chooseQuestion: 'Type to find a question',
    atLeast: 'At least',
    atMost: 'At most',
    unit: 'Unit',
    currency: 'Currency',
    allowed: 'What may be chosen',
    clause: 'Clause of the library',
    isRequired: 'Every agreement must have it',
    locked: (clause, isRequired) =>
      isRequired ? `“${clause}”: words locked, in every agreement` : `“${clause}”: words locked`,
    by: 'Who sets the rule',
    byExample: 'Legal, Anna Berg',
    why: 'Why, and whom to ask (may be left out)',
    setBy: (by) => `Set by ${by}`,
    incomplete: 'Say what is allowed and who sets the rule.',
    carried: 'Rules that this agreement brings from its template',
    ask: 'Ask for approval…',
    askAbout: 'The note is kept in the draft and shown in the review. It is never printed.',
    asked: (by, on, reason) => `Approval asked for by ${by} on ${on}: ${reason}`,
    takeBack: 'Take the request back',
    approve: 'Approve…',
    approveTitle: 'Approve what lies outside the house rules',
    approver: 'Name of the person who approves',
    nameMissing: 'An approval needs a name.',
    needsApproval: (count) =>
      count === 1
        ? '1 of them is outside the house rules: somebody has to approve it by name, at its question or in the review.'
        : `${count} of them are outside the house rules: somebody has to approve them by name, at the question or in the review.`,
    reason: 'Why it is needed',
    yourName: 'Your name',
    send: 'Keep the request',
  },
  da: {
    about:
      'Hvad der må aftales uden at spørge. Uden for det siger spørgsmålet til, og en kontrakt bliver ikke endelig, før nogen godkender det med navn og begrundelse.',
    none: 'Ingen regler endnu. Vælg et spørgsmål eller en bestemmelse, og angiv, hvad der er tilladt.',
    add: 'Tilføj reglen',
    newRule: 'En ny regel',
    remove: (rule) => `Fjern: ${rule}`,
    kind: 'Hvad handler reglen om?',
    kinds: { answer: 'Svaret på et spørgsmål', clause: 'Ordlyden af en bestemmelse' },
    question: 'Spørgsmål',
    chooseQuestion: 'Skriv for at finde et spørgsmål',
    atLeast: 'Mindst',
    atMost: 'Højst',
    unit: 'Enhed',
    currency: 'Valuta',
    allowed: 'Hvad der må vælges',
    clause: 'Bestemmelse i biblioteket',
    isRequired: 'Skal stå i alle aftaler',
    locked: (clause, isRequired) =>
      isRequired ? `”${clause}”: ordlyden er låst, i alle aftaler` : `”${clause}”: ordlyden er låst`,
    by: 'Hvem fastsætter reglen',
    byExample: 'Juridisk afdeling, Anna Berg',
    why: 'Hvorfor, og hvem man kan spørge (kan udelades)',
    setBy: (by) => `Fastsat af ${by}`,
    incomplete: 'Angiv, hvad der er tilladt, og hvem der fastsætter reglen.',
    carried: 'Regler, som aftalen har med fra sin skabelon',
    ask: 'Anmod om godkendelse…',
    askAbout: 'Anmodningen gemmes i udkastet og vises i gennemgangen. Den udskrives aldrig.',
    asked: (by, on, reason) => `${by} har anmodet om godkendelse den ${on}: ${reason}`,
    takeBack: 'Træk anmodningen tilbage',
    approve: 'Godkend…',
    approveTitle: 'Godkend det, der ligger uden for egne regler',
    approver: 'Navn på den, der godkender',
    nameMissing: 'En godkendelse kræver et navn.',
    needsApproval: (count) =>
      count === 1
        ? '1 af dem ligger uden for egne regler: Nogen skal godkende den med navn, ved spørgsmålet eller i gennemgangen.'
        : `${count} af dem ligger uden for egne regler: Nogen skal godkende dem med navn, ved spørgsmålet eller i gennemgangen.`,
    reason: 'Hvorfor det er nødvendigt',
    yourName: 'Dit navn',
    send: 'Gem anmodningen',
  },
};
