import { readFileSync } from 'node:fs';
import type { Agreement } from '#core/agreement/agreement.ts';
import { checker } from '#core/checks/checker.ts';
import { parseTemplate } from '#core/clauses/template.ts';
import { documentMaker } from '#core/document/makeDocument.ts';
import { largeAgreement } from './largeAgreement.ts';

/** `node tests/bench/checks.ts`: what the checker costs on a very large draft, as a whole and after a letter typed. */
const LETTERS = 40;
const GOALS = { full: 100, letter: 10 };

const agreement = largeAgreement();
const { metrics, services, clauses } = agreement;
console.log(`checks: ${metrics.length} metrics, ${services.length} services, ${clauses.length} clauses`);

// The first run of a program is that of the machine as well: fresh checkers after it tell of the rules.
checker()({ agreement: structuredClone(agreement) });
const full = Array.from({ length: 7 }, () => {
  const fresh = structuredClone(agreement);
  const check = checker();
  return cost(() => check({ agreement: fresh }));
});
tell('a full run of the answers', median(full), GOALS.full);

const check = checker();
check({ agreement });
type Typing = (letters: string) => Agreement;
const PLACES: Readonly<Record<string, Typing>> = {
  title: (letters) => ({ ...agreement, title: { en: letters } }),
  'name of a metric': (name) => ({ ...agreement, metrics: changed(metrics, { name: { en: name } }) }),
  'text of a clause': (text) => ({ ...agreement, clauses: changed(clauses, { text: { en: text } }) }),
  'note of a target': (note) => ({ ...agreement, objectives: changed(agreement.objectives, { note: { en: note } }) }),
  'text of a duty': (text) => ({ ...agreement, duties: changed(agreement.duties, { text: { en: text } }) }),
};
for (const [place, typed] of Object.entries(PLACES)) {
  const costs = Array.from({ length: LETTERS }, (_, count) => {
    const written = typed('x'.repeat(count + 1));
    return cost(() => check({ agreement: written }));
  });
  tell(`a letter in ${place}`, median(costs), GOALS.letter);
}

const read = (file: string) => readFileSync(`templates/agreements/customer-saas/${file}`, 'utf8');
const template = parseTemplate({ manifest: read('template.json'), texts: { en: read('en.md'), da: read('da.md') } });
if (!template.ok) throw new Error('The template is broken');
const make = documentMaker(template.value);
const edition = (one: Agreement) => {
  const made = make(one, { language: 'en', status: 'draft', date: '2026-11-23' });
  if (!made.ok) throw new Error('The agreement makes no document');
  return made.value;
};
const first = edition(agreement);
console.log(`the printed contract too, first: ${cost(() => check({ agreement, editions: [first] })).toFixed(1)} ms`);
const next = { ...agreement, title: { en: 'Other' } };
const second = edition(next);
console.log(
  `the printed contract too, after a letter: ${cost(() => check({ agreement: next, editions: [second] })).toFixed(1)} ms`,
);

function changed<Item extends object>(items: readonly Item[], change: Partial<Item>): Item[] {
  const at = Math.min(100, items.length - 1);
  return items.map((item, index) => (index === at ? { ...item, ...change } : item));
}

/** By the clock: what the collector does on other threads meanwhile costs nobody a wait. */
function cost(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function median(costs: readonly number[]): number {
  return costs.toSorted((one, other) => one - other)[Math.floor(costs.length / 2)] ?? 0;
}

function tell(what: string, milliseconds: number, goal: number): void {
  console.log(`${what}: ${milliseconds.toFixed(1)} ms, goal ${goal} ms, ${milliseconds < goal ? 'reached' : 'missed'}`);
}
