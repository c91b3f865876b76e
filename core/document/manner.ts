import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { forceOf } from './blocks/agreementForce.ts';
import type { Manner, Recompense } from './words/manner.ts';
import { wordsIn, type Words } from './words/words.ts';

type LegalCharacter = NonNullable<NonNullable<Agreement['remedies']>['legalCharacter']>;

const RECOMPENSE: Readonly<Record<LegalCharacter, Recompense>> = {
  priceAdjustment: 'serviceCredit',
  goodwill: 'serviceCredit',
  liquidatedDamages: 'liquidatedDamages',
  konventionalbod: 'penalty',
};

function mannerOf(agreement: Agreement): Manner {
  const character = agreement.remedies?.legalCharacter;
  return {
    force: forceOf(agreement),
    recompense: character === undefined ? 'serviceCredit' : RECOMPENSE[character],
  };
}

/** The words of a language as this agreement speaks it. */
export function wordsFor(agreement: Agreement, language: Language): Words {
  return wordsIn(language, mannerOf(agreement));
}
