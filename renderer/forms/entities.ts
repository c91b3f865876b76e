import type { Agreement } from '#core/agreement/agreement.ts';
import type { Path } from '#core/agreement/path.ts';
import type { EntityName } from '#core/agreement/valueKind.ts';

interface Entity {
  readonly id: string;
}

/** Where the things stand that can be pointed at. Read while somebody types, so nothing else is looked at. */
const PLACES: Readonly<Partial<Record<EntityName, (agreement: Agreement) => readonly Entity[]>>> = {
  party: ({ parties }) => parties,
  contact: ({ parties }) => parties.flatMap(({ contacts }) => contacts),
  role: ({ roles }) => roles,
  document: ({ documents }) => documents,
  level: ({ levels }) => levels,
  service: ({ services }) => services,
  charge: ({ charges }) => charges,
  dimension: ({ dimensions }) => dimensions,
  dimensionValue: ({ dimensions }) => dimensions.flatMap(({ values }) => values),
  calendar: ({ calendars }) => calendars,
  metric: ({ metrics }) => metrics,
  objective: ({ objectives }) => objectives,
  condition: ({ conditions }) => conditions,
  exclusion: ({ exclusions }) => exclusions,
  duty: ({ duties }) => duties,
  consequence: ({ consequences }) => consequences,
  priority: ({ priorityScheme }) => priorityScheme?.priorities ?? [],
  impact: ({ priorityScheme }) => priorityScheme?.impacts ?? [],
  urgency: ({ priorityScheme }) => priorityScheme?.urgencies ?? [],
  escalation: ({ support }) => support?.escalations ?? [],
  report: ({ governance }) => governance?.reports ?? [],
};

/** The question at which things of a kind are added. */
const LISTS: Readonly<Partial<Record<EntityName, Path>>> = {
  party: 'parties',
  role: 'roles',
  document: 'documents',
  level: 'levels',
  service: 'services',
  charge: 'charges',
  dimension: 'dimensions',
  dimensionValue: 'dimensions',
  calendar: 'calendars',
  metric: 'metrics',
  condition: 'conditions',
  exclusion: 'exclusions',
  duty: 'duties',
  consequence: 'consequences',
  priority: 'priorityScheme/priorities',
  impact: 'priorityScheme/impacts',
  urgency: 'priorityScheme/urgencies',
  escalation: 'support/escalations',
  report: 'governance/reports',
};

/** Where things of a kind are added; nothing for those that come with others, as contacts come with parties. */
export function listOfEntity(entity: EntityName): Path | undefined {
  return LISTS[entity];
}

/** The things of a kind that an agreement has, in its order; none of a kind that nothing points at. */
export function entitiesOf(agreement: Agreement, entity: EntityName): readonly Entity[] {
  return PLACES[entity]?.(agreement) ?? [];
}
