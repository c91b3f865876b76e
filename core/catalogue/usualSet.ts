import type { Agreement, AgreementType } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Wording } from '#core/agreement/text.ts';
import type { Deadline, Duration } from '#core/agreement/time.ts';

export type Twins = Readonly<Record<Language, string>>;

/** A part of an agreement: any of its fields, of the fields that hold others any part, of lists whole items. */
export type PartOf<Whole> = Whole extends readonly (infer Item)[]
  ? readonly Item[]
  : Whole extends { readonly kind: string } | Wording | Duration
    ? Whole | KindPart<Whole>
    : Whole extends object
      ? { readonly [Key in keyof Whole]?: PartOf<NonNullable<Whole[Key]>> }
      : Whole;

/** Objects with a kind that are asked field by field need only some of the others. */
type KindPart<Whole> = Whole extends { readonly kind: infer Kind } ? Partial<Whole> & { readonly kind: Kind } : Whole;

/**
 * Answers that many agreements have, to begin with. Ids are those of the set: whoever puts it into an agreement makes new ones.
 * A link to `@provider` or `@customer` means the party in that role, and is left out where there is none.
 */
export interface UsualSet {
  readonly id: string;
  /** The pattern of the question it is offered at. */
  readonly at: string;
  readonly suits: readonly AgreementType[];
  /** The verb and what it brings, short enough for a button. */
  readonly name: Twins;
  readonly about: Twins;
  /** What it means for either side, where sides are taken. */
  readonly means?: { readonly provider: Twins; readonly customer: Twins };
  /** `fill` adds to lists and answers what is open; `replace` puts its answers in the place of others. */
  readonly manner: 'fill' | 'replace';
  readonly answers: PartOf<Agreement>;
}

export const PROVIDER = '@provider';
export const CUSTOMER = '@customer';

export const COMMERCIAL: readonly AgreementType[] = ['customer', 'multiLevel'];
export const EVERY: readonly AgreementType[] = ['customer', 'internal', 'multiLevel'];

export function twins(en: string, da: string): Twins {
  return { en, da };
}

export function length(amount: string, unit: Duration['unit']): Duration {
  return { amount, unit };
}

type Anchor = Extract<Deadline, { kind: 'length' }>['anchor'];

export function within(amount: string, unit: Duration['unit'], anchor: Anchor): Deadline {
  return { kind: 'length', length: length(amount, unit), direction: 'after', anchor };
}
