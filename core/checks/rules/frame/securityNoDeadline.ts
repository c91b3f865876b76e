import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const securityNoDeadline: AgreementRule = {
  id: 'security-no-deadline',
  reads: 'agreement',
  severity: 'warning',
  title: both('Security incidents without a deadline', 'Sikkerhedshændelser uden frist'),
  why: both(
    'A customer who must notify the authority within 72 hours (GDPR, Article 33) must hear of it in good time, and “promptly” is no time.',
    'En kunde, der skal anmelde til myndigheden inden 72 timer (databeskyttelsesforordningens artikel 33), skal vide det i tide, og ”straks” er ingen tid.',
  ),
  advice: both(
    'Agree hours from the provider’s awareness, for example 24.',
    'Aftal et antal timer fra leverandørens kendskab, f.eks. 24.',
  ),
  examples: {
    fails: both('The Provider notifies promptly', 'Leverandøren underretter straks'),
    passes: both('Within 24 hours of awareness', 'Inden 24 timer efter kendskab'),
  },
  find: ({ security, legalForce }) => {
    if (security === undefined || legalForce === 'providerPolicy') return [];
    const { incidentNotice } = security;
    if (incidentNotice !== undefined && incidentNotice.kind !== 'text') return [];
    const message = both(
      'It is not said within how many hours a security incident is notified.',
      'Det er ikke angivet, inden for hvor mange timer der underrettes om en sikkerhedshændelse.',
    );
    return [{ path: 'security/incidentNotice', message }];
  },
};
