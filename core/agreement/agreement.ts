import { z } from 'zod';
import { answer, list } from './answer.ts';
import { calendarSchema } from './calendar.ts';
import { consequenceSchema } from './consequence.ts';
import { continuitySchema } from './continuity.ts';
import { disputesSchema, termSchema } from './term.ts';
import { dutySchema } from './duty.ts';
import { exclusionSchema, maintenanceSchema } from './exclusion.ts';
import {
  clauseSchema,
  definitionSchema,
  documentReferenceSchema,
  editionSchema,
  levelSchema,
  omissionSchema,
} from './frame.ts';
import { approvalRequestSchema, houseRulesSchema } from './houseRule.ts';
import { goalSchema, objectiveSchema } from './objective.ts';
import { governanceSchema } from './governance.ts';
import { languageSchema } from './language.ts';
import { metricSchema } from './metric.ts';
import { countSchema, currencySchema } from './number.ts';
import { partySchema, roleSchema } from './party.ts';
import { prioritySchemeSchema } from './priority.ts';
import { remediesSchema } from './remedies.ts';
import { securitySchema, warrantySchema } from './security.ts';
import { chargeSchema, conditionSchema, dimensionSchema, optionSchema, serviceSchema } from './service.ts';
import { supportSchema } from './support.ts';
import { plainText, wordingSchema } from './text.ts';
import { dateSchema, timeZoneSchema } from './time.ts';
import { choice, ownId } from './valueKind.ts';

export const agreementTypeSchema = choice('agreementType', ['customer', 'internal', 'multiLevel']);
export type AgreementType = z.infer<typeof agreementTypeSchema>;

/** A finding of the checker that somebody decided to live with. Kept for the review report, never printed. */
const acceptedFindingSchema = z.strictObject({
  rule: z.string().max(64),
  path: z.string().max(500),
  reason: plainText,
  by: answer(plainText),
  on: answer(dateSchema),
  /** What it holds for, where it does not hold for any answer at the place. */
  about: answer(plainText),
});

/**
 * A service level agreement: everything the contract says, as data. A draft is valid however little has been answered;
 * only `id`, `type` and `language` must be there. Entities refer to each other by id.
 */
export const agreementSchema = z.strictObject({
  id: ownId('agreement'),
  type: agreementTypeSchema,
  legalForce: answer(choice('legalForce', ['contract', 'governance', 'providerPolicy'])),
  template: answer(z.strictObject({ id: z.string().max(64), version: countSchema })),
  title: answer(wordingSchema),
  number: answer(plainText),
  version: answer(plainText),
  state: choice('agreementState', ['draft', 'inReview', 'final', 'superseded']).default('draft'),
  /** The language the parties work in; the agreement can be printed in every language. */
  language: languageSchema,
  prevailingLanguage: answer(languageSchema),
  currency: answer(currencySchema),
  timeZone: answer(timeZoneSchema),
  signatureDate: answer(dateSchema),
  effectiveDate: answer(dateSchema),
  purpose: answer(wordingSchema),
  edition: answer(editionSchema),
  documents: list(documentReferenceSchema),
  parties: list(partySchema),
  roles: list(roleSchema),
  levels: list(levelSchema),
  services: list(serviceSchema),
  charges: list(chargeSchema),
  options: list(optionSchema),
  dimensions: list(dimensionSchema),
  calendars: list(calendarSchema),
  goals: list(goalSchema),
  metrics: list(metricSchema),
  objectives: list(objectiveSchema),
  conditions: list(conditionSchema),
  priorityScheme: answer(prioritySchemeSchema),
  exclusions: list(exclusionSchema),
  maintenance: list(maintenanceSchema),
  duties: list(dutySchema),
  support: answer(supportSchema),
  consequences: list(consequenceSchema),
  remedies: answer(remediesSchema),
  warranties: list(warrantySchema),
  security: answer(securitySchema),
  continuity: answer(continuitySchema),
  governance: answer(governanceSchema),
  term: answer(termSchema),
  disputes: answer(disputesSchema),
  definitions: list(definitionSchema),
  clauses: list(clauseSchema),
  omissions: list(omissionSchema),
  acceptedFindings: list(acceptedFindingSchema),
  approvalRequests: list(approvalRequestSchema),
  /** Those that came with the template it was made from. They hold beside those of the workplace, and are not printed. */
  houseRules: houseRulesSchema.default([]),
});
export type Agreement = z.infer<typeof agreementSchema>;
