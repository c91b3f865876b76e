import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { FieldTable, FieldTwins, FieldWords } from './fieldTable.ts';
import { frameFields } from './frameFields.ts';
import { performanceFields } from './performanceFields.ts';
import { remedyFields } from './remedyFields.ts';
import { securityFields } from './securityFields.ts';
import { serviceFields } from './serviceFields.ts';
import { sharedFields } from './sharedFields.ts';
import { supportFields } from './supportFields.ts';
import { termFields } from './termFields.ts';

const fields: FieldTable = {
  ...sharedFields,
  ...frameFields,
  ...serviceFields,
  ...performanceFields,
  ...supportFields,
  ...remedyFields,
  ...securityFields,
  ...termFields,
};

/** The words of the question at a pattern: those of the pattern itself, or of its longest ending that has words. */
export function fieldWords(pattern: string, language: Language, type: AgreementType): FieldWords {
  const twins = twinsOf(pattern);
  if (twins === undefined) throw new Error(`No words for the question ${pattern}`);
  const internal = type === 'internal' ? twins.internal?.[language] : undefined;
  return { ...twins[language], ...internal };
}

/** Whether a question has words: a test asks this of every one. */
export function hasFieldWords(pattern: string): boolean {
  return twinsOf(pattern) !== undefined;
}

const found = new Map<string, FieldTwins | undefined>();

/** There are a few hundred patterns, and each is asked for again and again. */
function twinsOf(pattern: string): FieldTwins | undefined {
  if (!found.has(pattern)) found.set(pattern, lookUp(pattern));
  return found.get(pattern);
}

function lookUp(pattern: string): FieldTwins | undefined {
  // An item of a list that has no name of its own goes by the name of the list.
  const segments = pattern.replace(/\/\*$/, '').split('/');
  const endings = segments.map((_, start) => segments.slice(start).join('/'));
  const known = endings.find((ending) => Object.hasOwn(fields, ending));
  if (known === undefined) return undefined;
  // A list of the agreement and a question that chooses from that list end alike.
  return (known === endings[0] ? undefined : sharedFields[known]) ?? fields[known];
}
