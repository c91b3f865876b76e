import type { Language } from '#core/agreement/language.ts';
import type { Severity } from '#core/checks/finding.ts';
import { severityWords } from '#core/checks/severityWords.ts';

interface FindingWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counted: Readonly<Record<Severity, (count: number) => string>>;
  /** "2 errors, 1 warning" */
  readonly inSection: (parts: readonly string[]) => string;
  readonly tab: (count: number) => string;
  readonly none: string;
  readonly noneShown: string;
  readonly checking: string;
  readonly acceptNow: string;
  readonly all: string;
  readonly accepted: string;
  readonly acceptedBecause: (reason: string, by: string | null, on: string | null) => string;
  readonly withdraw: string;
  readonly why: string;
  readonly whatToDo: string;
  readonly fails: string;
  readonly passes: string;
  readonly goTo: string;
  readonly accept: string;
  readonly acceptTitle: string;
  readonly acceptAbout: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly yourName: string;
  readonly cancel: string;
  readonly clause: (label: string) => string;
  readonly edition: Readonly<Record<Language, string>>;
  readonly noAdvice: string;
  readonly groupBy: string;
  readonly bySeverity: string;
  readonly bySection: string;
  readonly reportTitle: string;
  readonly printReport: string;
  readonly stopsFinal: (count: number) => string;
  readonly despite: string;
  readonly despiteAbout: string;
}

export const findingWords: Readonly<Record<Language, FindingWords>> = {
  en: {
    severity: severityWords.en.name,
    counted: severityWords.en.counted,
    inSection: (parts) => `${parts.join(', ')} in this section`,
    tab: (count) => (count === 0 ? 'Checks' : `Checks (${count})`),
    none: 'The checks found nothing. Have a lawyer read the contract all the same.',
    noneShown: 'Nothing of this kind.',
    checking: 'Checking …',
    acceptNow: 'Accept',
    all: 'All',
    accepted: 'Accepted',
    acceptedBecause: (reason, by, on) =>
      `Accepted${by === null ? '' : ` by ${by}`}${on === null ? '' : ` on ${on}`}: ${reason}`,
    withdraw: 'No longer accept',
    why: 'Why?',
    whatToDo: 'What to do',
    fails: 'Not like this',
    passes: 'Like this',
    goTo: 'Go to',
    accept: 'Accept…',
    acceptTitle: 'Accept this finding',
    acceptAbout:
      'The reason is kept with the agreement and stands in the report of the checks. It is never printed in the contract.',
    reason: 'Reason',
    reasonMissing: 'Write why this is right as it is.',
    yourName: 'Your name (optional)',
    cancel: 'Cancel',
    clause: (label) => `clause ${label}`,
    edition: { en: 'English text', da: 'Danish text' },
    noAdvice: 'The checks find what rules can find. They are no legal advice.',
    groupBy: 'In the order of',
    bySeverity: 'Severity',
    bySection: 'Sections',
    reportTitle: 'Report of the checks',
    printReport: 'Print the report',
    stopsFinal: (count) =>
      count === 1
        ? 'An error keeps this contract from being final:'
        : `${count} errors keep this contract from being final:`,
    despite: 'Make it final all the same, because',
    despiteAbout: 'The errors are then accepted with this reason, which is kept with the agreement.',
  },
  da: {
    severity: severityWords.da.name,
    counted: severityWords.da.counted,
    inSection: (parts) => `${parts.join(', ')} i dette afsnit`,
    tab: (count) => (count === 0 ? 'Kontrol' : `Kontrol (${count})`),
    none: 'Kontrollen fandt intet. Lad alligevel en jurist læse kontrakten.',
    noneShown: 'Ingen af denne slags.',
    checking: 'Kontrollerer …',
    acceptNow: 'Acceptér',
    all: 'Alle',
    accepted: 'Accepterede',
    acceptedBecause: (reason, by, on) =>
      `Accepteret${by === null ? '' : ` af ${by}`}${on === null ? '' : ` den ${on}`}: ${reason}`,
    withdraw: 'Acceptér ikke længere',
    why: 'Hvorfor?',
    whatToDo: 'Hvad kan gøres',
    fails: 'Ikke sådan',
    passes: 'Men sådan',
    goTo: 'Gå til',
    accept: 'Acceptér…',
    acceptTitle: 'Acceptér dette fund',
    acceptAbout:
      'Begrundelsen gemmes sammen med aftalen og står i kontrolrapporten. Den udskrives aldrig i kontrakten.',
    reason: 'Begrundelse',
    reasonMissing: 'Skriv, hvorfor det er rigtigt, som det er.',
    yourName: 'Dit navn (valgfrit)',
    cancel: 'Annullér',
    clause: (label) => `pkt. ${label}`,
    edition: { en: 'Engelsk tekst', da: 'Dansk tekst' },
    noAdvice: 'Kontrollen finder det, som regler kan finde. Den er ikke juridisk rådgivning.',
    groupBy: 'Ordnet efter',
    bySeverity: 'Alvor',
    bySection: 'Afsnit',
    reportTitle: 'Kontrolrapport',
    printReport: 'Udskriv rapporten',
    stopsFinal: (count) =>
      count === 1
        ? 'En fejl forhindrer, at kontrakten gøres endelig:'
        : `${count} fejl forhindrer, at kontrakten gøres endelig:`,
    despite: 'Gør den endelig alligevel, fordi',
    despiteAbout: 'Fejlene accepteres da med denne begrundelse, som gemmes sammen med aftalen.',
  },
};
