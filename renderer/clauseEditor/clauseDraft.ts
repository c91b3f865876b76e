import type { AgreementType } from '#core/agreement/agreement.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import {
  libraryClauseSchema,
  type ClauseDependency,
  type ClauseStatus,
  type ClauseTerm,
  type LibraryClause,
  type Stance,
} from '#core/clauses/libraryClause.ts';

/** Text in each language as it is typed; empty where nothing is. */
export type Twins = Readonly<Record<Language, string>>;

/** A term that the clause brings along, as typed. */
export interface TermDraft {
  readonly id: string;
  readonly term: Twins;
  readonly meaning: Twins;
}

/** A clause as it is being written: every field as typed, the clause or not yet one. */
export interface ClauseDraft {
  readonly name: Twins;
  readonly title: Twins;
  readonly text: Twins;
  readonly guidance: Twins;
  readonly meansProvider: Twins;
  readonly meansCustomer: Twins;
  /** Separated by commas. */
  readonly tags: Twins;
  readonly subject: string;
  readonly component: LibraryClause['component'];
  readonly stance: Stance;
  readonly status: ClauseStatus;
  readonly suits: readonly AgreementType[];
  readonly dependsOn: readonly ClauseDependency[];
  readonly terms: readonly TermDraft[];
}

export function draftOf(clause: LibraryClause): ClauseDraft {
  const { name, title, text, guidance, means, tags } = clause;
  return {
    name: twins(name),
    title: twins(title),
    text: twins(text),
    guidance: twins(guidance),
    meansProvider: twins(means?.provider),
    meansCustomer: twins(means?.customer),
    tags: { en: tagLine(tags, 'en'), da: tagLine(tags, 'da') },
    subject: clause.subject,
    component: clause.component,
    stance: clause.stance,
    status: clause.status,
    suits: clause.suits,
    dependsOn: clause.dependsOn,
    terms: clause.terms.map(({ id, term, meaning }) => ({ id, term: twins(term), meaning: twins(meaning) })),
  };
}

type Wording = { readonly [Of in Language]?: string };

function twins(wording: Wording | undefined): Twins {
  return { en: wording?.en ?? '', da: wording?.da ?? '' };
}

function tagLine(tags: readonly Wording[], language: Language): string {
  return tags.map((tag) => tag[language] ?? '').join(', ');
}

/** The fields that a clause cannot do without and that are not filled in. */
export function missingFields({
  name,
  title,
  text,
  suits,
}: ClauseDraft): readonly ('name' | 'title' | 'text' | 'suits')[] {
  const missing = Object.entries({ name, title, text }).flatMap(([field, written]) =>
    written.en.trim() === '' && written.da.trim() === '' ? [field as 'name' | 'title' | 'text'] : [],
  );
  return suits.length === 0 ? [...missing, 'suits'] : missing;
}

/** The terms that are written, if only in one language and in part; those in which nothing is are left out. */
function writtenTerms({ terms }: Pick<ClauseDraft, 'terms'>): readonly TermDraft[] {
  return terms.filter(({ term, meaning }) => isWritten(term) || isWritten(meaning));
}

/** Terms that lack their name or what they mean, in both languages. */
export function incompleteTerms(draft: Pick<ClauseDraft, 'terms'>): readonly TermDraft[] {
  return writtenTerms(draft).filter(({ term, meaning }) => !isWritten(term) || !isWritten(meaning));
}

/** The terms that could be part of an agreement as they are. */
export function termsFrom(draft: Pick<ClauseDraft, 'terms'>): readonly ClauseTerm[] {
  return writtenTerms(draft).flatMap(({ id, term, meaning }) =>
    isWritten(term) && isWritten(meaning) ? [{ id, term: wording(term), meaning: wording(meaning) }] : [],
  );
}

/** The clause that was written, on top of the one it began with; `null` where a field cannot be part of one. */
export function clauseFrom(draft: ClauseDraft, { id, version }: LibraryClause): LibraryClause | null {
  const { meansProvider, meansCustomer } = draft;
  const means = [meansProvider, meansCustomer].some(isWritten)
    ? { provider: wording(meansProvider), customer: wording(meansCustomer) }
    : undefined;
  const read = libraryClauseSchema.safeParse({
    id,
    version,
    terms: termsFrom(draft),
    name: wording(draft.name),
    title: wording(draft.title),
    text: wording(draft.text),
    ...(isWritten(draft.guidance) ? { guidance: wording(draft.guidance) } : {}),
    ...(means === undefined ? {} : { means }),
    tags: tagsFrom(draft.tags),
    subject: draft.subject,
    component: draft.component,
    stance: draft.stance,
    status: draft.status,
    suits: draft.suits,
    dependsOn: draft.dependsOn,
  });
  return read.success ? read.data : null;
}

function isWritten({ en, da }: Twins): boolean {
  return en.trim() !== '' || da.trim() !== '';
}

function wording(written: Twins): Wording {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const text = written[language].trim();
      return text === '' ? [] : [[language, text]];
    }),
  );
}

function tagsFrom(tags: Twins): readonly Wording[] {
  const [en, da] = [tags.en, tags.da].map((line) => line.split(',').map((tag) => tag.trim()));
  const count = Math.max(en?.length ?? 0, da?.length ?? 0);
  return Array.from({ length: count }, (_, index) => ({ en: en?.[index] ?? '', da: da?.[index] ?? '' }))
    .filter(isWritten)
    .map(wording);
}
