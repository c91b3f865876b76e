import { agreementTypeSchema, type AgreementType } from '#core/agreement/agreement.ts';

/** What an internal agreement has no use for: money, and what only courts decide. By pattern, with all that is in it. */
const NOT_INTERNAL: readonly string[] = [
  'currency',
  'charges',
  'options',
  'remedies',
  'warranties',
  'disputes/law',
  'disputes/excludesCisg',
  'term/expectedValue',
  'term/ceilingValue',
  'term/valueExcludesVat',
  'term/exit/assistanceCharge',
  'governance/indexation',
  'security/audit/costBorneBy',
  'parties/*/legalForm',
  'parties/*/registrationScheme',
  'parties/*/registrationNumber',
  'parties/*/website',
  'term/noticePeriods/*/payment',
];

/** Kept by the program itself; nobody is asked. */
const NEVER: readonly string[] = [
  'id',
  'template',
  'state',
  'acceptedFindings',
  'approvalRequests',
  'houseRules',
  'clauses/*/origin',
];

/** Whether a question belongs to a type of agreement. Answers to questions that are not asked stay where they are. */
export function isAsked(pattern: string, type: AgreementType): boolean {
  const unasked =
    type === 'internal' ? [...NEVER, ...NOT_INTERNAL, 'levels'] : type === 'customer' ? [...NEVER, 'levels'] : NEVER;
  if (type !== 'multiLevel' && pattern.endsWith('/level')) return false;
  return !pattern.endsWith('/id') && !unasked.some((one) => pattern === one || pattern.startsWith(`${one}/`));
}

/** Whether any type of agreement asks a question: what none asks the program keeps for itself. */
export function isEverAsked(pattern: string): boolean {
  return agreementTypeSchema.options.some((type) => isAsked(pattern, type));
}
