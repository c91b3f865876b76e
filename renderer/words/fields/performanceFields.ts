import type { FieldTable } from './fieldTable.ts';

/** Goals, metrics, their targets, and what does not count. */
export const performanceFields: FieldTable = {
  goals: {
    en: {
      label: 'Goals',
      why: 'What the parties want to reach, in the SMART form: specific, measurable, achievable, relevant, time-bound.',
    },
    da: {
      label: 'Mål',
      why: 'Hvad parterne vil opnå, formuleret SMART: specifikt, målbart, opnåeligt, relevant og tidsbestemt.',
    },
  },
  'goals/*/statement': {
    en: {
      label: 'The goal in one sentence',
      example: 'Booking stays available to terminals during every working shift.',
    },
    da: { label: 'Målet i én sætning', example: 'Booking er til rådighed for terminalerne i alle arbejdshold.' },
  },
  'goals/*/owner': { en: { label: 'Owner' }, da: { label: 'Ansvarlig' } },
  'goals/*/specific': {
    en: { label: 'Specific', why: 'Which service, and what comes of it.' },
    da: { label: 'Specifikt', why: 'Hvilken ydelse, og hvad der kommer ud af det.' },
  },
  'goals/*/specific/service': { en: { label: 'Service' }, da: { label: 'Ydelse' } },
  'goals/*/specific/outcome': { en: { label: 'Outcome' }, da: { label: 'Resultat' } },
  'goals/*/measurable': {
    en: { label: 'Measurable', why: 'The targets that show whether it is reached.' },
    da: { label: 'Målbart', why: 'De servicemål, der viser, om det er nået.' },
  },
  'goals/*/measurable/objectives': { en: { label: 'Service level targets' }, da: { label: 'Servicemål' } },
  'goals/*/achievable': {
    en: { label: 'Achievable', why: 'Where one stands today, and why the goal can be reached.' },
    da: { label: 'Opnåeligt', why: 'Hvor man står i dag, og hvorfor målet kan nås.' },
  },
  'goals/*/achievable/baseline': {
    en: { label: 'Today’s level', example: '99.7%' },
    da: { label: 'Niveauet i dag', example: '99,7 %' },
  },
  'goals/*/achievable/evidence': {
    en: { label: 'Evidence', example: 'monthly reports for 2026' },
    da: { label: 'Grundlag', example: 'månedsrapporter for 2026' },
  },
  'goals/*/relevant': {
    en: { label: 'Relevant', why: 'The business need behind it.' },
    da: { label: 'Relevant', why: 'Det forretningsmæssige behov bag.' },
  },
  'goals/*/relevant/need': { en: { label: 'Business need' }, da: { label: 'Forretningsbehov' } },
  'goals/*/timeBound': {
    en: { label: 'Time-bound', why: 'By when, and when it is looked at.' },
    da: { label: 'Tidsbestemt', why: 'Hvornår det skal være nået, og hvornår der følges op.' },
  },
  'goals/*/timeBound/due': { en: { label: 'Reached by' }, da: { label: 'Nået senest' } },
  'goals/*/timeBound/firstEvaluation': { en: { label: 'First evaluation' }, da: { label: 'Første evaluering' } },
  'goals/*/timeBound/review': { en: { label: 'Reviewed on' }, da: { label: 'Gennemgås den' } },

  metrics: {
    en: { label: 'Metrics', why: 'What is measured: what, how, where, by whom, over which time, with what left out.' },
    da: {
      label: 'Målepunkter',
      why: 'Hvad der måles: hvad, hvordan, hvor, af hvem, over hvilken tid og med hvad udeladt.',
    },
  },
  'metrics/*/subject/services': {
    en: { label: 'Services', why: 'The services whose results are measured.' },
    da: { label: 'Ydelser', why: 'De ydelser, hvis resultater måles.' },
  },
  'metrics/*/code': { en: { label: 'Code', example: 'M1' }, da: { label: 'Kode', example: 'M1' } },
  'metrics/*/name': {
    en: { label: 'Name', example: 'Availability' },
    da: { label: 'Navn', example: 'Tilgængelighed' },
  },
  'metrics/*/purpose': {
    en: { label: 'Purpose', why: 'What it tells the customer.' },
    da: { label: 'Formål', why: 'Hvad det fortæller kunden.' },
  },
  'metrics/*/subject': { en: { label: 'Measured on' }, da: { label: 'Måles på' } },
  'metrics/*/subject/kind': { en: { label: 'Measured on' }, da: { label: 'Måles på' } },
  'metrics/*/subject/duty': { en: { label: 'Duty' }, da: { label: 'Opgave' } },
  'metrics/*/kind': {
    en: { label: 'Kind of metric', why: 'Decides which details are asked.' },
    da: { label: 'Type målepunkt', why: 'Bestemmer, hvilke detaljer der spørges om.' },
  },
  'metrics/*/definition': {
    en: { label: 'Definition', why: 'In words that a third party could measure by.' },
    da: { label: 'Definition', why: 'Så klart, at en tredjemand kunne måle efter den.' },
  },
  'metrics/*/formula': { en: { label: 'Formula' }, da: { label: 'Formel' } },
  'metrics/*/formula/expression': {
    en: {
      label: 'Calculation',
      why: 'Numbers and symbols with + − × ÷ and brackets, as you write them.',
      example: '(T\u00a0−\u00a0D)\u00a0÷\u00a0T\u00a0×\u00a0100',
    },
    da: {
      label: 'Beregning',
      why: 'Tal og symboler med + − × ÷ og parenteser, som du skriver dem.',
      example: '(T\u00a0−\u00a0D)\u00a0÷\u00a0T\u00a0×\u00a0100',
    },
  },
  'metrics/*/formula/variables': { en: { label: 'Symbols' }, da: { label: 'Symboler' } },
  symbol: { en: { label: 'Symbol' }, da: { label: 'Symbol' } },
  meaning: { en: { label: 'Meaning' }, da: { label: 'Betydning' } },
  'metrics/*/formula/text': { en: { label: 'The formula in words' }, da: { label: 'Formlen med ord' } },
  operator: { en: { label: 'Operation' }, da: { label: 'Regneart' } },
  'metrics/*/percentile': { en: { label: 'Percentile', example: '95' }, da: { label: 'Fraktil', example: '95' } },
  'metrics/*/direction': { en: { label: 'Better is' }, da: { label: 'Retning' } },
  'metrics/*/decimals': { en: { label: 'Decimals reported' }, da: { label: 'Decimaler i rapporten' } },
  'metrics/*/rounding': {
    en: { label: 'Rounding', why: 'Decides near a bound whether a credit is owed.' },
    da: { label: 'Afrunding', why: 'Afgør tæt på en grænse, om der skal betales.' },
  },
  'metrics/*/rounding/mode': { en: { label: 'Rounded' }, da: { label: 'Afrundes' } },
  'metrics/*/rounding/decimals': { en: { label: 'Decimals' }, da: { label: 'Decimaler' } },
  'metrics/*/rounding/when': { en: { label: 'When' }, da: { label: 'Hvornår' } },
  'metrics/*/failure': {
    en: { label: 'Counts as failed when', why: 'A sign that can be read off a measurement, not an opinion.' },
    da: { label: 'Regnes som fejl, når', why: 'Et tegn, der kan aflæses af en måling, ikke en mening.' },
  },
  'metrics/*/failure/kind': { en: { label: 'Sign' }, da: { label: 'Tegn' } },
  'failure/of': { en: { label: 'Signs' }, da: { label: 'Tegn' } },
  measure: {
    en: { label: 'What is measured', example: 'error rate' },
    da: { label: 'Hvad der måles', example: 'fejlrate' },
  },
  over: { en: { label: 'Over' }, da: { label: 'Over' } },
  count: { en: { label: 'Number' }, da: { label: 'Antal' } },
  check: {
    en: { label: 'Of which check', example: 'synthetic transactions' },
    da: { label: 'Af hvilken kontrol', example: 'syntetiske transaktioner' },
  },
  interval: { en: { label: 'Interval' }, da: { label: 'Interval' } },
  'metrics/*/minimumDuration': {
    en: { label: 'Shorter failures do not count', example: '1 minute' },
    da: { label: 'Kortere fejl tæller ikke', example: '1 minut' },
  },
  'metrics/*/countsFrom': { en: { label: 'Counts from' }, da: { label: 'Tæller fra' } },
  'metrics/*/clock': {
    en: { label: 'The clock', why: 'When it starts, stops and stands still.' },
    da: { label: 'Uret', why: 'Hvornår det starter, stopper og står stille.' },
  },
  'metrics/*/clock/start': {
    en: { label: 'Starts', example: 'when the fault is registered' },
    da: { label: 'Starter', example: 'når fejlen er registreret' },
  },
  'metrics/*/clock/stop': {
    en: { label: 'Stops', example: 'when the service works again' },
    da: { label: 'Stopper', example: 'når ydelsen igen virker' },
  },
  'metrics/*/clock/pauses': {
    en: { label: 'Stands still', example: 'while the provider waits for the customer’s answer' },
    da: { label: 'Står stille', example: 'mens leverandøren venter på kundens svar' },
  },
  'metrics/*/clock/outOfHours': { en: { label: 'Outside the hours' }, da: { label: 'Uden for tidsrummet' } },
  'metrics/*/scope': {
    en: { label: 'Calculated for', why: 'For whom and what apart, and how the parts are put together.' },
    da: { label: 'Beregnes for', why: 'Hvem og hvad hver for sig, og hvordan delene sættes sammen.' },
  },
  'metrics/*/scope/dimensions': { en: { label: 'For each' }, da: { label: 'For hver' } },
  'metrics/*/scope/per': {
    en: { label: 'And for each', example: 'account' },
    da: { label: 'Og for hver', example: 'konto' },
  },
  'metrics/*/scope/aggregation': { en: { label: 'Put together' }, da: { label: 'Samles som' } },
  'metrics/*/measurement': {
    en: { label: 'Measurement', why: 'Who measures, with what, where, and whose figure counts.' },
    da: { label: 'Måling', why: 'Hvem der måler, med hvad, hvor, og hvis tal der gælder.' },
  },
  'metrics/*/measurement/by': { en: { label: 'Measured by' }, da: { label: 'Måles af' } },
  'metrics/*/measurement/role': { en: { label: 'Role' }, da: { label: 'Rolle' } },
  'metrics/*/measurement/tool': {
    en: { label: 'Tool', example: 'external monitoring from three locations' },
    da: { label: 'Værktøj', example: 'ekstern overvågning fra tre steder' },
  },
  'metrics/*/measurement/point': {
    en: { label: 'Measuring point', example: 'the provider’s internet connection' },
    da: { label: 'Målested', example: 'leverandørens internetforbindelse' },
  },
  'metrics/*/measurement/sourceOfTruth': {
    en: { label: 'Prevailing figure', why: 'Whose figure counts when two differ.' },
    da: { label: 'Gældende tal', why: 'Hvis tal der gælder, når to målinger ikke stemmer overens.' },
  },
  'metrics/*/measurement/access': { en: { label: 'Access to the data' }, da: { label: 'Adgang til data' } },
  'metrics/*/measurement/precondition': {
    en: { label: 'Precondition of measuring' },
    da: { label: 'Forudsætning for måling' },
  },
  'metrics/*/measurement/interval': {
    en: { label: 'Measured every', example: '1 minute' },
    da: { label: 'Måles hvert', example: '1 minut' },
  },
  'metrics/*/window': {
    en: { label: 'Measurement period', why: 'The time over which a result is computed.' },
    da: { label: 'Måleperiode', why: 'Den tid, et resultat beregnes over.' },
  },
  'metrics/*/window/kind': { en: { label: 'Measurement period' }, da: { label: 'Måleperiode' } },
  'metrics/*/window/length': {
    en: { label: 'Length of the rolling period' },
    da: { label: 'Den rullende periodes længde' },
  },
  'metrics/*/window/endsAt': {
    en: { label: 'The rolling period ends at' },
    da: { label: 'Den rullende periode slutter ved' },
  },
  'metrics/*/window/slice': {
    en: { label: 'Made of intervals of', example: '5 minutes' },
    da: { label: 'Består af intervaller på', example: '5 minutter' },
  },
  'metrics/*/hours': {
    en: { label: 'Measured inside', why: 'Leave it out to measure around the clock.' },
    da: { label: 'Måles inden for', why: 'Udelad det for at måle døgnet rundt.' },
  },
  'metrics/*/exclusions': {
    en: { label: 'Left out', why: 'Choose none for the exclusions that apply to every metric.' },
    da: { label: 'Undtaget', why: 'Vælg ingen for de undtagelser, der gælder alle målepunkter.' },
  },
  'metrics/*/edgeRules': {
    en: { label: 'Edge cases', why: 'Short first months, missing data, very few events.' },
    da: { label: 'Særtilfælde', why: 'Kort første måned, manglende data, meget få hændelser.' },
  },
  'metrics/*/edgeRules/partialWindow': {
    en: { label: 'A partial first or last period' },
    da: { label: 'En ufuldstændig første eller sidste periode' },
  },
  'metrics/*/edgeRules/missingData': { en: { label: 'Missing data' }, da: { label: 'Manglende data' } },
  'metrics/*/edgeRules/missingDataText': {
    en: { label: 'Missing data in words' },
    da: { label: 'Manglende data med ord' },
  },
  'metrics/*/edgeRules/minimumSample': { en: { label: 'Fewest events' }, da: { label: 'Færrest hændelser' } },
  'metrics/*/edgeRules/belowMinimum': { en: { label: 'With fewer events' }, da: { label: 'Ved færre hændelser' } },
  'metrics/*/edgeRules/runIn': {
    en: { label: 'Run-in period without consequences' },
    da: { label: 'Indkøringsperiode uden konsekvenser' },
  },
  'metrics/*/edgeRules/claimedTimeOnce': {
    en: { label: 'Time counts in one claim only' },
    da: { label: 'Tid tæller kun med i ét krav' },
  },
  'metrics/*/retention': { en: { label: 'Data kept for' }, da: { label: 'Data gemmes i' } },
  'metrics/*/reportedIn': { en: { label: 'Reported in' }, da: { label: 'Rapporteres i' } },

  objectives: {
    en: { label: 'Service level targets', why: 'The promises about a metric: one row for each value they depend on.' },
    da: { label: 'Servicemål', why: 'Løfterne om et målepunkt: én række for hver værdi, de afhænger af.' },
  },
  'objectives/*/metric': { en: { label: 'Metric' }, da: { label: 'Målepunkt' } },
  'objectives/*/key': {
    en: { label: 'Applies to', why: 'The row of the target table: priority, service or a dimension.' },
    da: { label: 'Gælder for', why: 'Rækken i måltabellen: prioritet, ydelse eller en dimension.' },
  },
  'objectives/*/key/*/kind': { en: { label: 'By' }, da: { label: 'Efter' } },
  dimension: { en: { label: 'Dimension' }, da: { label: 'Dimension' } },
  priority: { en: { label: 'Priority' }, da: { label: 'Prioritet' } },
  service: { en: { label: 'Service' }, da: { label: 'Ydelse' } },
  'objectives/*/role': {
    en: { label: 'Weight of the promise', why: 'A guarantee can be enforced, an aim cannot.' },
    da: { label: 'Løftets vægt', why: 'En garanti kan håndhæves, en hensigt kan ikke.' },
  },
  'objectives/*/target': { en: { label: 'Target' }, da: { label: 'Mål' } },
  'objectives/*/target/kind': { en: { label: 'Target stated as' }, da: { label: 'Målet angives som' } },
  'objectives/*/target/length': { en: { label: 'Time' }, da: { label: 'Tid' } },
  'objectives/*/attainment': {
    en: {
      label: 'Must be met by',
      why: 'The share of cases that must meet it. Without it, all of them.',
      example: '90%',
    },
    da: {
      label: 'Skal opfyldes af',
      why: 'Den andel af sagerne, der skal opfylde det. Ellers dem alle.',
      example: '90 %',
    },
  },
  conditions: {
    en: { label: 'Conditions', why: 'What must be true before a promise applies at all.' },
    da: { label: 'Betingelser', why: 'Hvad der skal være opfyldt, før et løfte overhovedet gælder.' },
  },
  'conditions/*/of': {
    en: { label: 'Of what', example: 'availability zones' },
    da: { label: 'Af hvad', example: 'tilgængelighedszoner' },
  },
  'conditions/*/text': { en: { label: 'Condition' }, da: { label: 'Betingelse' } },

  exclusions: {
    en: {
      label: 'Exclusions',
      why: 'What does not count against the provider. Narrow, provable and limited ones hold.',
    },
    da: {
      label: 'Undtagelser',
      why: 'Hvad der ikke tæller imod leverandøren. De, der er snævre og begrænsede og kan bevises, holder.',
    },
  },
  'exclusions/*/text': { en: { label: 'What is left out' }, da: { label: 'Hvad der er undtaget' } },
  'exclusions/*/metrics': {
    en: { label: 'For the metrics', why: 'None: for every metric that does not name its own exclusions.' },
    da: { label: 'For målepunkterne', why: 'Ingen: for alle målepunkter, der ikke har egne undtagelser.' },
  },
  'exclusions/*/proof': {
    en: { label: 'Proof', why: 'Who must show it, and how.' },
    da: { label: 'Bevis', why: 'Hvem der skal godtgøre det, og hvordan.' },
  },
  maintenance: {
    en: { label: 'Planned maintenance', why: 'When the provider may take the service down, and how much of it.' },
    da: { label: 'Planlagt vedligeholdelse', why: 'Hvornår leverandøren må tage ydelsen ned, og hvor meget.' },
  },
  'maintenance/*/windows': {
    en: { label: 'Maintenance windows', why: 'An end before the start lies on the next day.' },
    da: { label: 'Servicevinduer', why: 'En sluttid før starttiden ligger næste dag.' },
  },
  recurs: { en: { label: 'Every' }, da: { label: 'Hver' } },
  'windows/*/nth': {
    en: { label: 'Which of the month', why: 'The first, second … such weekday.' },
    da: { label: 'Hvilken i måneden', why: 'Den første, anden … af ugedagen.' },
  },
  'maintenance/*/noticeChannel': { en: { label: 'Announced by' }, da: { label: 'Varsles via' } },
  'maintenance/*/countsAsDowntime': { en: { label: 'Counts as downtime' }, da: { label: 'Tæller som nedetid' } },
  'maintenance/*/emergency': { en: { label: 'Emergency maintenance' }, da: { label: 'Akut vedligeholdelse' } },
  'maintenance/*/emergency/countsAsDowntime': {
    en: { label: 'Counts as downtime' },
    da: { label: 'Tæller som nedetid' },
  },
  'maintenance/*/freezes': {
    en: { label: 'Freeze periods', why: 'Times in which nothing may be changed.' },
    da: { label: 'Frysperioder', why: 'Perioder, hvor intet må ændres.' },
  },
};
