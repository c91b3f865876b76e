import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { GroupName } from '#renderer/sections/groups.ts';

const names: Readonly<Record<Language, Readonly<Record<GroupName, string>>>> = {
  en: { what: 'Basics', dates: 'Dates', languages: 'Language and money', form: 'Legal form' },
  da: { what: 'Grundoplysninger', dates: 'Datoer', languages: 'Sprog og penge', form: 'Retlig form' },
};

/** Within a company no money is agreed. */
const internalNames: Readonly<Record<Language, Readonly<Partial<Record<GroupName, string>>>>> = {
  en: { languages: 'Language and time', form: 'Form' },
  da: { languages: 'Sprog og tid', form: 'Form' },
};

/** What a group of questions within a section is called. */
export function groupName(group: GroupName, language: Language, type: AgreementType): string {
  return (type === 'internal' ? internalNames[language][group] : undefined) ?? names[language][group];
}
