import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const dutyNoEffect: RuleOfItems<'duties'> = {
  id: 'duty-no-effect',
  reads: 'items',
  of: 'duties',
  severity: 'warning',
  title: both('A customer duty without an effect', 'En kundeopgave uden virkning'),
  why: both(
    'When the customer does not answer, is the clock of the provider running? If the agreement does not say, that is the dispute.',
    'Løber leverandørens frist, når kunden ikke svarer? Siger aftalen det ikke, er det dér, striden opstår.',
  ),
  advice: both(
    'Say what a missed duty does: stops the clock, suspends a target, voids a remedy, or nothing.',
    'Angiv, hvad en forsømt opgave medfører: stopper uret, suspenderer et servicemål, fjerner en beføjelse eller intet.',
  ),
  examples: {
    fails: both('The Customer cooperates', 'Kunden medvirker'),
    passes: both('The clock stands still until the Customer has answered', 'Uret står stille, til Kunden har svaret'),
  },
  find: ({ id, party, effect }, agreement) => {
    const role = agreement.parties.find((one) => one.id === party)?.role;
    const isFollowed = agreement.consequences.some(
      ({ trigger }) => trigger?.kind === 'dutyMissed' && trigger.duties.includes(id),
    );
    if (role !== 'customer' || effect !== undefined || isFollowed || agreement.legalForce === 'providerPolicy')
      return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: join('duties', id, 'effect'),
        message: both(
          `It is not said what happens when the Customer does not do its part: ${name.en}. Choose the effect, or “none”.`,
          `Det er ikke angivet, hvad der sker, når Kunden ikke gør sin del: ${name.da}. Vælg virkningen, eller ”ingen”.`,
        ),
      },
    ];
  },
};
