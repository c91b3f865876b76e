import { join } from '#core/agreement/path.ts';
import type { Support } from '#core/agreement/support.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { text } from '#core/document/inline.ts';
import { capitalised, joined, sentence, withoutStop } from '#core/document/sentence.ts';
import {
  showChoice,
  showDeadline,
  showDuration,
  showLink,
  showPercent,
  showText,
  showWording,
} from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { introduction, lettered, paragraphs, tableOf, type Column } from './composed.ts';
import { contactLines, contactOf } from './contactLines.ts';
import { linkedParty, partyInRole } from './partyTerm.ts';
import { receivingParty } from './agreementForce.ts';
import { priorityCode, priorityCodes, priorityName, quoted } from './linkedNames.ts';

const AT = 'support';

/** When and in which languages support is given, and through which channels it is reached. */
export const channels: BlockWriter = (writing) => {
  const { support } = writing.agreement;
  if (support === undefined) return [];
  return [...supportSentences(writing, support), ...channelTable(writing, support), ...outOfScope(writing, support)];
};

function supportSentences(writing: Writing, support: Support): readonly ComposedBlock[] {
  const words = writing.words.support.channels;
  const provider = partyInRole(writing, 'provider');
  const languages = support.languages.map((language, index) =>
    showChoice(writing, join(AT, 'languages', index), 'supportLanguage', language),
  );
  return paragraphs('channels', {
    scope: support.scope === undefined ? null : sentence(showWording(writing, join(AT, 'scope'), support.scope)),
    hours: joined(
      support.hours === undefined
        ? null
        : words.supportHours(provider, quoted(writing, showLink(writing, join(AT, 'hours'), support.hours))),
      languages.length === 0 ? null : words.languages(provider, listOf(writing, languages)),
    ),
    'first-line': firstLine(writing, support),
  });
}

function firstLine(writing: Writing, support: Support): readonly Inline[] | null {
  if (support.firstLine === undefined) return null;
  const words = writing.words.support.channels;
  const party = linkedParty(writing, join(AT, 'firstLine'), support.firstLine);
  const isProvider = writing.agreement.parties.some(({ id, role }) => id === support.firstLine && role === 'provider');
  return isProvider
    ? words.firstLineByProvider(party)
    : words.firstLineByOther(party, partyInRole(writing, 'provider'));
}

function channelTable(writing: Writing, support: Support): readonly ComposedBlock[] {
  if (support.channels.length === 0) return [];
  const words = writing.words.support.channels;
  type Row = Support['channels'][number];
  const at = (row: Row, field: string) => join(AT, 'channels', row.id, field);
  const columns: readonly Column<Row>[] = [
    {
      heading: words.channel,
      width: 2,
      cell: (row) => [capitalised(showChoice(writing, at(row, 'kind'), 'channelKind', row.kind))],
    },
    {
      heading: words.address,
      width: 4,
      always: true,
      cell: (row) => [showText(writing, at(row, 'address'), row.address)],
    },
    {
      heading: words.hours,
      width: 3,
      cell: (row) => (row.hours === undefined ? [] : [showLink(writing, at(row, 'hours'), row.hours)]),
    },
    {
      heading: words.priorities,
      width: 2,
      cell: (row) =>
        row.priorities.length === 0 ? [] : [priorityCodes(writing, at(row, 'priorities'), row.priorities)],
    },
    {
      heading: words.note,
      width: 3,
      cell: (row) => (row.note === undefined ? [] : [capitalised(showWording(writing, at(row, 'note'), row.note))]),
    },
  ];
  return [
    introduction('channels-intro', words.introduction(receivingParty(writing))),
    ...tableOf({
      id: 'channels-table',
      summary: words.summary,
      columns,
      rows: support.channels,
      rowId: ({ id }) => id,
    }),
  ];
}

function outOfScope(writing: Writing, support: Support): readonly ComposedBlock[] {
  if (support.outOfScope.length === 0) return [];
  const items = support.outOfScope.map((item, index) => ({
    id: `channels-out-of-scope-${index + 1}`,
    content: showWording(writing, join(AT, 'outOfScope', index), item),
  }));
  return [introduction('channels-out-of-scope', writing.words.support.channels.outOfScope), ...lettered(items)];
}

/** Whom an incident is escalated to, and when. */
export const escalations: BlockWriter = (writing) => {
  const steps = writing.agreement.support?.escalations ?? [];
  if (steps.length === 0) return [];
  const words = writing.words.support.escalations;
  type Row = Support['escalations'][number];
  const at = (row: Row, field: string) => join(AT, 'escalations', row.id, field);
  const columns: readonly Column<Row>[] = [
    { heading: words.step, width: 1, always: true, cell: (_, index) => [[text(String(index + 1))]] },
    { heading: words.when, width: 4, always: true, cell: (row) => reachedWhen(writing, row) },
    { heading: words.to, width: 3, always: true, cell: (row) => [escalatedTo(writing, row)] },
    { heading: words.contact, width: 3, cell: (row) => contactLines(writing, contactOf(writing, row.contact)) },
    {
      heading: words.priorities,
      width: 2,
      cell: (row) =>
        row.priorities.length === 0 ? [] : [priorityCodes(writing, at(row, 'priorities'), row.priorities)],
    },
  ];
  return [
    introduction('escalations-intro', words.introduction(partyInRole(writing, 'provider'))),
    ...tableOf({ id: 'escalations-table', summary: words.summary, columns, rows: steps, rowId: ({ id }) => id }),
  ];
};

