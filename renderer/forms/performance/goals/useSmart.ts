import { checkSmart, type SmartCheck } from '#core/checks/smart.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';

/** What each letter of a goal still lacks; `null` when there is no such goal (any more). */
export function useSmart(goalId: string): SmartCheck | null {
  // As text, so that a letter typed elsewhere draws nothing again.
  const check = useOpenDraft(({ open }) => {
    const agreement = open?.history.present.agreement;
    const goal = agreement?.goals.find(({ id }) => id === goalId);
    return agreement === undefined || goal === undefined ? 'null' : JSON.stringify(checkSmart(agreement, goal));
  });
  return JSON.parse(check) as SmartCheck | null;
}
