import type { Service } from '#core/agreement/service.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { timeUnitSchema } from '#core/agreement/time.ts';
import type { Duration } from '#core/agreement/time.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { timeAllowed } from '#core/checks/survey/lengths.ts';
import { timesFit } from '#core/measures/levels/supports.ts';
import type { Agreement } from '#core/agreement/agreement.ts';

export const olaWeakerThanSla: RuleOfItems<'services'> = {
  id: 'ola-weaker-than-sla',
  reads: 'items',
  of: 'services',
  severity: 'error',
  title: both('The support behind it is slower', 'Underleverancen er langsommere'),
  why: both(
    'Who promises 4 hours and is himself promised 6 breaks his word by design.',
    'Den, der lover 4 timer og selv er lovet 6, bryder sit løfte på forhånd.',
  ),
  advice: both(
    'Let the times of the suppliers and teams behind the service add up to no more than the promise.',
    'Lad tiderne hos leverandører og teams bag ydelsen tilsammen ikke overstige løftet.',
  ),
  examples: {
    fails: both('SLA 4 h, OLA 6 h', 'SLA 4 t, OLA 6 t'),
    passes: both('OLA 1 h + 2 h, SLA 4 h', 'OLA 1 t + 2 t, SLA 4 t'),
  },
  find: (service, agreement) => {
    const behind = service.supplierCommitments.flatMap((one) => {
      const length = lengthOf(one);
      return length === null ? [] : [{ id: one.id, length }];
    });
    if (behind.length === 0) return [];
    return promisesOf(agreement, service.id)
      .flatMap((promise): readonly Found[] => {
        const allowed = timeAllowed(promise);
        const slow = allowed === null ? undefined : behind.find(({ length }) => isLonger(allowed, length));
        if (slow === undefined) return [];
        const name = namesOf(agreement, promise.id);
        return [
          {
            path: join('services', service.id, 'supplierCommitments', slow.id, 'value'),
            message: both(
              `A commitment behind the service allows more time than ${name.en} promises.`,
              `En underleverance tillader mere tid, end ${name.da} lover.`,
            ),
          },
        ];
      })
      .slice(0, 1);
  },
};

function promisesOf({ metrics, objectives }: Agreement, service: string): readonly Objective[] {
  const about = new Set(
    metrics.flatMap(({ id, kind, subject }) =>
      kind === 'duration' && subject?.kind === 'services' && subject.services.includes(service) ? [id] : [],
    ),
  );
  return objectives.filter(({ metric }) => metric !== undefined && about.has(metric));
}

function lengthOf({ value, hours }: Service['supplierCommitments'][number]): Duration | null {
  const unit = timeUnitSchema.safeParse(value?.unit);
  if (value === undefined || !unit.success) return null;
  return { amount: value.value, unit: unit.data, ...(hours === undefined ? {} : { calendar: hours }) };
}

/** Whether a part of the way may take longer than the whole of it. */
function isLonger(allowed: Duration, part: Duration): boolean {
  const { calendar: _named, ...bare } = allowed;
  const { calendar: _own, ...length } = part;
  const fit = timesFit(bare, [length], '');
  return fit.ok && !fit.value.fits;
}
