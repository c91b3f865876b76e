import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const serviceNoMetric: RuleOfItems<'services'> = {
  id: 'service-no-metric',
  reads: 'items',
  of: 'services',
  severity: 'warning',
  title: both('A service without a service level', 'En ydelse uden servicemål'),
  why: both(
    'A service that no metric is about can be as bad as it likes without breaking the agreement.',
    'En ydelse, som intet målepunkt vedrører, kan være så dårlig, det skal være, uden at aftalen er brudt.',
  ),
  advice: both(
    'Choose the service at a metric, or say openly that it has no service level.',
    'Vælg ydelsen ved et målepunkt, eller angiv åbent, at den ikke har et servicemål.',
  ),
  examples: {
    fails: both('The reporting portal, and no metric about it', 'Rapportportalen, og intet målepunkt om den'),
    passes: both('The reporting portal: no service level', 'Rapportportalen: intet servicemål'),
  },
  find: ({ id, noServiceLevel }, agreement) => {
    const { metrics, objectives } = agreement;
    const isMeasured =
      noServiceLevel === true ||
      metrics.some(({ subject }) =>
        subject === undefined || subject.kind !== 'services'
          ? subject?.kind !== 'duty'
          : subject.services.length === 0 || subject.services.includes(id),
      ) ||
      objectives.some(({ key }) => key.some((part) => part.kind === 'service' && part.service === id));
    if (isMeasured || metrics.length === 0) return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: join('services', id, 'noServiceLevel'),
        message: both(
          `No metric is about ${name.en}. Choose it at a metric, or say that it has no service level.`,
          `Intet målepunkt vedrører ${name.da}. Vælg den ved et målepunkt, eller angiv, at den ikke har et servicemål.`,
        ),
      },
    ];
  },
};
