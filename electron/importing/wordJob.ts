import type { Language } from '#core/agreement/language.ts';
import type { FoundClauses } from '#core/importing/clauses.ts';
import type { OpenXmlProblem } from '#core/openXml/problem.ts';
import type { Outcome } from '#core/outcome.ts';

export interface WordJob {
  readonly bytes: Uint8Array;
  /** Of a clause whose words do not tell. */
  readonly usual: Language;
}

export type WordResult = Outcome<FoundClauses, OpenXmlProblem>;
