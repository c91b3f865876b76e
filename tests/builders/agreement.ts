import type { z } from 'zod';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';

export type AgreementParts = Partial<z.input<typeof agreementSchema>>;

/** A valid agreement with nothing but what is given, a provider and a customer. */
export function anAgreement(parts: AgreementParts = {}): Agreement {
  return agreementSchema.parse({
    id: 'agreement',
    type: 'customer',
    language: 'en',
    parties: [
      { id: 'provider', role: 'provider', legalName: 'Fjordblik Systems A/S' },
      { id: 'customer', role: 'customer', legalName: 'Havnegaard Logistik A/S' },
    ],
    ...parts,
  });
}
