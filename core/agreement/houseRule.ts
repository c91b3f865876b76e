import { z } from 'zod';
import { DECIMAL_PATTERN } from '#core/decimal.ts';
import { answer, LONGEST_TEXT } from './answer.ts';
import { currencySchema } from './number.ts';
import { wordingSchema } from './text.ts';
import { timeUnitSchema } from './time.ts';
import { idText } from './valueKind.ts';

const decimalText = z.string().regex(DECIMAL_PATTERN, 'expected a decimal number as text, such as "99.95"');
const shortText = z.string().min(1).max(200);

const common = {
  id: idText(),
  /** Who set it: "Legal, Anna Berg". */
  by: shortText,
  /** Why, and whom to ask. */
  why: answer(z.string().min(1).max(2_000)),
};

/** The question a rule is about, as the pattern of its path: `*` stands for each item of a list. */
const at = z.string().min(1).max(500);

const rangeSchema = z.strictObject({
  ...common,
  kind: z.literal('range'),
  at,
  of: z.enum(['percent', 'number', 'length', 'money']),
  /** Both ends belong to what is allowed. */
  atLeast: answer(decimalText),
  atMost: answer(decimalText),
  /** Of a length. */
  unit: answer(timeUnitSchema),
  /** Of money. */
  currency: answer(currencySchema),
});

const choiceSchema = z.strictObject({
  ...common,
  kind: z.literal('choice'),
  at,
  /** The list that the choices are of, by its name; `yesNo` for yes or no. */
  list: z.string().min(1).max(64),
  allowed: z.array(z.string().min(1).max(64)).min(1).max(100),
});

const clauseRuleSchema = z.strictObject({
  ...common,
  kind: z.literal('clause'),
  /** The clause of the library, and the words that were locked, so that the rule holds where that library is not. */
  clause: z.string().min(1).max(64),
  title: wordingSchema,
  text: wordingSchema,
  /** Every agreement has it. */
  isRequired: z.boolean(),
});

/**
 * What legal allows in agreements of this workplace: a range for an answer, some of its choices, or a clause whose words
 * are locked.
 */
export const houseRuleSchema = z
  .discriminatedUnion('kind', [rangeSchema, choiceSchema, clauseRuleSchema])
  .refine((rule) => rule.kind !== 'range' || isBounded(rule), 'expected a lowest or a highest value, and its unit');
export type HouseRule = z.infer<typeof houseRuleSchema>;

/** The most rules a workplace or an agreement may have. */
export const MOST_HOUSE_RULES = 500;

export const houseRulesSchema = z.array(houseRuleSchema).max(MOST_HOUSE_RULES);

function isBounded({ of, atLeast, atMost, unit, currency }: z.infer<typeof rangeSchema>): boolean {
  const hasUnit = (of !== 'length' || unit !== undefined) && (of !== 'money' || currency !== undefined);
  return hasUnit && (atLeast !== undefined || atMost !== undefined);
}

/** Somebody asks that something outside the house rules may stay. Kept for those who decide, never printed. */
export const approvalRequestSchema = z.strictObject({
  rule: z.string().max(64),
  path: z.string().max(500),
  reason: z.string().min(1).max(LONGEST_TEXT),
  by: shortText,
  on: z.string().max(10),
  /** The answer it asks for: what is answered later is asked for anew. */
  about: answer(z.string().max(LONGEST_TEXT)),
});
export type ApprovalRequest = z.infer<typeof approvalRequestSchema>;
