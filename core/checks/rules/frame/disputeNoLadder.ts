import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

const FINAL: ReadonlySet<string> = new Set(['court', 'arbitration']);

export const disputeNoLadder: AgreementRule = {
  id: 'dispute-no-ladder',
  reads: 'agreement',
  severity: 'warning',
  title: both('Straight to court', 'Direkte til domstolen'),
  why: both(
    'Most disputes end when two managers who may decide sit at a table. A lawsuit over a credit costs more than the credit.',
    'De fleste tvister ender, når to ledere, der må bestemme, sætter sig sammen. En retssag om en kredit koster mere end kreditten.',
  ),
  advice: both(
    'Put a negotiation and perhaps a mediation before the court, each with its time.',
    'Sæt en forhandling og eventuelt en mægling før domstolen, hver med sin frist.',
  ),
  examples: {
    fails: both('The courts of Denmark decide', 'Tvister afgøres ved domstolene'),
    passes: both('Negotiation, mediation, court', 'Forhandling, mægling, domstol'),
  },
  find: ({ disputes, type, legalForce }) => {
    if (disputes === undefined || type === 'internal' || legalForce === 'governance') return [];
    const [first] = disputes.ladder;
    const path = 'disputes/ladder';
    if (first !== undefined && FINAL.has(first.kind)) {
      return [
        {
          path,
          message: both(
            'Disputes go straight to a court or tribunal. Put a negotiation first.',
            'Tvister går direkte til domstol eller voldgift. Sæt en forhandling først.',
          ),
        },
      ];
    }
    const last = disputes.ladder.at(-1);
    if (last === undefined || FINAL.has(last.kind) || last.kind === 'board') return [];
    return [
      {
        path,
        message: both(
          'The steps end without somebody who decides. Add a court or arbitration.',
          'Trinene ender, uden at nogen afgør tvisten. Tilføj en domstol eller voldgift.',
        ),
      },
    ];
  },
};
