import type { Payment } from '#core/agreement/credit.ts';
import type { Language } from '#core/agreement/language.ts';

export interface BandWords {
  readonly result: string;
  readonly credit: string;
  readonly row: (number: number) => string;
  readonly from: (row: number) => string;
  readonly to: (row: number) => string;
  readonly belongs: (bound: string, isIn: boolean) => string;
  readonly pays: (row: number) => string;
  readonly paysKind: (row: number) => string;
  readonly paysIn: Readonly<Record<Payment['kind'], string>>;
  readonly currency: (row: number) => string;
  readonly remove: (row: number) => string;
  readonly actions: string;
  readonly add: string;
  readonly fill: (promised: string) => string;
  readonly fillAgain: (promised: string) => string;
  readonly noPromise: string;
  readonly noRoom: (promised: string) => string;
  readonly paste: string;
  readonly notPasted: (line: number) => string;
  readonly empty: string;
  readonly picture: string;
  readonly promised: string;
  readonly nothing: string;
  readonly several: (count: number) => string;
  readonly sound: string;
  readonly soundBeneath: string;
  readonly faults: {
    readonly empty: (row: number) => string;
    readonly gap: (range: string) => string;
    readonly overlap: (range: string, rows: string) => string;
    readonly kept: (range: string, rows: string) => string;
    readonly paysLess: (row: number, than: number) => string;
  };
  readonly and: string;
}

/** The bands of a credit: table, picture, and what is wrong with them. */
export const bandWords: Readonly<Record<Language, BandWords>> = {
  en: {
    result: 'Result (x)',
    credit: 'Credit',
    row: (number) => `Band ${number}`,
    from: (row) => `Band ${row}: from`,
    to: (row) => `Band ${row}: to`,
    belongs: (bound, isIn) => `${bound}: ${isIn ? 'the value itself is included' : 'the value itself is left out'}`,
    pays: (row) => `Band ${row}: credit`,
    paysKind: (row) => `Band ${row}: credit in`,
    paysIn: { percent: '%', amount: 'money', points: 'points' },
    currency: (row) => `Band ${row}: currency`,
    remove: (row) => `Remove band ${row}`,
    actions: 'Remove',
    add: 'Add a band',
    fill: (promised) => `Fill in three usual bands for ${promised}`,
    fillAgain: (promised) => `Replace with three usual bands for ${promised}`,
    noPromise: 'Choose one target above (with one number) to have usual bands filled in and gaps to the target shown.',
    noRoom: (promised) => `There are no usual bands for ${promised}.`,
    paste: 'Rows from a spreadsheet can be pasted here: from, to, credit.',
    notPasted: (line) => `Nothing was pasted: line ${line} has no numbers for from, to and credit.`,
    empty: 'No bands yet. Without them no credit is owed.',
    picture: 'The bands along the axis',
    promised: 'target met',
    nothing: 'nothing',
    several: (count) => `${count} bands`,
    sound: 'No gap and no overlap between the bands.',
    soundBeneath: 'Every result that misses the target is in exactly one band.',
    faults: {
      empty: (row) => `Band ${row} holds no value: it ends before it begins.`,
      gap: (range) => `Gap: nothing is said of ${range}.`,
      overlap: (range, rows) => `Overlap: ${range} is in bands ${rows}.`,
      kept: (range, rows) => `Band ${rows} pays for ${range}, although the target is met.`,
      paysLess: (row, than) => `Band ${row} is worse than band ${than} and pays less.`,
    },
    and: 'and',
  },
  da: {
    result: 'Resultat (x)',
    credit: 'Servicekredit',
    row: (number) => `Trin ${number}`,
    from: (row) => `Trin ${row}: fra`,
    to: (row) => `Trin ${row}: til`,
    belongs: (bound, isIn) => `${bound}: ${isIn ? 'værdien selv er med' : 'værdien selv er ikke med'}`,
    pays: (row) => `Trin ${row}: servicekredit`,
    paysKind: (row) => `Trin ${row}: servicekredit i`,
    paysIn: { percent: '%', amount: 'penge', points: 'point' },
    currency: (row) => `Trin ${row}: valuta`,
    remove: (row) => `Fjern trin ${row}`,
    actions: 'Fjern',
    add: 'Tilføj et trin',
    fill: (promised) => `Udfyld med tre sædvanlige trin for ${promised}`,
    fillAgain: (promised) => `Erstat med tre sædvanlige trin for ${promised}`,
    noPromise: 'Vælg ét servicemål ovenfor (med ét tal) for at få sædvanlige trin udfyldt og huller op til målet vist.',
    noRoom: (promised) => `Der er ingen sædvanlige trin for ${promised}.`,
    paste: 'Rækker fra et regneark kan sættes ind her: fra, til, servicekredit.',
    notPasted: (line) => `Intet blev sat ind: Linje ${line} har ikke tal for fra, til og servicekredit.`,
    empty: 'Ingen trin endnu. Uden dem skyldes der ingen servicekredit.',
    picture: 'Trinnene langs aksen',
    promised: 'mål nået',
    nothing: 'intet',
    several: (count) => `${count} trin`,
    sound: 'Intet hul og ingen overlapning mellem trinnene.',
    soundBeneath: 'Hvert resultat, der ikke når målet, ligger i netop ét trin.',
    faults: {
      empty: (row) => `Trin ${row} rummer ingen værdi: Det slutter, før det begynder.`,
      gap: (range) => `Hul: Der står intet om ${range}.`,
      overlap: (range, rows) => `Overlapning: ${range} ligger i trin ${rows}.`,
      kept: (range, rows) => `Trin ${rows} giver servicekredit for ${range}, selv om målet er nået.`,
      paysLess: (row, than) => `Trin ${row} er dårligere end trin ${than} og giver mindre.`,
    },
    and: 'og',
  },
};
