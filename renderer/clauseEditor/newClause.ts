import { agreementTypeSchema } from '#core/agreement/agreement.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';

/** A clause with nothing written in it yet, for every type of agreement; `id` is one that no clause has. */
export function newClause(id: string): LibraryClause {
  return {
    id,
    version: 1,
    status: 'draft',
    subject: id,
    component: 'frame',
    stance: 'balanced',
    suits: [...agreementTypeSchema.options],
    name: {},
    title: {},
    text: {},
    tags: [],
    dependsOn: [],
    terms: [],
  };
}
