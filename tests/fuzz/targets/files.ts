import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import { parseClauseFile } from '#core/clauses/clauseFile.ts';
import { mutatedBytes, mutatedJson, mutatedText } from '#tests/fuzz/mutations.ts';
import { textsOf } from '#tests/fuzz/seeds.ts';
import type { FuzzTarget } from '#tests/fuzz/target.ts';

const agreements = [...textsOf('templates/samples', '.sla'), ...textsOf('tests/fixtures', '.sla')];
const libraries = textsOf('templates/clauses', '.json');
const encoded = agreements.map((text) => new TextEncoder().encode(text));

/** The files that the program opens and imports: as text, as bytes, and as well-formed JSON that says something else. */
export const fileTargets: readonly FuzzTarget[] = [
  {
    name: 'agreement file, text',
    share: 10_000,
    read: (chance) => parseAgreementFile(mutatedText(chance.of(agreements), libraries, chance)).ok,
  },
  {
    name: 'agreement file, bytes',
    share: 5_000,
    read: (chance) => parseAgreementFile(mutatedBytes(chance.of(encoded), encoded, chance)).ok,
  },
  {
    name: 'agreement file, values',
    share: 15_000,
    read: (chance) => parseAgreementFile(JSON.stringify(mutatedJson(JSON.parse(chance.of(agreements)), chance))).ok,
  },
  {
    name: 'clause file, text',
    share: 5_000,
    read: (chance) => parseClauseFile(mutatedText(chance.of(libraries), agreements, chance)).ok,
  },
  {
    name: 'clause file, values',
    share: 5_000,
    read: (chance) => parseClauseFile(JSON.stringify(mutatedJson(JSON.parse(chance.of(libraries)), chance))).ok,
  },
];
