import { join } from '#core/agreement/path.ts';
import type { Deadline } from '#core/agreement/time.ts';
import type { FirstDate } from '#core/measures/dated/firstDates.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { value } from '#core/document/inline.ts';
import { capitalised, withoutStop } from '#core/document/sentence.ts';
import { showChoice, showDeadline, showDuration, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { unreachable } from '#core/unreachable.ts';
import { metricName } from './metricName.ts';
import { linkedParty } from './partyTerm.ts';

type Exit = 'assistance' | 'plan' | 'documentation' | 'dataReturn' | 'deletion';

/**
 * What a first date is about: "Report: Service report".
 * @param paths of the windows of all metrics that begin on that date.
 */
export function firstDateName(writing: Writing, first: FirstDate, paths: readonly string[]): readonly Inline[] {
  const words = writing.words.figures.firstDates;
  const { agreement } = writing;
  const id = entityOf(first);
  switch (first.kind) {
    case 'effective':
      return words.effective;
    case 'firstMeasured':
      return measuredName(writing, paths);
    case 'report':
      return words.report(nameOf(writing, 'governance/reports', id, agreement.governance?.reports));
    case 'review':
      return capitalised(nameOf(writing, 'governance/reviews', id, agreement.governance?.reviews));
    case 'planned':
      return capitalised(nameOf(writing, 'governance/milestones', id, agreement.governance?.milestones));
    case 'claim': {
      const steps = agreement.remedies?.claim?.steps ?? [];
      const isNamed = steps.length > 1 && steps.find((step) => step.id === id)?.name !== undefined;
      return words.claim(isNamed ? nameOf(writing, 'remedies/claim/steps', id, steps) : null);
    }
    case 'continuityTest': {
      const kind = agreement.continuity?.tests.find((test) => test.id === id)?.kind;
      return capitalised(showChoice(writing, join('continuity/tests', id, 'kind'), 'continuityTestKind', kind));
    }
    case 'indexation':
    case 'renewalNotice':
    case 'termEnd':
      return words[first.kind];
    case 'terminationNotice':
    case 'terminationEarliest':
      return words[first.kind](noticeParty(writing, id));
    case 'exit':
      return words.exit[first.path.split('/').at(-1) as Exit];
    case 'signature':
    case 'goal':
    case 'duty':
      return [];
    default:
      return unreachable(first.kind);
  }
}

/** The rule that the date follows from; `null` where the date itself is what is agreed. */
export function firstDateRule(writing: Writing, first: FirstDate): readonly Inline[] | null {
  const { agreement, words } = writing;
  const { governance, remedies, continuity, term } = agreement;
  const id = entityOf(first);
  const deadline = (found: Deadline | undefined) =>
    found === undefined || found.kind === 'date' ? null : showDeadline(writing, first.path, found);
  switch (first.kind) {
    case 'report':
      return deadline(governance?.reports.find((report) => report.id === id)?.due);
    case 'planned':
      return deadline(governance?.milestones.find((milestone) => milestone.id === id)?.due);
    case 'claim':
      return deadline(remedies?.claim?.steps.find((step) => step.id === id)?.deadline);
    case 'review':
      return frequency(writing, first.path, governance?.reviews.find((review) => review.id === id)?.frequency);
    case 'continuityTest':
      return frequency(writing, first.path, continuity?.tests.find((test) => test.id === id)?.frequency);
    case 'indexation':
      return frequency(writing, join(first.path, 'frequency'), governance?.indexation?.frequency);
    case 'renewalNotice':
      return words.figures.firstDates.noticeBefore(showDuration(writing, first.path, term?.renewal?.notice));
    case 'terminationNotice': {
      const length = term?.noticePeriods.find((period) => period.id === id)?.length;
      return words.figures.firstDates.noticeBefore(showDuration(writing, first.path, length));
    }
    case 'termEnd':
      return renewal(writing);
    case 'exit':
      return exitRule(writing, first);
    default:
      return null;
  }
}

function entityOf({ path }: FirstDate): string {
  return path.split('/').at(-2) ?? '';
}

interface Named {
  readonly id: string;
  readonly name?: Parameters<typeof showWording>[2];
}

function nameOf(writing: Writing, list: string, id: string, entities: readonly Named[] | undefined): readonly Inline[] {
  const name = entities?.find((entity) => entity.id === id)?.name;
  return withoutStop(showWording(writing, join(list, id, 'name'), name));
}

function measuredName(writing: Writing, paths: readonly string[]): readonly Inline[] {
  const words = writing.words.figures.firstDates;
  const metrics = writing.agreement.metrics.filter(({ id }) => paths.includes(join('metrics', id, 'window')));
  if (metrics.length === writing.agreement.metrics.length) return words.allMeasured;
  return words.firstMeasured(
    listOf(
      writing,
      metrics.map((metric) => metricName(writing, metric)),
    ),
  );
}

function noticeParty(writing: Writing, id: string): readonly Inline[] {
  const party = writing.agreement.term?.noticePeriods.find((period) => period.id === id)?.party;
  if (party === undefined) return [{ kind: 'text', text: writing.words.term.notice.eitherParty, marks: [] }];
  return linkedParty(writing, join('term/noticePeriods', id, 'party'), party);
}

function frequency(
  writing: Writing,
  path: string,
  often: Parameters<Writing['words']['forms']['frequency']>[0] | undefined,
): readonly Inline[] | null {
  return often === undefined ? null : [value(path, writing.words.forms.frequency(often))];
}

function renewal(writing: Writing): readonly Inline[] | null {
  const rule = writing.agreement.term?.renewal;
  if (rule === undefined || rule.kind === 'none') return null;
  const { renewal: words } = writing.words.figures.firstDates;
  return words[rule.kind](showDuration(writing, 'term/renewal/length', rule.length));
}

function exitRule(writing: Writing, { path }: FirstDate): readonly Inline[] | null {
  const exit = writing.agreement.term?.exit;
  const field = path.split('/').at(-1) as Exit;
  if (exit === undefined) return null;
  if (field !== 'assistance') return showDeadline(writing, path, exit[field]);
  return writing.words.figures.firstDates.assistanceFor(showDuration(writing, path, exit.assistance));
}
