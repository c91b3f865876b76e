import type { Place } from './person.ts';

/** What is typed of the annex of Erhvervsstyrelsen; the same figures stand in the file of the case, which was written apart. */

const TOOL = 'Kundens sagsstyringsværktøj';
const HOURS = 'Servicedeskens åbningstid';
const SUPPLIER = 'Leverandør';
const CUSTOMER = 'Erhvervsstyrelsen og Plan- og Landdistriktsstyrelsen';

const OMISSIONS = [
  ['Garantier', 'reguleret i leverancekontrakten'],
  ['Informationssikkerhed', 'reguleret i leverancekontrakten'],
  ['Katastrofeberedskab', 'driften varetages af en anden leverandør'],
  ['Tvister og lovvalg', 'reguleret i rammeaftalen'],
] as const;

export async function frame(page: Place): Promise<void> {
  await page.type({ Aftalenummer: 'Delaftale 1, bilag 6', Valuta: 'DKK', Tidszone: 'Europe/Copenhagen' });
  await page.choose({ 'Retlig karakter': 'Bindende kontrakt', 'Gældende sprogversion': 'Dansk' });
  const documents = page.within('Andre dokumenter');
  await documents.press('Tilføj et dokument');
  // The first kind is a document beside the agreement: nothing else is chosen for the framework.
  await documents.type({ 'Titel, række 1': 'It-rammeaftale 2024-2028' });
  await documents.press('Tilføj et dokument');
  await documents.type({ 'Titel, række 2': 'Leverancekontrakt, delaftale 1' });
  await documents.choose({ 'Dokumenttype, række 2': 'Udbudsmateriale' });
  const omissions = page.within('Bevidst udeladt');
  await omissions.press('Tilføj et emne, der er udeladt');
  await omissions.paste('Del, række 1', OMISSIONS);
}

export async function parties(page: Place): Promise<void> {
  const list = page.within('Parter');
  await list.press('Tilføj en part');
  await list.choose({ 'Rolle i aftalen': SUPPLIER });
  const roles = page.within('Roller');
  await roles.press('Tilføj en rolle');
  await roles.paste('Rolle, række 1', [
    ['Servicedeskens medarbejdere', SUPPLIER],
    ['Serviceansvarlig', SUPPLIER],
    ['Kontraktansvarlig', CUSTOMER],
  ]);
}

export async function services(page: Place): Promise<void> {
  const calendars = page.within('Kalendere');
  await calendars.press('Tilføj en kalender');
  await calendars.type({ Navn: HOURS, Tidszone: 'Europe/Copenhagen' });
  await calendars.within('Ugen').press('Man.-tors. 8-16, fre. 8-15.30');
  await calendars.choose({ Helligdage: 'Danske helligdage' });
  const list = page.within('Ydelser');
  await list.press('Tilføj en ydelse');
  await list.type({
    Navn: 'Vedligeholdelse og support af Plandata-systemerne',
    Beskrivelse:
      'Forebyggende og afhjælpende vedligeholdelse, håndtering af hændelser, årsagsanalyse efter anmodning og en månedlig statusrapport for Plandata.dk-systemerne (PLEJ/PPRAM og TUFF).',
  });
  await list.choose({ Servicetid: HOURS });
  await list.lines('Ikke omfattet', [
    'drift, som varetages af en anden leverandør',
    'førstelinjesupport, som Kunden varetager',
  ]);
  await list.press('Flere detaljer');
  await list.choose({ Miljø: 'Produktion' });
}

const CATEGORIES = [
  [
    '1',
    'Alvorlig',
    'Alle eller mange brugere kan ikke anvende systemet, eller der er tale om et sikkerhedsproblem, ødelagte data eller usædvanligt lange svartider',
  ],
  ['2', 'Betydelig', 'En betydelig fejl ud fra alvor og antal berørte brugere'],
  ['3', 'Normal', 'En normal fejl ud fra alvor og antal berørte brugere'],
  ['4', 'Mindre betydelig', 'En mindre betydelig fejl ud fra alvor og antal berørte brugere'],
] as const;

