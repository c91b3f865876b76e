import type { Agreement } from '#core/agreement/agreement.ts';
import { both } from '#core/checks/bilingual.ts';
import { mentions } from '#core/checks/survey/mentions.ts';
import { requirement, type Requirement } from './requirement.ts';

/** Cloud Service Level Agreement Standardisation Guidelines of the European Commission, 24 June 2014: its headings. */
const SOURCE = {
  source: both('EU cloud SLA guidelines of 24 June 2014', 'EU’s retningslinjer for sky-SLA af 24. juni 2014'),
};

const REQUIREMENTS: readonly Requirement[] = [
  {
    id: 'cloud-availability',
    article: 'heading 3.1',
    asks: both('the availability of the service', 'ydelsens tilgængelighed'),
    path: 'metrics',
    isMet: ({ metrics }) => metrics.some(({ kind }) => kind === 'availability'),
  },
  {
    id: 'cloud-response-time',
    article: 'heading 3.2',
    asks: both('the response time of the service', 'ydelsens svartid'),
    path: 'metrics',
    isMet: ({ metrics }) => metrics.some(({ kind, unit }) => kind === 'percentile' || unit === 'millisecond'),
  },
  {
    id: 'cloud-capacity',
    article: 'heading 3.3',
    asks: both('the capacity: users, storage, throughput', 'kapaciteten: brugere, lager, gennemstrømning'),
    path: 'services',
    isMet: ({ services, conditions }) =>
      services.some(({ volumes, users }) => volumes !== undefined || users !== undefined) || conditions.length > 0,
  },
  {
    id: 'cloud-support',
    article: 'heading 3.5',
    asks: both('the support: hours and response', 'supporten: tider og reaktion'),
    path: 'support',
    isMet: ({ support }) => support?.hours !== undefined,
  },
  {
    id: 'cloud-reversibility',
    article: 'heading 3.6',
    asks: both('how data are retrieved at the end', 'hvordan data hentes ved ophør'),
    path: 'term/exit',
    isMet: ({ term }) => term?.exit !== undefined,
  },
  {
    id: 'cloud-cryptography',
    article: 'heading 4.3',
    asks: both('the encryption', 'krypteringen'),
    path: 'security/controls',
    isMet: (agreement) => mentions(agreement, /encrypt|krypter/iu) || isBackupEncrypted(agreement),
  },
  {
    id: 'cloud-incidents',
    article: 'heading 4.4',
    asks: both('how security incidents are reported', 'hvordan sikkerhedshændelser meddeles'),
    path: 'security/incidentNotice',
    isMet: ({ security }) => security?.incidentNotice !== undefined,
  },
  {
    id: 'cloud-logging',
    article: 'heading 4.5',
    asks: both('logging and monitoring', 'logning og overvågning'),
    path: 'security/controls',
    isMet: (agreement) => mentions(agreement, /\blog|logning|overvåg|monitor/iu),
  },
  {
    id: 'cloud-audit',
    article: 'heading 4.6',
    asks: both('certificates or audits', 'certifikater eller revision'),
    path: 'security/audit',
    isMet: ({ security }) => security?.audit !== undefined || (security?.certificates.length ?? 0) > 0,
  },
  {
    id: 'cloud-vulnerabilities',
    article: 'heading 4.7',
    asks: both('how fast vulnerabilities are patched', 'hvor hurtigt sårbarheder lukkes'),
    path: 'security/patchTimes',
    isMet: ({ security }) => (security?.patchTimes.length ?? 0) > 0,
  },
  {
    id: 'cloud-backup',
    article: 'heading 5.2',
    asks: both('backup and restore', 'sikkerhedskopiering og gendannelse'),
    path: 'continuity/backups',
    isMet: ({ continuity }) => (continuity?.backups.length ?? 0) > 0,
  },
  {
    id: 'cloud-personal-data',
    article: 'heading 6',
    asks: both('the protection of personal data', 'beskyttelsen af personoplysninger'),
    path: 'security/personalData',
    isMet: ({ security, documents }) =>
      security?.personalData !== undefined || documents.some(({ kind }) => kind === 'dataProcessingAgreement'),
  },
];

function isBackupEncrypted({ continuity }: Agreement): boolean {
  return (continuity?.backups ?? []).some(({ encrypted }) => encrypted === true);
}

export const CLOUD_GUIDELINE_RULES = REQUIREMENTS.map((one) => requirement(SOURCE, one));
