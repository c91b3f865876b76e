import type { Agreement } from '#core/agreement/agreement.ts';

/**
 * An agreement to begin another one with: all answers but what is of that one agreement only. Nobody has signed the copy,
 * and what was accepted or approved was so for the other.
 */
export function copyOf({ number: _number, signatureDate: _signed, ...answers }: Agreement, id: string): Agreement {
  return { ...answers, id, state: 'draft', acceptedFindings: [], approvalRequests: [] };
}