export async function priorities(page: Place): Promise<void> {
  const scheme = page.within('Prioritetsmodel');
  const list = scheme.within('Prioriteter');
  await list.press('Tilføj en prioritet');
  await list.paste('Kode, række 1', CATEGORIES);
  await scheme.choose({
    'Prioriteten følger af': 'Efter kriterier',
    'Klassificeres af': SUPPLIER,
    'Kan ændres af': CUSTOMER,
  });
  await scheme.press('Flere detaljer');
  await scheme.type({
    'Modellens navn': 'Fejlkategorier',
    'Hvordan den ændres':
      'Kunden kan tilføje eller ændre kategorien med en saglig begrundelse. I så fald gælder Kundens kategori.',
    'Flere fejl på én gang':
      'Flere samtidige fejl i en lavere kategori kan tilsammen udgøre en fejl i en højere kategori.',
  });
}

export async function support(page: Place): Promise<void> {
  const desk = page.within('Support');
  await desk.choose({ Supporttid: HOURS });
  const channels = desk.within('Kanaler');
  await channels.press('Tilføj en kanal');
  await channels.choose({ 'Kanal, række 1': 'Portal', 'Åbent, række 1': HOURS });
  await channels.press(/^Alt om/);
  await channels.type({ Bemærkning: TOOL });
  await desk.press('Tilføj årsagsanalyse');
  const analysis = desk.within('Årsagsanalyse');
  await analysis.mark('Alvorlig', 'Betydelig');
  await workingDays(analysis, 'Leveres', 'Anmodningen');
  await analysis.choose({ 'Kun efter anmodning': 'Ja' });
  await desk.press('Flere detaljer');
  await desk.choose({ Førstelinjesupport: CUSTOMER });
}

const DUTIES = [
  [
    'levere en årsagsanalyse af en fejl i kategori 1 eller 2, når Kunden anmoder om det',
    'Levere en årsagsanalyse',
    'Anmodningen',
  ],
  ['levere en statusrapport hver måned i Kundens format', 'Levere statusrapporten', 'Kalendermånedens udløb'],
  ['anvende Kundens sagsstyringsværktøj og rapportskabelon og føre en fejllog'],
  ['håndtere fejl hurtigst muligt og med mindst muligt driftstab'],
  ['straks underrette Kunden om risiko for forsinkelse'],
] as const;

export async function duties(page: Place): Promise<void> {
  for (const [text, name, from] of DUTIES) {
    await page.press('Tilføj en opgave');
    await page.type({ 'Parten skal': text, ...(name === undefined ? {} : { 'Kort navn': name }) });
    await page.choose({ Hvem: SUPPLIER });
    if (from !== undefined) await workingDays(page, 'Frist', from);
  }
  await page.press('Tilføj en opgave');
  await page.type({ 'Parten skal': 'varetage førstelinjesupport og videresende henvendelser til Leverandøren' });
  await page.choose({ Hvem: CUSTOMER });
}

/** Ten working days of the desk after something. */
async function workingDays(page: Place, deadline: string, from: string): Promise<void> {
  await page.choose({ [deadline]: 'Inden for en vis tid' });
  await page.type({ 'Længde: Antal': '10' });
  await page.choose({ 'Længde: Enhed': 'Arbejdsdage', 'Længde: Regnes i': HOURS, 'Regnes fra': from });
}

export async function report(page: Place): Promise<void> {
  const list = page.within('Rapporter');
  await list.press('Tilføj en rapport');
  await list.type({ Rapport: 'Statusrapport' });
  await list.choose({ 'Hvor ofte': 'Måned', Af: SUPPLIER, Til: 'Kontraktansvarlig' });
  await workingDays(list, 'Frist', 'Kalendermånedens udløb');
  await list.lines('Indhold', ['resultatet for hvert Servicemål og de opgjorte bodspoint']);
  await list.press('Flere detaljer');
  await list.type({ Format: 'Kundens rapportskabelon' });
}

