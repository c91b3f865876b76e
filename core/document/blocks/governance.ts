import type { Governance } from '#core/agreement/governance.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { capitalised, joined, sentence, withoutStop } from '#core/document/sentence.ts';
import {
  showCount,
  showDate,
  showDeadline,
  showDuration,
  showLink,
  showPercent,
  showWording,
} from '#core/document/show.ts';
import { value } from '#core/document/inline.ts';
import type { GovernanceWords } from '#core/document/words/governance.ts';
import { sharedWorkingCalendar } from '#core/document/workingCalendar.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { introduction, lettered, paragraph, paragraphs, tableOf } from './composed.ts';
import { linkedNames, quoted } from './linkedNames.ts';
import { forceOf, receivingParty } from './agreementForce.ts';
import { roleTerm } from './roleTerm.ts';
import { linkedParty, onlyParty, partyInRole } from './partyTerm.ts';

type Report = Governance['reports'][number];
type Review = Governance['reviews'][number];

/** What is reported to whom and by when. */
export const reports: BlockWriter = (writing) =>
  (writing.agreement.governance?.reports ?? []).flatMap((report) => reportBlocks(writing, report));

function reportBlocks(writing: Writing, report: Report): readonly ComposedBlock[] {
  const words = writing.words.governance.reports;
  const at = join('governance', 'reports', report.id);
  const reporter =
    report.by === undefined
      ? onlyParty(writing, 'provider')
      : writing.agreement.parties.find(({ id }) => id === report.by);
  const delivered = joined(
    words.deliver({
      by: report.by === undefined ? partyInRole(writing, 'provider') : linkedParty(writing, join(at, 'by'), report.by),
      name: quoted(writing, withoutStop(showWording(writing, join(at, 'name'), report.name))),
      recipient:
        report.recipient === undefined ? null : roleTerm(writing, join(at, 'recipient'), report.recipient, reporter),
      often:
        report.per === undefined
          ? null
          : [value(join(at, 'per'), writing.words.forms.frequency({ times: 1, per: report.per }))],
      deadline: showDeadline(writing, join(at, 'due'), report.due),
    }),
    report.format ? words.format(withoutStop(showWording(writing, join(at, 'format'), report.format))) : null,
    contentPhrase(writing, report),
  );
  const several = report.content.length > 1 ? report.content : [];
  const content = several.map((item, index) => ({
    id: `report-${report.id}-${index + 1}`,
    content: withoutStop(showWording(writing, join(at, 'content', index), item)),
  }));
  const opening = content.length > 0 ? introduction : paragraph;
  return [
    opening(`report-${report.id}`, delivered ?? []),
    ...lettered(content),
    ...paragraphs(`report-${report.id}`, {
      dispute: report.disputeWithin
        ? words.dispute(receivingParty(writing), showDuration(writing, join(at, 'disputeWithin'), report.disputeWithin))
        : null,
    }),
  ];
}

/** What the report contains: in the sentence when it is one thing, else before a list. */
function contentPhrase(writing: Writing, { id, content }: Report): readonly Inline[] | null {
  const words = writing.words.governance.reports;
  if (content.length !== 1) return content.length === 0 ? null : words.content;
  const at = join('governance', 'reports', id, 'content', 0);
  return words.onlyContent(withoutStop(showWording(writing, at, content[0])));
}

const reviewAt = (review: Review, field: string) => join('governance', 'reviews', review.id, field);

/** The meetings that keep the agreement alive. */
export const reviews: BlockWriter = (writing) => {
  const held = writing.agreement.governance?.reviews ?? [];
  if (held.length === 0) return [];
  const words = writing.words.governance.reviews;
  const table = tableOf<Review>({
    id: 'reviews',
    summary: words.summary,
    rows: held,
    rowId: (review) => review.id,
    columns: [
      {
        heading: words.meeting,
        width: 18,
        always: true,
        cell: (r) => [showWording(writing, reviewAt(r, 'name'), r.name)],
      },
      {
        heading: words.frequency,
        width: 14,
        cell: (r) => cellIf(r.frequency, () => frequencyOf(writing, reviewAt(r, 'frequency'), r)),
      },
      {
        heading: words.participants,
        width: 24,
        cell: (r) => cellIf(r.participants[0], () => linkedNames(writing, reviewAt(r, 'participants'), r.participants)),
      },
      {
        heading: words.agenda,
        width: 24,
        cell: (r) => cellIf(r.agenda, () => capitalised(showWording(writing, reviewAt(r, 'agenda'), r.agenda))),
      },
      {
        heading: words.minutes,
        width: 20,
        cell: (r) => cellIf(r.minutes, () => minutesOf(writing, reviewAt(r, 'minutes'), r)),
      },
    ],
  });
  return [introduction('reviews-introduction', words.introduction), ...table];
};

const milestoneAt = (id: string, field: string) => join('governance', 'milestones', id, field);

