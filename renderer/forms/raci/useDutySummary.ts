import type { Duty } from '#core/agreement/duty.ts';
import { wordsFor } from '#core/document/manner.ts';
import { itemName } from '#renderer/forms/itemName.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { raciWords } from '#renderer/words/raciWords.ts';

/** Who must do it, by when, and what follows when not: "Fjord A/S · within 2 working days after the request · time stands still". */
export function useDutySummary({ party, deadline, effect }: Duty): string {
  const language = useLanguage();
  const agreement = useAgreement((whole) => whole);
  const who = agreement.parties.find(({ id }) => id === party);
  const name = who === undefined ? raciWords[language].noParty : itemName(who, language, agreement);
  const event = deadline !== undefined && 'event' in deadline ? (deadline.event?.[language] ?? null) : null;
  const counted =
    deadline?.kind === 'length' || deadline?.kind === 'endOfPeriod'
      ? wordsFor(agreement, language).forms.deadline(deadline, event)
      : deadline?.kind === 'date'
        ? deadline.date
        : (deadline?.text[language] ?? null);
  const follows =
    effect === undefined
      ? null
      : (effect.text?.[language] ??
        choiceWord(agreement, language, { of: 'dutyEffect', member: effect.kind }).toLowerCase());
  return [name, counted, follows].filter((part) => part !== null && part !== '').join(' · ');
}
