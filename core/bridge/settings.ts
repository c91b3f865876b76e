import { z } from 'zod';
import { houseRulesSchema } from '#core/agreement/houseRule.ts';
import { languageSchema } from '#core/agreement/language.ts';
import { LONGEST_REVISER } from '#core/agreement/reviser.ts';

/** What the person chose in the window; kept between starts. Every field has a default, so an empty file is a first start. */
export const settingsSchema = z.strictObject({
  /** The language of the window; `null` until the first start has asked. */
  interfaceLanguage: languageSchema.nullable().default(null),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  previewShown: z.boolean().default(true),
  previewView: z.enum(['text', 'pages']).default('text'),
  /** Per cent. */
  previewZoom: z.int().min(50).max(200).default(100),
  /** Share of the window's width that the preview takes, in per cent. */
  previewShare: z.int().min(20).max(70).default(42),
  exportFormats: z
    .array(z.enum(['word', 'pdf']))
    .min(1)
    .max(2)
    .default(['word', 'pdf']),
  exportStatus: z.enum(['draft', 'final']).default('draft'),
  /** Empty: the languages the agreement is written in. */
  exportLanguages: z.array(languageSchema).max(2).default([]),
  /** Room for initials on every page of the PDF. */
  exportInitials: z.boolean().default(false),
  /** Words in the PDF that services for signing look for. */
  exportAnchors: z.boolean().default(false),
  /** Who stands at tracked changes; empty until somebody was named. */
  changesAuthor: z.string().max(LONGEST_REVISER).default(''),
  openAfterExport: z.boolean().default(false),
  /** Whose look exported contracts have, by its id; `null` for that of the house. */
  brand: z.string().max(64).nullable().default(null),
  draftSort: z.enum(['changed', 'title', 'customer', 'created']).default('changed'),
  /** The map of sections shows icons only. */
  mapCollapsed: z.boolean().default(false),
  /** Texts of an agreement in both languages are asked for in both, and not only in the one the parties work in. */
  bothLanguages: z.boolean().default(true),
  /** What was last done from the command palette, newest first: names of actions, some of which may be gone by now. */
  recentActions: z.array(z.string().max(40)).max(12).default([]),
  /** Rules of the checker that count otherwise here, or not at all, by their names. */
  checks: z.record(z.string().max(64), z.enum(['error', 'warning', 'hint', 'off'])).default({}),
  /** What the columns of tables of parties were taken for, the table that was read last first; some fields may be gone by now. */
  tableColumns: z
    .array(z.strictObject({ headers: z.string().max(10_000), fields: z.array(z.string().max(40).nullable()).max(300) }))
    .max(20)
    .default([]),
  /** What legal allows in the agreements of this workplace. */
  houseRules: houseRulesSchema.default([]),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Some of the settings, to be changed. */
export const settingsChangeSchema = z.strictObject({
  interfaceLanguage: languageSchema.optional(),
  theme: settingsSchema.shape.theme.unwrap().optional(),
  previewShown: z.boolean().optional(),
  previewView: settingsSchema.shape.previewView.unwrap().optional(),
  previewZoom: settingsSchema.shape.previewZoom.unwrap().optional(),
  previewShare: settingsSchema.shape.previewShare.unwrap().optional(),
  exportFormats: settingsSchema.shape.exportFormats.unwrap().optional(),
  exportStatus: settingsSchema.shape.exportStatus.unwrap().optional(),
  exportLanguages: settingsSchema.shape.exportLanguages.unwrap().optional(),
  exportInitials: z.boolean().optional(),
  exportAnchors: z.boolean().optional(),
  changesAuthor: z.string().max(LONGEST_REVISER).optional(),
  openAfterExport: z.boolean().optional(),
  brand: z.string().max(64).nullable().optional(),
  draftSort: settingsSchema.shape.draftSort.unwrap().optional(),
  mapCollapsed: z.boolean().optional(),
  bothLanguages: z.boolean().optional(),
  recentActions: settingsSchema.shape.recentActions.unwrap().optional(),
  checks: settingsSchema.shape.checks.unwrap().optional(),
  tableColumns: settingsSchema.shape.tableColumns.unwrap().optional(),
  houseRules: settingsSchema.shape.houseRules.unwrap().optional(),
});
export type SettingsChange = z.infer<typeof settingsChangeSchema>;
