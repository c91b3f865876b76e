import { z } from 'zod';
import type { AgreementType } from '#core/agreement/agreement.ts';
import { agreementTypeSchema } from '#core/agreement/agreement.ts';
import { languageSchema, type Language } from '#core/agreement/language.ts';
import type { Wording } from '#core/agreement/text.ts';
import type { MilestoneKind } from '#core/measures/milestones/milestone.ts';
import { changeSchema, type Change } from '#core/editing/history.ts';
import type { Draft } from '#core/editing/draft.ts';

/** An id the program gave to something it keeps. */
export const keptIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/);

export const draftStateSchema = z.enum(['draft', 'inReview', 'final', 'superseded']);
export type DraftState = z.infer<typeof draftStateSchema>;

/** A draft as the start screen lists it. Times are milliseconds since 1970, UTC. */
export interface DraftSummary {
  readonly draft: string;
  /** The name the person gave it; without one, the window makes one of title, customer and service. */
  readonly name: string | null;
  readonly type: AgreementType;
  readonly language: Language;
  readonly state: DraftState;
  /** The newest final version that was kept of it: its number as printed, and whether the draft was not changed since. */
  readonly final: { readonly number: string; readonly isCurrent: boolean } | null;
  readonly title: Wording;
  readonly customer: string;
  readonly service: string;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly archivedAt: number | null;
  readonly deletedAt: number | null;
  /** Where the words searched for were found, if not in what the list shows anyway. */
  readonly found: string | null;
}

export const draftListSchema = z.strictObject({
  search: z.string().max(500),
  shelf: z.enum(['drafts', 'archive', 'bin']),
  types: z.array(agreementTypeSchema).max(3),
  /** `final` has every draft of which a final version was kept; the others those that go on from there, too. */
  states: z.array(draftStateSchema).max(4),
  sort: z.enum(['changed', 'title', 'customer', 'created']),
  offset: z.int().min(0).max(1_000_000),
  limit: z.int().min(1).max(200),
});
export type DraftList = z.infer<typeof draftListSchema>;

export interface DraftPage {
  readonly drafts: readonly DraftSummary[];
  /** Of the shelf with search and filters. */
  readonly total: number;
  /** Of each shelf, without search and filters. */
  readonly shelves: Readonly<Record<DraftList['shelf'], number>>;
}

const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Which dates of the agreements that are worked on: from and to a day, both included; of one draft or of all. */
export const dateListSchema = z.strictObject({
  from: dateSchema,
  to: dateSchema,
  draft: keptIdSchema.nullable(),
  limit: z.int().min(1).max(500),
});
export type DateList = z.infer<typeof dateListSchema>;

/** The next date that something of an agreement is due. */
export interface DueDate {
  readonly draft: string;
  readonly name: string | null;
  readonly title: Wording;
  readonly language: Language;
  readonly customer: string;
  readonly date: string;
  readonly kind: MilestoneKind;
  /** Where it stands in the agreement. */
  readonly path: string;
  /** The last day of what it goes with: the month of a report. */
  readonly of: string | null;
}

export interface DatePage {
  /** Soonest first; of what recurs the next time only. */
  readonly dates: readonly DueDate[];
  /** How many agreements have still to be read: ask again, and more dates may be there. */
  readonly unread: number;
}

/** What a new draft starts from. */
export const draftOriginSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank'), type: agreementTypeSchema, language: languageSchema }),
  z.strictObject({ kind: z.literal('template'), template: z.string().max(64), language: languageSchema }),
  z.strictObject({ kind: z.literal('ownTemplate'), template: keptIdSchema }),
  z.strictObject({ kind: z.literal('sample'), sample: z.string().max(64) }),
  z.strictObject({ kind: z.literal('copy'), draft: keptIdSchema }),
  z.strictObject({ kind: z.literal('version'), version: keptIdSchema }),
]);
export type DraftOrigin = z.infer<typeof draftOriginSchema>;

/** Where in the wizard somebody is. */
export const placeSchema = z.strictObject({ section: z.string().max(64), path: z.string().max(500).nullable() });
export type Place = z.infer<typeof placeSchema>;

/**
 * A draft to go on with. Its history is `base` with the changes up to `cursor` made; those after it can be redone, and
 * those before `baseCursor` were made already in `base`: they can be undone from there.
 */
export interface OpenDraft {
  readonly draft: string;
  readonly name: string | null;
  readonly base: Draft;
  readonly baseCursor: number;
  readonly changes: readonly Change[];
  readonly cursor: number;
  readonly place: Place | null;
  readonly savedAt: number;
}

/**
 * The journal of a draft from a change on: the first `keep` changes stay, `changes` take the place of all that followed,
 * and the first `cursor` of the result are made.
 */
export const saveDraftSchema = z.strictObject({
  draft: keptIdSchema,
  keep: z.int().min(0).max(10_000_000),
  changes: z.array(changeSchema).max(10_000),
  cursor: z.int().min(0).max(10_000_000),
  place: placeSchema.nullable(),
});
export type SaveDraft = z.infer<typeof saveDraftSchema>;

/** A named snapshot, or a final version that never changes. */
export interface VersionSummary {
  readonly version: string;
  readonly draft: string;
  readonly kind: 'snapshot' | 'final' | 'automatic';
  readonly name: string;
  /** As printed on the contract; empty when it has none. */
  readonly number: string;
  readonly madeAt: number;
  /** SHA-256 of the agreement's file text, in hexadecimal. */
  readonly hash: string;
}
