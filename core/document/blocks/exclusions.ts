import type { Exclusion } from '#core/agreement/exclusion.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Condition } from '#core/agreement/service.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { line } from '#core/document/inline.ts';
import { joined, sentence, withoutStop } from '#core/document/sentence.ts';
import { showChoice, showCount, showDecimal, showDuration, showWording } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import type { CapPhrases } from '#core/document/words/performance.ts';
import { receivingParty } from './agreementForce.ts';
import { around } from './aroundWords.ts';
import { introduction, lettered } from './composed.ts';
import { metricName, metricNameById } from './metricName.ts';
import { partyInRole } from './partyTerm.ts';

/** What must be true before a service level applies at all. Each has a clause of its own that tables refer to. */
export const conditions: BlockWriter = (writing) => {
  const { conditions: agreed } = writing.agreement;
  if (agreed.length === 0) return [];
  const items = agreed.map((condition) => ({
    id: `conditions-${condition.id}`,
    content: joined(sentence(conditionText(writing, condition)), holdsFor(writing, condition)) ?? [],
  }));
  return [
    introduction('conditions-introduction', writing.words.performance.conditions.introduction),
    ...lettered(items),
  ];
};

/** The condition with its number in brackets: "The load stays as agreed (at most 600 requests a minute)". */
function conditionText(writing: Writing, { id, text, comparator, value, of }: Condition): readonly Inline[] {
  const path = join('conditions', id);
  const shown = withoutStop(showWording(writing, join(path, 'text'), text));
  if (value === undefined) return shown;
  const decimal = showDecimal(writing, join(path, 'value'), value);
  const counted = of === undefined ? decimal : line`${decimal} ${showWording(writing, join(path, 'of'), of)}`;
  const compared = around((words) => writing.words.forms.compared(comparator ?? 'equalTo', words), counted);
  return line`${shown} (${comparator === undefined ? counted : compared})`;
}

function holdsFor(writing: Writing, { id }: Condition): readonly Inline[] {
  const { agreement, words } = writing;
  const byObjective = new Set(
    agreement.objectives.filter(({ conditions: ids }) => ids.includes(id)).map(({ metric }) => metric),
  );
  const metrics = agreement.metrics.filter((metric) => metric.conditions.includes(id) || byObjective.has(metric.id));
  if (metrics.length === 0) return words.performance.conditions.holdsForAll;
  const names = metrics.map((metric) => metricName(writing, metric));
  return words.performance.conditions.holdsFor(listOf(writing, names));
}

/** What does not count against the provider, for which service levels, how much of it, and on which terms. */
export const exclusions: BlockWriter = (writing) => {
  const { exclusions: agreed } = writing.agreement;
  if (agreed.length === 0) return [];
  const items = agreed.map((exclusion) => ({
    id: `exclusions-${exclusion.id}`,
    content: joined(sentence(exclusionText(writing, exclusion)), ...termsOf(writing, exclusion)) ?? [],
  }));
  return [
    introduction('exclusions-introduction', writing.words.performance.exclusions.introduction),
    ...lettered(items),
  ];
};

function exclusionText(writing: Writing, { id, kind, text }: Exclusion): readonly Inline[] {
  const path = join('exclusions', id);
  if (text === undefined && kind !== undefined && kind !== 'other') {
    return showChoice(writing, join(path, 'kind'), 'exclusionKind', kind);
  }
  return showWording(writing, join(path, 'text'), text);
}

function termsOf(writing: Writing, exclusion: Exclusion): readonly (readonly Inline[] | null)[] {
  const { exclusions: words } = writing.words.performance;
  const path = join('exclusions', exclusion.id);
  const cap = capPhrases(writing, join(path, 'cap'), exclusion.cap);
  const names = exclusion.metrics.map((id, index) => metricNameById(writing, join(path, 'metrics', index), id));
  return [
    names.length === 0 ? null : words.onlyFor(listOf(writing, names)),
    cap === null ? null : words.cap(cap),
    noticeOf(writing, exclusion),
    exclusion.proof === undefined
      ? null
      : words.proof(withoutStop(showWording(writing, join(path, 'proof'), exclusion.proof))),
  ];
}

/** Work is announced before it; everything else is reported after it has been noticed. */
function noticeOf(writing: Writing, { id, kind, notice }: Exclusion): readonly Inline[] | null {
  if (notice === undefined) return null;
  const { exclusions: words } = writing.words.performance;
  const isAnnounced = kind === 'plannedMaintenance' || kind === 'emergencyMaintenance' || kind === 'suspension';
  const tell = isAnnounced ? words.announced : words.reported;
  return tell({
    provider: partyInRole(writing, 'provider'),
    customer: receivingParty(writing),
    notice: showDuration(writing, join('exclusions', id, 'notice'), notice),
  });
}

/** The parts of a cap; `null` when it limits neither time nor number. */
export function capPhrases(writing: Writing, path: Path, cap: Exclusion['cap']): CapPhrases | null {
  const { time, count, per } = cap ?? {};
  if (time === undefined && count === undefined) return null;
  return {
    time: time === undefined ? null : showDuration(writing, join(path, 'time'), time),
    count: count === undefined ? null : showCount(writing, join(path, 'count'), count),
    isOne: count === 1,
    per: per === undefined ? null : writing.words.forms.per[per],
  };
}
