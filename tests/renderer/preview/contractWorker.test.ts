import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { stepsBetween } from '#core/editing/steps.ts';
import type { ContractOrder, ContractReply } from '#renderer/preview/contractWorker.ts';
import { agreementOf } from '#tests/builders/cases.ts';

const root = join(import.meta.dirname, '../../..');
const agreement = agreementOf(join(root, 'templates/samples/customer-saas.sla'));
const read = (file: string) => readFileSync(join(root, 'templates/agreements/customer-saas', file), 'utf8');
const sources = { id: 'customer-saas', manifest: read('template.json'), en: read('en.md'), da: read('da.md') };
/** Longer than the typing must rest before what follows from dates is worked out. */
const REST = 500;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a language that is chosen while calendars are loaded stays: nothing of the other one comes after it', async () => {
  vi.useFakeTimers();
  const replies: ContractReply[] = [];
  vi.spyOn(self, 'postMessage').mockImplementation((reply: unknown) => void replies.push(reply as ContractReply));
  await import('#renderer/preview/contractWorker.ts');
  const compose = { kind: 'compose', date: '2027-01-04' } as const;

  order({ kind: 'template', sources });
  order({ ...compose, steps: stepsBetween(null, agreement), isFresh: true, language: 'da', order: 1 });
  vi.advanceTimersByTime(REST);
  order({ ...compose, steps: [], isFresh: false, language: 'en', order: 2 });
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(REST);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(REST);

  const orders = replies.flatMap((reply) => (reply.kind === 'contract' ? [reply.order] : []));
  expect(orders.filter((one) => one === 1)).toHaveLength(1);
  expect(orders.slice(0, 2)).toEqual([1, 2]);
  // Dates were worked out after all, for the language that is shown.
  expect(orders.at(-1)).toBe(2);
  expect(orders.length).toBeGreaterThan(2);
});

function order(data: ContractOrder): void {
  self.dispatchEvent(new MessageEvent('message', { data }));
}
