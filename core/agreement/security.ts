import { z } from 'zod';
import { answer, list } from './answer.ts';
import { plainText, wordingSchema } from './text.ts';
import { dateSchema, deadlineSchema, durationSchema, frequencySchema } from './time.ts';
import { choice, linkTo, ownId, yesNo } from './valueKind.ts';

export const controlSchema = z.strictObject({
  id: ownId('control'),
  text: answer(wordingSchema),
  standard: answer(plainText),
});

/** A quality that is shown by a certificate rather than a number (ISO/IEC 19086-1: service qualitative objective). */
export const certificateSchema = z.strictObject({
  id: ownId('certificate'),
  name: answer(plainText),
  scope: answer(wordingSchema),
  validUntil: answer(dateSchema),
});

export const patchTimeSchema = z.strictObject({
  id: ownId('patchTime'),
  severity: choice('severity', ['critical', 'high', 'medium', 'low']),
  within: answer(durationSchema),
});

export const securitySchema = z.strictObject({
  controls: list(controlSchema),
  certificates: list(certificateSchema),
  incidentNotice: answer(deadlineSchema),
  incidentContact: answer(plainText),
  incidentContent: answer(wordingSchema),
  patchTimes: list(patchTimeSchema),
  audit: answer(
    z.strictObject({
      frequency: answer(frequencySchema),
      notice: answer(durationSchema),
      assuranceReport: answer(plainText),
      costBorneBy: answer(linkTo('party')),
    }),
  ),
  dataLocations: answer(wordingSchema),
  subProcessorNotice: answer(durationSchema),
  personalData: answer(yesNo),
  dataProcessingAgreement: answer(linkTo('document')),
});
export type Security = z.infer<typeof securitySchema>;

/** What a party warrants, measured against what, for how long, and what it does when the warranty fails. */
export const warrantySchema = z.strictObject({
  id: ownId('warranty'),
  party: answer(linkTo('party')),
  /** Continues "The Provider warrants that …", without a full stop. */
  text: answer(wordingSchema),
  period: answer(durationSchema),
  /** What the period runs from. */
  periodFrom: answer(choice('warrantyStart', ['effectiveDate', 'signature', 'delivery', 'acceptance'])),
  remedy: answer(wordingSchema),
});
export type Warranty = z.infer<typeof warrantySchema>;
