import type { Inline } from '#core/document/document.ts';
import { line, phrase, text, type Phrase } from '#core/document/inline.ts';
import type { Manner, Recompense } from '#core/document/words/manner.ts';
import type { BaseParts, Excess, RemedyWords } from '#core/document/words/remedies.ts';
import { frame } from './frame.ts';

const UNITS = {
  millisecond: 'millisekund',
  second: 'sekund',
  minute: 'minut',
  hour: 'time',
  workingHour: 'arbejdstime',
  day: 'dag',
  workingDay: 'arbejdsdag',
  week: 'uge',
  month: 'måned',
  quarter: 'kvartal',
  year: 'år',
  billingCycle: 'faktureringsperiode',
  percentagePoint: 'procentpoint',
};

const EXCESS: Readonly<Record<Excess, string>> = {
  time: ', som Servicemålet overskrides med',
  downtime: ' Nedetid ud over det, som Servicemålet tillader',
  delay: ', forsinkelsen varer',
  below: ', som resultatet ligger under Servicemålet',
  above: ', som resultatet ligger over Servicemålet',
  none: '',
};

/** The same word before a unit of either gender. */
const COMPLETION = { commenced: 'påbegyndt ', completed: 'fuldført ' };
/** Before a number: "pr. påbegyndte 5 procentpoint". */
const COMPLETION_OF_SEVERAL = { commenced: 'påbegyndte ', completed: 'fuldførte ' };

const REPEATED_WINDOWS = {
  calendarMonth: { one: 'kalendermåned', many: 'kalendermåneder' },
  billingCycle: { one: 'faktureringsperiode', many: 'faktureringsperioder' },
  calendarQuarter: { one: 'kalenderkvartal', many: 'kalenderkvartaler' },
  calendarYear: { one: 'kalenderår', many: 'kalenderår' },
};
const MEASUREMENT_PERIODS = { one: 'Måleperiode', many: 'Måleperioder' };

const PERIODS: Readonly<
  Record<NonNullable<BaseParts['period']>, { readonly the: string; readonly concerned: string }>
> = {
  hour: { the: 'den time', concerned: 'den pågældende time' },
  day: { the: 'den dag', concerned: 'den pågældende dag' },
  week: { the: 'den uge', concerned: 'den pågældende uge' },
  month: { the: 'den måned', concerned: 'den pågældende måned' },
  billingCycle: { the: 'den faktureringsperiode', concerned: 'den pågældende faktureringsperiode' },
  quarter: { the: 'det kvartal', concerned: 'det pågældende kvartal' },
  halfYear: { the: 'det halvår', concerned: 'det pågældende halvår' },
  year: { the: 'det år', concerned: 'det pågældende år' },
  rolling12Months: { the: 'de 12 sammenhængende måneder', concerned: 'de pågældende 12 sammenhængende måneder' },
  window: { the: 'den Måleperiode', concerned: 'den pågældende Måleperiode' },
  incident: { the: 'den Hændelse', concerned: 'den pågældende Hændelse' },
  invoice: { the: 'den faktura', concerned: 'den pågældende faktura' },
  term: { the: 'hele Aftalens løbetid', concerned: 'hele Aftalens løbetid' },
};

const PERIOD_OF = {
  miss: ', hvor Servicemålet ikke blev opfyldt',
  claim: ', hvor kravet fremsættes',
};

/** What is owed for a missed service level, in the forms that the sentences need. "Bod" has no plural. */
interface Owed {
  readonly heading: string;
  readonly headingFor: string;
  readonly one: string;
  /** Of any kind: "en Servicekredit ydes kun, hvis …", "bod betales kun, hvis …". */
  readonly some: string;
  readonly that: string;
  readonly all: string;
  readonly none: string;
  readonly several: string;
  readonly highest: string;
  readonly single: string;
  readonly best: string;
  readonly give: string;
  readonly given: string;
  readonly settle: string;
  readonly payOut: string;
  readonly paidOut: string;
  readonly due: string;
  readonly notUsed: string;
  readonly since: string;
  readonly transferable: string;
  readonly target: string;
  /** Stands for `all`. */
  readonly them: string;
}

