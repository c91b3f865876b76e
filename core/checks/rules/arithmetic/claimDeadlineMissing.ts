import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const claimDeadlineMissing: AgreementRule = {
  id: 'claim-deadline-missing',
  reads: 'agreement',
  severity: 'error',
  title: both('A claim without a deadline', 'Et krav uden frist'),
  why: both(
    '“On request” leaves open until when and from which day. Every public agreement that pays credits names both.',
    '”På anmodning” lader stå åbent, hvor længe og fra hvilken dag. Enhver offentlig aftale, der giver kredit, angiver begge dele.',
  ),
  advice: both(
    'Give the step by which the claim is made its deadline: 30 days after the end of the month.',
    'Giv det trin, hvorved kravet rejses, en frist: 30 dage efter månedens udløb.',
  ),
  examples: {
    fails: both('On request', 'På anmodning'),
    passes: both('Within 30 days after the end of the month', 'Inden 30 dage efter månedens udløb'),
  },
  find: ({ consequences, remedies }) => {
    const claim = remedies?.claim;
    const isCredit = consequences.some(({ action, automatic }) => action?.kind === 'credit' && automatic !== true);
    if (claim?.kind !== 'onClaim' || !isCredit || claim.steps.some(({ deadline }) => deadline !== undefined)) return [];
    return [
      {
        path: 'remedies/claim/steps',
        message: both(
          'Credits must be claimed, but it is not said by when. Give the claim a deadline.',
          'Kreditter skal kræves, men det er ikke angivet senest hvornår. Giv kravet en frist.',
        ),
      },
    ];
  },
};
