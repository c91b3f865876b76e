import type { SectionId } from './sectionId.ts';

export type GroupName = 'what' | 'dates' | 'languages' | 'form';

/** Questions of a section under one heading; some of them folded. */
export interface Group {
  readonly name: GroupName;
  readonly keys: readonly string[];
  readonly folded: readonly string[];
}

/** The groups that a section begins with; what they do not have follows below them under its own name. */
export const SECTION_GROUPS: Readonly<Partial<Record<SectionId, readonly Group[]>>> = {
  agreement: [
    { name: 'what', keys: ['type', 'title', 'number', 'version', 'purpose'], folded: [] },
    { name: 'dates', keys: ['effectiveDate', 'signatureDate'], folded: [] },
    { name: 'languages', keys: ['language', 'prevailingLanguage', 'currency', 'timeZone'], folded: [] },
    { name: 'form', keys: ['legalForce'], folded: ['edition'] },
  ],
};