const BOD: Owed = {
  heading: 'Bod',
  headingFor: 'Bod vedrørende',
  one: 'en bod',
  some: 'bod',
  that: 'boden',
  all: 'bod',
  none: 'betales der ingen bod',
  several: 'flere bodsbeløb',
  highest: 'det højeste af dem',
  single: 'ét bodsbeløb: det højeste af dem',
  best: 'det, der er gunstigst',
  give: 'betale',
  given: 'betales',
  settle: 'afregne',
  payOut: 'betale',
  paidOut: 'betales',
  due: 'forfalden bod',
  notUsed: 'modregnet',
  since: 'forfaldet',
  transferable: 'krav på bod',
  target: 'bodsbelagt Servicemål',
  them: 'den',
};

const OWED: Readonly<Record<Recompense, Owed>> = {
  serviceCredit: {
    heading: 'Servicekredit',
    headingFor: 'Servicekredit for',
    one: 'en Servicekredit',
    some: 'en Servicekredit',
    that: 'Servicekreditten',
    all: 'Servicekreditter',
    none: 'ydes der ingen Servicekredit',
    several: 'flere Servicekreditter',
    highest: 'den højeste af dem',
    single: 'én Servicekredit: den højeste af dem',
    best: 'den, der er gunstigst',
    give: 'yde',
    given: 'ydes',
    settle: 'yde',
    payOut: 'udbetale',
    paidOut: 'udbetales',
    due: 'Servicekreditter',
    notUsed: 'anvendt',
    since: 'ydet',
    transferable: 'Servicekreditter',
    target: 'Servicemål',
    them: 'dem',
  },
  liquidatedDamages: BOD,
  penalty: BOD,
};

const initial = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function servicesOr(services: Phrase | null): Phrase {
  return services ?? 'den berørte Ydelse';
}

function moneyOf({ kind, charges, services, slice, sliceText }: BaseParts): Phrase {
  switch (kind) {
    case 'charges':
      return charges === null ? 'vederlaget' : line`det beløb, der skal betales som ${charges}`;
    case 'serviceFee':
      return line`vederlaget for ${servicesOr(services)}`;
    case 'sliceOfService':
      return line`den del af vederlaget for ${servicesOr(services)}, der vedrører ${sliceText ?? (slice === null ? 'den berørte del' : line`det berørte udsnit (${slice})`)}`;
    case 'outageTimeFee':
      return line`den del af vederlaget for ${servicesOr(services)}, der falder på tiden for driftsafbrydelsen`;
    case 'allFees':
      return 'det samlede vederlag efter Aftalen';
    case 'invoice':
      return 'fakturaens samlede beløb';
    case 'orderValue':
      return 'værdien af den pågældende ordre';
  }
}

function periodOf({ kind, period, periodOf: of }: BaseParts, owed: Owed): string {
  if (period === null) return '';
  const comma = kind === 'charges' || kind === 'sliceOfService' || kind === 'outageTimeFee' ? ',' : '';
  if (period === 'term') return `${comma} for ${PERIODS.term.the}`;
  if (period === 'rolling12Months' && of === 'miss')
    return `${comma} for de 12 måneder forud for den manglende opfyldelse`;
  if (of === null) return `${comma} for ${PERIODS[period].concerned}`;
  const when = of === 'payment' ? `, hvor ${owed.that} ${owed.given}` : PERIOD_OF[of];
  return `${comma} for ${PERIODS[period].the}${when}`;
}

function leftOut({ excludesVat, excludesOneOff }: BaseParts): string {
  const named = (wanted: boolean) =>
    [excludesVat === wanted ? 'moms' : '', excludesOneOff === wanted ? 'engangsvederlag' : '']
      .filter((word) => word !== '')
      .join(' og ');
  const [out, kept] = [named(true), named(false)];
  return (out === '' ? '' : `, ekskl. ${out}`) + (kept === '' ? '' : `, inkl. ${kept}`);
}

function level(levels: Phrase | null, isOne: boolean): readonly Inline[] {
  if (levels === null) return line`et Servicemål`;
  return isOne ? line`Servicemålet for ${levels}` : line`et Servicemål for ${levels}`;
}

function between(per: string | null): string {
  return per === null ? '' : `${per} `;
}

const warranties: RemedyWords['warranties'] = {
  warrants: (party, words, period) =>
    period === null
      ? line`${party} garanterer, at ${words}.`
      : line`${party} garanterer i en periode på ${period.length} fra ${period.from}, at ${words}.`,
};

