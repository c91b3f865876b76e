import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';

const repository = join(import.meta.dirname, '../..');
/** About ten pages when printed. */
const SMALL = 'tests/fixtures/cases/01-aws-ec2-compute/agreement.sla';
export const SAMPLE = 'templates/samples/customer-saas.sla';

/** Without copies a small agreement; else the shipped sample with copies of one service, its metric and its objective. */
export function agreementOf(copies: number): Agreement {
  return copies === 0 ? agreementIn(SMALL) : lengthened(agreementIn(SAMPLE), copies);
}

export function agreementIn(file: string): Agreement {
  const read = parseAgreementFile(readFileSync(join(repository, file)));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

function lengthened(agreement: Agreement, copies: number): Agreement {
  const numbers = Array.from({ length: copies }, (_, index) => index + 1);
  return {
    ...agreement,
    services: [...agreement.services, ...copied(agreement.services[0], numbers)],
    metrics: [...agreement.metrics, ...copied(agreement.metrics[0], numbers)],
    objectives: [
      ...agreement.objectives,
      ...copied(agreement.objectives[0], numbers).map((objective, index) => ({
        ...objective,
        metric: `${agreement.metrics[0]?.id}-${index + 1}`,
      })),
    ],
  };
}

/** Copies with ids of their own; ids inside a copy (supplier commitments) are left out. */
export function copied<Entity extends { readonly id: string }>(
  entity: Entity | undefined,
  numbers: readonly number[],
): Entity[] {
  if (entity === undefined) return [];
  return numbers.map((number) => ({
    ...entity,
    id: `${entity.id}-${number}`,
    ...('supplierCommitments' in entity ? { supplierCommitments: [] } : {}),
  }));
}
