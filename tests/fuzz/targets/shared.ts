import type { Shared } from '#core/sharing/shared.ts';
import { readShared } from '#core/sharing/readShared.ts';
import { writeShared } from '#core/sharing/writeShared.ts';
import { hashOf } from '#machine/hashOf.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';
import { mutatedJson, mutatedText } from '#tests/fuzz/mutations.ts';
import { textsOf } from '#tests/fuzz/seeds.ts';
import type { FuzzTarget } from '#tests/fuzz/target.ts';

const shared: Shared = {
  clauses: [
    { earlier: [], versions: [aLibraryClause({ id: 'one' }), aLibraryClause({ id: 'one', version: 2, tags: [] })] },
    { origin: 3, earlier: [hashOf('before')], versions: [aLibraryClause({ id: 'two', version: 4 })] },
  ],
  templates: [
    { earlier: [], template: { id: 'own', version: 2, name: 'Hosting', description: '', agreement: anAgreement() } },
  ],
  houseRules: [{ kind: 'range', id: 'cap', by: 'Legal', at: 'term/length', of: 'length', atMost: '24', unit: 'month' }],
};
const text = writeShared(shared, hashOf);
const others = textsOf('templates/clauses', '.json');

/** Clauses, templates and house rules of another workplace. */
export const sharedTargets: readonly FuzzTarget[] = [
  {
    name: 'library file, text',
    share: 4_000,
    read: (chance) => readShared(mutatedText(text, others, chance), hashOf).ok,
  },
  {
    name: 'library file, values',
    share: 6_000,
    read: (chance) => readShared(JSON.stringify(mutatedJson(JSON.parse(text), chance)), hashOf).ok,
  },
];
