import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { nameables, type Nameable } from '#core/clauses/chips/nameables.ts';
import { readWrittenCondition } from '#core/clauses/chips/readCondition.ts';
import type { WrittenCondition } from '#core/clauses/chips/clauseDocument.ts';
import type { Comparison, Condition, Operand } from '#core/clauses/syntax.ts';
import { unreachable } from '#core/unreachable.ts';
import { choiceWord, kindWord } from '#renderer/words/choices/choiceWords.ts';
import { clauseEditorWords, type ClauseEditorWords } from '#renderer/words/clauseEditorWords.ts';
import { fieldWords, hasFieldWords } from '#renderer/words/fields/fieldWords.ts';

/** The names of what a clause can name, in the language of the window, as an agreement of this kind calls it. */
export interface Naming {
  readonly language: Language;
  readonly agreement: Agreement;
  readonly words: ClauseEditorWords;
}

export function namingFor(agreement: Agreement, language: Language): Naming {
  return { language, agreement, words: clauseEditorWords[language] };
}

let byReading: ReadonlyMap<string, Nameable> | undefined;

export function nameableAt(reading: string): Nameable | undefined {
  byReading ??= new Map(nameables().map((nameable) => [nameable.reading, nameable]));
  return byReading.get(reading);
}

/** What a value is called: "Legal name"; the name in the template for one that is not known. */
export function valueName(reading: string, naming: Naming): string {
  if (reading.endsWith('.size')) return naming.words.condition.count(valueName(reading.slice(0, -5), naming));
  const known = nameableAt(reading) ?? nameableAt(reading.replace(/\.name$/u, ''));
  const label = known === undefined ? null : labelOf(known.pattern, naming);
  return label ?? ownerOf(reading, naming) ?? reading;
}

/** What it belongs to: "Provider", "Remedies › Liability". */
export function valuePlace(reading: string, naming: Naming): string {
  const names = reading.split('.');
  const owner = ownerOf(names[0] ?? '', naming);
  const around = names.slice(0, -1).flatMap((_name, index) => {
    if (index === 0 && owner !== null) return [owner];
    const known = nameableAt(names.slice(0, index + 1).join('.'));
    return known === undefined ? [] : (labelOf(known.pattern, naming) ?? []);
  });
  return around.length === 0 ? naming.words.agreement : [...new Set(around)].join(' › ');
}

function ownerOf(name: string, { words }: Naming): string | null {
  if (name === 'provider') return words.provider;
  return name === 'customer' ? words.customer : null;
}

function labelOf(pattern: string, { language, agreement }: Naming): string | null {
  return hasFieldWords(pattern) ? fieldWords(pattern, language, agreement.type).label : null;
}

/** A value with the party it belongs to: "Provider: legal name". */
export function valueWords(reading: string, naming: Naming): string {
  const owner = ownerOf(reading.split('.')[0] ?? '', naming);
  const name = valueName(reading, naming);
  return owner === null || owner === name
    ? name
    : `${owner}: ${name.charAt(0).toLocaleLowerCase(naming.language)}${name.slice(1)}`;
}

/** A condition in plain words; as it is written where it cannot be read. */
export function conditionWords({ written }: WrittenCondition, naming: Naming): string {
  const condition = readWrittenCondition(written);
  return condition === null ? written : inWords(condition, naming);
}

/** What stands before the words of a branch: "only if …", "otherwise"; `null` is what is said otherwise. */
export function branchWords(condition: WrittenCondition | null, isFirst: boolean, naming: Naming): string {
  const { chips } = naming.words;
  if (condition === null) return chips.otherwise;
  const words = conditionWords(condition, naming);
  if (!isFirst) return chips.otherwiseIf(words);
  return condition.isNegated ? chips.unless(words) : chips.onlyIf(words);
}

/** What a table or list that the program writes is called. */
export function structureWords(tag: string, { words }: Naming): string {
  const known: Readonly<Record<string, string>> = words.structures;
  return known[tag] ?? tag;
}

function inWords(condition: Condition, naming: Naming): string {
  const { words } = naming;
  switch (condition.kind) {
    case 'answered':
      return answeredWords(condition.operand, naming);
    case 'not':
      return words.condition.not(inWords(condition.of, naming));
    case 'and':
    case 'or':
      return words.condition[condition.kind](inWords(condition.left, naming), inWords(condition.right, naming));
    case 'comparison':
      return comparisonWords(condition, naming);
    default:
      return unreachable(condition);
  }
}

function answeredWords(operand: Operand, naming: Naming): string {
  const { condition } = naming.words;
  if (operand.kind !== 'reading') return operandWords(operand, null, naming);
  const reading = operand.names.join('.');
  const name = valueWords(reading, naming);
  const is = nameableAt(reading)?.is;
  if (is === 'list') return condition.listed(name);
  return is === 'yesNo' ? condition.yes(name) : condition.answered(name);
}

function comparisonWords({ operator, left, right }: Comparison, naming: Naming): string {
  const { condition } = naming.words;
  if (isCountOfSome({ operator, left, right, kind: 'comparison' }) && left.kind === 'reading')
    return condition.listed(valueWords(left.names.slice(0, -1).join('.'), naming));
  const name = operandWords(left, null, naming);
  const what = operandWords(right, left, naming);
  if (operator === '==') return condition.is(name, what);
  if (operator === '!=') return condition.isNot(name, what);
  if (operator === 'contains') return condition.contains(name, what);
  return condition.compared(name, SIGNS[operator], what);
}

const SIGNS = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const;

/** `services.size > 0` says no more than that there are services. */
function isCountOfSome({ operator, left, right }: Comparison): boolean {
  return (
    left.kind === 'reading' &&
    left.names.at(-1) === 'size' &&
    operator === '>' &&
    right.kind === 'number' &&
    right.number === '0'
  );
}

function operandWords(operand: Operand, beside: Operand | null, naming: Naming): string {
  switch (operand.kind) {
    case 'reading':
      return valueWords(operand.names.join('.'), naming);
    case 'text':
      return memberWords(operand.text, beside, naming);
    case 'number':
      return operand.number;
    case 'yesNo':
      return operand.yes ? naming.words.condition.yesWord : naming.words.condition.noWord;
    default:
      return unreachable(operand);
  }
}

function memberWords(member: string, beside: Operand | null, naming: Naming): string {
  const known = beside?.kind === 'reading' ? nameableAt(beside.names.join('.')) : undefined;
  return known === undefined ? member : choiceName(known, member, naming);
}

/** The word of something that can be chosen. */
export function choiceName({ of, pattern }: Nameable, member: string, { agreement, language }: Naming): string {
  return of === null
    ? kindWord(pattern.replace(/\/kind$/u, ''), language, member)
    : choiceWord(agreement, language, { of, member });
}
