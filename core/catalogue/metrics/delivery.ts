import { NO_SOURCE, type CatalogueEntry } from '#core/catalogue/entry.ts';
import { formula, quantity, rounded, share, symbol, within } from '#core/catalogue/formula.ts';

/** Whether what was promised comes in time and right. */
export const deliveryEntries: readonly CatalogueEntry[] = [
  {
    id: 'on-time-delivery',
    group: 'delivery',
    alsoCalled: { en: 'delivery accuracy, OTIF', da: 'leveringspræcision, leveringssikkerhed' },
    hours: 'none',
    metric: {
      name: { en: 'On-time delivery', da: 'Rettidig levering' },
      purpose: {
        en: 'shows whether deliveries come complete on the day agreed',
        da: 'viser, om leverancer kommer fuldstændigt på den aftalte dag',
      },
      kind: 'ratio',
      definition: {
        en: 'The share of the order lines due that were delivered complete on the agreed date or before it.',
        da: 'Den andel af de forfaldne ordrelinjer, der blev leveret fuldstændigt på den aftalte dato eller før.',
      },
      formula: formula(
        {
          en: 'Lines delivered complete and in time divided by lines due.',
          da: 'Linjer leveret fuldstændigt og til tiden divideret med forfaldne linjer.',
        },
        share(symbol('L'), symbol('F')),
        {
          L: {
            en: 'order lines delivered complete on the agreed date or before it',
            da: 'ordrelinjer leveret fuldstændigt på den aftalte dato eller før',
          },
          F: { en: 'order lines due in the Measurement Period', da: 'ordrelinjer, der forfalder i Måleperioden' },
        },
      ),
      unit: 'percent',
      direction: 'higherIsBetter',
      decimals: 1,
      rounding: rounded(1),
      window: { kind: 'calendarMonth' },
      edgeRules: {
        partialWindow: 'fullWindow',
        missingData: 'countsAsFailed',
        minimumSample: 20,
        belowMinimum: 'pooledWithNext',
      },
    },
    targets: [
      {
        target: quantity('atLeast', '96', 'percent'),
        source: {
          en: 'Helse Sør-Øst, complete order lines a month',
          da: 'Helse Sør-Øst, fuldstændige ordrelinjer pr. måned',
        },
      },
      { target: quantity('atLeast', '95', 'percent'), source: NO_SOURCE },
    ],
    pitfall: {
      en: 'Line or whole order, the first date or the one after re-planning: say which, and leave out what the Customer caused.',
      da: 'Linje eller hel ordre, første dato eller datoen efter omplanlægning: angiv hvilken, og udelad det, som Kunden er årsag til.',
    },
  },
  {
    id: 'report-timeliness',
    group: 'delivery',
    alsoCalled: { en: 'performance report, monthly report', da: 'driftsrapport, månedsrapport' },
    hours: 'none',
    metric: {
      name: { en: 'Report delivery time', da: 'Rettidig rapportering' },
      purpose: {
        en: 'shows whether results are known in time to act on them',
        da: 'viser, om resultaterne kendes i tide til at handle på dem',
      },
      kind: 'duration',
      definition: {
        en: 'The time from the end of the period reported on until the complete report has been delivered.',
        da: 'Tiden fra udgangen af den periode, der rapporteres om, til den fuldstændige rapport er leveret.',
      },
      unit: 'workingDay',
      direction: 'lowerIsBetter',
      decimals: 0,
      rounding: rounded(0),
      clock: {
        start: { en: 'the end of the period reported on', da: 'udgangen af den periode, der rapporteres om' },
        stop: { en: 'the complete report has been delivered', da: 'den fuldstændige rapport er leveret' },
        pauses: [],
      },
      window: { kind: 'perItem' },
      edgeRules: { missingData: 'countsAsFailed' },
    },
    targets: [
      { target: within('10', 'workingDay'), source: { en: 'a Danish agency', da: 'en dansk styrelse' } },
      { target: within('5', 'workingDay'), source: NO_SOURCE },
    ],
    pitfall: {
      en: 'One report a month makes every percentage 0 or 100: count the days it is late.',
      da: 'Én rapport om måneden gør enhver procent til 0 eller 100: tæl de dage, den er forsinket.',
    },
  },
  {
    id: 'root-cause-analysis',
    group: 'delivery',
    alsoCalled: {
      en: 'RCA, incident report, post-mortem, post-incident review, problem analysis',
      da: 'RCA, root cause analysis, hændelsesrapport, problemanalyse',
    },
    hours: 'none',
    metric: {
      name: { en: 'Root cause analysis delivery time', da: 'Rettidig årsagsanalyse' },
      purpose: {
        en: 'shows whether the cause of a major incident is known in time to prevent the next one',
        da: 'viser, om årsagen til en kritisk hændelse kendes i tide til at forhindre den næste',
      },
      kind: 'duration',
      definition: {
        en: 'The time from the end of a major incident until a written analysis has been delivered that names its root cause and what prevents it from happening again.',
        da: 'Tiden fra en kritisk hændelse er afsluttet, til der er leveret en skriftlig analyse, som angiver den grundlæggende årsag, og hvad der hindrer en gentagelse.',
      },
      unit: 'workingDay',
      direction: 'lowerIsBetter',
      decimals: 0,
      rounding: rounded(0),
      clock: {
        start: {
          en: 'the service works again after a major incident',
          da: 'ydelsen virker igen efter en kritisk hændelse',
        },
        stop: {
          en: 'the complete written analysis has been delivered',
          da: 'den fuldstændige skriftlige analyse er leveret',
        },
        pauses: [],
      },
      window: { kind: 'perItem' },
      edgeRules: { missingData: 'countsAsFailed' },
    },
    targets: [
      { target: within('5', 'workingDay'), source: NO_SOURCE },
      { target: within('10', 'workingDay'), source: NO_SOURCE },
    ],
    pitfall: {
      en: 'Say which incidents are major, and what the analysis must hold: “human error” is an analysis, too.',
      da: 'Angiv, hvilke hændelser der er kritiske, og hvad analysen skal indeholde: ”menneskelig fejl” er også en analyse.',
    },
  },
  {
    id: 'invoice-accuracy',
    group: 'delivery',
    alsoCalled: { en: 'billing, correct invoices', da: 'fakturering, korrekte fakturaer' },
    hours: 'none',
    metric: {
      name: { en: 'Invoice accuracy', da: 'Korrekte fakturaer' },
      purpose: {
        en: 'shows whether invoices can be paid without questions',
        da: 'viser, om fakturaer kan betales uden spørgsmål',
      },
      kind: 'ratio',
      definition: {
        en: 'The share of invoices that needed no correction.',
        da: 'Den andel af fakturaerne, der ikke krævede rettelse.',
      },
      formula: formula(
        {
          en: 'Correct invoices divided by invoices issued.',
          da: 'Korrekte fakturaer divideret med udstedte fakturaer.',
        },
        share(symbol('K'), symbol('U')),
        {
          K: { en: 'invoices without correction', da: 'fakturaer uden rettelse' },
          U: { en: 'invoices issued', da: 'udstedte fakturaer' },
        },
      ),
      unit: 'percent',
      direction: 'higherIsBetter',
      decimals: 1,
      rounding: rounded(1),
      window: { kind: 'calendarQuarter' },
      edgeRules: {
        partialWindow: 'fullWindow',
        missingData: 'leftOut',
        minimumSample: 10,
        belowMinimum: 'oneMissAllowed',
      },
    },
    targets: [{ target: quantity('atLeast', '98', 'percent'), source: NO_SOURCE }],
    pitfall: {
      en: 'Say how long after issue a correction still counts against the invoice.',
      da: 'Angiv, hvor længe efter udstedelsen en rettelse stadig tæller mod fakturaen.',
    },
  },
  {
    id: 'patch-age',
    group: 'delivery',
    alsoCalled: { en: 'patch time, vulnerability, update', da: 'patch management, sårbarhed, opdatering' },
    hours: 'none',
    metric: {
      name: { en: 'Time to security update', da: 'Tid til sikkerhedsopdatering' },
      purpose: {
        en: 'shows how long known vulnerabilities stay open',
        da: 'viser, hvor længe kendte sårbarheder står åbne',
      },
      kind: 'duration',
      definition: {
        en: 'The time from the publication of a security update until it has been installed in production.',
        da: 'Tiden fra en sikkerhedsopdatering er offentliggjort, til den er installeret i produktion.',
      },
      unit: 'day',
      direction: 'lowerIsBetter',
      decimals: 0,
      rounding: rounded(0),
      clock: {
        start: { en: 'publication of the update', da: 'offentliggørelsen af opdateringen' },
        stop: { en: 'the update has been installed in production', da: 'opdateringen er installeret i produktion' },
        pauses: [],
        outOfHours: 'runs',
      },
      window: { kind: 'calendarMonth' },
      edgeRules: { partialWindow: 'fullWindow', missingData: 'countsAsFailed' },
    },
    targets: [
      { target: within('7', 'day'), source: NO_SOURCE },
      { target: within('30', 'day'), source: NO_SOURCE },
    ],
    pitfall: {
      en: 'Say who rates how critical an update is, and which systems are included.',
      da: 'Angiv, hvem der vurderer, hvor kritisk en opdatering er, og hvilke systemer der er omfattet.',
    },
  },
  {
    id: 'audit-findings-closed',
    group: 'delivery',
    alsoCalled: { en: 'audit remarks, corrective actions', da: 'revisionsbemærkninger, opfølgning på revision' },
    hours: 'none',
    metric: {
      name: { en: 'Audit findings closed on time', da: 'Revisionsfund lukket til tiden' },
      purpose: {
        en: 'shows whether what an audit finds is put right',
        da: 'viser, om det, en revision finder, bliver bragt i orden',
      },
      kind: 'ratio',
      definition: {
        en: 'The share of the audit findings due in the period that were closed with evidence on or before their agreed date.',
        da: 'Den andel af de revisionsfund med frist i perioden, der er lukket med dokumentation senest den aftalte dato.',
      },
      formula: formula(
        {
          en: 'Findings closed on time divided by findings due.',
          da: 'Fund lukket til tiden divideret med fund med frist.',
        },
        share(symbol('L'), symbol('F')),
        {
          L: { en: 'findings closed on or before their date', da: 'fund lukket senest på deres dato' },
          F: { en: 'findings due in the period', da: 'fund med frist i perioden' },
        },
      ),
      unit: 'percent',
      direction: 'higherIsBetter',
      decimals: 0,
      rounding: rounded(0),
      window: { kind: 'calendarQuarter' },
      edgeRules: { partialWindow: 'fullWindow', missingData: 'countsAsFailed' },
    },
    targets: [{ target: quantity('atLeast', '100', 'percent'), source: NO_SOURCE }],
    pitfall: {
      en: 'Say who decides that a finding is closed, and that moving its date needs the agreement of both.',
      da: 'Angiv, hvem der afgør, at et fund er lukket, og at en ny frist kræver enighed mellem parterne.',
    },
  },
];
