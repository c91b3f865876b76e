import type { Language } from '#core/agreement/language.ts';

/** The words of the export that came after its first ones. */
interface ExportWords {
  readonly finalise: string;
  readonly finaliseAbout: string;
  readonly goFinal: string;
  readonly blanksTitle: (count: number) => string;
  readonly unfinishedTitle: (count: number) => string;
  /** A final version has the number already, and says something else. */
  readonly takenTitle: (number: string, made: string) => string;
  readonly takenMend: string;
  readonly more: (count: number) => string;
  readonly nameAbout: string;
  readonly again: string;
  readonly againTitle: (name: string) => string;
  readonly frozen: (hash: string) => string;
  readonly copy: string;
  readonly external: string;
  readonly internal: string;
  readonly externalAbout: string;
  readonly internalAbout: string;
  readonly forSigning: string;
  readonly initials: string;
  readonly anchors: string;
  readonly anchorsAbout: string;
  readonly signsTitle: string;
}

export const exportWords: Readonly<Record<Language, ExportWords>> = {
  en: {
    finalise: 'Keep as a final version',
    finaliseAbout:
      'The agreement is frozen as it is now, with a fingerprint and the look that is chosen here, so that its files can be made again byte for byte. You can still edit the draft.',
    goFinal: 'Finalise and export',
    blanksTitle: (count) =>
      count === 1
        ? 'A final contract has no blanks. This one is left:'
        : `A final contract has no blanks. These ${count} are left:`,
    unfinishedTitle: (count) =>
      count === 1
        ? 'An answer is not finished, so the contract would do without it. Finish or clear it:'
        : `${count} answers are not finished, so the contract would do without them. Finish or clear them:`,
    takenTitle: (number, made) =>
      `There is a final version ${number} of ${made} already, and it says something else. Two contracts with one number cannot be told apart:`,
    takenMend: 'Give this one another version number',
    more: (count) => (count === 1 ? 'One more in the review' : `${count} more in the review`),
    nameAbout: 'Without ending. If a file of that name is there already, the new one gets a number.',
    again: 'Export',
    againTitle: (name) => `Export “${name}” again`,
    copy: 'Copy',
    external: 'For the other party',
    internal: 'For ourselves',
    externalAbout: 'The contract and nothing else: no notes, no trace of how it was made.',
    internalAbout:
      'Carries the agreement inside, so that the file can be opened as a draft and verified later. Not for the other party.',
    forSigning: 'In the PDF, for signing',
    initials: 'A line for initials on every page',
    anchors: 'Invisible anchors for e-signature services',
    anchorsAbout:
      'For services that look for words such as {{Sig_es_:signer1:signature}}. A final has fields to sign in any case.',
    signsTitle:
      'The typeface of the contract has no such sign. Write a word in its place; no file is made with boxes in it.',
    frozen: (hash) => `Kept as a final version. Fingerprint (SHA-256): ${hash} …`,
  },
  da: {
    finalise: 'Gem som endelig version',
    finaliseAbout:
      'Aftalen fryses, som den er nu, med et fingeraftryk og det udseende, der er valgt her, så filerne kan laves igen byte for byte. Udkastet kan stadig redigeres.',
    goFinal: 'Gør endelig, og eksportér',
    blanksTitle: (count) =>
      count === 1
        ? 'En endelig kontrakt har ingen tomme pladser. Denne mangler:'
        : `En endelig kontrakt har ingen tomme pladser. Disse ${count} mangler:`,
    unfinishedTitle: (count) =>
      count === 1
        ? 'Et svar er ikke færdigt og ville ikke stå i kontrakten. Gør det færdigt, eller ryd det:'
        : `${count} svar er ikke færdige og ville ikke stå i kontrakten. Gør dem færdige, eller ryd dem:`,
    takenTitle: (number, made) =>
      `Der er allerede en endelig version ${number} fra ${made}, og den siger noget andet. To kontrakter med samme nummer kan ikke kendes fra hinanden:`,
    takenMend: 'Giv denne et andet versionsnummer',
    more: (count) => (count === 1 ? 'Én mere i gennemgangen' : `${count} mere i gennemgangen`),
    nameAbout: 'Uden endelse. Findes der allerede en fil med det navn, får den nye et nummer.',
    again: 'Eksportér',
    againTitle: (name) => `Eksportér ”${name}” igen`,
    copy: 'Eksemplar',
    external: 'Til den anden part',
    internal: 'Til os selv',
    externalAbout: 'Kontrakten og intet andet: ingen noter, ingen spor af, hvordan den er lavet.',
    internalAbout:
      'Har selve aftalen liggende inde i filen, så den kan åbnes som udkast og kontrolleres senere. Ikke til den anden part.',
    forSigning: 'I PDF-filen, til underskrift',
    initials: 'En linje til initialer på hver side',
    anchors: 'Usynlige ankre til e-signaturtjenester',
    anchorsAbout:
      'Til tjenester, der leder efter ord som {{Sig_es_:signer1:signature}}. En endelig kontrakt har underskriftsfelter under alle omstændigheder.',
    signsTitle:
      'Kontraktens skrift har ikke sådan et tegn. Skriv et ord i stedet; der laves ingen fil med firkanter i.',
    frozen: (hash) => `Gemt som endelig version. Fingeraftryk (SHA-256): ${hash} …`,
  },
};