const trigger: RemedyWords['trigger'] = {
  missed: (levels, isOne, window) => line`${level(levels, isOne)} ikke opfyldes ${window}`,
  repeated: ({ levels, isOne, misses, windows, consecutive, window, severalMisses }) => {
    const name = window === null ? MEASUREMENT_PERIODS : REPEATED_WINDOWS[window];
    const missed = line`${level(levels, isOne)} ikke opfyldes i ${misses}`;
    const counted = severalMisses ? name.many : name.one;
    if (consecutive) return line`${missed} ${counted} i træk`;
    return windows === null
      ? line`${missed} ${counted}`
      : line`${missed} ud af ${windows} på hinanden følgende ${name.many}`;
  },
  nearMiss: (levels, isOne, share) =>
    share === null
      ? line`${level(levels, isOne)} er ved at blive overskredet`
      : line`${share} af den tid, som ${level(levels, isOne)} tillader, er gået, uden at sagen er afsluttet`,
  dutyMissed: (duties, isOne) =>
    line`${isOne ? 'følgende forpligtelse' : 'en af følgende forpligtelser'} ikke opfyldes som aftalt (${duties})`,
  measurementMissing: (metrics) => (metrics === null ? line`en måling mangler` : line`målingen af ${metrics} mangler`),
  event: (event) => phrase(event),
  window: {
    perItem: 'i et enkelt tilfælde',
    hour: 'i en klokketime',
    day: 'på en dag',
    week: 'i en uge',
    calendarMonth: 'i en kalendermåned',
    billingCycle: 'i en faktureringsperiode',
    calendarQuarter: 'i et kalenderkvartal',
    calendarYear: 'i et kalenderår',
    agreementYear: 'i et aftaleår',
    measurementPeriod: 'i en Måleperiode',
  },
  rollingWindow: (length) => line`i en rullende periode på ${length}`,
};

const pays: RemedyWords['pays'] = {
  points: (points) => line`${points} bodspoint`,
  percentOf: (percent, base) => line`${percent} af ${base}`,
  perUnit: ({ unit, isPeriod, completion }, excess) =>
    line`pr. ${completion === null ? '' : typeof unit === 'string' || isPeriod ? COMPLETION[completion] : COMPLETION_OF_SEVERAL[completion]}${isPeriod ? 'periode på ' : ''}${unit}${EXCESS[excess]}`,
  perItem: (item, amount, completion) =>
    line`pr. ${completion === null ? '' : amount === null ? COMPLETION[completion] : COMPLETION_OF_SEVERAL[completion]}${amount === null ? '' : line`${amount} `}${item ?? 'tilfælde, der ikke opfylder Servicemålet'}`,
  unit: UNITS,
};

const credits = (shall: string, owed: Owed): RemedyWords['credits'] => ({
  titleFor: (levels) => line`${owed.headingFor} ${levels}`,
  untitled: line`${owed.heading}`,
  steps: (provider, customer, trigger) =>
    line`Hvis ${trigger}, ${shall} ${provider} ${owed.give} ${customer} ${owed.one}, der afhænger af resultatet således:`,
  stepsSummary: `${owed.heading} for hvert interval af resultater`,
  resultHeading: {
    measuredValue: 'Resultat',
    points: 'Bodspoint',
    missedItems: 'Antal tilfælde, der ikke er opfyldt',
  },
  creditHeading: owed.heading,
  owed: ({ provider, customer, trigger, amount }) =>
    line`Hvis ${trigger}, ${shall} ${provider} ${owed.give} ${customer} ${owed.one} på ${amount}.`,
  pointsOwed: (provider, trigger, amount) => line`Hvis ${trigger}, pålægges ${provider} ${amount}.`,
  offset: (units) => line`De første ${units} regnes ikke med.`,
  cap: (amount) => line`${initial(owed.that)} efter dette punkt kan hver gang højst udgøre ${amount}.`,
  multiplier: (factor, base) => line`${factor} gange ${base ?? 'vederlaget for tiden for driftsafbrydelsen'}`,
  proportional: (base, weighted) =>
    line`den del af ${base ?? 'vederlaget for Måleperioden'}, der svarer til forholdet mellem Nedetiden og den Aftalte Driftstid i Måleperioden${weighted ? ', ganget med andelen af berørte brugere eller funktioner' : ''}`,
  flatPer: { window: 'pr. Måleperiode', incident: 'pr. Hændelse', item: 'pr. tilfælde, der ikke opfylder målet' },
  pointsForMiss: (fixed, perUnit) =>
    fixed === null ? line`${perUnit ?? ''}` : line`${fixed}${perUnit === null ? '' : line` og yderligere ${perUnit}`}`,
  repeatFactor: (factor) =>
    line`Opfyldes samme Servicemål heller ikke i den følgende Måleperiode, ganges bodspointene for denne periode med ${factor}.`,
  pool: ({ atRisk, categoryShare, weight, base }) =>
    line`${weight === null ? '' : line`${weight} af `}${categoryShare === null ? '' : line`${categoryShare} af `}risikobeløbet, der er ${atRisk} af ${base ?? 'vederlaget'}`,
  feeOf: (length, per) => line`vederlaget for ${length}${per === null ? '' : line` ${per}`}`,
  notCharged: (provider, trigger, unit) =>
    line`Hvis ${trigger}, må ${provider} ikke opkræve vederlag for den pågældende ${unit === 'hour' ? 'time' : 'dag'}.`,
  nothing: (trigger) => line`Hvis ${trigger}, ${owed.none}.`,
  ownWords: (trigger, words) => line`Hvis ${trigger}, gælder følgende: ${words}`,
  automatic: (provider) =>
    line`${provider} ${shall} ${owed.settle} ${owed.that} efter dette punkt, uden at der fremsættes krav om den.`,
  onClaim: (customer) =>
    line`${initial(owed.that)} efter dette punkt ${owed.given} kun, hvis ${customer} fremsætter krav om den.`,
  appliesWithoutClaim: line`Det gælder, uden at der fremsættes krav om det.`,
  appliesOnClaim: (customer) => line`Det gælder kun, hvis ${customer} fremsætter krav om det.`,
  base: (base) => line`En procentsats i dette punkt beregnes af ${base}.`,
  atLevel: (levelName) => line`Dette gælder på niveauet ${levelName}.`,
  validity: (dates) => line`Dette gælder ${dates}.`,
  asWritten: (words) => line`Med parternes egne ord: ${words}.`,
});

