/** A column of a table: the question of each item that stands in it, and how wide it is at least, in pixels. */
export interface Column {
  readonly key: string;
  readonly width: number;
  /** How much of the room that is left it takes. */
  readonly share: number;
}

const column = (key: string, width: number, share = 1): Column => ({ key, width, share });

/** A number and its unit, the longest of which is “Arbejdstimer”. */
const measure = (key: string): Column => column(key, 150);

const name = column('name', 130, 2);
const description = column('description', 160, 3);

/**
 * Lists that are asked as a table, by pattern, with its columns in order. The other questions of an item are asked where the row is
 * opened. A list that is not here is a list of things that open one by one.
 */
export const tables: Readonly<Record<string, readonly Column[]>> = {
  documents: [column('title', 150, 3), column('kind', 150), column('number', 120), column('precedence', 56)],
  omissions: [column('component', 140), column('reason', 200, 2)],
  roles: [name, column('party', 140, 2)],
  'parties/*/contacts': [name, column('role', 120), column('email', 150, 2), column('phone', 130)],
  'parties/*/signatories': [name, column('title', 130), column('authority', 130)],
  'levels/*/rules': [
    column('subject', 130),
    column('treatment', 120),
    column('overridable', 80),
    column('reason', 140, 2),
  ],
  'services/*/supplierCommitments': [
    column('what', 140, 3),
    column('supplier', 110, 2),
    column('comparator', 90),
    measure('value'),
  ],
  charges: [column('name', 150, 3), column('amount', 110), column('per', 110), column('services', 130)],
  options: [name, column('price', 110), column('per', 110), column('chosen', 76)],
  dimensions: [name, column('default', 140)],
  'dimensions/*/values': [name, description],
  'calendars/*/closedDays': [column('on', 130), name],
  'calendars/*/openDays': [column('on', 130), name],
  conditions: [column('kind', 120), column('text', 200, 3)],
  'maintenance/*/windows': [
    column('recurs', 100),
    column('nth', 56),
    column('days', 140, 2),
    column('from', 64),
    column('to', 64),
  ],
  'maintenance/*/freezes': [name, column('from', 145), column('to', 145)],
  'support/channels': [column('kind', 100), column('address', 150, 2), column('hours', 120), column('priorities', 110)],
  'support/updates': [column('priority', 130), measure('every')],
  'support/escalations': [column('role', 120), column('contact', 120), measure('after'), column('priorities', 110)],
  'priorityScheme/priorities': [column('code', 56), name, column('criteria', 180, 3)],
  'priorityScheme/impacts': [name, description],
  'priorityScheme/urgencies': [name, description],
  'priorityScheme/seasons': [
    name,
    column('from', 110),
    column('to', 110),
    column('service', 120),
    column('urgency', 110),
  ],
  'remedies/claim/steps': [name, column('by', 120), column('channel', 130)],
  'remedies/examples/*/given': [name, column('value', 80), column('unit', 120)],
  'remedies/examples/*/stated': [name, column('value', 80), column('unit', 120)],
  'remedies/examples/*/moments': [name, column('weekday', 110), column('time', 70)],
  warranties: [column('text', 200, 3), column('party', 130), measure('period')],
  'security/controls': [column('text', 220, 3), column('standard', 120)],
  'security/certificates': [column('name', 120, 2), column('scope', 130, 2), column('validUntil', 145)],
  'security/patchTimes': [column('severity', 110), measure('within')],
  'continuity/plans': [column('services', 130, 3), measure('rto'), measure('rpo')],
  'continuity/backups': [column('what', 140, 2), column('location', 140, 2), measure('interval'), measure('retention')],
  'governance/milestones': [name, column('owner', 120)],
  'term/noticePeriods': [column('party', 150), measure('length'), column('toEndOf', 180, 3)],
  'term/grounds': [column('text', 200, 3), column('party', 130), measure('cure')],
  'disputes/ladder': [column('kind', 150), column('within', 190), column('who', 150, 3)],
  definitions: [column('term', 160), column('meaning', 220, 3)],
};
