import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { sectionName } from '#renderer/words/sectionNames.ts';
import type { SectionId } from './sectionId.ts';

/** The names of the sections of the open draft, and what each is about. */
export function useSectionName(): (section: SectionId) => ReturnType<typeof sectionName> {
  const language = useLanguage();
  const type = useAgreement((agreement) => agreement.type);
  return (section) => sectionName(section, language, type);
}
