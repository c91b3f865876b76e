import type { Agreement } from '#core/agreement/agreement.ts';
import type { CountedUnit } from '#core/agreement/credit.ts';
import type { WorkedExample } from '#core/checks/survey/workedExample.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { byId } from '#core/checks/survey/byId.ts';
import { words } from '#core/document/words/words.ts';
import { ceiling, decimal, exact, floor, over, times, whole, type Exact } from '#core/measures/exact.ts';

export const roundingContradiction: AgreementRule = {
  id: 'rounding-contradiction',
  reads: 'agreement',
  severity: 'error',
  title: both('Rule and example round differently', 'Regel og eksempel afrunder forskelligt'),
  why: both(
    'A real annex counts “per commenced percentage point” and shows 8.2 points as 8. Who owes the ninth?',
    'Et virkeligt bilag regner ”pr. påbegyndt procentpoint” og viser 8,2 point som 8. Hvem skylder det niende?',
  ),
  advice: both(
    'Correct the example, or choose “completed” instead of “commenced”.',
    'Ret eksemplet, eller vælg ”fuldført” i stedet for ”påbegyndt”.',
  ),
  examples: {
    fails: both('Per commenced point; example: 8.2 counts as 8', 'Pr. påbegyndt point; eksempel: 8,2 tæller som 8'),
    passes: both('Per commenced point; example: 8.2 counts as 9', 'Pr. påbegyndt point; eksempel: 8,2 tæller som 9'),
  },
  find: (agreement) => (agreement.remedies?.examples ?? []).flatMap((example) => contradictions(agreement, example)),
};

function contradictions(agreement: Agreement, example: WorkedExample): readonly Found[] {
  const action = byId(agreement, 'consequences', example.about)?.action;
  const counting = action?.kind === 'credit' ? countingOf(action.rule) : null;
  if (counting === null || counting.per.completion === undefined) return [];
  const { per, worth } = counting;
  const size = [...example.given, ...example.stated].find(
    ({ value, unit }) => unit === unitOf(per) && value.includes('.'),
  );
  if (size === undefined) return [];
  const units = over(exact(size.value), exact(per.amount));
  const [down, up] = [floor(units), ceiling(units)];
  if (down === up) return [];
  const [right, wrong] = per.completion === 'commenced' ? [up, down] : [down, up];
  const says = (count: bigint) =>
    example.stated.some(
      ({ value, unit }) => unit !== unitOf(per) && isSame(exact(value), times(worth, whole(Number(count)))),
    );
  if (!says(wrong) || says(right)) return [];
  const index = example.stated.findIndex(
    ({ value, unit }) => unit !== unitOf(per) && isSame(exact(value), times(worth, whole(Number(wrong)))),
  );
  const [en, da] = [words.en.forms.decimal(size.value), words.da.forms.decimal(size.value)];
  const due = decimal(times(worth, whole(Number(right))));
  return [
    {
      path: join('remedies', 'examples', example.id, 'stated', Math.max(index, 0), 'value'),
      message: both(
        `The rule counts per ${per.completion} unit, so ${en} are ${right}; the example counts ${wrong}. By the rule it is ${words.en.forms.decimal(due)}.`,
        `Reglen regner pr. ${per.completion === 'commenced' ? 'påbegyndt' : 'fuldført'} enhed, så ${da} er ${right}; eksemplet regner ${wrong}. Efter reglen er det ${words.da.forms.decimal(due)}.`,
      ),
      fix: {
        title: both(
          `Write ${words.en.forms.decimal(due)} in the example`,
          `Skriv ${words.da.forms.decimal(due)} i eksemplet`,
        ),
        changes: [
          {
            kind: 'answer',
            path: join('remedies', 'examples', example.id, 'stated', Math.max(index, 0), 'value'),
            value: due,
          },
        ],
      },
    },
  ];
}

interface Counting {
  readonly per: CountedUnit;
  /** What one unit is worth, in whatever is paid. */
  readonly worth: Exact;
}

function countingOf(
  rule: Extract<NonNullable<Agreement['consequences'][number]['action']>, { kind: 'credit' }>['rule'],
): Counting | null {
  if (rule.kind === 'points')
    return rule.perUnit === undefined ? null : { per: rule.perUnit.per, worth: exact(rule.perUnit.points) };
  if (rule.kind !== 'perUnit') return null;
  const { pays, per } = rule;
  const worth = pays.kind === 'percent' ? pays.percent : pays.kind === 'points' ? pays.points : pays.money.amount;
  return { per, worth: exact(worth) };
}

function unitOf({ unit }: CountedUnit): string {
  if (unit.kind === 'time') return unit.time;
  return unit.kind === 'percentagePoint' ? 'percentagePoint' : 'count';
}

function isSame(a: Exact, b: Exact): boolean {
  return a.top * b.bottom === b.top * a.bottom;
}
