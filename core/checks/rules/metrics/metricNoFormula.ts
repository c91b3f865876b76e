import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

const SHARES: ReadonlySet<string> = new Set(['availability', 'ratio', 'rate']);

export const metricNoFormula: RuleOfItems<'metrics'> = {
  id: 'metric-no-formula',
  reads: 'items',
  of: 'metrics',
  severity: 'warning',
  title: both('A share of what?', 'En andel af hvad?'),
  why: both(
    'Two readers who divide differently get two results from one log.',
    'To læsere, der dividerer forskelligt, får to resultater af samme log.',
  ),
  advice: both(
    'Give the formula, or say in the definition what is divided by what.',
    'Angiv formlen, eller sig i definitionen, hvad der divideres med hvad.',
  ),
  examples: {
    fails: both('Availability', 'Tilgængelighed'),
    passes: both('(agreed time − downtime) / agreed time', '(aftalt tid − nedetid) / aftalt tid'),
  },
  find: ({ id, kind, formula, definition, asWritten }, agreement) => {
    const isSaid = formula !== undefined || definition !== undefined || asWritten !== undefined;
    if (kind === undefined || !SHARES.has(kind) || isSaid) return [];
    const name = namesOf(agreement, id);
    const message = both(
      `It is not said how ${name.en} is computed. Give the formula or a definition.`,
      `Det er ikke angivet, hvordan ${name.da} beregnes. Angiv formlen eller en definition.`,
    );
    return [{ path: join('metrics', id, 'formula'), message }];
  },
};
