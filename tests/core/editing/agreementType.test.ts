import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { withType } from '#core/editing/agreementType.ts';
import { newDraft } from '#core/editing/draft.ts';

const customer = newAgreement({ id: 'sla', type: 'customer', language: 'en' });

test('a legal force that was stated follows the type, and none is stated where none was', () => {
  expect(withType(newDraft({ ...customer, legalForce: 'contract' }), 'internal', undefined).agreement.legalForce).toBe(
    'governance',
  );
  expect(withType(newDraft(customer), 'internal', undefined).agreement).not.toHaveProperty('legalForce');
  const policy = withType(newDraft({ ...customer, legalForce: 'providerPolicy' }), 'multiLevel', undefined);
  expect(policy.agreement.legalForce).toBe('providerPolicy');
});

test('everything else stays', () => {
  const draft = newDraft({ ...customer, currency: 'DKK' });
  const internal = withType(draft, 'internal', { id: 'internal-service', version: 1 });
  expect(internal.agreement).toEqual({
    ...draft.agreement,
    type: 'internal',
    template: { id: 'internal-service', version: 1 },
  });
});