const base = (shall: string, owed: Owed): RemedyWords['base'] => ({
  generalBase: (base) => line`Medmindre andet er angivet, beregnes ${owed.one}, der er angivet i procent, af ${base}.`,
  of: (parts) => phrase(moneyOf(parts), text(`${periodOf(parts, owed)}${leftOut(parts)}`)),
  pointPrice: (amount) => line`For hvert bodspoint udgør ${owed.that} ${amount}.`,
  pointLadder: line`En Måleperiodes bodspoint lægges sammen og udløser ${owed.one} således:`,
  ladderSummary: `${owed.heading} for hvert antal bodspoint`,
  points: 'Bodspoint',
  legalCharacter: {
    priceAdjustment: () =>
      line`Servicekreditter er en regulering af vederlaget efter det serviceniveau, der er leveret. De er ikke bod.`,
    liquidatedDamages: (provider, customer) =>
      line`Bod efter Aftalen er en erstatning, hvis størrelse ${provider} og ${customer} har aftalt på forhånd ud fra det tab, som en manglende opfyldelse af et Servicemål anslås at medføre.`,
    konventionalbod: (_provider, customer) =>
      line`Bod efter Aftalen er konventionalbod. Den forfalder, når et bodsbelagt Servicemål ikke er opfyldt, uden at ${customer} skal godtgøre at have lidt et tab.`,
    goodwill: (provider) => line`${provider} yder Servicekreditter pr. kulance og uden at anerkende et ansvar.`,
  },
  form: {
    creditOnInvoice: (provider) =>
      line`${provider} ${shall} ${owed.settle} ${owed.all} som et fradrag i den næste faktura.`,
    setOff: (_provider, customer) => line`${customer} kan modregne ${owed.due} i den næste faktura.`,
    refund: (provider, customer) => line`${provider} ${shall} ${owed.payOut} ${owed.all} til ${customer}.`,
    creditOrRefundAtEnd: (provider, customer) =>
      line`${provider} ${shall} ${owed.settle} ${owed.all} som et fradrag i den næste faktura. ${initial(owed.some)}, der ikke er fradraget ved Aftalens ophør, ${shall} ${owed.paidOut} til ${customer}.`,
  },
  expiry: (length) =>
    line`${initial(owed.some)}, der ikke er ${owed.notUsed} inden for ${length}, efter at den er ${owed.since}, bortfalder.`,
  transferable: (customer) => line`${customer} kan overdrage ${owed.transferable} til andre.`,
  notTransferable: (customer) => line`${customer} kan ikke overdrage ${owed.transferable} til andre.`,
  exclusive: (customer, besidesOthers) =>
    line`${besidesOthers ? `Bortset fra de øvrige følger, der er fastsat i Aftalen, er ${owed.all}` : `${initial(owed.all)} er`} den eneste misligholdelsesbeføjelse, som ${customer} har ved manglende opfyldelse af et Servicemål.`,
  notIn: (exceptions) => line`Dette gælder ikke ved ${exceptions}.`,
  terminationUntouched: line`Retten til at opsige eller ophæve Aftalen efter dens bestemmelser berøres ikke heraf.`,
  notExclusive: (customer) =>
    line`${initial(owed.all)} begrænser ikke de øvrige misligholdelsesbeføjelser, som ${customer} har, når et Servicemål ikke er opfyldt.`,
  carveOut: {
    grossNegligence: 'grov uagtsomhed',
    wilfulBreach: 'forsætlig misligholdelse',
    dataLoss: 'tab af data',
    confidentiality: 'brud på fortrolighed',
    personalData: 'overtrædelse af reglerne om personoplysninger',
  },
  lowerOf: (amounts) => line`det laveste af følgende beløb: ${amounts}`,
  liabilityCap: (provider, per, amount) =>
    line`Det samlede ansvar, som ${provider} kan ifalde efter Aftalen, kan ${between(per)}højst udgøre ${amount}.`,
  creditsCount: line`${initial(owed.all)} regnes med i denne grænse.`,
  creditsDoNotCount: line`${initial(owed.all)} regnes ikke med i denne grænse.`,
  noIndirectLoss: line`Ingen af parterne er ansvarlig for indirekte tab.`,
  indirectLoss: line`Ansvaret omfatter indirekte tab.`,
});

