import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const responsibilityNoOwner: RuleOfItems<'duties'> = {
  id: 'responsibility-no-owner',
  reads: 'items',
  of: 'duties',
  severity: 'error',
  title: both('A duty of nobody', 'En opgave uden ansvarlig'),
  why: both(
    '“Access will be provided” does not say by whom. A duty that nobody answers for is not done.',
    '”Adgang stilles til rådighed” siger ikke af hvem. En opgave, som ingen svarer for, bliver ikke udført.',
  ),
  advice: both(
    'Choose the party, and in the RACI table the role that is accountable (A).',
    'Vælg parten, og i RACI-tabellen den rolle, der har ansvaret (A).',
  ),
  examples: {
    fails: both('Access will be provided', 'Adgang stilles til rådighed'),
    passes: both(
      'The Customer provides access; accountable: service owner',
      'Kunden stiller adgang til rådighed; ansvarlig: systemejer',
    ),
  },
  find: ({ id, party, assignments }, agreement) => {
    const accountable = assignments.some(({ as }) => as === 'accountable' || as === 'accountableAndResponsible');
    const name = namesOf(agreement, id);
    if (party === undefined && !accountable) {
      const message = both(`Nobody owes ${name.en}. Choose the party.`, `Ingen skylder ${name.da}. Vælg parten.`);
      return [{ path: join('duties', id, 'party'), message }];
    }
    if (accountable || assignments.length === 0) return [];
    return [
      {
        path: join('duties', id, 'assignments'),
        message: both(`No role is accountable (A) for ${name.en}.`, `Ingen rolle har ansvaret (A) for ${name.da}.`),
      },
    ];
  },
};
