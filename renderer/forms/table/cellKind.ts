import { z } from 'zod';
import { bareSchema, itemOf, membersOf } from '#core/agreement/schemaWalk.ts';
import { kindOf, type EntityName } from '#core/agreement/valueKind.ts';

/** What a cell holds, as far as reading and showing it goes. */
export type CellKind =
  | {
      readonly kind:
        'plain' | 'wording' | 'decimal' | 'percent' | 'count' | 'money' | 'duration' | 'quantity' | 'formed' | 'yesNo';
    }
  | { readonly kind: 'choice'; readonly of: string; readonly members: readonly string[]; readonly several: boolean }
  | { readonly kind: 'link'; readonly entity: EntityName; readonly several: boolean };

/** The kind of a cell for a schema; `null` where what is asked does not go into a cell. */
export function cellKindOf(schema: z.ZodType): CellKind | null {
  const bare = bareSchema(schema);
  const item = itemOf(bare);
  const one = item === undefined ? bare : bareSchema(item);
  const several = item !== undefined;
  const kind = kindOf(one);
  if (kind?.kind === 'link') return { kind: 'link', entity: kind.entity, several };
  if (kind?.kind === 'choice' && one instanceof z.ZodEnum)
    return { kind: 'choice', of: kind.of, members: one.options.map(String), several };
  if (several) return null;
  const simple = SIMPLE.find((known) => known === kind?.kind);
  if (simple !== undefined) return { kind: simple };
  return hasForm(bare) ? { kind: 'formed' } : null;
}

function hasForm(bare: z.ZodType): boolean {
  const kind = kindOf(bare)?.kind;
  if (kind !== undefined) return kind === 'date' || kind === 'timeOfDay';
  return membersOf(bare).every((member) => member instanceof z.ZodString);
}

const SIMPLE = ['plain', 'wording', 'decimal', 'percent', 'count', 'money', 'duration', 'quantity', 'yesNo'] as const;
