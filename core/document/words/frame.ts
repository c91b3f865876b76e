import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Party } from '#core/agreement/party.ts';
import type { Inline } from '#core/document/document.ts';
import type { Phrase } from '#core/document/inline.ts';

type Sentence = readonly Inline[];

type RegistrationScheme = NonNullable<Party['registrationScheme']>;

/** A contract binds; a governance document within one organisation directs, and nobody can claim payment under it. */
export type Force = 'contract' | 'governance';

/** A document as the order of precedence names it. Absent details are `null`. */
export interface NamedDocument {
  readonly title: Phrase;
  readonly number: Phrase | null;
  readonly date: Phrase | null;
  /** "as regards service levels": where its rank holds. */
  readonly scope: Phrase | null;
}

/** Who changes the edition and whom the change meets. */
interface ChangeParties {
  readonly provider: Phrase;
  readonly customer: Phrase;
  readonly shall: string;
}

/** Cover, parties, documents, edition, levels, omissions, contacts, signatures. Phrases in, whole sentences out. */
export interface FrameWords {
  /** The verb of a duty, the same in every agreement, so that its sentences and the clauses of the library agree. */
  readonly shall: string;
  readonly cover: {
    readonly kind: Readonly<Record<AgreementType, string>>;
    readonly summary: string;
    readonly number: string;
    readonly version: string;
    readonly status: string;
    readonly effectiveDate: string;
    readonly signatureDate: string;
    readonly lastUpdated: string;
  };
  readonly parties: {
    /** The identity of a party without a name for its number: "registered under CVR no. 12345678". */
    readonly registered: Readonly<Record<RegistrationScheme, (number: Phrase) => Sentence>>;
    /** "(the “Provider”)": how the agreement calls the party from here on; `term` writes the words that are defined. */
    readonly called: (role: string, term: (words: string) => Inline) => Sentence;
  };
  /** Roles in running text. */
  readonly roles: {
    /** A role that no party is said to fill: "the System owner". */
    readonly ofNobody: (role: Phrase) => Sentence;
    /** The name of a role within a sentence. */
    readonly within: (name: string) => string;
    /** The name of a role as it is written after its party in the genitive. */
    readonly owned: (name: string) => string;
    /** What stands in the place of that genitive where the party itself acts: "its". The name is that of the first role. */
    readonly own: (name: string) => string;
  };
  readonly precedence: {
    readonly ranked: Sentence;
    readonly beside: Sentence;
    readonly document: (document: NamedDocument) => Sentence;
    readonly incorporated: (document: Phrase) => Sentence;
    readonly definesTerms: (document: Phrase) => Sentence;
  };
  readonly edition: {
    readonly asSigned: Sentence;
    readonly latestPublished: (provider: Phrase) => Sentence;
    readonly atIncident: Sentence;
    /** Only the edition published on that day, whatever is published later. */
    readonly pinned: (published: Phrase) => Sentence;
    readonly published: (date: Phrase) => Sentence;
    readonly lastUpdated: (date: Phrase) => Sentence;
    readonly publishedAndUpdated: (published: Phrase, updated: Phrase) => Sentence;
    readonly changedInWriting: Sentence;
    readonly changedByNotice: (change: ChangeParties & { readonly notice: Phrase }) => Sentence;
    readonly changedAnyTime: (change: ChangeParties) => Sentence;
    /** Notice of a change where the right to change does not itself ask for one. */
    readonly changeNotice: (notice: Phrase, shall: string) => Sentence;
    readonly adverseChange: (change: ChangeParties & { readonly notice: Phrase }) => Sentence;
    readonly exitOnAdverseChange: (customer: Phrase) => Sentence;
    readonly noExitOnAdverseChange: (customer: Phrase) => Sentence;
  };
  readonly levels: {
    readonly introduction: Sentence;
    readonly summary: string;
    readonly level: string;
    readonly kind: string;
    readonly parent: string;
    readonly appliesTo: string;
    readonly validity: string;
    readonly legalForce: string;
    readonly nearestDecides: Sentence;
    /** Where a table says which levels may be less strict, and where none does. */
    readonly notLessStrict: Sentence;
    readonly neverLessStrict: Sentence;
    readonly rulesIntroduction: Sentence;
    readonly rulesSummary: string;
    readonly subject: string;
    readonly treatment: string;
    /** The treatment of a level that has none above it. */
    readonly settledHere: string;
    readonly overridable: string;
    readonly reason: string;
  };
  /** What holds for which service, as tables for each level somebody stands at. */
  readonly effective: {
    readonly introduction: (level: Phrase, services: Phrase) => Sentence;
    readonly summary: (level: string, services: string) => string;
    readonly settledAt: string;
    /** In a sentence, where a promise is about no service in particular. */
    readonly allServices: string;
    /** Settled without naming a level. */
    readonly allLevels: string;
    readonly doesNotApply: string;
    readonly followFromLevels: Sentence;
  };
  /** "from 1 May 2027 to 30 April 2028"; one of the two is given at least. */
  readonly validity: (from: Phrase | null, to: Phrase | null) => Sentence;
  readonly omissions: {
    readonly introduction: Sentence;
    readonly omission: (component: Phrase, reason: Phrase) => Sentence;
    /** In place of a list of one. */
    readonly only: (component: Phrase, reason: Phrase) => Sentence;
  };
  readonly contacts: {
    readonly introduction: (severalOthers: boolean) => Sentence;
    readonly summary: string;
    readonly party: string;
    readonly role: string;
    readonly name: string;
    /** Heading above telephone number and email address. */
    readonly reach: string;
    readonly hours: string;
  };
  readonly signatures: {
    readonly for: (party: Phrase) => Sentence;
    readonly signature: string;
    readonly name: string;
    readonly title: string;
    readonly place: string;
    readonly date: string;
  };
}
