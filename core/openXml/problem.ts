/** Why a file is not read. A file that tries to harm whoever reads it is refused whole. */
export type OpenXmlProblem =
  /** No Word file of today: another format, or the one of before 2007. */
  | { readonly kind: 'notWord' }
  | { readonly kind: 'protected' }
  | { readonly kind: 'macros' }
  | { readonly kind: 'tooLarge'; readonly limit: number }
  | { readonly kind: 'damaged'; readonly part: string }
  /** What no program that means well writes: entities, parts of the same name, paths that lead out of the file. */
  | { readonly kind: 'hostile'; readonly part: string };

/** Thrown while reading and caught where reading began: no reader has to hand refusals through. */
export class Refusal extends Error {
  readonly problem: OpenXmlProblem;

  constructor(problem: OpenXmlProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}
