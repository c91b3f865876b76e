import type { Agreement } from '#core/agreement/agreement.ts';
import { itemName } from '#renderer/forms/itemName.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { levelViewWords } from '#renderer/words/levelViewWords.ts';

/** What a level is called; what is agreed without a level holds for all. */
export function useLevelNames(agreement: Agreement): (id: string | null) => string {
  const language = useLanguage();
  const say = levelViewWords[language];
  return (id) => {
    const level = agreement.levels.find((one) => one.id === id);
    if (level === undefined) return say.all;
    return itemName(level, language, agreement) ?? say.unnamed[level.kind];
  };
}
