import { line, type Phrase } from '#core/document/inline.ts';
import type { TermWords } from '#core/document/words/term.ts';
import { frame } from './frame.ts';

const NOTICE_ENDS = {
  anyDay: '',
  month: ' to the end of a calendar month',
  quarter: ' to the end of a calendar quarter',
  term: ' to the end of the current term',
};

const CHARGES = {
  included: 'The assistance is included in the fees.',
  timeAndMaterials: 'The assistance is paid for by time spent at the Provider’s current rates.',
  fixed: 'The assistance is paid for with a fixed amount agreed before it begins.',
};

const when = (within: Phrase | null) => (within === null ? '' : line`, within ${within} of a party’s written request`);
const at = (place: Phrase | null) => (place === null ? '' : line` in ${place}`);
const by = (who: Phrase | null) => (who === null ? '' : line` between ${who}`);
const under = (institution: Phrase | null) => (institution === null ? '' : line` under the rules of ${institution}`);

const termItself: TermWords['term'] = {
  startDate: (date) => line`The Agreement takes effect on ${date}.`,
  startEvent: (event) => line`The Agreement takes effect at ${event}.`,
  fixed: (length, end) => {
    if (length === null) return line`It runs until ${end ?? ''}.`;
    return end === null ? line`It runs for ${length}.` : line`It runs for ${length}, until ${end}.`;
  },
  indefinite: line`It runs until it is terminated.`,
  notRenewed: line`It then ends without notice and is not renewed.`,
  renewed: ({ length, times, notice, by: party }) =>
    line`It is then renewed for ${length} at a time${times === null ? '' : line`, at most ${times}`}, unless ${party ?? 'a party'} gives notice at least ${notice} before the end of the current term that it is not to be renewed.`,
  option: ({ by: party, length, times, isOnce, notice }) =>
    line`${party} may extend the Agreement by ${length}${times === null ? '' : line` ${isOnce ? '' : 'up to '}${times}`}, ${isOnce ? '' : 'each time '}by notice of at least ${notice} before the end of the current term.`,
  nonTerminable: (length) => line`No party may terminate the Agreement by notice to end within the first ${length}.`,
  valueExcludesVat: line`The value excludes VAT.`,
  value: (expected, ceiling) => {
    if (expected !== null && ceiling !== null) {
      return line`The expected value of the Agreement is ${expected}. Its value may not exceed ${ceiling}.`;
    }
    if (expected !== null) return line`The expected value of the Agreement is ${expected}.`;
    return ceiling === null ? null : line`The value of the Agreement may not exceed ${ceiling}.`;
  },
};

const notice: TermWords['notice'] = {
  eachParty: 'each party',
  excluded: (party) => line`${party} may not terminate the Agreement by notice.`,
  convenience: (party, length, end) =>
    line`${party} may terminate the Agreement without cause by notice of ${length}${NOTICE_ENDS[end]}.`,
  withdrawal: (party, length, end) =>
    line`${party} may withdraw from the Agreement by notice of ${length}${NOTICE_ENDS[end]}.`,
  notBefore: (date) => line`The notice may take effect on ${date} at the earliest.`,
  payment: (text) => line`In that case ${text}.`,
};

const grounds: TermWords['grounds'] = {
  ground: (party, text) => line`${party} may terminate the Agreement for cause if ${text}.`,
  cure: (length) => line`The time to remedy is ${length} from receipt of the notice.`,
};

const exit = (shall: string): TermWords['exit'] => ({
  assistance: (provider, customer, length) =>
    line`When the Agreement ends, for whatever reason, ${provider} ${shall} for up to ${length} assist ${customer} in taking the Services over or moving them to another provider.`,
  charge: (charge) => line`${CHARGES[charge]}`,
  plan: (provider, customer, deadline, onRequest) => {
    const time = deadline === null ? '' : line` ${deadline}`;
    return onRequest
      ? line`If ${customer} requests it, ${provider} ${shall} deliver an exit plan${time}.`
      : line`${provider} ${shall} deliver an exit plan to ${customer}${time}.`;
  },
  documentation: (provider, customer, deadline) =>
    line`${provider} ${shall} hand over the final documentation of the Services to ${customer} ${deadline}.`,
  dataReturn: (provider, customer, deadline, format) =>
    line`${provider} ${shall} hand over the Customer Data to ${customer} ${deadline}${format === null ? '' : line`, as ${format}`}.`,
  deletion: (provider, deadline) =>
    line`${provider} ${shall} delete the Customer Data, backups included, ${deadline}, but not before they have been handed over.`,
  certificate: (provider, customer) => line`${provider} ${shall} confirm the deletion to ${customer} in writing.`,
});

const disputes = (shall: string): TermWords['disputes'] => ({
  introduction: line`The parties ${shall} settle a dispute about the Agreement in the following order. A step begins when the step before it has ended without a settlement:`,
  internalIntroduction: line`A disagreement about the Agreement is settled in the following order. A step begins when the step before it has ended without an answer:`,
  step: {
    negotiation: ({ who, within }) => line`negotiation${by(who)}${when(within)}`,
    escalation: ({ who, within }) => line`escalation${who === null ? '' : line` to ${who}`}${when(within)}`,
    board: ({ who, within }) => line`decision by ${who ?? 'the governing board'}${when(within)}`,
    mediation: ({ institution, place, within }) => line`mediation${under(institution)}${at(place)}${when(within)}`,
    expert: ({ who, institution, within }) =>
      line`a binding opinion of an independent expert${who === null ? '' : line`, ${who},`}${institution === null ? '' : line` appointed by ${institution}`}${when(within)}`,
    arbitration: ({ institution, place, within }) =>
      line`arbitration${under(institution)}${place === null ? '' : line`, with its seat in ${place}`}${when(within)}; the award is final`,
    court: ({ who, place, within }) =>
      line`the courts${place === null ? '' : line` of ${place}`}${who === null ? '' : line` (${who})`}${when(within)}`,
  },
  law: (law) => line`The Agreement is governed by ${law}.`,
  lawWithoutCisg: (law) =>
    line`The Agreement is governed by ${law}. The United Nations Convention on Contracts for the International Sale of Goods (CISG) does not apply.`,
  serviceContinues: (provider) =>
    line`${provider} ${shall} continue to deliver the Services while a dispute is being settled.`,
  internalServiceContinues: (provider) =>
    line`${provider} ${shall} continue to deliver the Services while a disagreement is being settled.`,
});

export const term: TermWords = {
  term: termItself,
  notice,
  grounds,
  exit: exit(frame.shall),
  disputes: disputes(frame.shall),
};