const METRICS = [
  {
    name: 'Tilgængelighed af Service Desk',
    kind: 'Andel',
    better: 'En højere værdi er bedre',
    unit: 'Procent',
    definition:
      'Den andel af henvendelserne, hvor reaktionstiden var under grænsen. Der er reageret på en henvendelse, når den er kategoriseret og tildelt en person.',
    clock: {
      Starter: 'modtagelsen af henvendelsen, dog tidligst ved servicedeskens åbning',
      Stopper: 'henvendelsen er kategoriseret og tildelt en person',
    },
  },
  {
    name: 'Løsningstid',
    kind: 'Varighed',
    better: 'En lavere værdi er bedre',
    definition: 'Tiden, til fejlen er løst.',
    clock: { Starter: 'registreringen af fejlen, dog tidligst ved servicedeskens åbning', Stopper: 'fejlen er løst' },
  },
  {
    name: 'Root cause analysis',
    kind: 'Varighed',
    better: 'En lavere værdi er bedre',
    unit: 'Arbejdsdage',
    definition: 'Tiden fra Kundens anmodning, til årsagsanalysen er leveret.',
    duty: 'Levere en årsagsanalyse',
  },
  {
    name: 'Månedlig statusrapport',
    kind: 'Varighed',
    better: 'En lavere værdi er bedre',
    unit: 'Arbejdsdage',
    definition: 'Tiden fra månedens udløb, til statusrapporten er leveret i Kundens format.',
    duty: 'Levere statusrapporten',
    by: CUSTOMER,
  },
] as const;

type Metric = (typeof METRICS)[number];

export async function metrics(page: Place): Promise<void> {
  for (const [index, metric] of METRICS.entries()) await measured(page, metric, `KPI ${index + 1}`);
}

async function measured(page: Place, metric: Metric, code: string): Promise<void> {
  await page.press('Skriv dit eget målepunkt');
  const list = page.within('Målepunkter');
  const what = page.within('Hvad der måles');
  await what.type({ Navn: metric.name, Kode: code, Definition: metric.definition });
  await what.choose({ 'Måles på': 'duty' in metric ? 'En opgave' : 'Ydelser', 'Type målepunkt': metric.kind });
  if ('duty' in metric) await what.choose({ Opgave: metric.duty });
  else await what.mark(/^Vedligeholdelse og support/);
  await list.press('Hvordan det beregnes');
  const how = page.within('Hvordan det beregnes');
  await how.choose({ Retning: metric.better, ...('unit' in metric ? { Enhed: metric.unit } : {}) });
  await list.press('Hvornår og hvor');
  const when = page.within('Hvornår og hvor');
  await when.press('Tilføj en måleperiode');
  await when.choose({ Måleperiode: 'Kalendermåned', 'Måles inden for': HOURS });
  await when.within('Måleperiode').press(/^Flere detaljer/);
  await when.type({ Tidszone: 'Europe/Copenhagen' });
  if ('by' in metric) {
    await when.press('Tilføj en målemetode');
    await when.choose({ 'Måles af': metric.by });
  }
  if ('clock' in metric) await byTheDesk(page, metric.clock);
}

/** Measured by the supplier's desk with the customer's tool, within the hours of the desk; what was not measured costs points. */
async function byTheDesk(page: Place, clock: Readonly<Record<string, string>>): Promise<void> {
  const list = page.within('Målepunkter');
  const when = page.within('Hvornår og hvor');
  await when.press('Tilføj en målemetode');
  await when.choose({ 'Måles af': SUPPLIER });
  await when.type({ Værktøj: TOOL });
  await when.within('Måling').press(/^Flere detaljer/);
  await when.choose({ Rolle: 'Servicedeskens medarbejdere' });
  await when.press('Tilføj regler for tidsregningen');
  await when.type(clock);
  await when.choose({ 'Uden for tidsrummet': 'Tiden begynder, når tidsrummet næste gang begynder' });
  await list.press('Hvad der ikke tæller med');
  const out = page.within('Hvad der ikke tæller med');
  await out.press('Tilføj regler for særtilfælde');
  await out.choose({ 'Manglende data': 'Er bodsbelagt' });
  await list.press('Hvordan det rapporteres');
  await page.within('Hvordan det rapporteres').choose({ 'Rapporteres i': 'Statusrapport' });
}

/** As the annex says them: it answers in under a quarter of an hour, and solves within a time. */
const TARGETS = [
  ['90 % under 15 min', '90 % under 15 min', '90 % under 30 min', '90 % under 30 min'],
  ['8 timer', '16 timer', '5 arbejdsdage', '10 arbejdsdage'],
] as const;

