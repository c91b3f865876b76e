import type { Language } from '#core/agreement/language.ts';
import type { Wording } from '#core/agreement/text.ts';
import type { ClauseDependency, Stance } from '#core/clauses/libraryClause.ts';
import type { StandardDifference } from '#core/editing/clauses/differences.ts';

/** Words about clauses of the library in a draft. */
interface ClauseWords {
  readonly fromLibrary: string;
  readonly write: string;
  readonly keepInLibrary: string;
  readonly pick: string;
  readonly pickVariant: (name: string) => string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly stanceLabel: string;
  readonly anyStance: string;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly choose: (name: string) => string;
  readonly details: string;
  readonly version: (version: number) => string;
  readonly reads: string;
  readonly means: string;
  readonly sides: Readonly<Record<'provider' | 'customer', string>>;
  readonly needs: Readonly<Record<ClauseDependency['kind'], (name: string) => string>>;
  readonly defines: (terms: readonly string[]) => string;
  readonly ownCopy: string;
  readonly insert: (count: number) => string;
  readonly insertNow: string;
  readonly exchangeNow: string;
  readonly exchange: (variants: number) => string;
  readonly cancel: string;
  readonly from: (name: string) => string;
  readonly newer: (count: number) => string;
  readonly newerTitle: string;
  readonly newerAbout: string;
  readonly fromTo: (from: number, to: number) => string;
  readonly editedHere: string;
  readonly compare: string;
  readonly compareStandard: string;
  readonly sameWords: string;
  readonly take: string;
  readonly takeAll: string;
  readonly keep: string;
  readonly fields: Readonly<Record<'title' | 'text', string>>;
  readonly fieldIn: (field: string, language: string) => string;
  readonly standard: string;
  readonly standardAbout: string;
  readonly standardHere: string;
  readonly differing: (count: number) => string;
  readonly differs: Readonly<Record<StandardDifference['kind'], string>>;
  readonly putBack: string;
  readonly standardAgain: string;
  readonly show: string;
  readonly untitled: string;
}

/** Text in the language asked for, or the other where it is not written in that. */
export function inLanguage(wording: Wording, language: Language): string {
  return wording[language] ?? wording.en ?? wording.da ?? '';
}

