import { expect, test } from 'vitest';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { copyOf } from '#core/editing/copyOf.ts';

test('a copy has the answers, and nothing that is of the other agreement alone', () => {
  const about = { rule: 'outside-allowed', path: 'disputes/law', reason: 'For this customer only.', on: '2026-11-26' };
  const signed = agreementSchema.parse({
    id: 'first',
    type: 'customer',
    language: 'da',
    state: 'final',
    title: { da: 'Aftale om drift' },
    number: 'SLA-2026-0142',
    effectiveDate: '2027-01-01',
    signatureDate: '2026-12-01',
    documents: [
      { id: 'dpa', kind: 'dataProcessingAgreement', number: 'DBA-2026-0142', date: '2026-11-16', precedence: 1 },
      { id: 'policy', kind: 'policy', number: 'POL-7', date: '2026-01-01' },
    ],
    acceptedFindings: [{ ...about, by: 'Anna Berg' }],
    approvalRequests: [{ ...about, by: 'Søren Salg' }],
  });
  expect(copyOf(signed, 'second')).toEqual(
    agreementSchema.parse({
      id: 'second',
      type: 'customer',
      language: 'da',
      state: 'draft',
      title: { da: 'Aftale om drift' },
      effectiveDate: '2027-01-01',
      documents: [
        { id: 'dpa', kind: 'dataProcessingAgreement', precedence: 1 },
        { id: 'policy', kind: 'policy', number: 'POL-7', date: '2026-01-01' },
      ],
    }),
  );
});
