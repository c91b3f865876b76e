import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';

const sampleFile = join(import.meta.dirname, '../../templates/samples/customer-saas.sla');

/** The shipped sample, made longer by copies of one service with its metric, promise and credit. */
export function agreementOf(copies: number): Agreement {
  const read = parseAgreementFile(readFileSync(sampleFile));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return copies === 0 ? shortened(read.value) : lengthened(read.value, copies);
}

/** About ten pages: what a small customer would get. */
function shortened(agreement: Agreement): Agreement {
  const metrics = agreement.metrics.slice(0, 2);
  const kept = new Set(metrics.map((metric) => metric.id));
  const objectives = agreement.objectives.filter(({ metric }) => metric !== undefined && kept.has(metric));
  return { ...agreement, metrics, objectives, consequences: agreement.consequences.slice(0, 2), duties: [], goals: [] };
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
function copied<Entity extends { readonly id: string }>(
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
