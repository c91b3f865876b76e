import { line } from '#core/document/inline.ts';
import type { GovernanceWords } from '#core/document/words/governance.ts';
import { frame } from './frame.ts';

const reports = (shall: string): GovernanceWords['reports'] => ({
  deliver: ({ by, name, recipient, often, deadline }) =>
    line`${by} ${shall} deliver the report ${name}${often === null ? '' : line` ${often}`}${recipient === null ? '' : line` to ${recipient}`}, ${deadline}.`,
  format: (format) => line`The report has this form: ${format}.`,
  content: line`It contains:`,
  onlyContent: (content) => line`It contains ${content}.`,
  dispute: (customer, within) =>
    line`${customer} may dispute a figure in the report within ${within} of receiving it. A figure that has not been disputed by then applies, unless it was stated wrongly on purpose.`,
});

const reviews = (shall: string): GovernanceWords['reviews'] => ({
  summary: 'Review meetings: how often, who takes part and what about',
  introduction: line`The parties ${shall} hold these meetings:`,
  meeting: 'Meeting',
  frequency: 'How often',
  participants: 'Participants',
  agenda: 'Agenda',
  minutes: 'Minutes',
  minutesBy: (party, deadline) => (deadline === null ? line`${party}` : line`${party}, ${deadline}`),
});

const milestones: GovernanceWords['milestones'] = {
  summary: 'Milestones with deadline and owner',
  introduction: line`These milestones apply:`,
  milestone: 'Milestone',
  due: 'Due',
  owner: 'Owner',
};

const changes = (shall: string): GovernanceWords['changes'] => ({
  form: (form) => line`A change of the Agreement takes effect only by ${form}.`,
  answer: (within) => line`A party that receives a request for change ${shall} answer it within ${within}.`,
  effort: (provider, customer, notice) =>
    line`${provider} ${shall} announce to ${customer}, at least ${notice} in advance, a change in what ${customer} is to contribute.`,
  notices: {
    inWriting: line`Notices under the Agreement are given in writing.`,
    email: line`Notices under the Agreement are given by email to the contacts stated in the Agreement.`,
    registeredMail: line`Notices under the Agreement are given by registered mail to the address of the party.`,
    portal: line`Notices under the Agreement are given through the portal stated in the Agreement.`,
  },
  received: {
    onReceipt: line`A notice takes effect when it has been received.`,
    nextWorkingDay: line`A notice counts as received on the working day after it was sent, unless the recipient proves otherwise.`,
    onDispatch: line`A notice takes effect when it has been sent.`,
  },
  receivedOnNextWeekday: line`A notice counts as received on the first day after it was sent that is neither a Saturday, a Sunday nor a public holiday where the recipient is established, unless the recipient proves otherwise.`,
  recordsKept: (provider, length) =>
    line`${provider} ${shall} keep the records of measurements and Incidents for ${length}.`,
});

const indexation: GovernanceWords['indexation'] = {
  adjust: ({ provider, frequency, index, base }) =>
    line`${provider} may adjust the recurring fees ${frequency} by the change in ${index}${base === null ? '' : line` since ${base}`}.`,
  first: (date) => line`The first adjustment may take effect on ${date} at the earliest.`,
  cap: (percent) => line`An adjustment may not exceed ${percent} of the fee before the adjustment.`,
};

export const governance: GovernanceWords = {
  reports: reports(frame.shall),
  reviews: reviews(frame.shall),
  milestones,
  changes: changes(frame.shall),
  indexation,
};
