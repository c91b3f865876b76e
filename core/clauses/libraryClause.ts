import { z } from 'zod';
import { agreementTypeSchema } from '#core/agreement/agreement.ts';
import { answer } from '#core/agreement/answer.ts';
import { componentSchema } from '#core/agreement/frame.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { ownId } from '#core/agreement/valueKind.ts';
import { compareTwins, type TwinDifference } from './compareTwins.ts';
import type { TemplateFinding } from './finding.ts';
import { LONGEST_CLAUSE } from './limits.ts';
import { checkClauseText } from './templateText.ts';

const name = z.string().min(1).max(200);
const prose = z.string().min(1).max(4_000);
const idText = ownId('clause');
const versionNumber = z.int().min(1).max(1_000_000);

/** Text in one language at least; that the other lacks is for `checkLibraryClause` to say. */
function inEitherLanguage<Text extends z.ZodString>(text: Text) {
  return z
    .strictObject({ en: answer(text), da: answer(text) })
    .refine(({ en, da }) => en !== undefined || da !== undefined, 'expected text in English or Danish');
}

/** What a clause presupposes in the agreement it is put into. */
const dependencySchema = z.discriminatedUnion('kind', [
  /** The question at this pattern of paths (`remedies/liability`) is answered. */
  z.strictObject({ kind: z.literal('answer'), at: z.string().min(1).max(200) }),
  /** A clause on that subject stands in the agreement too. */
  z.strictObject({ kind: z.literal('clause'), subject: idText }),
  /** No clause on that subject does: the two would contradict each other. */
  z.strictObject({ kind: z.literal('without'), subject: idText }),
]);
export type ClauseDependency = z.infer<typeof dependencySchema>;

/** A term that the text of the clause uses and no template defines. It has the form of a definition of an agreement. */
const clauseTermSchema = z.strictObject({
  id: idText,
  term: inEitherLanguage(name),
  meaning: inEitherLanguage(prose),
});
export type ClauseTerm = z.infer<typeof clauseTermSchema>;

/** Whose side a clause takes. What is not negotiated is balanced. */
export const stanceSchema = z.enum(['provider', 'balanced', 'customer']);
export type Stance = z.infer<typeof stanceSchema>;

/** Only approved clauses are offered; what is retired stays for the drafts that have it. */
export const clauseStatusSchema = z.enum(['draft', 'approved', 'retired']);
export type ClauseStatus = z.infer<typeof clauseStatusSchema>;

/**
 * A clause that is kept to be used in many agreements. An agreement has a copy of its title and text, with its id and
 * version as the origin (`Clause` of `core/agreement/frame.ts`), so changing the library changes no agreement.
 */
export const libraryClauseSchema = z.strictObject({
  id: idText,
  /** Goes up by one whenever the title, the text or the terms change. */
  version: versionNumber,
  status: clauseStatusSchema,
  /** What it settles. Clauses of one subject are variants: an agreement has one of them at most. */
  subject: idText,
  /** The part of the agreement it is printed in. */
  component: componentSchema,
  stance: stanceSchema,
  /** The types of agreement it can be used in. */
  suits: z.array(agreementTypeSchema).min(1).max(3),
  /** How the library calls it. */
  name: inEitherLanguage(name),
  /** Printed above it. */
  title: inEitherLanguage(name),
  /** Template text, as in the agreement's own clauses. */
  text: inEitherLanguage(z.string().min(1).max(LONGEST_CLAUSE)),
  /** When to use it, and what to look at. */
  guidance: answer(inEitherLanguage(prose)),
  /** What choosing it means for either side. */
  means: answer(z.strictObject({ provider: inEitherLanguage(prose), customer: inEitherLanguage(prose) })),
  tags: z.array(inEitherLanguage(name)).max(50).default([]),
  dependsOn: z.array(dependencySchema).max(50).default([]),
  terms: z.array(clauseTermSchema).max(100).default([]),
});
export type LibraryClause = z.infer<typeof libraryClauseSchema>;

/** What keeps a clause from being used as it is. */
export type LibraryClauseProblem =
  /** The text cannot be read as template text. */
  | { readonly kind: 'text'; readonly language: Language; readonly finding: TemplateFinding }
  /** Something is written in the other language only; `path` is that of the field in the clause. */
  | { readonly kind: 'missing'; readonly language: Language; readonly path: string }
  /** A value, condition, reference or tag stands in one language and not in the other. */
  | { readonly kind: 'twins'; readonly difference: TwinDifference };

/** All that is wrong with a clause that has the form of one: in each text, between its languages, and what has no twin. */
export function checkLibraryClause(clause: LibraryClause): readonly LibraryClauseProblem[] {
  const { en, da } = clause.text;
  const texts = LANGUAGES.flatMap((language) =>
    checkClauseText(clause.text[language] ?? '').map((finding) => ({ kind: 'text', language, finding }) as const),
  );
  const twins = en === undefined || da === undefined ? [] : compareTwins(en, da);
  return [...texts, ...missingTwins(clause), ...twins.map((difference) => ({ kind: 'twins', difference }) as const)];
}

type Wording = { readonly [Of in Language]?: string };

function missingTwins({ name, title, text, guidance, means, tags, terms }: LibraryClause) {
  const wordings: readonly (readonly [string, Wording | undefined])[] = [
    ['name', name],
    ['title', title],
    ['text', text],
    ['guidance', guidance],
    ['means/provider', means?.provider],
    ['means/customer', means?.customer],
    ...tags.map((tag, index) => [`tags/${index}`, tag] as const),
    ...terms.flatMap(({ id, term, meaning }) => [
      [`terms/${id}/term`, term] as const,
      [`terms/${id}/meaning`, meaning] as const,
    ]),
  ];
  return wordings.flatMap(([path, wording]) =>
    wording === undefined ? [] : missingIn(wording).map((language) => ({ kind: 'missing', language, path }) as const),
  );
}

function missingIn(wording: Wording): readonly Language[] {
  return LANGUAGES.filter((language) => (wording[language] ?? '').trim() === '');
}
