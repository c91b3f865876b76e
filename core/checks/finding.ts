import type { Language } from '#core/agreement/language.ts';
import type { Path } from '#core/agreement/path.ts';
import type { Bilingual } from './bilingual.ts';
import type { RuleId } from './ruleIds.ts';

/**
 * How grave a finding is. `error`: it cannot be enforced or contradicts itself. `warning`: a dispute is likely. `hint`:
 * worth a look.
 */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One thing a careful reader would object to. */
export interface Finding extends Found {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Why somebody decided to live with it; `null` while nobody has. */
  readonly accepted: Acceptance | null;
}

/** What a rule says about one place. */
export interface Found {
  /** The question that mends it: the path of an answer, or of the list or entity where something is missing. */
  readonly path: Path;
  /** One or two sentences: what is wrong here, with names and figures, and what to fill in. */
  readonly message: Bilingual;
  /** Where it depends on the case; otherwise the rule's own. */
  readonly severity?: Severity;
  /** The edition it is about; without one, all of them. */
  readonly language?: Language;
  /** The words it is about. */
  readonly quote?: Quote;
  /** The label of the clause, where it was found in the printed text. */
  readonly where?: string;
  readonly fix?: Fix;
  /** What somebody who accepts it has seen, where an acceptance holds for that alone: another answer is asked about again. */
  readonly about?: string;
}

/** Words in a text, and where they begin in it, in UTF-16 units. */
export interface Quote {
  readonly words: string;
  readonly start: number;
}

/** A change that mends a finding, made only when asked for. */
export interface Fix {
  /** What the button says: "Set the cap to 50 %". */
  readonly title: Bilingual;
  readonly changes: readonly FixChange[];
}

export type FixChange =
  /** Another answer; `undefined` takes it away. It must satisfy the schema at the path. */
  | { readonly kind: 'answer'; readonly path: Path; readonly value: unknown }
  /** An item of a list is removed. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Other words in the text at a path, which is that of one language; the rest of the text stays. */
  | ({ readonly kind: 'words'; readonly path: Path; readonly instead: string } & Quote);

export interface Acceptance {
  readonly reason: string;
  readonly by: string | null;
  /** ISO 8601 date. */
  readonly on: string | null;
}
