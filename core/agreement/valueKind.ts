import { z } from 'zod';

/**
 * What an answer means, wherever it stands: decides how it is printed in each language and which links are followed.
 * Attached to schemas, so that a reader of an agreement (template scope, link check, forms) need not know every field.
 */
export type ValueKind =
  | { readonly kind: 'plain' }
  | { readonly kind: 'wording' }
  | { readonly kind: 'decimal' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'count' }
  | { readonly kind: 'money' }
  | { readonly kind: 'date' }
  | { readonly kind: 'timeOfDay' }
  | { readonly kind: 'duration' }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'quantity' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'choice'; readonly of: ChoiceName }
  | { readonly kind: 'ownId'; readonly entity: EntityName }
  | { readonly kind: 'link'; readonly entity: EntityName };

/** Things that carry an id and can be pointed at. Ids are unique within an agreement, whatever the entity. */
export type EntityName =
  | 'agreement'
  | 'party'
  | 'signatory'
  | 'contact'
  | 'role'
  | 'document'
  | 'level'
  | 'service'
  | 'supplierCommitment'
  | 'charge'
  | 'option'
  | 'dimension'
  | 'dimensionValue'
  | 'calendar'
  | 'goal'
  | 'metric'
  | 'objective'
  | 'condition'
  | 'priorityScheme'
  | 'priority'
  | 'impact'
  | 'urgency'
  | 'exclusion'
  | 'maintenance'
  | 'duty'
  | 'consequence'
  | 'limit'
  | 'claimStep'
  | 'workedExample'
  | 'channel'
  | 'escalation'
  | 'continuityPlan'
  | 'backup'
  | 'continuityTest'
  | 'control'
  | 'certificate'
  | 'patchTime'
  | 'warranty'
  | 'report'
  | 'review'
  | 'milestone'
  | 'noticePeriod'
  | 'ground'
  | 'disputeStep'
  | 'definition'
  | 'clause';

/** Closed lists whose members have words in each language. The name of the list is the name of its schema. */
export type ChoiceName = string;

export const valueKinds = z.registry<ValueKind>();

export function kindOf(schema: z.core.$ZodType): ValueKind | undefined {
  return valueKinds.get(schema);
}

const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** Text in the form of an id. */
export const idText = () =>
  z
    .string()
    .regex(ID_PATTERN, 'an id has lower-case letters, digits and hyphens, 64 at most, and starts with no hyphen');

/** The id of an entity, on the entity itself. */
export function ownId(entity: EntityName) {
  return idText().register(valueKinds, { kind: 'ownId', entity });
}

/** The id of another entity of the same agreement. A link whose target is missing makes the agreement invalid. */
export function linkTo(entity: EntityName) {
  return idText().register(valueKinds, { kind: 'link', entity });
}

/** One of a closed list of words; `of` names the list in the tables of printed words. */
export function choice<const Members extends readonly [string, ...string[]]>(of: ChoiceName, members: Members) {
  return z.enum(members).register(valueKinds, { kind: 'choice', of });
}

export const yesNo = z.boolean().register(valueKinds, { kind: 'yesNo' });
