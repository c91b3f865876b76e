import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { joined } from '#core/document/sentence.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import type { ObjectiveLead, ObjectiveMeaning, ThresholdRole } from '#core/document/words/performance.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { shall } from './agreementForce.ts';
import { introduction, paragraph } from './composed.ts';
import { clausesNamed, metricName } from './metricName.ts';
import { showWindow } from './metricWindow.ts';
import { objectiveTable, type ObjectiveRow } from './objectiveTable.ts';
import { linkedParty, partyInRole } from './partyTerm.ts';

const MEANINGS: readonly ObjectiveMeaning[] = ['guarantee', 'aim', 'threshold'];

/** Objectives that stand in one table: a metric's own, or several metrics' that have a single row each. */
interface Group {
  readonly id: string;
  readonly meaning: ObjectiveMeaning;
  readonly metric: Metric | null;
  readonly party: readonly Inline[];
  readonly rows: readonly ObjectiveRow[];
}

/**
 * Who must meet what: a table of the service levels that have one target, then one for each whose target varies by
 * priority, service or another key. Guarantees, aims and thresholds stand apart, each said to be what it is.
 */
export const serviceLevels: BlockWriter = (writing) =>
  MEANINGS.flatMap((meaning) => {
    const rows = rowsOf(writing, meaning);
    const groups = [...singles(writing, meaning, rows), ...varying(writing, meaning, rows)];
    return [...groups.flatMap((group) => tableWithLead(writing, group)), ...explained(writing, meaning, rows)];
  });

function rowsOf({ agreement }: Writing, meaning: ObjectiveMeaning): readonly ObjectiveRow[] {
  const found = agreement.objectives
    .filter((objective) => meaningOf(objective) === meaning)
    .map((objective) => ({ objective, metric: agreement.metrics.find(({ id }) => id === objective.metric) }));
  const place = ({ metric }: ObjectiveRow) => (metric ? agreement.metrics.indexOf(metric) : agreement.metrics.length);
  return found.toSorted((a, b) => place(a) - place(b));
}

function meaningOf({ role }: Objective): ObjectiveMeaning {
  if (role === undefined || role === 'guarantee') return 'guarantee';
  return role === 'aim' ? 'aim' : 'threshold';
}

/** Metrics without a key, in one table for each party that answers for them. */
function singles(writing: Writing, meaning: ObjectiveMeaning, rows: readonly ObjectiveRow[]): readonly Group[] {
  const groups = new Map<string, ObjectiveRow[]>();
  for (const row of rows.filter(({ metric }) => !varies(rows, metric))) {
    const party = answerableParty(writing, row.metric) ?? '';
    groups.set(party, [...(groups.get(party) ?? []), row]);
  }
  return [...groups].map(([party, own]) => ({
    id: `service-levels-${meaning}${party === '' ? '' : `-${party}`}`,
    meaning,
    metric: null,
    party: partyOf(writing, own[0]?.metric),
    rows: own,
  }));
}

/** Metrics whose target depends on a key, a table each. */
function varying(writing: Writing, meaning: ObjectiveMeaning, rows: readonly ObjectiveRow[]): readonly Group[] {
  return writing.agreement.metrics
    .filter((metric) => varies(rows, metric))
    .map((metric) => ({
      id: `service-levels-${meaning}-${metric.id}`,
      meaning,
      metric,
      party: partyOf(writing, metric),
      rows: rows.filter((row) => row.metric === metric),
    }));
}

function varies(rows: readonly ObjectiveRow[], metric: Metric | undefined): boolean {
  return metric !== undefined && rows.some((row) => row.metric === metric && row.objective.key.length > 0);
}

/** The party whose duty the metric is about; `undefined` for the provider, who answers for the services. */
function answerableParty({ agreement }: Writing, metric: Metric | undefined): string | undefined {
  const { subject } = metric ?? {};
  if (subject?.kind !== 'duty') return undefined;
  const party = agreement.duties.find(({ id }) => id === subject.duty)?.party;
  return agreement.parties.some(({ id, role }) => id === party && role === 'provider') ? undefined : party;
}

function partyOf(writing: Writing, metric: Metric | undefined): readonly Inline[] {
  const party = answerableParty(writing, metric);
  if (party === undefined) return partyInRole(writing, 'provider');
  return linkedParty(writing, join('metrics', metric?.id ?? '', 'subject'), party);
}

function tableWithLead(writing: Writing, group: Group): readonly ComposedBlock[] {
  const { serviceLevels: words } = writing.words.performance;
  const { id, meaning, metric, rows } = group;
  const name = metric === null ? '' : `: ${plainTextOf(metricName(writing, metric))}`;
  return [
    introduction(`${id}-introduction`, words.lead[meaning](leadOf(writing, group))),
    ...objectiveTable(writing, { id, summary: `${words.summary[meaning]}${name}`, rows, metric }),
  ];
}

function leadOf(writing: Writing, { party, metric }: Group): ObjectiveLead {
  return {
    party,
    shall: shall(writing),
    metric:
      metric === null
        ? null
        : {
            name: metricName(writing, metric),
            window: showWindow(writing, metric),
            clause: clausesNamed(writing, [`metric-${metric.id}`]),
          },
  };
}

/** What the tables leave open: what a bare time limit means, and what aims and thresholds are worth. */
function explained(
  writing: Writing,
  meaning: ObjectiveMeaning,
  rows: readonly ObjectiveRow[],
): readonly ComposedBlock[] {
  const { serviceLevels: words } = writing.words.performance;
  if (rows.length === 0) return [];
  if (meaning === 'guarantee') {
    const unshared = rows.some(
      ({ objective }) => objective.target?.kind === 'duration' && objective.attainment === undefined,
    );
    return unshared ? [paragraph('service-levels-every-case', words.limitForEveryCase)] : [];
  }
  if (meaning === 'aim') return [paragraph('service-levels-aim-meaning', words.aimIsNoBreach)];
  const roles: readonly ThresholdRole[] = ['warning', 'creditThreshold', 'terminationThreshold'];
  const present = roles.filter((role) => rows.some(({ objective }) => objective.role === role));
  const meanings = joined(...present.map((role) => words.meaningOf[role]));
  return meanings === null ? [] : [paragraph('service-levels-threshold-meaning', meanings)];
}
