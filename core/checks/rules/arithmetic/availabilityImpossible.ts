import { join } from '#core/agreement/path.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { byId } from '#core/checks/survey/byId.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { words } from '#core/document/words/words.ts';
import { maintenanceCeiling, maintenanceOf } from '#core/measures/ceilings.ts';
import { compare, decimal, exact } from '#core/measures/exact.ts';

export const availabilityImpossible: RuleOfItems<'objectives'> = {
  id: 'availability-impossible',
  reads: 'items',
  of: 'objectives',
  severity: 'error',
  title: both('Maintenance alone breaks the target', 'Vedligeholdelsen alene bryder målet'),
  why: both(
    'Four hours of maintenance a month that count as downtime leave 99.44% at most: a target of 99.9% is broken on the first day.',
    'Fire timers vedligeholdelse om måneden, der tæller som nedetid, levner højst 99,44 %: Et mål på 99,9 % er brudt fra første dag.',
  ),
  advice: both(
    'Leave planned maintenance out of the downtime, or lower the target.',
    'Undtag den planlagte vedligeholdelse, eller sænk målet.',
  ),
  examples: {
    fails: both('99.9% and 4 hours a month that count', '99,9 % og 4 timer pr. måned, der medregnes'),
    passes: both('99.4%, or maintenance excluded', '99,4 %, eller vedligeholdelse undtaget'),
  },
  find: ({ id, metric: metricId, target, role }, agreement) => {
    const metric = byId(agreement, 'metrics', metricId);
    if (metric?.kind !== 'availability' || target?.kind !== 'value' || target.unit !== 'percent' || role === 'aim')
      return [];
    const services =
      metric.subject?.kind === 'services' ? metric.subject.services : agreement.services.map((one) => one.id);
    const planned = new Set(services.flatMap((service) => maintenanceOf(agreement, service)));
    return [...planned].flatMap((maintenance) => {
      const made = maintenanceCeiling(maintenance);
      if (!made.ok || !made.value.counts || compare(exact(target.value), made.value.ceiling) <= 0) return [];
      const most = decimal(made.value.ceiling, 2, 'down');
      const [name, said] = [namesOf(agreement, id), inBoth((language) => words[language].forms.percent(most))];
      return [
        {
          path: join('objectives', id, 'target'),
          message: both(
            `${name.en}: the agreed maintenance counts as downtime and leaves ${said.en} at most.`,
            `${name.da}: Den aftalte vedligeholdelse tæller som nedetid og levner højst ${said.da}.`,
          ),
        },
      ];
    });
  },
};
