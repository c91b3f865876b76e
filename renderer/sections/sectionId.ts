/** The sections of the wizard, in the order of the agreement. */
export const SECTION_IDS = [
  'agreement',
  'levels',
  'parties',
  'services',
  'goals',
  'metrics',
  'support',
  'responsibilities',
  'remedies',
  'warranties',
  'security',
  'continuity',
  'governance',
  'term',
  'disputes',
  'definitions',
  'clauses',
  'review',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];
