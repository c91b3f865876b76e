import { line, type Phrase } from '#core/document/inline.ts';
import type { TermWords } from '#core/document/words/term.ts';
import { frame } from './frame.ts';

const NOTICE_ENDS = {
  anyDay: '',
  month: ' til udgangen af en kalendermåned',
  quarter: ' til udgangen af et kvartal',
  term: ' til den løbende aftaleperiodes udløb',
};

const CHARGES = {
  included: 'Ophørsbistanden er omfattet af vederlaget.',
  timeAndMaterials: 'Ophørsbistanden betales efter medgået tid til Leverandørens gældende timepriser.',
  fixed: 'Ophørsbistanden betales med et fast beløb, som aftales, før bistanden påbegyndes.',
};

const when = (within: Phrase | null) =>
  within === null ? '' : line` inden ${within} fra en parts skriftlige anmodning`;
const at = (place: Phrase | null) => (place === null ? '' : line` i ${place}`);
const by = (who: Phrase | null) => (who === null ? '' : line` mellem ${who}`);
/** The comma ends the clause about the rules, where something else of the step follows. */
const under = (institution: Phrase | null, ...then: readonly (Phrase | null)[]) =>
  institution === null
    ? ''
    : line` efter de regler, som ${institution} har vedtaget${then.every((one) => one === null) ? '' : ','}`;

const termItself: TermWords['term'] = {
  startDate: (date) => line`Aftalen træder i kraft den ${date}.`,
  startEvent: (event) => line`Aftalen træder i kraft ved ${event}.`,
  fixed: (length, end) => {
    if (length === null) return line`Den løber til og med den ${end ?? ''}.`;
    return end === null ? line`Den løber i ${length}.` : line`Den løber i ${length} til og med den ${end}.`;
  },
  indefinite: line`Den løber, indtil den bringes til ophør.`,
  notRenewed: line`Den ophører derefter uden opsigelse og forlænges ikke.`,
  renewed: ({ length, times, notice, by: party }) =>
    line`Den forlænges derefter med ${length} ad gangen${times === null ? '' : line`, højst ${times}`}, medmindre ${party ?? 'en part'} senest ${notice} før den løbende aftaleperiodes udløb meddeler, at den ikke skal forlænges.`,
  option: ({ by: party, length, times, isOnce, notice }) =>
    line`${party} har option på at forlænge Aftalen med ${length}${times === null ? '' : line` ${isOnce ? '' : 'indtil '}${times}`}. Optionen udnyttes ${isOnce ? '' : 'hver gang '}ved meddelelse senest ${notice} før den løbende aftaleperiodes udløb.`,
  nonTerminable: (length) => line`Aftalen er uopsigelig for begge parter i de første ${length}.`,
  valueExcludesVat: line`Værdien er opgjort ekskl. moms.`,
  value: (expected, ceiling) => {
    if (expected !== null && ceiling !== null) {
      return line`Aftalens forventede værdi er ${expected}, og dens værdi kan højst udgøre ${ceiling}.`;
    }
    if (expected !== null) return line`Aftalens forventede værdi er ${expected}.`;
    return ceiling === null ? null : line`Aftalens værdi kan højst udgøre ${ceiling}.`;
  },
};

const notice: TermWords['notice'] = {
  eachParty: 'hver af parterne',
  excluded: (party) => line`${party} kan ikke opsige Aftalen.`,
  convenience: (party, length, end) => line`${party} kan opsige Aftalen med et varsel på ${length}${NOTICE_ENDS[end]}.`,
  withdrawal: (party, length, end) =>
    line`${party} kan udtræde af Aftalen med et varsel på ${length}${NOTICE_ENDS[end]}.`,
  notBefore: (date) => line`Opsigelsen kan tidligst få virkning den ${date}.`,
  payment: (text) => line`I så fald gælder: ${text}.`,
};

const grounds: TermWords['grounds'] = {
  ground: (party, text) => line`${party} kan ophæve Aftalen, hvis ${text}.`,
  cure: (length) => line`Fristen for afhjælpning er ${length} fra modtagelsen af påkravet.`,
};

const exit = (shall: string): TermWords['exit'] => ({
  assistance: (provider, customer, length) =>
    line`Ved Aftalens ophør, uanset årsagen, ${shall} ${provider} i indtil ${length} yde ${customer} ophørsbistand ved hjemtagelse af Ydelserne eller overgang til en anden leverandør.`,
  charge: (charge) => line`${CHARGES[charge]}`,
  plan: (provider, customer, deadline, onRequest) => {
    const time = deadline === null ? '' : line` ${deadline}`;
    return onRequest
      ? line`Hvis ${customer} anmoder om det, ${shall} ${provider}${time} levere en ophørsplan.`
      : line`${provider} ${shall}${time} levere en ophørsplan til ${customer}.`;
  },
  documentation: (provider, customer, deadline) =>
    line`${provider} ${shall} ${deadline} udlevere den endelige dokumentation for Ydelserne til ${customer}.`,
  dataReturn: (provider, customer, deadline, format) =>
    line`${provider} ${shall} ${deadline} udlevere Kundens Data til ${customer}${format === null ? '' : line` som ${format}`}.`,
  deletion: (provider, deadline) =>
    line`${provider} ${shall} ${deadline} slette Kundens Data, herunder i sikkerhedskopier, dog ikke før de er udleveret.`,
  certificate: (provider, customer) => line`${provider} ${shall} skriftligt bekræfte sletningen over for ${customer}.`,
});

const disputes = (shall: string): TermWords['disputes'] => ({
  introduction: line`Parterne ${shall} søge en tvist om Aftalen løst i denne rækkefølge. Et trin begynder, når det foregående er afsluttet uden en løsning:`,
  internalIntroduction: line`En uenighed om Aftalen afgøres i denne rækkefølge. Et trin begynder, når det foregående er afsluttet uden en afgørelse:`,
  step: {
    negotiation: ({ who, within }) => line`forhandling${by(who)}${when(within)}`,
    escalation: ({ who, within }) => line`eskalering${who === null ? '' : line` til ${who}`}${when(within)}`,
    board: ({ who, within }) => line`afgørelse truffet af ${who ?? 'styregruppen'}${when(within)}`,
    mediation: ({ institution, place, within }) =>
      line`mediation${under(institution, place, within)}${at(place)}${when(within)}`,
    expert: ({ who, institution, within }) =>
      line`bindende udtalelse fra en uafhængig sagkyndig${who === null ? '' : line`, ${who},`}${institution === null ? '' : line` udpeget af ${institution}`}${when(within)}`,
    arbitration: ({ institution, place, within }) =>
      line`voldgift${under(institution, place, within)}${place === null ? '' : line` med sæde i ${place}`}${when(within)}; voldgiftskendelsen er endelig`,
    court: ({ who, place, within }) =>
      line`domstolene${place === null ? '' : line` med værneting i ${place}`}${who === null ? '' : line` (${who})`}${when(within)}`,
  },
  law: (law) => line`Aftalen er underlagt ${law}.`,
  lawWithoutCisg: (law) =>
    line`Aftalen er underlagt ${law}. De Forenede Nationers konvention om aftaler om internationale køb (CISG) finder ikke anvendelse.`,
  serviceContinues: (provider) => line`${provider} ${shall} fortsat levere Ydelserne, mens en tvist behandles.`,
  internalServiceContinues: (provider) =>
    line`${provider} ${shall} fortsat levere Ydelserne, mens en uenighed behandles.`,
});

export const term: TermWords = {
  term: termItself,
  notice,
  grounds,
  exit: exit(frame.shall),
  disputes: disputes(frame.shall),
};
