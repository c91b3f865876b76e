import { z } from 'zod';
import type { Language } from '#core/agreement/language.ts';
import { bareSchema, itemOf } from '#core/agreement/schemaWalk.ts';
import { kindOf } from '#core/agreement/valueKind.ts';
import { allSlots } from '#core/editing/slot.ts';
import { words as printed } from '#core/document/words/words.ts';
import { isAsked } from '#renderer/forms/asked.ts';
import { sectionOf, sectionsOf } from '#renderer/sections/sections.ts';
import { fieldWords, hasFieldWords } from '#renderer/words/fields/fieldWords.ts';
import { words } from '#renderer/words/words.ts';

/** What a rule can say of the answer to a question. */
export type Asks =
  | { readonly kind: 'range'; readonly of: 'percent' | 'number' | 'length' | 'money' }
  | { readonly kind: 'choice'; readonly list: string; readonly members: readonly string[] };

export interface HouseQuestion {
  readonly pattern: string;
  readonly label: string;
  readonly section: string;
  readonly asks: Asks;
}

const RANGES: Readonly<Record<string, 'percent' | 'number' | 'length' | 'money'>> = {
  percent: 'percent',
  decimal: 'number',
  count: 'number',
  duration: 'length',
  money: 'money',
};

/** The questions that a rule may be about, as the window calls them, in the order of the sections. */
export function houseQuestions(language: Language): readonly HouseQuestion[] {
  const slots = allSlots();
  const whole = new Set(slots.flatMap(({ pattern, bare }) => (isWhole(bare) ? [pattern] : [])));
  const questions = slots.flatMap(({ pattern, bare }) => {
    const asks = asksOf(bare);
    // Amount and unit of a length are asked as one.
    if (
      asks === null ||
      whole.has(pattern.split('/').slice(0, -1).join('/')) ||
      !isAsked(pattern, 'multiLevel') ||
      !hasFieldWords(pattern)
    )
      return [];
    const section = words[language].sections[sectionOf(pattern)].name;
    return [{ pattern, label: questionName(pattern, language), section, asks }];
  });
  const order = sectionsOf('multiLevel');
  return questions.toSorted(
    (one, other) => order.indexOf(sectionOf(one.pattern)) - order.indexOf(sectionOf(other.pattern)),
  );
}

function isWhole(bare: z.ZodType): boolean {
  const kind = kindOf(bare)?.kind;
  return kind === 'duration' || kind === 'money';
}

/** "Notice periods › Length". */
export function questionName(pattern: string, language: Language): string {
  const segments = pattern.split('/');
  const above = segments.map((_, at) => segments.slice(0, at + 1).join('/'));
  const names = above.flatMap((one) =>
    !one.endsWith('*') && hasFieldWords(one) ? [fieldWords(one, language, 'customer').label] : [],
  );
  return names.slice(-3).join(' › ');
}

export function memberName({ list }: Extract<Asks, { kind: 'choice' }>, member: string, language: Language): string {
  const { forms, choices } = printed[language];
  if (list === 'yesNo') return member === 'true' ? forms.yes : forms.no;
  return choices[list]?.[member] ?? member;
}

function asksOf(bare: z.ZodType): Asks | null {
  const kind = kindOf(bare);
  const item = itemOf(bare);
  if (kind === undefined) return item === undefined ? null : choiceOf(bareSchema(item));
  const of = RANGES[kind.kind];
  if (of !== undefined) return { kind: 'range', of };
  return kind.kind === 'yesNo' ? { kind: 'choice', list: 'yesNo', members: ['true', 'false'] } : choiceOf(bare);
}

function choiceOf(bare: z.ZodType): Asks | null {
  const kind = kindOf(bare);
  if (kind?.kind !== 'choice' || !(bare instanceof z.ZodEnum)) return null;
  return { kind: 'choice', list: kind.of, members: bare.options.map(String) };
}
