import type { Decimal } from '#core/decimal.ts';
import type { BlockTag, SectionTag } from './blockTags.ts';

/** The Liquid of a template as a tree. `at` is the offset in its text where a thing begins. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'output'; readonly value: Reading; readonly at: number }
  | Choosing
  | Looping
  | { readonly kind: 'tag'; readonly tag: BlockTag; readonly argument: string | null; readonly at: number }
  | SectionStart;

/** `if`, `unless` and `case` alike: the first branch whose condition holds; without a condition it always holds. */
export interface Choosing {
  readonly kind: 'choosing';
  readonly branches: readonly Branch[];
  readonly at: number;
}

export interface Branch {
  readonly condition: Condition | null;
  readonly body: readonly TemplateNode[];
}

export interface Looping {
  readonly kind: 'looping';
  readonly variable: string;
  readonly list: Reading;
  readonly body: readonly TemplateNode[];
  readonly at: number;
}

export interface SectionStart {
  readonly kind: 'section';
  readonly section: SectionTag;
  /** What an annex is called; `null` in the other sections. */
  readonly annex: { readonly anchor: string; readonly title: string } | null;
  readonly at: number;
}

/** A value by its name: `provider.address.city`. */
export interface Reading {
  readonly kind: 'reading';
  readonly names: readonly string[];
  readonly at: number;
}

export type Literal =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'number'; readonly number: Decimal; readonly at: number }
  | { readonly kind: 'yesNo'; readonly yes: boolean; readonly at: number };

export type Operand = Reading | Literal;

export type Condition =
  /** An answer that is there; of yes and no, yes; of a list, with something in it. */
  | { readonly kind: 'answered'; readonly operand: Operand }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | Comparison;

export interface Comparison {
  readonly kind: 'comparison';
  readonly operator: ComparisonOperator;
  readonly left: Operand;
  readonly right: Operand;
}

export const COMPARISON_OPERATORS = ['==', '!=', '<', '<=', '>', '>=', 'contains'] as const;
export type ComparisonOperator = (typeof COMPARISON_OPERATORS)[number];
