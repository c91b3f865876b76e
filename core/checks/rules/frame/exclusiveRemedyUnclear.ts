import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const exclusiveRemedyUnclear: AgreementRule = {
  id: 'exclusive-remedy-unclear',
  reads: 'agreement',
  severity: 'warning',
  title: both('Credits and what else?', 'Kreditter og hvad mere?'),
  why: both(
    'Whether a credit shuts out damages and termination differs between Danish, English and American law when the agreement is silent.',
    'Om en kredit udelukker erstatning og ophævelse, er forskelligt i dansk, engelsk og amerikansk ret, når aftalen tier.',
  ),
  advice: both(
    'Say whether credits are the only remedy, and what stays untouched: gross negligence, chronic failure.',
    'Angiv, om kreditter er den eneste beføjelse, og hvad der ikke berøres: grov uagtsomhed, gentagne svigt.',
  ),
  examples: {
    fails: both('Credits, and no word on damages', 'Kreditter og intet om erstatning'),
    passes: both(
      'Credits are the only remedy, except for gross negligence',
      'Kreditter er den eneste beføjelse, dog ikke ved grov uagtsomhed',
    ),
  },
  find: ({ consequences, remedies, type }) => {
    const isCredit = consequences.some(({ action }) => action?.kind === 'credit' && action.rule.kind !== 'none');
    if (!isCredit || type === 'internal') return [];
    if (remedies?.exclusive === undefined) {
      return [
        {
          path: 'remedies/exclusive',
          message: both(
            'It is not said whether credits shut out damages and termination.',
            'Det er ikke angivet, om kreditter udelukker erstatning og ophævelse.',
          ),
        },
      ];
    }
    if (!remedies.exclusive || remedies.carveOuts.length > 0) return [];
    return [
      {
        path: 'remedies/carveOuts',
        severity: 'hint',
        message: both(
          'Credits are the only remedy, even for gross negligence, which a Danish court will hardly accept.',
          'Kreditter er den eneste beføjelse, selv ved grov uagtsomhed, hvilket en dansk domstol næppe vil anerkende.',
        ),
      },
    ];
  },
};