export async function targets(page: Place): Promise<void> {
  for (const [index, said] of TARGETS.entries()) {
    const table = await tableOf(page, index);
    await table.press('Én række for hver prioritet');
    await table.paste(
      'Mål: 1 Alvorlig',
      said.map((target) => [target]),
    );
  }
  await countedByTheDesk(await tableOf(page, 1), '3 Normal', '4 Mindre betydelig');
  const analysis = await tableOf(page, 2);
  for (const [row, priority] of ['1 Alvorlig', '2 Betydelig'].entries()) {
    await analysis.press('Tilføj en række');
    await analysis.choose({ [`Gælder for: række ${row + 1}`]: priority });
    await analysis.type({ [`Mål: ${priority}`]: '10 arbejdsdage' });
  }
  await countedByTheDesk(analysis, '1 Alvorlig', '2 Betydelig');
  const report = await tableOf(page, 3);
  await report.press('Tilføj en række');
  await report.type({ 'Mål: række 1': '10 arbejdsdage' });
  await countedByTheDesk(report, 'række 1');
}

async function tableOf(page: Place, index: number): Promise<Place> {
  const name = `Servicemål for ${METRICS[index]?.name ?? ''}`;
  await page.see(name);
  return page.within(name);
}

/** Working days are those of a calendar. */
async function countedByTheDesk(table: Place, ...rows: readonly string[]): Promise<void> {
  for (const row of rows) {
    await table.press(`Vis detaljer: ${row}`);
    await table.choose({ 'Tid: Regnes i': HOURS });
    await table.press(`Skjul detaljer: ${row}`);
  }
}

/** Points for a target that is missed: so many at once, and for every unit by which it is missed. */
const POINTS = [
  { name: 'KPI 1', of: [/^Tilgængelighed/], points: '1,0', unit: 'Procentpoint', commenced: true },
  { name: 'KPI 2, kategori 1', of: [/^Løsningstid – Alvorlig/], points: '2,0', unit: 'Timer', commenced: true },
  { name: 'KPI 2, kategori 2', of: [/^Løsningstid – Betydelig/], points: '1,0', unit: 'Timer', commenced: true },
  {
    name: 'KPI 2, kategori 3 og 4',
    of: [/^Løsningstid – Normal/, /^Løsningstid – Mindre/],
    points: '1,0',
    unit: 'Arbejdsdage',
    commenced: true,
  },
  { name: 'KPI 3', of: [/^Root cause/], points: '2,0', unit: 'Arbejdsdage', commenced: false },
  { name: 'KPI 4', of: [/^Månedlig/], fixed: '3', points: '1', unit: 'Arbejdsdage', commenced: false },
] as const;

export async function points(page: Place): Promise<void> {
  const list = page.within('Konsekvenser');
  for (const { name, of, points, unit, commenced, ...others } of POINTS) {
    await list.press('Tilføj en konsekvens');
    await list.type({ Navn: name });
    await list.choosesKind('Et servicemål ikke nås');
    for (const metric of of) {
      const boxes = list.within('Servicemål').at.getByRole('checkbox', { name: metric });
      for (const box of await boxes.all()) await list.hands.mark(box);
    }
    await list.choosesKind('Servicekredit');
    await list.choosesKind('Bodspoint');
    if ('fixed' in others) await list.type({ 'Point for hver overskridelse': others.fixed });
    const every = await everyUnit(list, points);
    if (unit === 'Procentpoint') await every.choose({ Enhed: unit });
    else {
      await every.choose({ Enhed: 'Tid' });
      await every.choose({ Tidsenhed: unit });
    }
    if (commenced) await every.choose({ 'En enhed tæller, når den er': 'Påbegyndt' });
  }
}

async function everyUnit(list: Place, points: string): Promise<Place> {
  await list.press('Tilføj point for hver enhed');
  const every = list.within('Point for hver enhed');
  await every.type({ Point: points });
  await every.type({ 'Enhedens størrelse': '1' });
  return every;
}

export async function missingMeasurement(page: Place): Promise<void> {
  const list = page.within('Konsekvenser');
  await list.press('Tilføj en konsekvens');
  await list.type({ Navn: 'Manglende måling' });
  await list.choosesKind('En måling mangler');
  await list.within('Målepunkter').mark(...METRICS.map(({ name }) => name));
  await list.choosesKind('Servicekredit');
  await list.choosesKind('Bodspoint');
  const every = await everyUnit(list, '1,0');
  await every.choose({ Enhed: 'Enheder' });
  await every.type({ 'Enhed med ord': 'ikke-registreret henvendelse eller rapportopgave' });
  await list.press('Flere detaljer');
  await list.type({
    'Aftalt ordlyd': 'hvor målingen ikke er foretaget på grund af uenighed eller Leverandørens forhold',
  });
}

