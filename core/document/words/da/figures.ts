import { line } from '#core/document/inline.ts';
import { NO_BREAK_SPACE } from '#core/document/forms.ts';
import type { FigureWords } from '#core/document/words/figures.ts';
import type { Manner, Recompense } from '#core/document/words/manner.ts';

const OWED: Readonly<Record<Recompense, { readonly heading: string; readonly those: string }>> = {
  serviceCredit: { heading: 'Servicekredit', those: 'Servicekreditten' },
  liquidatedDamages: { heading: 'Bod', those: 'boden' },
  penalty: { heading: 'Bod', those: 'boden' },
};

const budget: FigureWords['budget'] = {
  of: (kind, days) => {
    switch (kind) {
      case 'calendarMonth':
        return line`af en måned på ${days} dage`;
      case 'billingCycle':
        return line`af en faktureringsperiode på ${days} dage`;
      case 'calendarQuarter':
        return line`af et kvartal på ${days} dage`;
      case 'calendarYear':
      case 'agreementYear':
        return line`af et år på ${days} dage`;
      case 'hour':
        return line`af én time`;
      case 'day':
        return line`af ét døgn`;
      case 'week':
        return line`af én uge`;
      default:
        return line`af ${days} døgn`;
    }
  },
  ofHours: ({ length, calendar, days }) => line`af de ${length} inden for ${calendar} ${days}`,
  days: (from, to) => `fra ${from} til ${to}`,
  /** Units of time end with a stop already. */
  allows: (target, first, others) =>
    line`${target} ${first.of} tillader ${first.length}${others.flatMap(({ of, length }) => line`; ${of} ${length}`)}`,
  allowsNothing: (target) => line`${target} tillader ingen.`,
  note: line`Beregnet ud fra målet, som det er angivet, i hele sekunder, før resultatet afrundes, og før noget holdes uden for beregningen. Tallene forklarer målet og ændrer det ikke.`,
};

const due: FigureWords['due'] = {
  example: ({ limit, started, due: end, timeZone }) =>
    line`En frist på ${limit}, der begynder at løbe ${started}, udløber ${end} (tidszone ${timeZone}).`,
  moment: (weekday, date, time) => `${weekday} den ${date} ${time}`,
  note: line`Eksemplet forklarer, hvordan tiden tælles, og ændrer det ikke.`,
};

const credit = ({ recompense }: Manner): FigureWords['credit'] => {
  const { heading, those } = OWED[recompense];
  return {
    introduction: ({ about, measured, result, window, amount }) =>
      line`Eksempel for ${about}: Hvis resultatet for ${measured} er ${result} ${window}, udgør ${those} ${amount}, beregnet således:`,
    note: ({ hasExampleFee, leavesLimitsOut }) =>
      line`Resultatet${hasExampleFee ? ' og vederlaget' : ''} er antaget.${leavesLimitsOut ? ' Lofter og grænser, der ikke er en procentdel af dette vederlag, er holdt uden for eksemplet.' : ''} Eksemplet forklarer reglen og ændrer den ikke.`,
    summary: 'Regneeksempel: fra resultat til beløb',
    label: {
      result: 'Resultat',
      rounded: 'Afrundet',
      target: 'Servicemål',
      miss: 'Afvigelse',
      band: 'Trin',
      rate: 'Sats',
      ruleCap: 'Højeste beløb',
      points: 'Bodspoint',
      pool: 'Andel på spil',
      outage: 'Driftsafbrydelse',
      feeTime: 'Tid uden vederlag',
      fee: 'Vederlag',
      calculation: 'Beregning',
      limit: 'Grænse',
    },
    owed: heading,
    notMet: (target) => line`${target}: ikke opfyldt`,
    downtime: (time, of, percent) => line`${time} ud af ${of} uden drift, svarende til ${percent}`,
    rounded: (value, mode) => {
      const how = { halfUp: '', halfEven: '', down: ', rundet ned', up: ', rundet op' };
      return line`${value}${how[mode]}`;
    },
    beyond: (size, counted, units) =>
      units === null ? line`${size}` : line`${size}, der tæller som ${counted} × ${units}`,
    band: (range, pays) => line`${range}: ${pays}`,
    times: (count, pays, product) => line`${count} × ${pays} = ${product}`,
    atMost: (amount) => line`højst ${amount}: nået`,
    pool: ({ atRisk, categoryShare, weight, percent }) => line`${atRisk} × ${categoryShare} × ${weight} = ${percent}`,
    outage: ({ time, of, share, factor }) =>
      line`${time} ud af ${of}${share === null ? '' : `, hvor ${share} af Ydelsen er berørt`}${factor === null ? '' : `, × ${factor}`}`,
    feeTime: (time, of) => line`${time} ud af ${of}`,
    fee: (amount, per, isExample) => line`${amount} ${per}${isExample ? ', antaget til eksemplet' : ''}`,
    percentOf: (percent, base, amount) => line`${percent} af ${base} = ${amount}`,
    cap: (amount, per, isReached) => line`højst ${amount} ${per}: ${isReached ? 'nået' : 'ikke nået'}`,
    floor: (amount, per, isReached) =>
      line`under ${amount} ${per} skyldes intet: ${isReached ? 'overskredet' : 'ikke nået'}`,
  };
};

