import { join } from '#core/agreement/path.ts';
import type { Deadline } from '#core/agreement/time.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { roughDays } from '#core/checks/survey/roughDays.ts';
import { words } from '#core/document/words/words.ts';
import { compare, type Exact } from '#core/measures/exact.ts';

/** Deadlines after these run from the end of what is reported. */
const ENDS: ReadonlySet<string> = new Set(['windowEnd', 'monthEnd', 'quarterEnd', 'billingCycleEnd', 'yearEnd']);

export const claimBeforeReport: AgreementRule = {
  id: 'claim-before-report',
  reads: 'agreement',
  severity: 'warning',
  title: both('The right ends before the report comes', 'Retten udløber, før rapporten kommer'),
  why: both(
    'Who must claim within 7 days and gets the figures on the 10th working day loses the credit unseen.',
    'Den, der skal rejse kravet inden 7 dage og får tallene den 10. arbejdsdag, mister kreditten uden at have set den.',
  ),
  advice: both(
    'Let the deadline run from the delivery of the report, or make it longer.',
    'Lad fristen løbe fra rapportens levering, eller gør den længere.',
  ),
  examples: {
    fails: both('Claim within 7 days, report by the 10th working day', 'Krav inden 7 dage, rapport 10. arbejdsdag'),
    passes: both('Claim within 30 days', 'Krav inden 30 dage'),
  },
  find: ({ remedies, governance }) => {
    const reports = (governance?.reports ?? []).flatMap(({ due }) => daysAfterEnd(due) ?? []);
    const latest = reports.reduce<Exact | null>(
      (last, one) => (last === null || compare(one, last) > 0 ? one : last),
      null,
    );
    if (latest === null || remedies?.claim?.kind !== 'onClaim') return [];
    return remedies.claim.steps.flatMap(({ id, deadline }) => {
      const allowed = daysAfterEnd(deadline);
      if (deadline?.kind !== 'length' || allowed === null || compare(allowed, latest) > 0) return [];
      const { amount, unit } = deadline.length;
      const said = inBoth((language) => words[language].forms.length(amount, unit));
      return [
        {
          path: join('remedies', 'claim', 'steps', id, 'deadline'),
          message: both(
            `The claim must be made within ${said.en}, before the report is due that shows it.`,
            `Kravet skal rejses inden ${said.da}, før den rapport skal foreligge, som viser det.`,
          ),
        },
      ];
    });
  },
};

function daysAfterEnd(deadline: Deadline | undefined): Exact | null {
  if (deadline?.kind !== 'length' || deadline.direction !== 'after' || !ENDS.has(deadline.anchor)) return null;
  return roughDays(deadline.length);
}