/** One point is one per cent of all that is paid for the month; half of it is the most. */
export async function price(page: Place): Promise<void> {
  const rules = page.within('Regler for alle beføjelser');
  const base = rules.within('Hvad servicekredit beregnes af');
  await base.press('Tilføj et beregningsgrundlag');
  await theMonth(base.within('Beregningsgrundlag'));
  await base.type({
    'Hvad der hører til': 'alt faktureret eller fakturerbart for måneden, herunder timebaseret arbejde',
  });
  await base.choose({ 'Hvad point er værd': 'For hvert point' });
  await base.choose({ Betaler: 'En procentsats' });
  await base.type({ Procent: '1' });
  const limits = rules.within('Grænser');
  await limits.press('Tilføj en grænse');
  await limits.choose({ Grænse: 'Maksimum', På: 'En procentsats', 'Pr.': 'Måned' });
  await limits.type({ Procent: '50' });
  await limits.press('Tilføj et beregningsgrundlag');
  await theMonth(limits.within('Af hvilket vederlag'));
  await rules.choose({
    'Flere servicekreditter samtidig': 'Alle servicekreditter lægges sammen',
    'Én årsag kan tælle under flere servicemål': 'Ja',
    'Betales som': 'Modregning',
    'Retlig karakter': 'Konventionalbod',
  });
  const claim = rules.within('Hvordan servicekredit opnås');
  await claim.press('Tilføj en fremgangsmåde for krav');
  await claim.choose({ Opnås: 'Automatisk', Udbetales: 'Med ord' });
  await claim.type({ Tekst: 'månedligt i den førstkommende faktura' });
}

async function theMonth(fee: Place): Promise<void> {
  await fee.choose({
    'Beregnes af': 'Alle vederlag',
    'For perioden': 'Måned',
    'Den periode, hvor': 'Den periode, hvor servicemålet ikke blev opfyldt',
    'Uden moms': 'Ja',
  });
}

const EXAMPLES = [
  {
    about: 'KPI 1',
    metric: 'Tilgængelighed af Service Desk',
    given: [
      ['henvendelser', '22', 'Antal'],
      ['henvendelser med rettidig reaktion', '18', 'Antal'],
    ],
    stated: [
      ['rettidig andel', '81,8', 'Procent'],
      ['afvigelse', '8,2', 'Procentpoint'],
      ['bodspoint', '8', 'Point'],
    ],
  },
  {
    about: 'KPI 2, kategori 1',
    metric: 'Løsningstid',
    given: [
      ['løsningstid for fejlen i kategori 1, hele timer', '9', 'Timer'],
      ['yderligere minutter (kategori 1)', '42', 'Minutter'],
      ['løsningstid for fejlen i kategori 2, hele timer', '20', 'Timer'],
      ['yderligere minutter (kategori 2)', '20', 'Minutter'],
    ],
    stated: [
      ['påbegyndte timer over fristen, kategori 1', '2', 'Timer'],
      ['påbegyndte timer over fristen, kategori 2', '5', 'Timer'],
      ['bodspoint', '9', 'Point'],
    ],
  },
  {
    metric: 'Løsningstid',
    given: [['løsningstid', '8', 'Timer']],
    moments: [
      ['meldt', 'Tirsdag', '15.00'],
      ['frist', 'Tirsdag', '23.00'],
    ],
  },
  {
    metric: 'Løsningstid',
    given: [['løsningstid', '8', 'Timer']],
    moments: [
      ['meldt', 'Onsdag', '17.30'],
      ['frist', 'Torsdag', '16.00'],
    ],
  },
] as const;

/** As the annex has them, with the one that is rounded down against its rule and the two that reckon by different clocks. */
export async function examples(page: Place): Promise<void> {
  const rules = page.within('Regler for alle beføjelser');
  await rules.press('Tilbageoptjening, bonus, eksempler');
  const list = rules.within('Regneeksempler');
  for (const { metric, given, ...example } of EXAMPLES) {
    await list.press('Tilføj et regneeksempel');
    if ('about' in example) await list.choose({ Om: example.about });
    await list.choose({ Målepunkt: metric });
    await rowsOf(list.within('Givet'), 'Tilføj et tal', given);
    if ('stated' in example) await rowsOf(list.within('Resultat som angivet'), 'Tilføj et resultat', example.stated);
    if ('moments' in example) await rowsOf(list.within('Tidspunkter'), 'Tilføj et tidspunkt', example.moments);
  }
}

