import type { Agreement } from '#core/agreement/agreement.ts';
import type { Objective } from '#core/agreement/objective.ts';
import type { Found } from '#core/checks/finding.ts';
import type { Comparator } from '#core/agreement/quantity.ts';
import { join } from '#core/agreement/path.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { byId } from '#core/checks/survey/byId.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

const UPWARDS: ReadonlySet<Comparator> = new Set(['atLeast', 'moreThan']);

export const metricNoComparator: RuleOfItems<'objectives'> = {
  id: 'metric-no-comparator',
  reads: 'items',
  of: 'objectives',
  severity: 'error',
  title: both('At least or at most?', 'Mindst eller højst?'),
  why: both(
    '“Uptime: 99.9%” does not say whether exactly 99.9% keeps the promise. A number in free text cannot be judged at all.',
    '”Oppetid: 99,9 %” siger ikke, om netop 99,9 % holder løftet. Et tal i fri tekst kan slet ikke bedømmes.',
  ),
  advice: both('Enter the target as a value with ≥ or ≤.', 'Angiv målværdien som et tal med ≥ eller ≤.'),
  examples: { fails: both('Uptime: 99.9%', 'Oppetid: 99,9 %'), passes: both('Uptime ≥ 99.9%', 'Oppetid ≥ 99,9 %') },
  find: (objective, agreement) => {
    const { target } = objective;
    return target?.kind === 'text' ? inWords(objective, agreement) : opposed(objective, agreement);
  },
};

/** A number in free text. */
function inWords({ id, target }: Objective, agreement: Agreement): readonly Found[] {
  const isNumber = target?.kind === 'text' && LANGUAGES.some((language) => /\d/u.test(target.text[language] ?? ''));
  if (!isNumber) return [];
  const name = namesOf(agreement, id);
  const message = both(
    `The target of ${name.en} is a number in free text. Enter it as a value with ≥ or ≤.`,
    `Målværdien for ${name.da} er et tal i fri tekst. Angiv den som et tal med ≥ eller ≤.`,
  );
  return [{ path: join('objectives', id, 'target'), message }];
}

/** A target that asks for the opposite of what its metric calls better. */
function opposed({ id, metric, target, attainment, role }: Objective, agreement: Agreement): readonly Found[] {
  if (role !== undefined && role !== 'guarantee' && role !== 'aim') return [];
  const direction = byId(agreement, 'metrics', metric)?.direction;
  const comparator = comparatorOf(target);
  if (direction === undefined || attainment !== undefined || comparator === 'equalTo') return [];
  const isHigher = direction === 'higherIsBetter';
  if (UPWARDS.has(comparator) === isHigher) return [];
  const name = namesOf(agreement, id);
  const message = both(
    `${name.en}: the metric says that ${isHigher ? 'higher' : 'lower'} is better, the target says the opposite.`,
    `${name.da}: Målepunktet siger, at ${isHigher ? 'højere' : 'lavere'} er bedre; målværdien siger det modsatte.`,
  );
  return [{ path: join('objectives', id, 'target'), message }];
}

function comparatorOf(target: Objective['target']): Comparator {
  return target !== undefined && 'comparator' in target ? target.comparator : 'equalTo';
}
