import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const dpaMissing: AgreementRule = {
  id: 'dpa-missing',
  reads: 'agreement',
  severity: 'warning',
  title: both('Personal data without a data processing agreement', 'Persondata uden databehandleraftale'),
  why: both(
    'Who processes personal data for another must do so under a contract with the content of Article 28(3) of the GDPR.',
    'Den, der behandler personoplysninger for en anden, skal gøre det efter en kontrakt med det indhold, der følger af artikel 28, stk. 3, i databeskyttelsesforordningen.',
  ),
  advice: both(
    'Add the data processing agreement to the documents and choose it under security.',
    'Tilføj databehandleraftalen til dokumenterne, og vælg den under sikkerhed.',
  ),
  examples: {
    fails: both('Personal data: yes; agreement: none', 'Persondata: ja; aftale: ingen'),
    passes: both('Data processing agreement of 1 May 2026', 'Databehandleraftale af 1. maj 2026'),
  },
  find: ({ type, security }) =>
    security?.personalData === true && security.dataProcessingAgreement === undefined && type !== 'internal'
      ? [
          {
            path: 'security/dataProcessingAgreement',
            message: both(
              'Personal data are processed, but no data processing agreement is named (GDPR, Article 28).',
              'Der behandles personoplysninger, men ingen databehandleraftale er nævnt (databeskyttelsesforordningens artikel 28).',
            ),
          },
        ]
      : [],
};
