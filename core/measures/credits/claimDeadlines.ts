import type { Agreement } from '#core/agreement/agreement.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { lastDay, type Anchors } from '#core/measures/deadline.ts';
import type { DateText } from '#core/measures/moment.ts';
import { missing, type Measured } from '#core/measures/problem.ts';

/** By when a step of a claim has to be taken. */
export interface ClaimDeadline {
  readonly kind: 'step' | 'answer' | 'payOut';
  readonly path: Path;
  readonly lastDay: Measured<DateText>;
}

/**
 * Every deadline of the claim for one miss, as far as the days they count from are known; a credit that is given by itself
 * has none but its pay-out. Source: SLA reference §6 "claim procedure".
 */
export function claimDeadlines(agreement: Agreement, anchors: Anchors): readonly ClaimDeadline[] {
  const claim = agreement.remedies?.claim;
  if (claim === undefined) return [];
  const path = 'remedies/claim';
  const due = (deadline: Parameters<typeof lastDay>[1] | undefined, at: Path): Measured<DateText> =>
    deadline === undefined ? missing(at) : lastDay(agreement, deadline, anchors, at);
  const steps = claim.steps.map(({ id, deadline }): ClaimDeadline => {
    const at = join(path, 'steps', id, 'deadline');
    return { kind: 'step', path: at, lastDay: due(deadline, at) };
  });
  const later = (['answer', 'payOut'] as const).flatMap((kind): ClaimDeadline[] =>
    claim[kind] === undefined ? [] : [{ kind, path: join(path, kind), lastDay: due(claim[kind], join(path, kind)) }],
  );
  return claim.kind === 'automatic' ? later : [...steps, ...later];
}
