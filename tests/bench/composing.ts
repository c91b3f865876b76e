import { readFileSync } from 'node:fs';
import { parseTemplate } from '#core/clauses/template.ts';
import { followedFacts } from '#core/measures/dated/followedFacts.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import { largeAgreement } from './largeDraft.ts';

/** `node tests/bench/composing.ts`: how long the contract of a very large draft takes to follow a letter that is typed. */
const LETTERS = 20;

const read = (file: string) => readFileSync(`templates/agreements/customer-saas/${file}`, 'utf8');
const template = parseTemplate({ manifest: read('template.json'), texts: { en: read('en.md'), da: read('da.md') } });
if (!template.ok) throw new Error('The template is broken');
const agreement = largeAgreement();
const factsOf = followedFacts();
const request = { language: 'en', status: 'draft', date: '2026-11-23' } as const;
const times = Array.from({ length: LETTERS }, (_, typed) => {
  const start = performance.now();
  const typing = { ...agreement, number: 'x'.repeat(typed) };
  const made = makeDocument(typing, template.value, { ...request, dated: factsOf(typing) });
  if (!made.ok) throw new Error('The agreement makes no document');
  return performance.now() - start;
});
const sorted = times.slice(5).toSorted((a, b) => a - b);
console.log(`first ${times[0]?.toFixed(0)} ms, then median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms`);
