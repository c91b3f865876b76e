import { z } from 'zod';
import type { HouseRule } from '#core/agreement/houseRule.ts';
import { idText } from '#core/agreement/valueKind.ts';
import { MOST_CLAUSES } from '#core/clauses/clauseFile.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import type { TemplatePart } from '#core/ownTemplates/groups.ts';
import type { RefusedItem } from '#core/sharing/readShared.ts';
import type { SharedState } from '#core/sharing/state.ts';

const ids = z.array(idText()).max(MOST_CLAUSES);
const sharedFile = z.strictObject({ file: z.string().max(64) });
const kinds = z.enum(['clause', 'template', 'houseRule']);

/** What the requests about sharing must hold. */
export const sharingSchemas = {
  /** A dialog asks for the file. Of clauses of the program nothing is written that was not changed here. */
  shareLibrary: z.strictObject({
    clauses: ids,
    templates: ids,
    houseRules: ids,
    versions: z.enum(['all', 'newest']),
  }),
  /** A dialog asks for the file. It is read and held by its handle until another is opened; nothing is kept. */
  openShared: z.strictObject({}),
  /** What is not named is left as it is. All of it is kept, or nothing. */
  takeShared: sharedFile.extend({
    choices: z
      .array(z.strictObject({ kind: kinds, id: idText(), choice: z.enum(['mine', 'theirs', 'both']) }))
      .max(2 * MOST_CLAUSES),
  }),
  /** What was taken of the file last is as it was before, as the newest version; what was changed since then stays. */
  undoShared: sharedFile,
} as const satisfies Readonly<Record<string, z.ZodType>>;

export interface SharingResults {
  shareLibrary: { readonly file: string; readonly name: string } & SharedCounts;
  openShared: OpenedShared;
  takeShared: SharedCounts;
  undoShared: SharedCounts;
}

export interface SharedCounts {
  readonly clauses: number;
  readonly templates: number;
  readonly houseRules: number;
}

export interface OpenedShared {
  readonly file: string;
  readonly name: string;
  /** The content is not that which the file was saved with. */
  readonly isAltered: boolean;
  readonly items: readonly SharedItem[];
  readonly refused: readonly RefusedItem[];
}

/** An item of the file beside what is here under its id. */
export type SharedItem = { readonly id: string; readonly state: SharedState } & (
  | { readonly kind: 'clause'; readonly theirs: LibraryClause; readonly mine: LibraryClause | null }
  | { readonly kind: 'houseRule'; readonly theirs: HouseRule; readonly mine: HouseRule | null }
  | {
      readonly kind: 'template';
      readonly theirs: SharedTemplateSummary;
      readonly mine: SharedTemplateSummary | null;
      /** The parts in which the two differ. */
      readonly differs: readonly TemplatePart[];
    }
);

export interface SharedTemplateSummary {
  readonly name: string;
  readonly description: string;
  readonly version: number;
}
