import type { Language } from '#core/agreement/language.ts';

/** The words of verifying a file. */
export interface VerifyWords {
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
  /** Of a copy that carries no agreement, and the final version its fingerprint led to. */
  readonly sameAsKept: (version: string) => string;
  readonly keptUnknown: (version: string) => string;
  readonly unlikeKept: (version: string) => string;
  /** A later final version says something else. */
  readonly replaced: (version: string, made: string) => string;
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
  readonly clause: string;
  /** Number and title of a clause, as far as it has them. */
  readonly clauseName: (clause: string, title: string | undefined) => string;
  readonly expected: string;
  readonly found: string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly limits: string;
  readonly openInside: string;
  readonly another: string;
}

const withTitle = (name: string, title: string | undefined): string =>
  title === undefined ? name : `${name} (${title})`;

export const verifyWords: Readonly<Record<Language, VerifyWords>> = {
  en: {
    title: 'Verify a file',
    busy: (name) => `Reading ${name} …`,
    about:
      'Contracts exported “For ourselves”, as PDF or Word, hold the agreement they were made from. Other copies are found by the fingerprint on their pages and compared with the final version of it that is kept here.',
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
    sameAsKept: (version) =>
      `Unchanged. It is a copy of the final version${quoted(version, '“', '”')} that is kept here, and says what that says.`,
    keptUnknown: (version) =>
      `It has the fingerprint of the final version${quoted(version, '“', '”')} that is kept here. This program does not have the template, so the words cannot be compared.`,
    unlikeKept: (version) =>
      `It has the fingerprint of the final version${quoted(version, '“', '”')} that is kept here, but not the words that this version of the program prints of it. It differs here:`,
    replaced: (version, made) =>
      `It is not the newest: a later final version${quoted(version, '“', '”')} of ${made} is kept here, and says something else. What differs can be had under Versions, as tracked changes.`,
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
    clause: 'Clause',
    clauseName: (clause, title) => withTitle(/^\d/.test(clause) ? `clause ${clause}` : clause, title),
    expected: 'The agreement says',
    found: 'The file says',
    nothing: '(nothing)',
    more: (count) => (count === 1 ? 'One more difference is not shown.' : `${count} more differences are not shown.`),
    limits:
      'Words are compared. Pictures, fields that were filled in or signed, and the headers and footers of a Word file are not. Signatures are checked by the program that shows the file.',
    openInside: 'Open the agreement inside',
    another: 'Another file…',
  },
  da: {
    title: 'Kontrollér en fil',
    busy: (name) => `Læser ${name} …`,
    about:
      'Kontrakter, der er eksporteret ”Til os selv” som PDF eller Word, indeholder den aftale, de er lavet af. Andre kopier findes ved fingeraftrykket på siderne og sammenlignes med den endelige version, der er gemt her.',
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
    sameAsKept: (version) =>
      `Uændret. Filen er en kopi af den endelige version${quoted(version, '”', '”')}, der er gemt her, og siger det samme.`,
    keptUnknown: (version) =>
      `Filen har samme fingeraftryk som den endelige version${quoted(version, '”', '”')}, der er gemt her. Programmet har ikke skabelonen, så ordlyden kan ikke sammenlignes.`,
    unlikeKept: (version) =>
      `Filen har samme fingeraftryk som den endelige version${quoted(version, '”', '”')}, der er gemt her, men ikke den ordlyd, som denne version af programmet giver den. Her afviger den:`,
    replaced: (version, made) =>
      `Den er ikke den nyeste: En senere endelig version${quoted(version, '”', '”')} fra ${made} er gemt her og siger noget andet. Forskellene kan fås under Versioner som registrerede ændringer.`,
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
    clause: 'Bestemmelse',
    clauseName: (clause, title) => withTitle(/^\d/.test(clause) ? `pkt. ${clause}` : clause, title),
    expected: 'Aftalen siger',
    found: 'Filen siger',
    nothing: '(intet)',
    more: (count) => (count === 1 ? 'Én afvigelse mere er ikke vist.' : `${count} afvigelser mere er ikke vist.`),
    limits:
      'Kun ordene sammenlignes, ikke billeder, udfyldte eller underskrevne felter eller sidehoved og sidefod i en Word-fil. Underskrifter kontrolleres i det program, der viser filen.',
    openInside: 'Åbn aftalen i filen',
    another: 'En anden fil…',
  },
};

/** With a space before it; nothing for a version without a name. */
function quoted(version: string, before: string, after: string): string {
  return version === '' ? '' : ` ${before}${version}${after}`;
}
