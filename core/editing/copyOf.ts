import type { Agreement } from '#core/agreement/agreement.ts';

type Document = Agreement['documents'][number];

/**
 * An agreement to begin another one with: all answers but what is of that one agreement only. Nobody has signed the copy,
 * what was accepted or approved was so for the other, and documents that are made with one customer have another number there.
 */
export function copyOf({ number: _number, signatureDate: _signed, ...answers }: Agreement, id: string): Agreement {
  const documents = answers.documents.map((one) => (OF_ONE_CUSTOMER.has(one.kind) ? withoutNumber(one) : one));
  return { ...answers, id, state: 'draft', documents, acceptedFindings: [], approvalRequests: [] };
}

const OF_ONE_CUSTOMER: ReadonlySet<Document['kind']> = new Set([
  'masterAgreement',
  'orderForm',
  'dataProcessingAgreement',
  'tender',
]);

function withoutNumber({ number: _number, date: _date, ...document }: Document): Document {
  return document;
}
