import { agreementTerms } from './agreementTerms.ts';
import type { GlossaryTerm } from './glossaryTerm.ts';
import { metricTerms } from './metricTerms.ts';
import { remedyTerms } from './remedyTerms.ts';
import { securityTerms } from './securityTerms.ts';
import { serviceTerms } from './serviceTerms.ts';
import { supportTerms } from './supportTerms.ts';

/** Every word of the glossary, by subject. */
export const glossary: readonly GlossaryTerm[] = [
  ...agreementTerms,
  ...serviceTerms,
  ...metricTerms,
  ...supportTerms,
  ...remedyTerms,
  ...securityTerms,
];
