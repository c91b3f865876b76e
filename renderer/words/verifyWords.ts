import type { Language } from '#core/agreement/language.ts';

/** The words of verifying a file. */
interface VerifyWords {
  readonly title: string;
  readonly busy: (name: string) => string;
  /** What can be verified, told when a file cannot be. */
  readonly about: string;
  readonly unchanged: string;
  readonly unchangedUnknown: string;
  readonly unchangedOther: string;
  readonly changed: string;
  readonly changedUnknown: string;
  readonly changedSame: string;
  readonly facts: {
    readonly file: string;
    readonly agreement: string;
    readonly parties: string;
    readonly version: string;
    readonly exportedAs: string;
    readonly fingerprint: string;
    readonly kept: string;
  };
  readonly status: Readonly<Record<'draft' | 'final', string>>;
  readonly numbered: (number: string, version: string) => string;
  readonly keptHere: (name: string, made: string) => string;
  readonly notKept: string;
  readonly page: string;
  readonly expected: string;
  readonly found: string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly limits: string;
  readonly openInside: string;
  readonly another: string;
}

export const verifyWords: Readonly<Record<Language, VerifyWords>> = {
  en: {
    title: 'Verify a file',
    busy: (name) => `Reading ${name} …`,
    about:
      'Contracts that were exported “For ourselves” can be verified, as PDF or Word. They hold the agreement they were made from.',
    unchanged: 'Unchanged. The words are those the file was exported with, and say what the agreement inside says.',
    unchangedUnknown:
      'Unchanged since it was exported. This program does not have the template, so the words cannot be compared with the agreement inside.',
    unchangedOther:
      'Unchanged since it was exported. This version of the program would print the agreement inside in other words:',
    changed: 'Changed. The words are not those the file was exported with. It differs from the agreement inside here:',
    changedUnknown:
      'Changed. The words are not those the file was exported with. This program does not have the template, so it cannot say where.',
    changedSame:
      'The words are not those the file was exported with, but they say what the agreement inside says: they may only stand on other pages.',
    facts: {
      file: 'File',
      agreement: 'Agreement',
      parties: 'Parties',
      version: 'Number and version',
      exportedAs: 'Exported as',
      fingerprint: 'Fingerprint',
      kept: 'Kept here',
    },
    status: { draft: 'draft', final: 'final' },
    numbered: (number, version) =>
      [number, version === '' ? '' : `version ${version}`].filter((part) => part !== '').join(', '),
    keptHere: (name, made) => `Yes, as the final version “${name}” of ${made}`,
    notKept: 'No final version with this fingerprint',
    page: 'Page',
    expected: 'The agreement says',
    found: 'The file says',
    nothing: '(nothing)',
    more: (count) => (count === 1 ? 'One more difference is not shown.' : `${count} more differences are not shown.`),
    limits:
      'Words are compared. Pictures, and the headers and footers of a Word file, are not. Signatures are checked by the program that shows the file.',
    openInside: 'Open the agreement inside',
    another: 'Another file…',
  },
  da: {
    title: 'Kontrollér en fil',
    busy: (name) => `Læser ${name} …`,
    about:
      'Kontrakter, der er eksporteret ”Til os selv”, kan kontrolleres, som PDF eller Word. De indeholder den aftale, de er lavet af.',
    unchanged: 'Uændret. Ordlyden er den, filen blev eksporteret med, og den siger det samme som aftalen i filen.',
    unchangedUnknown:
      'Uændret, siden den blev eksporteret. Programmet har ikke skabelonen, så ordlyden kan ikke sammenlignes med aftalen i filen.',
    unchangedOther:
      'Uændret, siden den blev eksporteret. Denne version af programmet ville skrive aftalen i filen med andre ord:',
    changed: 'Ændret. Ordlyden er ikke den, filen blev eksporteret med. Her afviger den fra aftalen i filen:',
    changedUnknown:
      'Ændret. Ordlyden er ikke den, filen blev eksporteret med. Programmet har ikke skabelonen, så det kan ikke sige hvor.',
    changedSame:
      'Ordlyden er ikke den, filen blev eksporteret med, men den siger det samme som aftalen i filen: Måske står ordene blot på andre sider.',
    facts: {
      file: 'Fil',
      agreement: 'Aftale',
      parties: 'Parter',
      version: 'Nummer og version',
      exportedAs: 'Eksporteret som',
      fingerprint: 'Fingeraftryk',
      kept: 'Gemt her',
    },
    status: { draft: 'udkast', final: 'endelig' },
    numbered: (number, version) =>
      [number, version === '' ? '' : `version ${version}`].filter((part) => part !== '').join(', '),
    keptHere: (name, made) => `Ja, som den endelige version ”${name}” fra ${made}`,
    notKept: 'Ingen endelig version med dette fingeraftryk',
    page: 'Side',
    expected: 'Aftalen siger',
    found: 'Filen siger',
    nothing: '(intet)',
    more: (count) => (count === 1 ? 'Én afvigelse mere er ikke vist.' : `${count} afvigelser mere er ikke vist.`),
    limits:
      'Kun ordene sammenlignes, ikke billeder og ikke sidehoved og sidefod i en Word-fil. Underskrifter kontrolleres i det program, der viser filen.',
    openInside: 'Åbn aftalen i filen',
    another: 'En anden fil…',
  },
};
