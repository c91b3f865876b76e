import type { Consequence } from '#core/agreement/consequence.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const remedyNoMetric: RuleOfItems<'consequences'> = {
  id: 'remedy-no-metric',
  reads: 'items',
  of: 'consequences',
  severity: 'error',
  title: both('A remedy that nothing triggers', 'En beføjelse, som intet udløser'),
  why: both(
    'A credit “for poor service” cannot be collected: no result says that it is due.',
    'En kredit ”ved dårlig service” kan ikke opkræves: Intet resultat siger, at den skyldes.',
  ),
  advice: both(
    'Choose what triggers it: missed targets, a missed duty, a missing measurement or a described event.',
    'Vælg, hvad der udløser den: overskredne servicemål, en forsømt opgave, en manglende måling eller en beskrevet begivenhed.',
  ),
  examples: {
    fails: both('10% credit for poor service', '10 % kredit ved dårlig service'),
    passes: both('10% credit when uptime is below 99.9%', '10 % kredit, når oppetiden er under 99,9 %'),
  },
  find: (consequence, agreement) => {
    const { id, action, trigger } = consequence;
    if (action === undefined || action.kind === 'none' || isTriggered(consequence)) return [];
    const name = namesOf(agreement, id);
    if (trigger !== undefined && 'objectives' in trigger) {
      return [
        {
          path: join('consequences', id, 'trigger', 'objectives'),
          message: both(
            `${name.en} is money and names no target: it cannot be computed for “every target”. Choose those it is for.`,
            `${name.da} er penge og nævner intet servicemål: For ”alle servicemål” kan den ikke beregnes. Vælg dem, den gælder for.`,
          ),
        },
      ];
    }
    return [
      {
        path: join('consequences', id, 'trigger'),
        message: both(
          `Nothing says when ${name.en} applies. Choose what triggers it.`,
          `Intet siger, hvornår ${name.da} gælder. Vælg, hvad der udløser den.`,
        ),
      },
    ];
  },
};

/** A trigger that names no target or metric is about every one; only money must say which. */
function isTriggered({ trigger, action }: Consequence): boolean {
  if (trigger === undefined) return false;
  switch (trigger.kind) {
    case 'dutyMissed':
      return trigger.duties.length > 0;
    case 'event':
      return trigger.event !== undefined;
    case 'measurementMissing':
      return true;
    default:
      return trigger.objectives.length > 0 || action?.kind !== 'credit';
  }
}
