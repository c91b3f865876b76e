import type { Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import { checker } from '#core/checks/checker.ts';
import { parseClauseFile } from '#core/clauses/clauseFile.ts';
import { evaluateClauseText } from '#core/clauses/evaluateTemplate.ts';
import { parseTemplate } from '#core/clauses/template.ts';
import { checkClauseText } from '#core/clauses/templateText.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import { readPasted } from '#core/editing/targetText/readPasted.ts';
import { readTarget } from '#core/editing/targetText/readTarget.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { mutatedJson, mutatedText } from '#tests/fuzz/mutations.ts';
import { textsOf } from '#tests/fuzz/seeds.ts';
import type { FuzzTarget } from '#tests/fuzz/target.ts';

const files = textsOf('templates/samples', '.sla');
const agreements: readonly Agreement[] = files.map((text) => {
  const read = parseAgreementFile(text);
  if (!read.ok) throw new Error('A sample cannot be read');
  return read.value;
});
const clauses = textsOf('templates/clauses', '.json').flatMap((text) => {
  const read = parseClauseFile(text);
  if (!read.ok) throw new Error('The clauses cannot be read');
  return read.value.map((clause) => clause.text.en ?? '');
});
const TARGETS = ['≥ 99,9 %', '90% within 4 hours', 'senest 30 min i 95 % af sagerne', '> 1.000,50 kr.', '1 h 30 min'];
const BLOCKS = ['P1\t≥\t99.9 %\nP2\t90% within 4 hours', '"a ""b"""\t1\r\n\t\t', 'Kritisk\t30 min\t95 %'];
const context = { language: 'en', unit: 'percent', comparator: 'atLeast', times: 'duration' } as const;
const [manifest = ''] = textsOf('templates/agreements/customer-saas', '.json');
const [da = '', en = ''] = textsOf('templates/agreements/customer-saas', '.md');
const template = parseTemplate({ manifest, texts: { da, en } });
if (!template.ok) throw new Error('The template cannot be read');

/** What people type, paste and write clauses in; and agreements that are in order, but say the strangest things. */
export const textTargets: readonly FuzzTarget[] = [
  {
    name: 'clause text',
    share: 15_000,
    read: (chance) => {
      const text = mutatedText(chance.of(clauses), clauses, chance);
      const isGood = checkClauseText(text).length === 0;
      if (isGood) evaluateClauseText(text, chance.of(agreements), 'en');
      return isGood;
    },
  },
  {
    name: 'target, typed',
    share: 10_000,
    read: (chance) => readTarget(mutatedText(chance.of(TARGETS), BLOCKS, chance), context) !== null,
  },
  {
    name: 'targets, pasted',
    share: 5_000,
    read: (chance) => readPasted(mutatedText(chance.of(BLOCKS), TARGETS, chance), context, () => false).length > 0,
  },
  {
    name: 'agreement, checked and composed',
    share: 1_000,
    read: (chance) => {
      const read = parseAgreementFile(JSON.stringify(mutatedJson(JSON.parse(chance.of(files)), chance)));
      if (!read.ok) return false;
      checker()({ agreement: read.value });
      const dated = datedFacts(read.value);
      return makeDocument(read.value, template.value, { language: 'da', status: 'draft', date: '2026-11-26', dated })
        .ok;
    },
  },
];
