import type { Agreement } from '#core/agreement/agreement.ts';
import type { Level } from '#core/agreement/frame.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { levelChain } from '#core/measures/levels/chain.ts';

export const levelConflictingParents: AgreementRule = {
  id: 'level-conflicting-parents',
  reads: 'agreement',
  severity: 'error',
  title: both('Two levels decide the same', 'To niveauer afgør det samme'),
  why: both(
    'If two levels speak for one service and neither stands above the other, nobody can say which value applies.',
    'Taler to niveauer for samme ydelse, og står ingen af dem over den anden, kan ingen sige, hvilken værdi der gælder.',
  ),
  advice: both(
    'Give one of them the other as its parent, or take the service out of one.',
    'Gør det ene til overordnet for det andet, eller tag ydelsen ud af det ene.',
  ),
  examples: {
    fails: both(
      'Region 99.5%, corporate 99.9%, both for the service',
      'Region 99,5 %, koncern 99,9 %, begge for ydelsen',
    ),
    passes: both('The region stands below the group', 'Regionen står under koncernen'),
  },
  find: (agreement) => [...circles(agreement), ...rivals(agreement)],
};

function circles(agreement: Agreement) {
  return agreement.levels.flatMap(({ id }) => {
    const chain = levelChain(agreement, id);
    if (chain.ok || chain.problem.kind !== 'contradiction') return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: join('levels', id, 'parent'),
        message: both(`${name.en} stands above itself.`, `${name.da} står over sig selv.`),
      },
    ];
  });
}

/** Levels of one kind for one party, and service levels below the same level, that name the same service. */
function rivals(agreement: Agreement) {
  const { levels } = agreement;
  return levels.flatMap((level, at) => {
    const other = levels
      .slice(0, at)
      .find((before) => speaksForSame(before, level) && !isAbove(agreement, before, level));
    if (other === undefined) return [];
    const [one, two] = [namesOf(agreement, other.id), namesOf(agreement, level.id)];
    return [
      {
        path: join('levels', level.id, 'services'),
        message: both(
          `${one.en} and ${two.en} both decide for the same service.`,
          `${one.da} og ${two.da} bestemmer begge for samme ydelse.`,
        ),
      },
    ];
  });
}

function speaksForSame(one: Level, other: Level): boolean {
  const isRival =
    one.kind === other.kind && (one.kind === 'service' ? one.parent === other.parent : one.party === other.party);
  return isRival && one.services.some((id) => other.services.includes(id));
}

function isAbove(agreement: Agreement, one: Level, other: Level): boolean {
  const chains = [levelChain(agreement, one.id), levelChain(agreement, other.id)];
  return chains.some((chain, at) => chain.ok && chain.value.includes(at === 0 ? other : one));
}
