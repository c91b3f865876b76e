import { readFileSync } from 'node:fs';
import type { Agreement } from '#core/agreement/agreement.ts';
import { parseTemplate } from '#core/clauses/template.ts';
import { documentMaker } from '#core/document/makeDocument.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { largeAgreement } from './largeAgreement.ts';

/** `node tests/bench/composing.ts`: how long the contract of a very large draft takes to follow a letter that is typed. */
const LETTERS = 20;

const read = (file: string) => readFileSync(`templates/agreements/customer-saas/${file}`, 'utf8');
const template = parseTemplate({ manifest: read('template.json'), texts: { en: read('en.md'), da: read('da.md') } });
if (!template.ok) throw new Error('The template is broken');
const make = documentMaker(template.value);
const agreement = largeAgreement();
const request = { language: 'en', status: 'draft', date: '2026-11-23', dated: datedFacts(agreement) } as const;
console.log('first', cost(agreement).toFixed(0), 'ms of the processor');

type Typing = (letters: string) => Agreement;
const PLACES: Readonly<Record<string, Typing>> = {
  number: (letters) => ({ ...agreement, number: letters }),
  'name of a metric': (name) => ({ ...agreement, metrics: changed(agreement.metrics, { name: { en: name } }) }),
  'text of a clause': (text) => ({ ...agreement, clauses: changed(agreement.clauses, { text: { en: text } }) }),
  'note of a target': (note) => ({ ...agreement, objectives: changed(agreement.objectives, { note: { en: note } }) }),
};

function changed<Item extends object>(items: readonly Item[], change: Partial<Item>): Item[] {
  return items.map((item, index) => (index === 100 ? { ...item, ...change } : item));
}

for (const [place, typed] of Object.entries(PLACES)) {
  const costs = Array.from({ length: LETTERS }, (_, count) => cost(typed('x'.repeat(count + 1))));
  const sorted = costs.toSorted((one, other) => one - other);
  console.log(
    place,
    sorted[Math.floor(LETTERS / 2)]?.toFixed(0),
    'ms,',
    '95 %',
    sorted[Math.floor(LETTERS * 0.95)]?.toFixed(0),
    'ms',
  );
}

function cost(written: Agreement): number {
  const before = process.cpuUsage();
  if (!make(written, request).ok) throw new Error('The agreement makes no document');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