const firstDates: FigureWords['firstDates'] = {
  introduction: line`Tabellen viser, hvornår Aftalens datoer og frister indtræder første gang. Frister, der regnes fra en begivenhed, som måske aldrig indtræffer, er ikke med.`,
  note: line`Datoerne er beregnet ud fra Aftalens start og de kalendere, der gælder. Hvor en frist regnes fra en handling, der selv har en frist, f.eks. levering af en rapport, er det lagt til grund, at handlingen sker på den sidste dag. Tabellen forklarer bestemmelserne og ændrer dem ikke.`,
  exitNote: line`Datoerne for ophør er dem, der gælder, hvis Aftalen ophører ved den første aftaleperiodes udløb.`,
  summary: 'Datoer og frister: hvad, som aftalt, første dato',
  what: 'Hvad',
  rule: 'Som aftalt',
  date: 'Første dato',
  effective: line`Aftalen træder i kraft`,
  firstMeasured: (metrics) => line`Første Måleperiode begynder: ${metrics}`,
  allMeasured: line`Første Måleperiode begynder`,
  report: (name) => line`Rapport: ${name}`,
  claim: (name) =>
    name === null ? line`Krav vedrørende et Servicemål, der ikke er opfyldt` : line`Fremsættelse: ${name}`,
  indexation: line`Tidligste regulering af vederlaget`,
  renewalNotice: line`Sidste dag for meddelelse om, at Aftalen ikke forlænges`,
  terminationNotice: (party) => line`Sidste dag for opsigelse fra ${party} til periodens udløb`,
  terminationEarliest: (party) => line`Tidligste ophør efter opsigelse fra ${party}`,
  termEnd: line`Aftaleperioden udløber`,
  exit: {
    assistance: line`Ophør: bistand slutter`,
    plan: line`Ophør: plan`,
    documentation: line`Ophør: dokumentation`,
    dataReturn: line`Ophør: udlevering af data`,
    deletion: line`Ophør: sletning af data`,
  },
  renewal: {
    automatic: (length) => line`forlænges med ${length}, medmindre der gives meddelelse`,
    option: (length) => line`kan forlænges med ${length}`,
  },
  noticeBefore: (length) => line`${length} før udløbet`,
  assistanceFor: (length) => line`${length} efter ophøret`,
  forWindow: (date, end) => line`${date} (for perioden til ${end})`,
};

export function figuresIn(manner: Manner): FigureWords {
  return {
    length: ({ hours, minutes, seconds }) =>
      [
        hours === null ? '' : `${hours}${NO_BREAK_SPACE}t.`,
        minutes === null ? '' : `${minutes}${NO_BREAK_SPACE}min.`,
        seconds === null ? '' : `${seconds}${NO_BREAK_SPACE}sek.`,
      ]
        .filter((part) => part !== '')
        .join(NO_BREAK_SPACE),
    budget,
    due,
    credit: credit(manner),
    firstDates,
  };
}
