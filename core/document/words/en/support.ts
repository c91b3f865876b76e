import { line } from '#core/document/inline.ts';
import type { SupportWords } from '#core/document/words/support.ts';
import { frame } from './frame.ts';

const priorities = (shall: string): SupportWords['priorities'] => ({
  summary: 'Priorities with their criteria',
  introduction: {
    matrix: (axis) =>
      line`Each Incident has one of these Priorities. The Priority of an Incident follows from its impact and ${axis}.`,
    criteria: () =>
      line`Each Incident has one of these Priorities. The Priority is the one whose criteria the Incident meets.`,
    computed: (axis) =>
      line`Each Incident has one of these Priorities. The ticket system computes the Priority of an Incident from its registered impact and ${axis}.`,
  },
  names: (priorities) => line`The Priorities are ${priorities}.`,
  priority: 'Priority',
  criteria: 'Criteria',
  examples: 'Examples',
  matrixIntroduction: (axis) => line`The impact of an Incident and ${axis} decide its Priority as follows:`,
  matrixSummary: 'The priority for each pair of impact and second axis',
  impact: 'Impact',
  axisHeading: { urgency: 'Urgency', criticality: 'Criticality' },
  axis: { urgency: 'its urgency', criticality: 'the criticality of the Service' },
  axisValuesSummary: 'What the degrees of impact and of the second axis mean',
  classifiedBy: (party) => line`${party} ${shall} give each Incident its Priority when the Incident is registered.`,
  registeredBy: (party, axis) => line`${party} ${shall} register for each Incident its impact and ${axis}.`,
  reclassifiedBy: (party) => line`${party} may change the Priority of an Incident.`,
  season: ({ name, from, to, service, axis, level }) =>
    line`From ${from} to ${to}${name === null ? '' : line` (${name})`}, the ${axis} of ${service ?? 'every Service'} is ${level}.`,
});

const channels = (shall: string): SupportWords['channels'] => ({
  summary: 'Channels to support',
  supportHours: (provider, hours) =>
    line`The Support Hours, in which ${provider} ${shall} receive and handle Incidents, are those of the calendar ${hours}.`,
  languages: (provider, languages) => line`${provider} ${shall} give support in ${languages}.`,
  introduction: (customer) => line`${customer} ${shall} report Incidents through these channels:`,
  firstLineByProvider: (provider) => line`${provider} ${shall} give first-line support.`,
  firstLineByOther: (party, provider) =>
    line`${party} ${shall} give first-line support and ${shall} forward to ${provider} the Incidents that it does not resolve itself.`,
  outOfScope: line`Support does not include:`,
  channel: 'Channel',
  address: 'Address or number',
  hours: 'Hours',
  priorities: 'Priorities',
  note: 'Note',
});

const escalations = (shall: string): SupportWords['escalations'] => ({
  summary: 'Escalation steps',
  introduction: (provider) =>
    line`When an Incident reaches a step of this table, ${provider} ${shall} notify the person or role named there:`,
  step: 'Step',
  when: 'Reached when',
  to: 'Notified',
  contact: 'Contact',
  priorities: 'Priorities',
  after: (length) => line`the Incident is not resolved ${length} after its registration`,
  afterShare: (share) => line`${share} of the time allowed has passed and the Incident is not resolved`,
});

const statusUpdates = (shall: string): SupportWords['statusUpdates'] => ({
  summary: 'Longest interval between status updates by priority',
  introduction: (provider, customer) =>
    line`Until an Incident is resolved, ${provider} ${shall} inform ${customer} of the state of the work at intervals no longer than these:`,
  priority: 'Priority',
  interval: 'Longest interval',
});

const rootCause = (shall: string): SupportWords['rootCause'] => ({
  analysis: ({ provider, customer, deadline, priorities, onRequest }) =>
    line`${onRequest ? line`If ${customer} so requests, ` : ''}${provider} ${shall} deliver a root cause analysis of ${onRequest ? 'an' : 'each'} Incident${priorities === null ? '' : line` of Priority ${priorities}`}, ${deadline}.`,
  content: (content) => line`The analysis ${shall} state ${content}.`,
  workaroundCounts: line`An Incident is resolved when the Service works again, also where this is by a workaround.`,
  workaroundDoesNotCount: line`A workaround does not resolve an Incident. The resolution time runs until the fault itself has been corrected.`,
  reopen: (provider, within) =>
    line`If a closed Incident occurs again${within === null ? '' : line` within ${within} of its closure`}, ${provider} ${shall} reopen it.`,
  clockContinues: line`The resolution time then continues from where it stood at closure.`,
  clockStartsAgain: line`The resolution time then starts again.`,
});

export const support: SupportWords = {
  priorities: priorities(frame.shall),
  channels: channels(frame.shall),
  escalations: escalations(frame.shall),
  statusUpdates: statusUpdates(frame.shall),
  rootCause: rootCause(frame.shall),
};
