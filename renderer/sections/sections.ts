import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Path } from '#core/agreement/path.ts';
import { isAsked } from '#renderer/forms/asked.ts';
import { SECTION_IDS, type SectionId } from './sectionId.ts';

/** Which parts of the agreement each section asks about, in the order it asks. */
export const SECTION_KEYS: Readonly<Record<SectionId, readonly string[]>> = {
  agreement: [
    'type',
    'title',
    'number',
    'version',
    'purpose',
    'effectiveDate',
    'signatureDate',
    'language',
    'prevailingLanguage',
    'currency',
    'timeZone',
    'legalForce',
    'edition',
    'documents',
    'omissions',
  ],
  levels: ['levels'],
  parties: ['parties', 'roles'],
  services: ['services', 'calendars', 'charges', 'options', 'dimensions'],
  goals: ['goals'],
  metrics: ['metrics', 'objectives', 'conditions', 'exclusions', 'maintenance'],
  support: ['support', 'priorityScheme'],
  responsibilities: ['duties'],
  remedies: ['consequences', 'remedies'],
  warranties: ['warranties'],
  security: ['security'],
  continuity: ['continuity'],
  governance: ['governance'],
  term: ['term'],
  disputes: ['disputes'],
  definitions: ['definitions'],
  clauses: ['clauses'],
  review: [],
};

const SECTION_OF_KEY: ReadonlyMap<string, SectionId> = new Map(
  SECTION_IDS.flatMap((section) => SECTION_KEYS[section].map((key) => [key, section] as const)),
);

/** The section that asks the question at a path. */
export function sectionOf(path: Path): SectionId {
  const [key = ''] = path.split('/', 1);
  return SECTION_OF_KEY.get(key) ?? 'agreement';
}

/** The sections that a type of agreement has questions in, and the review. */
export function sectionsOf(type: AgreementType): readonly SectionId[] {
  return SECTION_IDS.filter(
    (section) => section === 'review' || SECTION_KEYS[section].some((key) => isAsked(key, type)),
  );
}
