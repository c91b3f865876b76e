import type { FieldTable } from './fieldTable.ts';

/** What stands in many places of an agreement, by how its pattern ends. An exact pattern comes first. */
export const sharedFields: FieldTable = {
  name: { en: { label: 'Name' }, da: { label: 'Navn' } },
  validity: {
    en: { label: 'Applies in a period', why: 'Leave it out when it applies for the whole term.' },
    da: { label: 'Gælder i en periode', why: 'Udelad den, når det gælder i hele aftalens løbetid.' },
  },
  'validity/from': { en: { label: 'From' }, da: { label: 'Fra' } },
  'validity/to': { en: { label: 'Until' }, da: { label: 'Til' } },
  level: {
    en: { label: 'Level', why: 'The level of the agreement that this belongs to.' },
    da: { label: 'Niveau', why: 'Det niveau i aftalen, som dette hører til.' },
  },
  asWritten: {
    en: {
      label: 'In the words agreed',
      why: 'Quoted in the contract beside the answer, where the exact words matter.',
    },
    da: {
      label: 'Aftalt ordlyd',
      why: 'Citeres i kontrakten ved siden af svaret, når den nøjagtige ordlyd betyder noget.',
    },
  },
  services: {
    en: { label: 'Services', why: 'Choose none to mean every service.' },
    da: { label: 'Ydelser', why: 'Vælg ingen, hvis alle ydelser er omfattet.' },
  },
  metrics: {
    en: { label: 'Metrics', why: 'Choose none to mean every metric.' },
    da: { label: 'Målepunkter', why: 'Vælg ingen, hvis alle målepunkter er omfattet.' },
  },
  charges: { en: { label: 'Charges' }, da: { label: 'Vederlag' } },
  duties: { en: { label: 'Responsibilities' }, da: { label: 'Opgaver' } },
  objectives: { en: { label: 'Service level targets' }, da: { label: 'Servicemål' } },
  priorities: {
    en: { label: 'Priorities', why: 'Choose none to mean every priority.' },
    da: { label: 'Prioriteter', why: 'Vælg ingen, hvis alle prioriteter er omfattet.' },
  },
  conditions: {
    en: { label: 'Conditions', why: 'What must be true before the promise applies at all.' },
    da: { label: 'Betingelser', why: 'Hvad der skal være opfyldt, før løftet overhovedet gælder.' },
  },
  hours: { en: { label: 'Hours' }, da: { label: 'Tidsrum' } },
  party: { en: { label: 'Party' }, da: { label: 'Part' } },
  by: { en: { label: 'By' }, da: { label: 'Af' } },
  notice: { en: { label: 'Notice' }, da: { label: 'Varsel' } },
  per: { en: { label: 'Per' }, da: { label: 'Pr.' } },
  'governance/reports/*/per': { en: { label: 'How often' }, da: { label: 'Hvor ofte' } },
  due: { en: { label: 'Due' }, da: { label: 'Frist' } },
  text: { en: { label: 'Text' }, da: { label: 'Tekst' } },
  note: { en: { label: 'Note' }, da: { label: 'Bemærkning' } },
  reference: {
    en: { label: 'Reference', why: 'Where more is said, for example a clause of the main contract.' },
    da: { label: 'Henvisning', why: 'Hvor der står mere, for eksempel et punkt i hovedkontrakten.' },
  },
  content: { en: { label: 'Content' }, da: { label: 'Indhold' } },
  timeZone: {
    en: {
      label: 'Time zone',
      why: 'Every time of day and every deadline is counted in it.',
      example: 'Europe/Copenhagen',
    },
    da: { label: 'Tidszone', why: 'Alle klokkeslæt og frister regnes i den.', example: 'Europe/Copenhagen' },
  },

  anchor: { en: { label: 'Counted from' }, da: { label: 'Regnes fra' } },
  direction: { en: { label: 'Before or after' }, da: { label: 'Før eller efter' } },
  nth: {
    en: { label: 'Which one', why: '1 is the first such period to end afterwards.' },
    da: { label: 'Hvilken', why: '1 er den første periode, der slutter derefter.' },
  },
  date: { en: { label: 'Date' }, da: { label: 'Dato' } },
  'expression/left': { en: { label: 'Left side' }, da: { label: 'Venstre side' } },
  'expression/right': { en: { label: 'Right side' }, da: { label: 'Højre side' } },
  left: { en: { label: 'Left side' }, da: { label: 'Venstre side' } },
  right: { en: { label: 'Right side' }, da: { label: 'Højre side' } },
  id: { en: { label: 'Id' }, da: { label: 'Id' } },
  frequency: { en: { label: 'How often' }, da: { label: 'Hvor ofte' } },
  'frequency/times': { en: { label: 'Times' }, da: { label: 'Gange' } },
  'frequency/per': { en: { label: 'Per' }, da: { label: 'Pr.' } },

  cap: {
    en: { label: 'At most', why: 'The most there may be of it in a period.' },
    da: { label: 'Højst', why: 'Hvor meget der højst må være af det i en periode.' },
  },
  'cap/time': { en: { label: 'Time', example: '4 hours' }, da: { label: 'Tid', example: '4 timer' } },
  'cap/count': { en: { label: 'Times' }, da: { label: 'Antal gange' } },
  'cap/per': { en: { label: 'Per' }, da: { label: 'Pr.' } },

  comparator: { en: { label: 'Comparison' }, da: { label: 'Sammenligning' } },
  value: { en: { label: 'Value' }, da: { label: 'Værdi' } },
  unit: { en: { label: 'Unit' }, da: { label: 'Enhed' } },
  unitName: {
    en: { label: 'Name of the unit', why: 'When none of the listed units fits.', example: 'order lines' },
    da: { label: 'Enhedens navn', why: 'Når ingen af enhederne på listen passer.', example: 'ordrelinjer' },
  },
  kind: { en: { label: 'Kind' }, da: { label: 'Slags' } },

  range: {
    en: {
      label: 'From – to',
      why: 'Each end says whether it belongs to the band itself, so that no result falls in two bands or in none.',
    },
    da: {
      label: 'Fra – til',
      why: 'Hver ende angiver, om den selv hører med, så intet resultat falder i to trin eller i ingen.',
    },
  },
  from: { en: { label: 'From' }, da: { label: 'Fra' } },
  to: { en: { label: 'To' }, da: { label: 'Til' } },
  'from/value': { en: { label: 'From' }, da: { label: 'Fra' } },
  'to/value': { en: { label: 'To' }, da: { label: 'Til' } },
  'from/inclusive': { en: { label: 'The lower end is included' }, da: { label: 'Nedre grænse hører med' } },
  'to/inclusive': { en: { label: 'The upper end is included' }, da: { label: 'Øvre grænse hører med' } },

  bands: {
    en: { label: 'Bands', why: 'One row for each step: which results it covers and what is then paid.' },
    da: { label: 'Trin', why: 'En række for hvert trin: hvilke resultater det dækker, og hvad der så betales.' },
  },
  pays: { en: { label: 'Pays' }, da: { label: 'Betaler' } },
  'pays/kind': { en: { label: 'Paid in' }, da: { label: 'Betales i' } },
  'pays/percent': {
    en: { label: 'Percentage', why: 'Of the fee the credit is calculated from.' },
    da: { label: 'Procent', why: 'Af det vederlag, servicekreditten beregnes af.' },
  },
  'pays/money': { en: { label: 'Amount' }, da: { label: 'Beløb' } },
  'pays/points': { en: { label: 'Points' }, da: { label: 'Point' } },
  'amount/kind': { en: { label: 'Stated as' }, da: { label: 'Angives som' } },
  'amount/percent': { en: { label: 'Percentage' }, da: { label: 'Procent' } },
  'amount/money': { en: { label: 'Amount' }, da: { label: 'Beløb' } },
  'amount/points': { en: { label: 'Points' }, da: { label: 'Point' } },
  'cap/kind': { en: { label: 'Stated as' }, da: { label: 'Angives som' } },
  'cap/percent': { en: { label: 'Percentage' }, da: { label: 'Procent' } },
  'cap/money': { en: { label: 'Amount' }, da: { label: 'Beløb' } },
  'cap/points': { en: { label: 'Points' }, da: { label: 'Point' } },

  base: {
    en: { label: 'Basis of calculation', why: 'The fee that percentages are taken of.' },
    da: { label: 'Beregningsgrundlag', why: 'Det vederlag, som procentsatserne beregnes af.' },
  },
  of: {
    en: { label: 'Of which fee', why: 'Leave it out to use the basis stated for the whole agreement.' },
    da: { label: 'Af hvilket vederlag', why: 'Udelad det for at bruge det grundlag, der gælder for hele aftalen.' },
  },
  'base/kind': { en: { label: 'Calculated from' }, da: { label: 'Beregnes af' } },
  'of/kind': { en: { label: 'Calculated from' }, da: { label: 'Beregnes af' } },
  slice: {
    en: { label: 'Only the part for', why: 'When only a slice of the fee counts.' },
    da: { label: 'Kun den del for', why: 'Når kun en del af vederlaget tæller med.' },
  },
  sliceText: { en: { label: 'The part in words' }, da: { label: 'Delen beskrevet' } },
  period: { en: { label: 'Until the end of' }, da: { label: 'Ved udgangen af' } },
  'base/period': { en: { label: 'For the period' }, da: { label: 'For perioden' } },
  'supplierCommitments/*/period': { en: { label: 'For the period' }, da: { label: 'For perioden' } },
  'of/period': { en: { label: 'For the period' }, da: { label: 'For perioden' } },
  periodOf: {
    en: { label: 'The period in which', why: 'Which period’s fee it is: that of the miss, the claim or the payment.' },
    da: {
      label: 'Den periode, hvor',
      why: 'Hvilken periodes vederlag: den med overskridelsen, kravet eller betalingen.',
    },
  },
  excludesVat: { en: { label: 'Without VAT' }, da: { label: 'Uden moms' } },
  'base/text': {
    en: {
      label: 'What belongs to it',
      why: 'Stands in brackets after the fee.',
      example: 'everything invoiced or invoiceable for the month',
    },
    da: {
      label: 'Hvad der hører til',
      why: 'Står i parentes efter vederlaget.',
      example: 'alt, der er eller kan faktureres for måneden',
    },
  },
  excludesOneOff: { en: { label: 'Without one-off charges' }, da: { label: 'Uden engangsvederlag' } },
};