export const clauseWords: Readonly<Record<Language, ClauseWords>> = {
  en: {
    fromLibrary: 'Insert from the library',
    write: 'Write your own clause',
    keepInLibrary: 'Keep in the library…',
    pick: 'Insert clauses from the library',
    pickVariant: (name) => `Replace “${name}” by a variant`,
    search: 'Search clauses',
    found: (count) => (count === 1 ? '1 clause' : `${count} clauses`),
    nothingFound: 'No clause has these words.',
    stanceLabel: 'Whose side',
    anyStance: 'Any side',
    stances: { provider: 'Provider-friendly', balanced: 'Balanced', customer: 'Customer-friendly' },
    choose: (name) => `Insert ${name}`,
    details: 'About the clause',
    version: (version) => `version ${version}`,
    reads: 'How it reads in this agreement',
    means: 'What it means',
    sides: { provider: 'Provider', customer: 'Customer' },
    needs: {
      answer: (name) => `It presupposes an answer that is still open: ${name}.`,
      clause: (name) => `It presupposes a clause that is not in the agreement: ${name}.`,
      without: (name) => `It does not go with a clause that is in the agreement: ${name}.`,
    },
    defines: (terms) => `Adds to the definitions: ${terms.join(', ')}.`,
    ownCopy: 'The agreement gets a copy of its own. Later changes of the library leave it as it is.',
    insert: (count) => (count < 2 ? 'Insert clause' : `Insert ${count} clauses`),
    insertNow: 'Insert',
    exchangeNow: 'Replace',
    exchange: (variants) => (variants === 1 ? 'Replace by a variant (1)' : `Replace by a variant (${variants})`),
    cancel: 'Cancel',
    from: (name) => `From the library: ${name}`,
    newer: (count) =>
      count === 1
        ? 'The library has a newer version of 1 clause.'
        : `The library has newer versions of ${count} clauses.`,
    newerTitle: 'Newer versions in the library',
    newerAbout:
      'Nothing changes until you take a version. The words that are replaced are put aside and can be put back.',
    fromTo: (from, to) => `Version ${from} → ${to}.`,
    editedHere: 'The words were edited in this agreement: taking the new version replaces those edits.',
    compare: 'Compare',
    compareStandard: 'What was changed here',
    sameWords: 'The words are the same.',
    take: 'Take the new version',
    takeAll: 'Take all',
    keep: 'Keep ours',
    fields: { title: 'Title', text: 'Text' },
    fieldIn: (field, language) => `${field}, ${language}`,
    standard: 'What differs from our standard',
    standardAbout: 'Clauses of this agreement beside those of the library and of the template.',
    standardHere: 'Every clause says what the library says, and none of the template is missing.',
    differing: (count) =>
      count === 1 ? '1 clause differs from our standard' : `${count} clauses differ from our standard`,
    differs: {
      changed: 'edited in this agreement',
      unknown: 'the library no longer has this version',
      written: 'written for this agreement',
      removed: 'removed from this agreement',
      missing: 'the template begins with it; not in this agreement',
    },
    putBack: 'Put back',
    standardAgain: 'Back to our words',
    show: 'Show',
    untitled: 'Clause without a title',
  },
  da: {
    fromLibrary: 'Indsæt fra biblioteket',
    write: 'Skriv din egen bestemmelse',
    keepInLibrary: 'Gem i biblioteket…',
    pick: 'Indsæt bestemmelser fra biblioteket',
    pickVariant: (name) => `Erstat ”${name}” med en variant`,
    search: 'Søg i bestemmelser',
    found: (count) => (count === 1 ? '1 bestemmelse' : `${count} bestemmelser`),
    nothingFound: 'Ingen bestemmelse indeholder disse ord.',
    stanceLabel: 'Til hvis fordel',
    anyStance: 'Alle',
    stances: { provider: 'Leverandørvenlig', balanced: 'Afbalanceret', customer: 'Kundevenlig' },
    choose: (name) => `Indsæt ${name}`,
    details: 'Om bestemmelsen',
    version: (version) => `version ${version}`,
    reads: 'Sådan lyder den i denne aftale',
    means: 'Hvad den betyder',
    sides: { provider: 'Leverandør', customer: 'Kunde' },
    needs: {
      answer: (name) => `Den forudsætter et svar, der endnu mangler: ${name}.`,
      clause: (name) => `Den forudsætter en bestemmelse, som aftalen ikke har: ${name}.`,
      without: (name) => `Den kan ikke stå sammen med en bestemmelse i aftalen: ${name}.`,
    },
    defines: (terms) => `Tilføjer til definitionerne: ${terms.join(', ')}.`,
    ownCopy: 'Aftalen får sin egen kopi. Senere ændringer i biblioteket ændrer den ikke.',
    insert: (count) => (count < 2 ? 'Indsæt bestemmelse' : `Indsæt ${count} bestemmelser`),
    insertNow: 'Indsæt',
    exchangeNow: 'Erstat',
    exchange: (variants) => `Erstat med en variant (${variants})`,
    cancel: 'Annullér',
    from: (name) => `Fra biblioteket: ${name}`,
    newer: (count) =>
      count === 1
        ? 'Biblioteket har en nyere version af 1 bestemmelse.'
        : `Biblioteket har nyere versioner af ${count} bestemmelser.`,
    newerTitle: 'Nyere versioner i biblioteket',
    newerAbout: 'Intet ændres, før du tager en version. De ord, der erstattes, lægges til side og kan sættes tilbage.',
    fromTo: (from, to) => `Version ${from} → ${to}.`,
    editedHere: 'Ordlyden er rettet i denne aftale: Den nye version erstatter rettelserne.',
    compare: 'Sammenlign',
    compareStandard: 'Hvad der er ændret her',
    sameWords: 'Ordlyden er den samme.',
    take: 'Tag den nye version',
    takeAll: 'Tag alle',
    keep: 'Behold vores',
    fields: { title: 'Overskrift', text: 'Tekst' },
    fieldIn: (field, language) => `${field}, ${language.toLowerCase()}`,
    standard: 'Hvad der afviger fra vores standard',
    standardAbout: 'Aftalens bestemmelser sammenholdt med bibliotekets og skabelonens.',
    standardHere: 'Alle bestemmelser siger det, biblioteket siger, og ingen af skabelonens mangler.',
    differing: (count) =>
      count === 1 ? '1 bestemmelse afviger fra vores standard' : `${count} bestemmelser afviger fra vores standard`,
    differs: {
      changed: 'rettet i denne aftale',
      unknown: 'biblioteket har ikke længere denne version',
      written: 'skrevet til denne aftale',
      removed: 'fjernet fra denne aftale',
      missing: 'skabelonen begynder med den; står ikke i denne aftale',
    },
    putBack: 'Sæt tilbage',
    standardAgain: 'Tilbage til vores ord',
    show: 'Vis',
    untitled: 'Bestemmelse uden overskrift',
  },
};
