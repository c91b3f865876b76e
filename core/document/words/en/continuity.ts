import { line } from '#core/document/inline.ts';
import type { ContinuityWords } from '#core/document/words/continuity.ts';
import { frame } from './frame.ts';

const recovery = (shall: string): ContinuityWords['recovery'] => ({
  disaster: (disaster) => line`A Disaster is ${disaster}.`,
  criteria: (disaster) => line`The criteria for a Disaster are met by ${disaster}.`,
  declared: ({ by, role, within }) =>
    line`${by}${role === null ? '' : line` (${role})`} ${shall} declare the Disaster${within === null ? '' : line` within ${within} of becoming aware of the event`}.`,
  excluded: line`The time from the declaration of a Disaster until the recovery time objective has expired is left out when availability is calculated. Time beyond the recovery time objective is not.`,
  included: line`The time of a Disaster counts when availability is calculated.`,
  introduction: (provider) => line`After a Disaster ${provider} ${shall} restore the Services within these objectives:`,
  summary: 'Recovery time and recovery point objective of each Service',
  services: 'Services',
  rto: 'Recovery time objective (RTO)',
  rpo: 'Recovery point objective (RPO)',
  from: {
    declaration: line`The recovery time runs from the declaration of the Disaster until the Service works again.`,
    incident: line`The recovery time runs from the event until the Service works again.`,
    notice: line`The recovery time runs from the notice of the event until the Service works again.`,
  },
  allServices: 'All Services',
});

const backups = (shall: string): ContinuityWords['backups'] => ({
  introduction: (provider) => line`${provider} ${shall} make and keep these backups:`,
  summary: 'Backups: what, how often, how long and where',
  what: 'What',
  services: 'Services',
  interval: 'How often',
  retention: 'Kept for',
  location: 'Where',
  encrypted: 'Encrypted',
});

const tests = (shall: string): ContinuityWords['tests'] => ({
  test: {
    restore: (provider, often) =>
      line`${provider} ${shall} ${often} restore data from a backup and check that they are complete (restore test).`,
    failover: (provider, often) =>
      line`${provider} ${shall} ${often} move operation to the recovery site and back (failover test).`,
    tabletop: (provider, often) =>
      line`${provider} ${shall} ${often} go through the recovery plan with those who are to carry it out (tabletop exercise).`,
  },
  report: (provider, customer, deadline) => line`${provider} ${shall} report the result to ${customer} ${deadline}.`,
  attend: (customer) => line`${customer} may attend.`,
});

export const continuity: ContinuityWords = {
  recovery: recovery(frame.shall),
  backups: backups(frame.shall),
  tests: tests(frame.shall),
};