async function rowsOf(table: Place, add: string, rows: readonly (readonly string[])[]): Promise<void> {
  await table.press(add);
  await table.paste('Navn, række 1', rows);
}

export async function changes(page: Place): Promise<void> {
  await page.press('Tilføj ændringshåndtering');
  await lasting(page, 'Varsel om ændret medvirken', ['10', 'Arbejdsdage', HOURS]);
}

type Length = readonly [amount: string, unit: string, hours?: string];

async function lasting(page: Place, label: string, [amount, unit, hours]: Length): Promise<void> {
  await page.type({ [`${label}: Antal`]: amount });
  await page.choose({ [`${label}: Enhed`]: unit, ...(hours === undefined ? {} : { [`${label}: Regnes i`]: hours }) });
}

export async function term(page: Place): Promise<void> {
  await page.choose({ Løbetid: 'Tidsbegrænset' });
  await lasting(page, 'Varighed', ['24', 'Måneder']);
  await page.press('Tilføj forlængelse');
  const renewal = page.within('Fornyelse');
  await renewal.choose({ 'Hvordan den fornyes': 'Option på forlængelse', 'Besluttes af': CUSTOMER });
  await lasting(renewal, 'Hver gang med', ['12', 'Måneder']);
  await renewal.type({ 'Højst antal gange': '2' });
  await lasting(renewal, 'Med et varsel på', ['30', 'Arbejdsdage', HOURS]);
  await notices(page.within('Opsigelsesvarsler'));
  await page.press('Tilføj regler for ophøret');
  const exit = page.within('Ophør');
  await lasting(exit, 'Bistand i', ['6', 'Måneder']);
  await exit.choose({ 'Kun efter anmodning': 'Ja', 'Dokumentation udleveres': 'Inden for en vis tid' });
  await lasting(exit, 'Længde', ['5', 'Arbejdsdage', HOURS]);
  await exit.choose({ 'Regnes fra': 'Aftalens ophør' });
  await page.press('Flere detaljer');
  await page.type({
    'Eller begynder, når': 'vedligeholdelsens start',
    'Forventet værdi: Beløb': '37.500.000',
    'Højeste værdi: Beløb': '45.000.000',
  });
  await page.choose({ 'Værdierne er ekskl. moms': 'Ja' });
}

async function notices(list: Place): Promise<void> {
  await list.press('Tilføj et opsigelsesvarsel', 'Alt om Nr. 1');
  await list.choose({ Af: SUPPLIER });
  await list.press('Flere detaljer');
  await list.choose({ Slags: 'Opsigelse', 'Ikke tilladt': 'Ja' });
  await list.press('Tilføj et opsigelsesvarsel', 'Alt om Nr. 2');
  await list.choose({ Af: CUSTOMER });
  await lasting(list, 'Varsel', ['40', 'Arbejdsdage', HOURS]);
  await list.press('Flere detaljer');
  await list.choose({ Slags: 'Udtræden' });
  await list.type({ 'Mod betaling af': 'Kunden betaler for udført arbejde og dokumenterede omkostninger' });
}

const CLAUSES = [
  ['Kundens øvrige medvirken', 'Kundens øvrige medvirken er reguleret i leverancekontrakten.', 'Ansvarsfordeling'],
  ['Ophævelse', 'Ophævelse er reguleret i rammeaftalen.', 'Varighed og ophør'],
] as const;

/** The clauses of the framework agreement hold: those that a new agreement begins with go, and two point there. */
export async function clauses(page: Place): Promise<void> {
  const usual = page.at.getByRole('button', { name: /^Fjern / });
  while ((await usual.count()) > 0) await page.hands.press(usual.first());
  for (const [title, text, component] of CLAUSES) {
    await page.press('Skriv din egen bestemmelse');
    await page.type({ Overskrift: title, Tekst: text });
    await page.choose({ 'Hører til': component });
  }
}
