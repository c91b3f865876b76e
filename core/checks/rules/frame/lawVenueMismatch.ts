import type { Disputes } from '#core/agreement/term.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { words } from '#core/document/words/words.ts';

type Law = NonNullable<Disputes['law']>;

/** Places by which a court shows its country. */
const PLACES: readonly (readonly [RegExp, readonly Law[]])[] = [
  [
    /copenhagen|københavn|aarhus|århus|odense|aalborg|danish|denmark|danmark|dansk|byret|landsret|sø- og handelsret/iu,
    ['denmark'],
  ],
  [/london|england|english|engelsk|wales/iu, ['englandAndWales']],
  [/edinburgh|glasgow|scot|skot/iu, ['scotland']],
  [/dublin|ireland|irish|irland|irsk/iu, ['ireland']],
  [/berlin|münchen|munich|hamburg|frankfurt|german|deutschland|tysk/iu, ['germany']],
  [/stockholm|göteborg|gothenburg|malmö|swed|sverige|svensk/iu, ['sweden']],
  [/oslo|bergen|norw|norge|norsk/iu, ['norway']],
  [/new york/iu, ['newYork']],
  [/delaware/iu, ['delaware']],
  [/seattle|king county|washington/iu, ['washington']],
  [/san francisco|los angeles|california|san jose/iu, ['california']],
];

export const lawVenueMismatch: AgreementRule = {
  id: 'law-venue-mismatch',
  reads: 'agreement',
  severity: 'error',
  title: both('The law of one country before the court of another', 'Ét lands ret ved et andet lands domstol'),
  why: both(
    'A court in Berlin that must apply Danish law asks experts for it: it costs time, money and certainty.',
    'En domstol i Berlin, der skal anvende dansk ret, må spørge sagkyndige: Det koster tid, penge og sikkerhed.',
  ),
  advice: both('Choose a court of the same country, or arbitration.', 'Vælg en domstol i samme land, eller voldgift.'),
  examples: {
    fails: both('Danish law, court in Berlin', 'Dansk ret, domstol i Berlin'),
    passes: both('Danish law, Copenhagen City Court', 'Dansk ret, Københavns Byret'),
  },
  find: ({ disputes }) =>
    (disputes?.ladder ?? []).flatMap(({ id, kind, institution, place }) => {
      if (kind !== 'court' || disputes?.law === undefined) return [];
      const text = LANGUAGES.map((language) => `${institution?.[language] ?? ''} ${place?.[language] ?? ''}`).join(' ');
      const laws = PLACES.filter(([name]) => name.test(text)).flatMap(([, law]) => law);
      const { law } = disputes;
      if (laws.length === 0 || laws.includes(law)) return [];
      const said = inBoth((language) => (words[language].choices['law']?.[law] ?? law).toLowerCase());
      return [
        {
          path: join('disputes', 'ladder', id, place === undefined ? 'institution' : 'place'),
          message: both(
            `The court is not in the country whose law applies (${said.en}).`,
            `Domstolen ligger ikke i det land, hvis ret gælder (${said.da}).`,
          ),
        },
      ];
    }),
};
