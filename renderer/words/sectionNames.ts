import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { words } from './words.ts';

interface SectionName {
  readonly name: string;
  readonly about: string;
}

/** Within a company nothing is paid and no court decides, so some sections are called something else. */
const internal: Readonly<Record<Language, Readonly<Partial<Record<SectionId, SectionName>>>>> = {
  en: {
    parties: { name: 'Departments and approvers', about: 'Who serves, who is served, and who approves.' },
    services: { name: 'Services and hours', about: 'What is delivered, and when it must be there.' },
    remedies: { name: 'When a target is missed', about: 'Escalation and improvement instead of money.' },
    disputes: { name: 'Disagreements', about: 'Who decides when the departments disagree.' },
  },
  da: {
    parties: { name: 'Afdelinger og godkendere', about: 'Hvem der leverer, hvem der modtager, og hvem der godkender.' },
    services: { name: 'Ydelser og tider', about: 'Hvad der leveres, og hvornår det skal være til rådighed.' },
    remedies: { name: 'Når et mål ikke nås', about: 'Eskalering og forbedring i stedet for penge.' },
    disputes: { name: 'Uenighed', about: 'Hvem der afgør sagen, når afdelingerne er uenige.' },
  },
};

/** What the sections are called in an agreement of a type, and what each is about. */
export function sectionName(section: SectionId, language: Language, type: AgreementType): SectionName {
  return (type === 'internal' ? internal[language][section] : undefined) ?? words[language].sections[section];
}
