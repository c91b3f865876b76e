import type { Agreement } from '#core/agreement/agreement.ts';
import type { Path } from '#core/agreement/path.ts';
import { both, type Bilingual } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import type { RuleId } from '#core/checks/ruleIds.ts';

/** A dated list of what an agreement is asked to say. */
export interface RequirementList {
  /** The act or guideline with the day it is taken from. */
  readonly source: Bilingual;
}

export interface Requirement {
  readonly id: RuleId;
  /** Article, paragraph and letter. */
  readonly article: string;
  /** What the agreement must say: "where services and data are located". */
  readonly asks: Bilingual;
  /** The question where it is said. */
  readonly path: Path;
  readonly isMet: (agreement: Agreement) => boolean;
}

/**
 * A rule that finds an agreement which does not say what a list asks for. Found by data where the model has a question for it,
 * otherwise by words. It tells what a list asks, and is no advice on whether the list applies or is satisfied.
 */
export function requirement(
  { source }: RequirementList,
  { id, article, asks, path, isMet }: Requirement,
): AgreementRule {
  return {
    id,
    reads: 'agreement',
    isOptional: true,
    severity: 'warning',
    title: both(`${source.en}, ${article}: ${asks.en}`, `${source.da}, ${article}: ${asks.da}`),
    why: both(
      `${source.en}, ${article} asks the agreement to say ${asks.en}. Whether the list applies to you is a question for a lawyer: this is no legal advice.`,
      `${source.da}, ${article} kræver, at aftalen angiver ${asks.da}. Om listen gælder for jer, er et spørgsmål til en jurist: Dette er ikke juridisk rådgivning.`,
    ),
    advice: both(
      `Say ${asks.en}, or accept the finding with the reason.`,
      `Angiv ${asks.da}, eller acceptér bemærkningen med en begrundelse.`,
    ),
    examples: {
      fails: both(`Nothing on ${asks.en}`, `Intet om ${asks.da}`),
      passes: both(`A sentence on ${asks.en}`, `En sætning om ${asks.da}`),
    },
    find: (agreement) =>
      isMet(agreement)
        ? []
        : [
            {
              path,
              message: both(
                `${article} of ${source.en} asks for ${asks.en}.`,
                `${source.da}, ${article}, kræver ${asks.da}.`,
              ),
            },
          ],
  };
}
