import { inOrder } from '#core/agreement/inOrder.ts';
import { libraryClauseSchema, type LibraryClause } from '#core/clauses/libraryClause.ts';
import type { OwnTemplate } from '#core/ownTemplates/ownTemplate.ts';
import { templateContent } from '#core/ownTemplates/templateFile.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal; handed in, because core reads no machine. */
export type HashOf = (text: string) => string;

/** Equal for versions that say the same, whatever they are numbered. */
export function clauseFingerprint(clause: LibraryClause, hashOf: HashOf): string {
  return hashOf(JSON.stringify(inOrder(libraryClauseSchema, { ...clause, version: 1 })));
}

export function templateFingerprint(template: OwnTemplate, hashOf: HashOf): string {
  const { id, name, description, agreement } = template;
  return hashOf(JSON.stringify(templateContent({ id, version: 1, name, description, agreement })));
}
