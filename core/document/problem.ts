import type { Path } from '#core/agreement/path.ts';
import type { EvaluationProblem } from '#core/clauses/evaluateTemplate.ts';

/** Why there is no document. */
export type DocumentProblem =
  | { readonly kind: 'evaluation'; readonly problem: EvaluationProblem }
  /** A final document may have neither blanks nor references that lead nowhere. In the order of the text. */
  | {
      readonly kind: 'unfinished';
      readonly blanks: readonly UnfilledBlank[];
      readonly brokenReferences: readonly BrokenReference[];
    };

export interface UnfilledBlank {
  readonly path: Path;
  readonly prompt: string;
  /** Where it stands: "7.2(a)", "Annex 1", "2.1 of Annex 1"; `null` on the cover and beside the signatures. */
  readonly where: string | null;
}

export interface BrokenReference {
  /** The anchor that is not in the document. */
  readonly target: string;
  readonly where: string | null;
}
