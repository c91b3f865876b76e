import { join } from '#core/agreement/path.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { nameOf, namesOf } from '#core/checks/survey/nameOf.ts';

export const raciMultiA: RuleOfItems<'duties'> = {
  id: 'raci-multi-a',
  reads: 'items',
  of: 'duties',
  severity: 'error',
  title: both('Several are accountable', 'Flere har ansvaret'),
  why: both(
    'When two roles are accountable for one duty, each waits for the other. RACI allows exactly one A in a row.',
    'Når to roller har ansvaret for samme opgave, venter de på hinanden. RACI tillader netop ét A i hver række.',
  ),
  advice: both(
    'Leave one A, and make the others responsible (R) or consulted (C).',
    'Behold ét A, og gør de øvrige udførende (R) eller konsulterede (C).',
  ),
  examples: {
    fails: both('Service manager A, contract manager A', 'Serviceansvarlig A, kontraktansvarlig A'),
    passes: both('Service manager A, contract manager C', 'Serviceansvarlig A, kontraktansvarlig C'),
  },
  find: ({ id, assignments }, agreement) => {
    const accountable = assignments.filter(({ as }) => as === 'accountable' || as === 'accountableAndResponsible');
    const [first] = accountable;
    if (accountable.length < 2 || first === undefined) return [];
    const name = namesOf(agreement, id);
    const roles = inBoth((language) => accountable.map(({ role }) => nameOf(agreement, role, language)).join(', '));
    const kept = namesOf(agreement, first.role);
    const onlyFirst = assignments.map((one) =>
      one === first || !accountable.includes(one)
        ? one
        : { role: one.role, as: one.as === 'accountable' ? ('consulted' as const) : ('responsible' as const) },
    );
    return [
      {
        path: join('duties', id, 'assignments'),
        message: both(
          `${accountable.length} roles are accountable for ${name.en}: ${roles.en}. Leave one.`,
          `${accountable.length} roller har ansvaret for ${name.da}: ${roles.da}. Behold én.`,
        ),
        fix: {
          title: both(`Leave only ${kept.en} accountable`, `Lad kun ${kept.da} have ansvaret`),
          changes: [{ kind: 'answer', path: join('duties', id, 'assignments'), value: onlyFirst }],
        },
      },
    ];
  },
};