const limits = (shall: string, owed: Owed): RemedyWords['limits'] => ({
  cap: (per, amount, services) =>
    line`${initial(owed.all)}${services === null ? '' : line` for ${services}`} kan ${between(per)}tilsammen højst udgøre ${amount}.`,
  floor: (per, amount, services) =>
    line`${initial(owed.some)}${services === null ? '' : line` for ${services}`} ${owed.given} kun, hvis det samlede beløb ${between(per)}overstiger ${amount}.`,
  stacking: {
    sum: line`Skyldes der ${owed.several} for samme periode, lægges de sammen.`,
    highest: line`Skyldes der ${owed.several} for samme periode, ${owed.given} kun ${owed.highest}.`,
    onePerIncident: line`En Hændelse udløser kun ${owed.single}, der skyldes på grund af den.`,
    mostFavourable: line`Udløser et forhold ${owed.several}, efter Aftalen eller på andet grundlag, ${owed.given} ${owed.best} for Kunden.`,
  },
  oneCauseCountsSeveralTimes: line`Én årsag kan udløse ${owed.all} efter mere end ét ${owed.target}.`,
  oneCauseCountsOnce: line`Én årsag udløser kun ${owed.some} efter ét ${owed.target}.`,
  earnBack: ({ provider, windows, margin, share }) =>
    line`${provider} genvinder ${share === null ? '' : line`${share} af `}${owed.one}, hvis resultatet for samme Servicemål opfylder målet${margin === null ? '' : line` med en margen på mindst ${margin}`} i hver af de følgende ${windows} Måleperioder.`,
  earnBackBlocked: line`En fornyet manglende opfyldelse af Servicemålet i disse perioder udelukker genvinding.`,
  bonus: (customer, share, perPoint) =>
    line`Er resultatet bedre end Servicemålet, ${shall} ${customer} betale en bonus${perPoint === null ? '' : line` på ${perPoint} for hvert point, forskellen udgør`}${share === null ? '' : line`, med en sats på ${share}`}.`,
});

