import { join } from '#core/agreement/path.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { roughDays } from '#core/checks/survey/roughDays.ts';
import { words } from '#core/document/words/words.ts';
import { compare, whole } from '#core/measures/exact.ts';

/** Data Act (Regulation (EU) 2023/2854), Article 25(2)(d): at most two months. */
const MOST_DAYS = whole(62);
const CLOUD =
  /\b(?:saas|cloud|hosting|hosted|platform|software as a service|online)\b|sky(?:tjeneste|løsning)|webshop/iu;
const IN_THE_UNION: ReadonlySet<string> = new Set(['denmark', 'germany', 'sweden', 'ireland']);

export const switchingNoticeTooLong: AgreementRule = {
  id: 'switching-notice-too-long',
  reads: 'agreement',
  severity: 'warning',
  title: both('Notice for switching longer than two months', 'Varsel for skift over to måneder'),
  why: both(
    'Customers of data processing services in the EU may switch with at most two months’ notice (Data Act, Article 25(2)(d)).',
    'Kunder hos databehandlingstjenester i EU kan skifte med højst to måneders varsel (dataforordningens artikel 25, stk. 2, litra d).',
  ),
  advice: both(
    'Agree two months or less for the customer’s switch to another provider.',
    'Aftal to måneder eller mindre for kundens skift til en anden leverandør.',
  ),
  examples: { fails: both('6 months', '6 måneder'), passes: both('2 months', '2 måneder') },
  find: ({ type, legalForce, services, disputes, parties, term }) => {
    const isCloud = services.some(({ name, description }) =>
      LANGUAGES.some((language) => CLOUD.test(`${name?.[language] ?? ''} ${description?.[language] ?? ''}`)),
    );
    const isHere = disputes?.law !== undefined && IN_THE_UNION.has(disputes.law);
    if (type === 'internal' || legalForce === 'providerPolicy' || !isCloud || !isHere) return [];
    const customers = new Set(parties.filter(({ role }) => role === 'customer').map(({ id }) => id));
    return (term?.noticePeriods ?? []).flatMap(({ id, party, length, excluded }) => {
      const days = length === undefined ? null : roughDays(length);
      const isCustomers = party === undefined || customers.has(party);
      if (length === undefined || days === null || excluded === true || !isCustomers || compare(days, MOST_DAYS) <= 0)
        return [];
      const said = inBoth((language) => words[language].forms.length(length.amount, length.unit));
      return [
        {
          path: join('term', 'noticePeriods', id, 'length'),
          message: both(
            `A customer of a cloud service who wants to switch need not wait ${said.en}: two months at most (Data Act, Article 25).`,
            `En kunde hos en skytjeneste, der vil skifte, skal ikke vente ${said.da}: højst to måneder (dataforordningens artikel 25).`,
          ),
        },
      ];
    });
  },
};
