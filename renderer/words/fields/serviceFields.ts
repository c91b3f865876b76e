import type { FieldTable } from './fieldTable.ts';

/** Services, what they cost, when they are there, and what targets may vary by. */
export const serviceFields: FieldTable = {
  services: {
    en: { label: 'Services', why: 'What is delivered, clearly enough that nobody can argue about what was bought.' },
    da: { label: 'Ydelser', why: 'Hvad der leveres, så klart at ingen kan være i tvivl om, hvad der er købt.' },
    internal: {
      en: { why: 'What is delivered, clearly enough that nobody can argue about what belongs to it.' },
      da: { why: 'Hvad der leveres, så klart at ingen kan være i tvivl om, hvad der hører med.' },
    },
  },
  'services/*/name': {
    en: { label: 'Name', example: 'Kajplan platform' },
    da: { label: 'Navn', example: 'Platformen Kajplan' },
  },
  'services/*/description': {
    en: { label: 'Description', why: 'What it does for the customer, in two or three sentences.' },
    da: { label: 'Beskrivelse', why: 'Hvad den gør for kunden, i to-tre sætninger.' },
  },
  'services/*/inScope': {
    en: {
      label: 'Included',
      why: 'One line each; several lines can be pasted at once.',
      example: 'hosting, monitoring and updates',
    },
    da: {
      label: 'Omfattet',
      why: 'Én linje til hver; flere linjer kan indsættes på én gang.',
      example: 'drift, overvågning og opdateringer',
    },
  },
  'services/*/outOfScope': {
    en: {
      label: 'Not included',
      why: 'What the customer could expect and does not get.',
      example: 'the customer’s own network',
    },
    da: { label: 'Ikke omfattet', why: 'Hvad kunden kunne forvente og ikke får.', example: 'kundens eget netværk' },
  },
  'services/*/environment': { en: { label: 'Environment' }, da: { label: 'Miljø' } },
  'services/*/locations': { en: { label: 'Places of delivery' }, da: { label: 'Leveringssteder' } },
  'services/*/users': {
    en: { label: 'Users', example: 'up to 250 named users' },
    da: { label: 'Brugere', example: 'op til 250 navngivne brugere' },
  },
  'services/*/volumes': {
    en: { label: 'Volumes', why: 'The amounts the promise is made for.', example: 'up to 40,000 bookings a month' },
    da: { label: 'Mængder', why: 'De mængder, løftet gives for.', example: 'op til 40.000 bookinger pr. måned' },
  },
  'services/*/hours': {
    en: { label: 'Service hours', why: 'When the service must be there. Availability is measured inside them.' },
    da: {
      label: 'Servicetid',
      why: 'Hvornår ydelsen skal være til rådighed. Tilgængelighed måles inden for dette tidsrum.',
    },
  },
  'services/*/dependencies': {
    en: { label: 'Depends on', why: 'What must work elsewhere before this can.' },
    da: { label: 'Afhænger af', why: 'Hvad der skal virke andre steder, før dette kan.' },
  },
  'services/*/supplierCommitments': {
    en: {
      label: 'Promises of suppliers behind it',
      why: 'The provider can hardly promise more than its own suppliers do.',
    },
    da: {
      label: 'Tilsagn fra underleverandører',
      why: 'Leverandøren kan vanskeligt love mere, end egne underleverandører gør.',
    },
  },
  'services/*/supplierCommitments/*/supplier': { en: { label: 'Supplier' }, da: { label: 'Underleverandør' } },
  'services/*/supplierCommitments/*/what': {
    en: { label: 'What is promised', example: 'availability of the data centre' },
    da: { label: 'Hvad der loves', example: 'datacentrets tilgængelighed' },
  },
  'services/*/supplierCommitments/*/composition': {
    en: { label: 'How it counts', why: 'In series all parts must work; in parallel one of several is enough.' },
    da: { label: 'Hvordan det indgår', why: 'I serie skal alle dele virke; parallelt er én af flere nok.' },
  },
  'services/*/owner': { en: { label: 'Service owner' }, da: { label: 'Ydelsesejer' } },
  'services/*/noServiceLevel': {
    en: { label: 'Described without a service level', why: 'Says openly that nothing is measured for it.' },
    da: { label: 'Beskrevet uden servicemål', why: 'Siger åbent, at intet måles for den.' },
  },

  charges: {
    en: { label: 'Charges', why: 'What the customer pays; credits are calculated from it.' },
    da: { label: 'Vederlag', why: 'Hvad kunden betaler; servicekredit beregnes af det.' },
  },
  'charges/*/name': {
    en: { label: 'Charge', example: 'Subscription' },
    da: { label: 'Vederlag', example: 'Abonnement' },
  },
  'charges/*/amount': { en: { label: 'Amount' }, da: { label: 'Beløb' } },
  'charges/*/oneOff': { en: { label: 'One-off' }, da: { label: 'Engangsbeløb' } },
  'charges/*/includesVat': { en: { label: 'Includes VAT' }, da: { label: 'Inklusive moms' } },

  options: {
    en: { label: 'Options', why: 'Service levels that can be bought on top.' },
    da: { label: 'Tilvalg', why: 'Servicemål, der kan købes til.' },
  },
  'options/*/description': { en: { label: 'What it adds' }, da: { label: 'Hvad det tilføjer' } },
  'options/*/price': { en: { label: 'Price' }, da: { label: 'Pris' } },
  'options/*/priceChange': { en: { label: 'Change of the price' }, da: { label: 'Ændring af prisen' } },
  'options/*/unit': { en: { label: 'Charged per' }, da: { label: 'Afregnes pr.' } },
  'options/*/completion': { en: { label: 'A unit counts when' }, da: { label: 'En enhed tæller, når den er' } },
  'options/*/chosen': { en: { label: 'Chosen by the customer' }, da: { label: 'Valgt af kunden' } },

  dimensions: {
    en: {
      label: 'What targets vary by',
      why: 'Region, plan, user group, season: each gives the target table a column.',
    },
    da: {
      label: 'Hvad mål varierer efter',
      why: 'Region, abonnement, brugergruppe, sæson: hver giver måltabellen en kolonne.',
    },
  },
  'dimensions/*/name': { en: { label: 'Dimension', example: 'Region' }, da: { label: 'Dimension', example: 'Region' } },
  'dimensions/*/values': { en: { label: 'Values' }, da: { label: 'Værdier' } },
  'dimensions/*/values/*/name': {
    en: { label: 'Value', example: 'Denmark' },
    da: { label: 'Værdi', example: 'Danmark' },
  },
  'dimensions/*/values/*/description': { en: { label: 'What it covers' }, da: { label: 'Hvad den dækker' } },
  'dimensions/*/default': { en: { label: 'When nothing else is said' }, da: { label: 'Når intet andet er sagt' } },

  calendars: {
    en: {
      label: 'Calendars',
      why: 'Service hours, support hours, working days: each once, used wherever time is counted.',
    },
    da: {
      label: 'Kalendere',
      why: 'Servicetid, supporttid, arbejdsdage: hver én gang, brugt overalt hvor der tælles tid.',
    },
  },
  'calendars/*/name': { en: { label: 'Name', example: 'Support hours' }, da: { label: 'Navn', example: 'Supporttid' } },
  'calendars/*/timeZone': {
    en: { label: 'Time zone', why: 'Only where it is not that of the agreement.', example: 'Europe/Copenhagen' },
    da: { label: 'Tidszone', why: 'Kun hvis den ikke er aftalens.', example: 'Europe/Copenhagen' },
  },
  'calendars/*/week': {
    en: { label: 'The week', why: 'Several intervals a day are possible: 08:00–12:00 and 13:00–17:00.' },
    da: { label: 'Ugen', why: 'Der kan være flere tidsrum på en dag: 08.00-12.00 og 13.00-17.00.' },
  },
  days: { en: { label: 'Days' }, da: { label: 'Dage' } },
  intervals: { en: { label: 'Open' }, da: { label: 'Åbent' } },
  week: { en: { label: 'The week' }, da: { label: 'Ugen' } },
  'calendars/*/holidays': {
    en: {
      label: 'Public holidays',
      why: 'Count as closed. The Danish set has neither 1 May, 5 June, 24 nor 31 December: add them where agreed.',
    },
    da: {
      label: 'Helligdage',
      why: 'Regnes som lukket. De danske helligdage omfatter ikke 1. maj, 5. juni, 24. og 31. december: tilføj dem, hvor det er aftalt.',
    },
  },
  'calendars/*/closedDays': { en: { label: 'Also closed' }, da: { label: 'Også lukket' } },
  'calendars/*/openDays': { en: { label: 'Open all the same' }, da: { label: 'Alligevel åbent' } },
  on: {
    en: { label: 'Day', why: 'A date, or a day of every year.', example: '24 December' },
    da: { label: 'Dag', why: 'En dato eller en dag, der gælder hvert år.', example: '24. december' },
  },
  'calendars/*/seasons': {
    en: { label: 'Seasons', why: 'Parts of the year with a week of their own.' },
    da: { label: 'Sæsoner', why: 'Dele af året, der har deres egen uge.' },
  },
  'calendars/*/dayLength': {
    en: { label: 'A day is', why: 'What a working day amounts to when it is counted in hours.', example: '8 hours' },
    da: { label: 'En dag er', why: 'Hvad en arbejdsdag svarer til, når den regnes i timer.', example: '8 timer' },
  },
};
