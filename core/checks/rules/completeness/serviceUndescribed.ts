import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const serviceUndescribed: RuleOfItems<'services'> = {
  id: 'service-undescribed',
  reads: 'items',
  of: 'services',
  severity: 'error',
  title: both('A service that is only a name', 'En ydelse, der kun er et navn'),
  why: both(
    'What is not described is not owed, and what has no hours is due at no time in particular.',
    'Det, der ikke er beskrevet, skyldes ikke, og det, der ingen tider har, skal ikke ydes på noget bestemt tidspunkt.',
  ),
  advice: both(
    'Say what the service covers and leaves out, in which environment, and during which hours.',
    'Angiv, hvad ydelsen omfatter og ikke omfatter, i hvilket miljø og i hvilket tidsrum.',
  ),
  examples: {
    fails: both('Hosting', 'Hosting'),
    passes: both(
      'Hosting of the web shop, production, round the clock',
      'Hosting af webshoppen, produktion, døgnet rundt',
    ),
  },
  find: ({ id, description, inScope, hours }, agreement) => {
    const name = namesOf(agreement, id);
    const isPolicy = agreement.legalForce === 'providerPolicy';
    const isMeasured = agreement.metrics.some(
      ({ subject, hours: measured }) =>
        measured !== undefined && (subject?.kind !== 'services' || subject.services.includes(id)),
    );
    const lacksScope = description === undefined && inScope.length === 0;
    return [
      ...(lacksScope
        ? [
            {
              path: join('services', id, 'description'),
              message: both(
                `${name.en} is not described. Say what it covers.`,
                `${name.da} er ikke beskrevet. Angiv, hvad den omfatter.`,
              ),
              ...(isPolicy ? ({ severity: 'hint' } as const) : {}),
            },
          ]
        : []),
      ...(hours === undefined && !isMeasured && !isPolicy
        ? [
            {
              path: join('services', id, 'hours'),
              severity: 'warning' as const,
              message: both(
                `It is not said when ${name.en} is available. Choose its hours.`,
                `Det er ikke angivet, hvornår ${name.da} er til rådighed. Vælg servicetid.`,
              ),
            },
          ]
        : []),
    ];
  },
};