/** Dates and deadlines that somebody owns. */
export const milestones: BlockWriter = (writing) => {
  const kept = writing.agreement.governance?.milestones ?? [];
  if (kept.length === 0) return [];
  const words = writing.words.governance.milestones;
  const table = tableOf<Governance['milestones'][number]>({
    id: 'milestones',
    summary: words.summary,
    rows: kept,
    rowId: (milestone) => milestone.id,
    columns: [
      {
        heading: words.milestone,
        width: 45,
        always: true,
        cell: (m) => [showWording(writing, milestoneAt(m.id, 'name'), m.name)],
      },
      {
        heading: words.due,
        width: 30,
        always: true,
        cell: (m) => [showDeadline(writing, milestoneAt(m.id, 'due'), m.due)],
      },
      {
        heading: words.owner,
        width: 25,
        cell: (m) => cellIf(m.owner, () => showLink(writing, milestoneAt(m.id, 'owner'), m.owner)),
      },
    ],
  });
  return [introduction('milestones-introduction', words.introduction), ...table];
};

/** How the agreement is changed, and how notices are given. */
export const changeControl: BlockWriter = (writing) => {
  const { governance } = writing.agreement;
  if (governance === undefined) return [];
  return paragraphs('changes', {
    ...changes(writing, governance),
    notices: notices(writing, governance),
    records: records(writing, governance),
  });
};

const changeAt = (field: string) => join('governance', 'changeControl', field);

function changes(writing: Writing, { changeControl: rule }: Governance): Record<string, readonly Inline[] | null> {
  if (rule === undefined) return {};
  const words = writing.words.governance.changes;
  const { form, answerWithin, effortNotice, text } = rule;
  const within = showDuration(writing, changeAt('answerWithin'), answerWithin);
  const notice = showDuration(writing, changeAt('effortNotice'), effortNotice);
  return {
    form: joined(
      form === undefined ? null : words.form(withoutStop(showWording(writing, changeAt('form'), form))),
      answerWithin === undefined ? null : words.answer(within),
    ),
    effort:
      effortNotice === undefined
        ? null
        : words.effort(partyInRole(writing, 'provider'), receivingParty(writing), notice),
    text: text === undefined ? null : sentence(showWording(writing, changeAt('text'), text)),
  };
}

function notices(writing: Writing, { notices: rule }: Governance): readonly Inline[] | null {
  const words = writing.words.governance.changes;
  return joined(
    rule?.form === undefined ? null : words.notices[rule.form],
    rule?.received === undefined ? null : received(writing, rule.received),
  );
}

/** The next working day is a day of a calendar only where the agreement counts in no other one. */
function received(
  { agreement, words }: Writing,
  when: keyof GovernanceWords['changes']['received'],
): readonly Inline[] {
  const { changes } = words.governance;
  const isCounted = when !== 'nextWorkingDay' || sharedWorkingCalendar(agreement) !== null;
  return isCounted ? changes.received[when] : changes.receivedOnNextWeekday;
}

function records(writing: Writing, { recordsKept }: Governance): readonly Inline[] | null {
  if (recordsKept === undefined) return null;
  const length = showDuration(writing, 'governance/recordsKept', recordsKept);
  return writing.words.governance.changes.recordsKept(partyInRole(writing, 'provider'), length);
}

const indexationAt = (field: string) => join('governance', 'indexation', field);

/** How fees follow prices; within one organisation there are none. */
export const indexation: BlockWriter = (writing) => {
  const rule = writing.agreement.governance?.indexation;
  if (rule === undefined || forceOf(writing.agreement) === 'governance') return [];
  const words = writing.words.governance.indexation;
  const adjust = words.adjust({
    provider: partyInRole(writing, 'provider'),
    frequency: rule.frequency
      ? [value(indexationAt('frequency'), writing.words.forms.frequency(rule.frequency))]
      : showCount(writing, indexationAt('frequency'), undefined),
    index: withoutStop(showWording(writing, indexationAt('index'), rule.index)),
    base: rule.base ? showWording(writing, indexationAt('base'), rule.base) : null,
  });
  const first = rule.effective ? words.first(showDate(writing, indexationAt('effective'), rule.effective)) : null;
  const cap = rule.cap ? words.cap(showPercent(writing, indexationAt('cap'), rule.cap)) : null;
  return paragraphs('indexation', { rule: joined(adjust, first, cap) });
};

function frequencyOf(writing: Writing, path: string, review: Review): readonly Inline[] {
  return review.frequency === undefined ? [] : [value(path, writing.words.forms.frequency(review.frequency))];
}

function minutesOf(writing: Writing, path: string, { minutes }: Review): readonly Inline[] {
  const deadline = minutes?.due === undefined ? null : showDeadline(writing, join(path, 'due'), minutes.due);
  const by = linkedParty(writing, join(path, 'by'), minutes?.by);
  return writing.words.governance.reviews.minutesBy(capitalised(by), deadline);
}

/** An empty cell where nothing was answered. */
function cellIf(answered: unknown, show: () => readonly Inline[]): readonly (readonly Inline[])[] {
  return answered === undefined ? [] : [show()];
}
