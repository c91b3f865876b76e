import { z } from 'zod';
import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { templateDescriptionSchema, templateNameSchema } from '#core/ownTemplates/ownTemplate.ts';
import { keptIdSchema } from './drafts.ts';

const oneTemplate = z.strictObject({ template: keptIdSchema });
const about = { name: templateNameSchema, description: templateDescriptionSchema };

/** What the requests about own templates must hold. */
export const ownTemplateSchemas = {
  listOwnTemplates: z.strictObject({}),
  /** Of a draft as it was last saved; `open` and `kept` are a `TemplateWish`. `replaces` names the template whose next version it is. */
  makeOwnTemplate: z.strictObject({
    draft: keptIdSchema,
    ...about,
    open: z.array(z.string().max(80)).max(10_000),
    kept: z.array(z.string().max(500)).max(10_000),
    /** The house rules of this workplace hold in the agreements of the template, wherever they are. */
    withHouseRules: z.boolean(),
    replaces: keptIdSchema.nullable(),
  }),
  describeOwnTemplate: z.strictObject({ template: keptIdSchema, ...about }),
  /** `gone` deletes for good, and only from the recycle bin. */
  shelveOwnTemplates: z.strictObject({
    templates: z.array(keptIdSchema).min(1).max(10_000),
    shelf: z.enum(['list', 'bin', 'gone']),
  }),
  listOwnTemplateVersions: oneTemplate,
  /** An earlier version becomes the newest. */
  restoreOwnTemplate: z.strictObject({ template: keptIdSchema, version: z.int().min(1) }),
} as const satisfies Readonly<Record<string, z.ZodType>>;

export interface OwnTemplateResults {
  listOwnTemplates: OwnTemplateList;
  makeOwnTemplate: { readonly template: string };
  describeOwnTemplate: null;
  shelveOwnTemplates: null;
  listOwnTemplateVersions: readonly OwnTemplateVersion[];
  restoreOwnTemplate: null;
}

/** A template as it is listed. Times are milliseconds since 1970, UTC. */
export interface OwnTemplateSummary {
  readonly template: string;
  readonly version: number;
  readonly name: string;
  readonly description: string;
  readonly type: AgreementType;
  readonly language: Language;
  /** The id of the template of the program whose contract text it has; `null` when it has none. */
  readonly contract: string | null;
  readonly savedAt: number;
}

export interface OwnTemplateList {
  /** By name. */
  readonly templates: readonly OwnTemplateSummary[];
  readonly bin: readonly OwnTemplateSummary[];
  /** Kept templates that no longer verify: left as they are, and not listed. */
  readonly damaged: number;
}

/** Newest first. */
export interface OwnTemplateVersion {
  readonly version: number;
  readonly name: string;
  readonly savedAt: number;
}
