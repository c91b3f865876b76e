import { LANGUAGES } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';

const OWN_SUPPLIERS =
  /subcontract|sub-contract|supplier|subprocessor|underleverandør|leverandørens leverandør|provider’s side|provider side/iu;
const OTHERS = /third[ -]part|tredjemand|tredjepart|andre leverandører/iu;

export const exclusionProviderFault: RuleOfItems<'exclusions'> = {
  id: 'exclusion-provider-fault',
  reads: 'items',
  of: 'exclusions',
  severity: 'warning',
  title: both('The provider’s own suppliers are excluded', 'Leverandørens egne underleverandører er undtaget'),
  why: both(
    'Nearly every service runs on somebody else’s computers. If all third parties are excluded, so are the provider’s own suppliers, and the promise is hollow.',
    'Næsten enhver ydelse kører på andres maskiner. Er al tredjemand undtaget, er leverandørens egne underleverandører det også, og løftet er tomt.',
  ),
  advice: both(
    'Say that the Provider’s subcontractors are not third parties.',
    'Angiv, at Leverandørens underleverandører ikke er tredjemand.',
  ),
  examples: {
    fails: both('Failures of third parties', 'Tredjemands forhold'),
    passes: both(
      'Failures of third parties that are not subcontractors of the Provider',
      'Tredjemands forhold, dog ikke Leverandørens underleverandører',
    ),
  },
  find: ({ id, kind, text }) => {
    const texts = LANGUAGES.flatMap((language) => text?.[language] ?? []);
    if (kind === 'customerCause' || kind === 'customerEquipment') return [];
    const isBroad = kind === 'thirdParty' || texts.some((one) => OTHERS.test(one));
    if (!isBroad || texts.some((one) => OWN_SUPPLIERS.test(one))) return [];
    return [
      {
        path: join('exclusions', id, 'text'),
        message: both(
          'The exclusion of third parties also covers the Provider’s own subcontractors. Leave them out of it.',
          'Undtagelsen for tredjemand omfatter også Leverandørens egne underleverandører. Tag dem ud af den.',
        ),
      },
    ];
  },
};