const claims = (shall: string, owed: Owed): RemedyWords['claims'] => ({
  automatic: (provider) =>
    line`${provider} ${shall} opgøre og ${owed.settle} ${owed.all}, uden at der fremsættes krav om ${owed.them}.`,
  onClaim: (customer) => line`${initial(owed.some)} ${owed.given} kun, hvis ${customer} fremsætter krav om den.`,
  onClaimInSteps: (customer) =>
    line`${initial(owed.some)} ${owed.given} kun, hvis ${customer} fremsætter krav om den. Kravet fremsættes i disse trin i denne rækkefølge:`,
  stepsOfAutomatic: line`Det sker i disse trin i denne rækkefølge:`,
  submit: ({ party, isNamed, channel, deadline }) =>
    line`${party} ${shall} ${deadline === null ? '' : line`${deadline} `}fremsende ${isNamed ? 'dette' : 'kravet'}${channel === null ? '' : line` ved ${channel}`}`,
  content: (content) => line`Heri skal følgende angives: ${content}.`,
  answer: (provider, deadline) =>
    line`${provider} ${shall} ${deadline} skriftligt bekræfte kravet eller afvise det med en begrundelse.`,
  payOut: (provider, deadline) => line`${provider} ${shall} ${deadline} ${owed.settle} ${owed.that}.`,
  lostIfLate: line`Et krav, der fremsættes senere end angivet i dette punkt, bortfalder.`,
  lostIfIncomplete: line`Et krav, der ikke indeholder det, som dette punkt kræver, bortfalder.`,
  deniedInArrears: (customer) =>
    line`For en periode, hvor ${customer} er i restance med en betaling efter Aftalen, ${owed.none}.`,
});

const examples: RemedyWords['examples'] = {
  introduction: (about) =>
    about === null ? line`Eksempel på beregningen:` : line`Eksempel på beregningen for ${about}:`,
  deadline: (about) => (about === null ? line`Eksempel på en frist:` : line`Eksempel på en frist for ${about}:`),
  summary: 'Regneeksempel: forudsætninger og resultat',
  given: 'Forudsætning',
  moment: (weekday, time) => line`${weekday === null ? '' : line`${weekday} `}${time}`,
  result: 'Resultat',
};

const other = (shall: string): RemedyWords['other'] => ({
  refund: ({ provider, trigger, of, proRata }) =>
    line`Hvis ${trigger}, ${shall} ${provider} tilbagebetale ${proRata ? 'en forholdsmæssig del af ' : ''}${of ?? 'vederlaget for den berørte Ydelse'}.`,
  freePeriod: (provider, trigger, length) =>
    line`Hvis ${trigger}, ${shall} ${provider} levere den berørte Ydelse uden vederlag i ${length}.`,
  improvementPlan: (provider, trigger, due) =>
    line`Hvis ${trigger}, ${shall} ${provider} ${due} levere en forbedringsplan.`,
  planContent: (content) => line`Planen ${shall} angive ${content}.`,
  planCarriedOut: (provider, within) =>
    line`${provider} ${shall} gennemføre planen inden for ${within} efter leveringen af den.`,
  writtenJustification: (provider, trigger, due) =>
    line`Hvis ${trigger}, ${shall} ${provider} ${due} give en skriftlig redegørelse, der angiver årsagen.`,
  rootCauseAnalysis: (provider, trigger, due) =>
    line`Hvis ${trigger}, ${shall} ${provider} ${due} levere en årsagsanalyse (RCA).`,
  notice: ({ provider, trigger, to, due }) =>
    line`Hvis ${trigger}, ${shall} ${provider} ${due === null ? '' : line`${due} `}underrette ${to}.`,
  alsoTo: (roles, others) => line`${roles} samt ${others}`,
  escalation: (provider, trigger, to) => line`Hvis ${trigger}, ${shall} ${provider} eskalere sagen til ${to}.`,
  suspension: (provider, trigger) =>
    line`Hvis ${trigger}, ${shall} ${provider} tage den berørte Ydelse ud af drift, indtil Servicemålet kan opfyldes.`,
  terminationRight: (customer, trigger, notice) =>
    line`Hvis ${trigger}, kan ${customer} ophæve Aftalen${notice === null ? '' : line` med et varsel på ${notice}`}.`,
  exerciseWithin: (deadline) => line`Retten til at ophæve Aftalen bortfalder, hvis den ikke udøves ${deadline}.`,
  refundOnTermination: (provider) =>
    line`Ophæves Aftalen på dette grundlag, ${shall} ${provider} tilbagebetale en forholdsmæssig del af det vederlag, der er betalt forud for tiden efter ophævelsens virkning.`,
  none: (trigger) => line`Hvis ${trigger}, følger der ikke yderligere heraf.`,
  ownWords: (trigger, words) => line`Hvis ${trigger}, gælder følgende: ${words}`,
});

export function remediesIn({ recompense }: Manner): RemedyWords {
  const { shall } = frame;
  const owed = OWED[recompense];
  return {
    warranties,
    trigger,
    pays,
    credits: credits(shall, owed),
    base: base(shall, owed),
    limits: limits(shall, owed),
    claims: claims(shall, owed),
    examples,
    other: other(shall),
  };
}
