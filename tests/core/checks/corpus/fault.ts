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

type Plant = Fault['plant'];

/** Puts another answer at a path, whatever its schema allows; `undefined` takes it away. */
export function put(path: string, value: unknown): Plant {
  return (agreement) => {
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<unknown>(step, agreement);
    if (typeof holder !== 'object' || holder === null) throw new Error(`The sample has nothing at ${path}`);
    const at = placeOf(holder, last);
    if (value === undefined) Reflect.deleteProperty(holder, at);
    else Reflect.set(holder, at, value);
  };
}

/** Puts an item at the end of a list. */
export function add(path: string, item: unknown): Plant {
  return (agreement) => {
    const list = path.split('/').reduce<unknown>(step, agreement);
    if (!Array.isArray(list)) throw new Error(`The sample has no list at ${path}`);
    list.push(item);
  };
}

/** Several changes that make one fault together. */
export function all(...plants: readonly Plant[]): Plant {
  return (agreement) => {
    for (const plant of plants) plant(agreement);
  };
}

function step(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, placeOf(holder, key)) : undefined;
}

function placeOf(holder: object, key: string): string {
  if (!Array.isArray(holder)) return key;
  const found = holder.findIndex(
    (item: unknown) => typeof item === 'object' && item !== null && 'id' in item && item.id === key,
  );
  return found < 0 ? key : String(found);
}

/** A fault in the data, in both languages. */
export function inData(
  rule: RuleId,
  name: string,
  [sample, path]: readonly [SampleName, string],
  plant: Plant,
): readonly Fault[] {
  const fault = { rule, name, sample, path, plant };
  return [
    { ...fault, language: 'en' },
    { ...fault, language: 'da' },
  ];
}

/** A fault in a text of the customer sample, written in each language. */
export function inText(rule: RuleId, path: string, en: string, da: string): readonly Fault[] {
  const plant = put(path, { en, da });
  return [
    { rule, name: en, sample: 'customer-saas', path, plant, language: 'en' },
    { rule, name: da, sample: 'customer-saas', path, plant, language: 'da' },
  ];
}
