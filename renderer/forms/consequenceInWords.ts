import type { Consequence } from '#core/agreement/consequence.ts';
import type { Language } from '#core/agreement/language.ts';
import { recordOf } from '#core/editing/slot.ts';
import { kindWord } from '#renderer/words/choices/choiceWords.ts';

const PARTS: readonly (keyof Pick<Consequence, 'trigger' | 'action'>)[] = ['trigger', 'action'];

/** What triggers a consequence and what follows: "A target is missed repeatedly → An improvement plan"; empty of neither. */
export function consequenceInWords(item: unknown, language: Language): string {
  return PARTS.flatMap((part) => {
    const { kind } = recordOf(recordOf(item)[part]);
    return typeof kind === 'string' ? [kindWord(`consequences/*/${part}`, language, kind)] : [];
  }).join(' → ');
}
