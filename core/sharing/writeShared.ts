import { houseRuleSchema } from '#core/agreement/houseRule.ts';
import { inOrder } from '#core/agreement/inOrder.ts';
import { templateContent } from '#core/ownTemplates/templateFile.ts';
import type { HashOf } from './fingerprint.ts';
import { SHARED_FORMAT, SHARED_VERSION, sharedClauseSchema, type Shared } from './shared.ts';

/** The text of a file. Equal content gives equal text, and reading it gives the same content back. */
export function writeShared({ clauses, templates, houseRules }: Shared, hashOf: HashOf): string {
  const lists = {
    clauses: clauses.map((clause) => inOrder(sharedClauseSchema, clause)),
    templates: templates.map(({ earlier, template }) => ({ earlier, template: templateContent(template) })),
    houseRules: houseRules.map((rule) => inOrder(houseRuleSchema, rule)),
  };
  const file = { format: SHARED_FORMAT, version: SHARED_VERSION, hash: hashOf(hashedText(lists)), ...lists };
  const text = JSON.stringify(file, null, 2);
  return `${text.replace(NO_CHARACTER, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)}\n`;
}

/** Two code points that are no characters. */
const NO_CHARACTER = /[\uFFFE\uFFFF]/g;

/** What the hash of a file is made of. */
export function hashedText({ clauses, templates, houseRules }: Readonly<Record<keyof Shared, unknown>>): string {
  return JSON.stringify([clauses, templates, houseRules]);
}
