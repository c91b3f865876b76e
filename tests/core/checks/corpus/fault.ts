import { join } from 'node:path';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { RuleId } from '#core/checks/ruleIds.ts';
import { agreementOf } from '#tests/builders/cases.ts';

/** One fault put into a finished agreement, which the intended rule must find at the intended place. */
export interface Fault {
  readonly rule: RuleId;
  /** The language the agreement is worked in, and the edition that is read. */
  readonly language: Language;
  /** What was done, in a few words; unique for its rule and language. */
  readonly name: string;
  readonly sample: SampleName;
  readonly plant: (agreement: Agreement) => void;
  /** Where it must be found. */
  readonly path: string;
}

export type SampleName = 'customer-saas' | 'internal-service-desk' | 'managed-hosting' | 'multi-level-group';

const samples = join(import.meta.dirname, '../../../../templates/samples');
const read = new Map<SampleName, Agreement>();

export function sampleOf(name: SampleName): Agreement {
  const sample = read.get(name) ?? agreementOf(join(samples, `${name}.sla`));
  read.set(name, sample);
  return sample;
}

/** The sample with the fault in it; still an agreement, or the fault is none. */
export function planted({ sample, plant, language }: Fault): Agreement {
  const agreement = structuredClone(sampleOf(sample));
  agreement.language = language;
  plant(agreement);
  return agreementSchema.parse(agreement);
}

/** The same fault in both languages. */
export function inBothLanguages(fault: Omit<Fault, 'language'>): readonly Fault[] {
  return [
    { ...fault, language: 'en' },
    { ...fault, language: 'da' },
  ];
}

/** The item of a list with an id, to be changed; a sample without it makes the corpus wrong. */
export function itemIn<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`The sample has nothing called ${id}`);
  return found;
}
