import type { Duty } from '#core/agreement/duty.ts';

export type DutyFault = 'noAccountable' | 'severalAccountable' | 'nobodyDoes' | 'noEffect';

/** What a duty lacks to be more than a wish: one who answers for it, one who does it, and of the customer's, an effect. */
export function dutyFaults(duty: Duty, customer: string | undefined, hasRoles: boolean): readonly DutyFault[] {
  const parts = duty.assignments.map(({ as }) => as);
  const accountable = parts.filter((as) => as === 'accountable' || as === 'accountableAndResponsible').length;
  const does = parts.some((as) => as === 'responsible' || as === 'accountableAndResponsible');
  return [
    ...(hasRoles && accountable === 0 ? (['noAccountable'] as const) : []),
    ...(accountable > 1 ? (['severalAccountable'] as const) : []),
    ...(hasRoles && !does ? (['nobodyDoes'] as const) : []),
    ...(customer !== undefined && duty.party === customer && duty.effect === undefined ? (['noEffect'] as const) : []),
  ];
}
