import type { Agreement } from '#core/agreement/agreement.ts';
import type { Duty } from '#core/agreement/duty.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Deadline } from '#core/agreement/time.ts';
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
  const due = deadline === undefined ? null : deadlineText(deadline, agreement, language);
  const follows = effect === undefined ? null : effectText(effect, agreement, language);
  return [name, due, follows].filter((part) => part !== null && part !== '').join(' · ');
}

function deadlineText(deadline: Deadline, agreement: Agreement, language: Language): string {
  switch (deadline.kind) {
    case 'length':
    case 'endOfPeriod':
      return wordsFor(agreement, language).forms.deadline(deadline, deadline.event?.[language] ?? null);
    case 'date':
      return deadline.date;
    case 'text':
      return deadline.text[language] ?? '';
  }
}

function effectText({ text, kind }: NonNullable<Duty['effect']>, agreement: Agreement, language: Language): string {
  return text?.[language] ?? choiceWord(agreement, language, { of: 'dutyEffect', member: kind }).toLowerCase();
}
