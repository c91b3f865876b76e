import { z } from 'zod';
import { agreementSchema, type AgreementType } from '#core/agreement/agreement.ts';
import { bareSchema, itemOf, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { kindOf } from '#core/agreement/valueKind.ts';
import { isAsked } from '#renderer/forms/asked.ts';
import { layouts } from '#renderer/forms/layouts.ts';
import { SECTION_GROUPS, type GroupName } from './groups.ts';
import type { SectionId } from './sectionId.ts';
import { SECTION_KEYS } from './sections.ts';

/** A part of a section with a heading of its own: a group of questions, or a list or an object of the agreement. */
export interface SectionPart {
  readonly path: string;
  readonly group: GroupName | null;
}

/** The parts of a section in their order; none where it is about one thing only. */
export function partsOf(section: SectionId, type: AgreementType): readonly SectionPart[] {
  const groups = SECTION_GROUPS[section] ?? [];
  const grouped = groups.flatMap(({ keys, folded }) => [...keys, ...folded]);
  const parts = [
    ...groups.map(({ name, keys }) => ({ path: keys[0] ?? '', group: name })),
    ...SECTION_KEYS[section]
      .filter((key) => !grouped.includes(key) && isAsked(key, type))
      .flatMap((key) => within(key, section, type))
      .map((path) => ({ path, group: null })),
  ];
  return parts.length > 1 ? parts : [];
}

/** The object that a section is about is told by its parts; anything else is one part. */
function within(key: string, section: SectionId, type: AgreementType): readonly string[] {
  const shown = key === section ? layouts[key] : undefined;
  if (shown === undefined) return [key];
  const properties = propertiesOf(bareSchema(agreementSchema.shape[key as keyof typeof agreementSchema.shape]));
  return shown
    .map((name) => ({ path: `${key}/${name}`, schema: properties[name] }))
    .filter(({ path, schema }) => schema !== undefined && isAsked(path, type) && hasHeading(schema))
    .map(({ path }) => path);
}

function hasHeading(schema: z.ZodType): boolean {
  const bare = bareSchema(schema);
  const item = itemOf(bare);
  if (item !== undefined) return !['link', 'choice', 'wording'].includes(kindOf(bareSchema(item))?.kind ?? '');
  return bare instanceof z.ZodObject && kindOf(bare) === undefined;
}
