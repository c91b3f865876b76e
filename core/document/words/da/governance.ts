import { line } from '#core/document/inline.ts';
import type { GovernanceWords } from '#core/document/words/governance.ts';
import { frame } from './frame.ts';

const reports = (shall: string): GovernanceWords['reports'] => ({
  deliver: ({ by, name, recipient, often, deadline }) =>
    line`${by} ${shall}${often === null ? '' : line` ${often}`} levere rapporten ${name}${recipient === null ? '' : line` til ${recipient}`} ${deadline}.`,
  format: (format) => line`Rapporten har denne form: ${format}.`,
  content: line`Den indeholder:`,
  onlyContent: (content) => line`Den indeholder ${content}.`,
  dispute: (customer, within) =>
    line`${customer} kan gøre indsigelse mod en opgørelse i rapporten inden ${within} efter modtagelsen. En opgørelse, der ikke er gjort indsigelse imod inden da, gælder, medmindre den forsætligt er angivet forkert.`,
});

const reviews = (shall: string): GovernanceWords['reviews'] => ({
  summary: 'Statusmøder: hvor ofte, hvem der deltager, og hvad de handler om',
  introduction: line`Parterne ${shall} afholde disse møder:`,
  meeting: 'Møde',
  frequency: 'Hyppighed',
  participants: 'Deltagere',
  agenda: 'Dagsorden',
  minutes: 'Referat',
  minutesBy: (party, deadline) => (deadline === null ? line`${party}` : line`${party}, ${deadline}`),
});

const milestones: GovernanceWords['milestones'] = {
  summary: 'Milepæle med frist og ansvarlig',
  introduction: line`Følgende milepæle gælder:`,
  milestone: 'Milepæl',
  due: 'Frist',
  owner: 'Ansvarlig',
};

const changes = (shall: string): GovernanceWords['changes'] => ({
  form: (form) => line`Ændringer af Aftalen kræver ${form}.`,
  answer: (within) => line`Den part, der modtager en ændringsanmodning, ${shall} besvare den inden ${within}.`,
  effort: (provider, customer, notice) =>
    line`${provider} ${shall} mindst ${notice} forinden varsle ${customer} om ændringer i den medvirken, der kræves af ${customer}.`,
  notices: {
    inWriting: line`Meddelelser efter Aftalen gives skriftligt.`,
    email: line`Meddelelser efter Aftalen gives pr. e-mail til de kontaktpersoner, der er angivet i Aftalen.`,
    registeredMail: line`Meddelelser efter Aftalen gives ved anbefalet brev til partens adresse.`,
    portal: line`Meddelelser efter Aftalen gives gennem den portal, der er angivet i Aftalen.`,
  },
  received: {
    onReceipt: line`En meddelelse har virkning, når den er kommet frem.`,
    nextWorkingDay: line`En meddelelse anses for modtaget arbejdsdagen efter afsendelsen, medmindre modtageren godtgør andet.`,
    onDispatch: line`En meddelelse har virkning fra afsendelsen.`,
  },
  receivedOnNextWeekday: line`En meddelelse anses for modtaget den første dag efter afsendelsen, som hverken er lørdag, søndag eller helligdag dér, hvor modtageren er etableret, medmindre modtageren godtgør andet.`,
  recordsKept: (provider, length) =>
    line`${provider} ${shall} opbevare registreringer af målinger og Hændelser i ${length}.`,
});

const indexation: GovernanceWords['indexation'] = {
  adjust: ({ provider, frequency, index, base }) =>
    line`${provider} kan ${frequency} regulere de løbende vederlag med udviklingen i ${index}${base === null ? '' : line` siden ${base}`}.`,
  first: (date) => line`Den første regulering kan tidligst få virkning den ${date}.`,
  cap: (percent) => line`En regulering kan højst udgøre ${percent} af vederlaget før reguleringen.`,
};

export const governance: GovernanceWords = {
  reports: reports(frame.shall),
  reviews: reviews(frame.shall),
  milestones,
  changes: changes(frame.shall),
  indexation,
};
