import { z } from 'zod';
import { houseRuleSchema, MOST_HOUSE_RULES, type HouseRule } from '#core/agreement/houseRule.ts';
import { MOST_CLAUSES } from '#core/clauses/clauseFile.ts';
import { libraryClauseSchema, type LibraryClause } from '#core/clauses/libraryClause.ts';
import type { OwnTemplate } from '#core/ownTemplates/ownTemplate.ts';

export const SHARED_FORMAT = 'sla-studio/library';
export const SHARED_VERSION = 1;

/** The largest file that is read, in bytes. */
export const LARGEST_SHARED_FILE = 30_000_000;

/** Numbers beyond it are nobody's: those that are counted on from them would leave what a version can be. */
export const HIGHEST_VERSION = 100_000;

const MOST_VERSIONS = 1_000;
const MOST_TEMPLATES = 1_000;

export const fingerprintSchema = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hexadecimal');
const earlier = z.array(fingerprintSchema).max(10_000);

/** Everything in it is believed by itself only. */
export const sharedFileSchema = z.strictObject({
  format: z.literal(SHARED_FORMAT),
  version: z.literal(SHARED_VERSION),
  /** SHA-256 of the three lists as they were written. */
  hash: fingerprintSchema,
  clauses: z.array(z.unknown()).max(MOST_CLAUSES),
  templates: z.array(z.unknown()).max(MOST_TEMPLATES),
  houseRules: z.array(z.unknown()).max(MOST_HOUSE_RULES),
});

/** A clause with as many of its versions as somebody chose to share. */
export const sharedClauseSchema = z.strictObject({
  /** The version of the program that it was made from. */
  origin: z.exactOptional(z.int().min(1).max(1_000_000)),
  /** Fingerprints of the versions before those that are here, oldest first. */
  earlier,
  /** Oldest first. */
  versions: z.array(libraryClauseSchema).min(1).max(MOST_VERSIONS),
});
export type SharedClause = z.infer<typeof sharedClauseSchema>;

/** A template in its newest version. */
export interface SharedTemplate {
  readonly earlier: readonly string[];
  readonly template: OwnTemplate;
}

export const sharedTemplateSchema = z.strictObject({ earlier, template: z.unknown() });

export const sharedRuleSchema = houseRuleSchema;

export interface Shared {
  readonly clauses: readonly SharedClause[];
  readonly templates: readonly SharedTemplate[];
  readonly houseRules: readonly HouseRule[];
}

/** The version of a clause that counts. */
export function newestOf({ versions }: SharedClause): LibraryClause {
  const newest = versions.at(-1);
  if (newest === undefined) throw new Error('A shared clause has a version');
  return newest;
}