function reachedWhen(writing: Writing, step: Support['escalations'][number]): readonly (readonly Inline[])[] {
  const words = writing.words.support.escalations;
  const at = (field: string) => join(AT, 'escalations', step.id, field);
  const conditions = [
    ...(step.trigger === undefined ? [] : [showWording(writing, at('trigger'), step.trigger)]),
    ...(step.after === undefined ? [] : [words.after(showDuration(writing, at('after'), step.after))]),
    ...(step.afterShare === undefined
      ? []
      : [words.afterShare(showPercent(writing, at('afterShare'), step.afterShare))]),
  ];
  return conditions.length > 0 ? conditions : [showWording(writing, at('trigger'), undefined)];
}

function escalatedTo(writing: Writing, step: Support['escalations'][number]): readonly Inline[] {
  const at = (field: string) => join(AT, 'escalations', step.id, field);
  if (step.role !== undefined) return showLink(writing, at('role'), step.role);
  if (step.name !== undefined) return showWording(writing, at('name'), step.name);
  return showLink(writing, at('role'), undefined);
}

/** How often the customer hears about an incident that is being worked on. */
export const statusUpdates: BlockWriter = (writing) => {
  const updates = writing.agreement.support?.updates ?? [];
  if (updates.length === 0) return [];
  const words = writing.words.support.statusUpdates;
  type Row = Support['updates'][number];
  const columns: readonly Column<Row>[] = [
    {
      heading: words.priority,
      width: 1,
      cell: ({ priority }, index) => [priorityName(writing, join(AT, 'updates', index, 'priority'), priority)],
    },
    {
      heading: words.interval,
      width: 1,
      cell: ({ every }, index) => [showDuration(writing, join(AT, 'updates', index, 'every'), every)],
    },
  ];
  const intro = words.introduction(partyInRole(writing, 'provider'), receivingParty(writing));
  return [
    introduction('status-updates-intro', intro),
    ...tableOf({
      id: 'status-updates-table',
      summary: words.summary,
      columns,
      rows: updates,
      rowId: ({ priority }) => priority,
    }),
  ];
};

/** Major incidents, root cause analysis, and when an incident counts as solved or is opened again. */
export const rootCause: BlockWriter = (writing) => {
  const { support } = writing.agreement;
  if (support === undefined) return [];
  const words = writing.words.support.rootCause;
  const { majorIncident, workaroundCounts } = support;
  return paragraphs('root-cause', {
    major:
      majorIncident === undefined ? null : sentence(showWording(writing, join(AT, 'majorIncident'), majorIncident)),
    analysis: analysis(writing, support),
    workaround:
      workaroundCounts === undefined ? null : workaroundCounts ? words.workaroundCounts : words.workaroundDoesNotCount,
    reopen: reopening(writing, support),
  });
};

function analysis(writing: Writing, { rootCause: rule }: Support): readonly Inline[] | null {
  if (rule === undefined) return null;
  const words = writing.words.support.rootCause;
  return joined(
    words.analysis({
      provider: partyInRole(writing, 'provider'),
      customer: receivingParty(writing),
      deadline: showDeadline(writing, join(AT, 'rootCause', 'due'), rule.due),
      priorities: rule.priorities.length === 0 ? null : analysedPriorities(writing, rule.priorities),
      onRequest: rule.onRequest ?? false,
    }),
    rule.content === undefined
      ? null
      : words.content(withoutStop(showWording(writing, join(AT, 'rootCause', 'content'), rule.content))),
  );
}

/** Any one of them: "an Incident of Priority P1 or P2". */
function analysedPriorities(writing: Writing, ids: readonly string[]): readonly Inline[] {
  const at = join(AT, 'rootCause', 'priorities');
  return listOf(
    writing,
    ids.map((id, index) => priorityCode(writing, join(at, index), id)),
    'or',
  );
}

function reopening(writing: Writing, { reopen }: Support): readonly Inline[] | null {
  if (reopen === undefined) return null;
  const words = writing.words.support.rootCause;
  const { within, clockContinues } = reopen;
  return joined(
    words.reopen(
      partyInRole(writing, 'provider'),
      within === undefined ? null : showDuration(writing, join(AT, 'reopen', 'within'), within),
    ),
    clockContinues === undefined ? null : clockContinues ? words.clockContinues : words.clockStartsAgain,
  );
}
