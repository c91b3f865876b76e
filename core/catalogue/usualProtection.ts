import type { Security, Warranty } from '#core/agreement/security.ts';
import { COMMERCIAL, CUSTOMER, EVERY, length, PROVIDER, twins, within, type UsualSet } from './usualSet.ts';

const controls: Security['controls'] = [
  {
    id: 'encryption',
    standard: 'ISO/IEC 27001:2022, A.8.24',
    text: twins('encrypt all data in transit and at rest', 'kryptere alle data under transport og ved opbevaring'),
  },
  {
    id: 'sign-in',
    standard: 'ISO/IEC 27001:2022, A.8.5',
    text: twins(
      'require two-factor sign-in for all access by its staff',
      'kræve totrinslogin ved al adgang for sine medarbejdere',
    ),
  },
  {
    id: 'access',
    standard: 'ISO/IEC 27001:2022, A.5.18',
    text: twins(
      'give access by need only and review all access every six months',
      'kun give adgang efter behov og gennemgå al adgang hvert halve år',
    ),
  },
  {
    id: 'logging',
    standard: 'ISO/IEC 27001:2022, A.8.15',
    text: twins(
      'log all access to the data and keep the log for 13 months',
      'logge al adgang til data og opbevare loggen i 13 måneder',
    ),
  },
  {
    id: 'separation',
    standard: 'ISO/IEC 27001:2022, A.8.31',
    text: twins(
      'keep development, test and production apart and use no production data in tests',
      'holde udvikling, test og produktion adskilt og ikke anvende produktionsdata i test',
    ),
  },
  {
    id: 'training',
    standard: 'ISO/IEC 27001:2022, A.6.3',
    text: twins(
      'train its staff in information security every year',
      'uddanne sine medarbejdere i informationssikkerhed hvert år',
    ),
  },
  {
    id: 'testing',
    standard: 'ISO/IEC 27001:2022, A.8.29',
    text: twins(
      'have the Services tested for vulnerabilities by an independent firm once a year',
      'lade en uafhængig virksomhed teste Ydelserne for sårbarheder én gang om året',
    ),
  },
];

const patchTimes: Security['patchTimes'] = [
  { id: 'patch-critical', severity: 'critical', within: length('7', 'day') },
  { id: 'patch-high', severity: 'high', within: length('14', 'day') },
  { id: 'patch-medium', severity: 'medium', within: length('30', 'day') },
  { id: 'patch-low', severity: 'low', within: length('90', 'day') },
];

const warranties: readonly Warranty[] = [
  {
    id: 'skill',
    party: PROVIDER,
    text: twins(
      'the Services are performed with reasonable skill and care by qualified staff',
      'Ydelserne udføres fagligt forsvarligt af kvalificerede medarbejdere',
    ),
    remedy: twins(
      'The Provider shall perform the Service concerned again without payment.',
      'Leverandøren skal uden betaling udføre den pågældende Ydelse igen.',
    ),
  },
  {
    id: 'conformity',
    party: PROVIDER,
    text: twins(
      'the Services have the functions that their documentation describes',
      'Ydelserne har de funktioner, som deres dokumentation beskriver',
    ),
    remedy: twins(
      'The Provider shall correct a deviation as an incident under the Agreement, without payment.',
      'Leverandøren skal uden betaling afhjælpe en afvigelse som en hændelse efter Aftalen.',
    ),
  },
  {
    id: 'rights',
    party: PROVIDER,
    text: twins(
      'the use of the Services in accordance with the Agreement infringes no rights of third parties',
      'brug af Ydelserne i overensstemmelse med Aftalen ikke krænker tredjemands rettigheder',
    ),
    remedy: twins(
      'The Provider shall obtain the right of use, change the Service so that it no longer infringes, or refund the fee for the remaining term.',
      'Leverandøren skal skaffe retten til brug, ændre Ydelsen, så den ikke længere krænker, eller tilbagebetale vederlaget for den resterende løbetid.',
    ),
  },
  {
    id: 'authority',
    party: CUSTOMER,
    text: twins(
      'it has the right to hand over the data that it has the Provider process',
      'den har ret til at overlade de data, som den lader Leverandøren behandle',
    ),
    remedy: twins(
      'The Customer shall stop the hand-over and hold the Provider harmless from claims of third parties.',
      'Kunden skal standse overladelsen og friholde Leverandøren for krav fra tredjemand.',
    ),
  },
];

export const usualProtection: readonly UsualSet[] = [
  {
    id: 'controls',
    at: 'security/controls',
    suits: EVERY,
    name: twins('The usual measures', 'De sædvanlige foranstaltninger'),
    about: twins(
      'Encryption, sign-in, access, logging, separation, training, testing; each with its control in ISO/IEC 27001.',
      'Kryptering, login, adgang, logning, adskillelse, uddannelse, test; hver med sin kontrol i ISO/IEC 27001.',
    ),
    manner: 'fill',
    answers: { security: { controls } },
  },
  {
    id: 'patch-times',
    at: 'security/patchTimes',
    suits: EVERY,
    name: twins('7, 14, 30 and 90 days', '7, 14, 30 og 90 dage'),
    about: twins(
      'From critical to low, counted from the release of the update.',
      'Fra kritisk til lav, regnet fra opdateringens frigivelse.',
    ),
    manner: 'fill',
    answers: { security: { patchTimes } },
  },
  {
    id: 'warranties',
    at: 'warranties',
    suits: COMMERCIAL,
    name: twins('The usual warranties', 'De sædvanlige garantier'),
    about: twins(
      'Skill and care, functions as documented, rights of third parties, the customer’s right to its data.',
      'Faglig forsvarlighed, funktioner som dokumenteret, tredjemands rettigheder, kundens ret til sine data.',
    ),
    manner: 'fill',
    answers: { warranties },
  },
  {
    id: 'continuity-tests',
    at: 'continuity/tests',
    suits: EVERY,
    name: twins('Restore yearly, exercise yearly', 'Gendannelse og øvelse hvert år'),
    about: twins(
      'A restore test and an exercise on paper, once a year each, reported within 20 working days.',
      'En gendannelsestest og en skrivebordsøvelse, hver én gang om året, rapporteret inden for 20 arbejdsdage.',
    ),
    manner: 'fill',
    answers: {
      continuity: {
        tests: (['restore', 'tabletop'] as const).map((kind) => ({
          id: `test-${kind}`,
          kind,
          frequency: { times: 1, per: 'year' },
          report: { ...within('20', 'workingDay', 'event'), event: twins('the test', 'testen') },
        })),
      },
    },
  },
];
