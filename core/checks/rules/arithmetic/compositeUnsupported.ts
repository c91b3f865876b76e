import { join } from '#core/agreement/path.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { byId } from '#core/checks/survey/byId.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { words } from '#core/document/words/words.ts';
import { supplierCeiling } from '#core/measures/ceilings.ts';
import { compare, decimal, exact } from '#core/measures/exact.ts';

export const compositeUnsupported: RuleOfItems<'objectives'> = {
  id: 'composite-unsupported',
  reads: 'items',
  of: 'objectives',
  severity: 'warning',
  title: both('More promised than the suppliers give', 'Lovet mere, end leverandørerne giver'),
  why: both(
    'Three parts of 99.9% that are all needed make 99.7%. Who promises 99.9% on them pays the difference.',
    'Tre led på 99,9 %, der alle er nødvendige, giver 99,7 %. Den, der lover 99,9 % på dem, betaler forskellen.',
  ),
  advice: both('Lower the target, or show the redundancy.', 'Sænk målet, eller angiv redundansen.'),
  examples: {
    fails: both('Three at 99.9% → promised 99.9%', 'Tre à 99,9 % → lovet 99,9 %'),
    passes: both('At most 99.7%, or redundant', 'Højst 99,7 %, eller redundans'),
  },
  find: ({ id, metric: metricId, target, role }, agreement) => {
    const metric = byId(agreement, 'metrics', metricId);
    if (metric?.kind !== 'availability' || target?.kind !== 'value' || target.unit !== 'percent' || role === 'aim')
      return [];
    const services = metric.subject?.kind === 'services' ? metric.subject.services : [];
    return services.flatMap((serviceId) => {
      const service = byId(agreement, 'services', serviceId);
      const made = service === undefined ? null : supplierCeiling(service);
      if (made?.ok !== true || compare(exact(target.value), made.value) <= 0) return [];
      const most = decimal(made.value, 3, 'down');
      const [name, of] = [namesOf(agreement, id), namesOf(agreement, serviceId)];
      const said = inBoth((language) => words[language].forms.percent(most));
      return [
        {
          path: join('objectives', id, 'target'),
          message: both(
            `${name.en}: the suppliers behind ${of.en} together promise ${said.en}.`,
            `${name.da}: Leverandørerne bag ${of.da} lover tilsammen ${said.da}.`,
          ),
        },
      ];
    });
  },
};
