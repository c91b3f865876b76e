import type { Language } from '#core/agreement/language.ts';

/** The words of the export that came after its first ones. */
interface ExportWords {
  readonly finalise: string;
  readonly finaliseAbout: string;
  readonly goFinal: string;
  readonly blanksTitle: (count: number) => string;
  readonly more: (count: number) => string;
  readonly nameAbout: string;
  readonly again: string;
  readonly againTitle: (name: string) => string;
  readonly frozen: (hash: string) => string;
}

export const exportWords: Readonly<Record<Language, ExportWords>> = {
  en: {
    finalise: 'Keep as a final version',
    finaliseAbout:
      'The agreement is frozen as it is now, with a fingerprint, and its files can be made again byte for byte. You can still edit the draft.',
    goFinal: 'Finalise and export',
    blanksTitle: (count) =>
      count === 1
        ? 'A final contract has no blanks. This one is left:'
        : `A final contract has no blanks. These ${count} are left:`,
    more: (count) => (count === 1 ? 'One more in the review' : `${count} more in the review`),
    nameAbout: 'Without ending. If a file of that name is there already, the new one gets a number.',
    again: 'Export',
    againTitle: (name) => `Export “${name}” again`,
    frozen: (hash) => `Kept as a final version. Fingerprint (SHA-256): ${hash} …`,
  },
  da: {
    finalise: 'Gem som endelig version',
    finaliseAbout:
      'Aftalen fryses, som den er nu, med et fingeraftryk, og filerne kan laves igen byte for byte. Udkastet kan stadig redigeres.',
    goFinal: 'Gør endelig, og eksportér',
    blanksTitle: (count) =>
      count === 1
        ? 'En endelig kontrakt har ingen tomme pladser. Denne mangler:'
        : `En endelig kontrakt har ingen tomme pladser. Disse ${count} mangler:`,
    more: (count) => (count === 1 ? 'Én mere i gennemgangen' : `${count} mere i gennemgangen`),
    nameAbout: 'Uden endelse. Findes der allerede en fil med det navn, får den nye et nummer.',
    again: 'Eksportér',
    againTitle: (name) => `Eksportér »${name}« igen`,
    frozen: (hash) => `Gemt som endelig version. Fingeraftryk (SHA-256): ${hash} …`,
  },
};
