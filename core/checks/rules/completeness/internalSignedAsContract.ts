import type { Found } from '#core/checks/finding.ts';
import { both, type Bilingual } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const internalSignedAsContract: AgreementRule = {
  id: 'internal-signed-as-contract',
  reads: 'agreement',
  severity: 'hint',
  title: both('An internal agreement with courts and damages', 'En intern aftale med domstol og erstatning'),
  why: both(
    'Units of one organisation cannot sue each other. Clauses on courts, damages and liability have no effect between them and hide what does: escalation.',
    'Enheder i samme organisation kan ikke sagsøge hinanden. Bestemmelser om domstole, erstatning og ansvar har ingen virkning mellem dem og skjuler det, der har: eskalering.',
  ),
  advice: both(
    'End the dispute ladder with a board that decides.',
    'Lad tvistløsningen ende hos et forum, der afgør sagen.',
  ),
  examples: {
    fails: both('Courts of Denmark, between two departments', 'Værneting i Danmark mellem to afdelinger'),
    passes: both('The IT board decides', 'IT-udvalget afgør sagen'),
  },
  find: ({ type, legalForce, disputes, remedies }) => {
    if (type !== 'internal' || legalForce === 'contract') return [];
    const court = disputes?.ladder.find(({ kind }) => kind === 'court' || kind === 'arbitration');
    return [
      ...(court === undefined
        ? []
        : [
            found(
              `disputes/ladder/${court.id}`,
              both('A court or an arbitral tribunal', 'En domstol eller voldgiftsret'),
            ),
          ]),
      ...(disputes?.law === undefined ? [] : [found('disputes/law', both('A governing law', 'Et lovvalg'))]),
      ...(remedies?.liabilityCap === undefined
        ? []
        : [found('remedies/liabilityCap', both('A cap on liability', 'En ansvarsbegrænsning'))]),
    ];
  },
};

function found(path: string, what: Bilingual): Found {
  return {
    path,
    message: both(
      `${what.en} has no effect between units of one organisation.`,
      `${what.da} har ingen virkning mellem enheder i samme organisation.`,
    ),
  };
}
