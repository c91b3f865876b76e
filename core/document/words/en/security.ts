import { line } from '#core/document/inline.ts';
import type { SecurityWords } from '#core/document/words/security.ts';
import { frame } from './frame.ts';

const controls = (shall: string): SecurityWords['controls'] => ({
  introduction: (provider) => line`${provider} ${shall}:`,
  byStandard: (control, standard) => line`${control} (${standard})`,
  certificate: ({ provider, name, scope, until }) =>
    line`${provider} ${shall} keep the certificate ${name}${scope === null ? '' : line` for ${scope}`} valid for as long as the Agreement is in force.${until === null ? '' : line` The present certificate is valid until ${until}.`}`,
  incidentNotice: ({ provider, customer, deadline, contact }) =>
    line`${provider} ${shall} notify ${customer} of a breach of security that affects the Services or the data of ${customer} ${deadline}${contact === null ? '' : line`, by message to ${contact}`}.`,
  incidentContent: (content) => line`The notice ${shall} state ${content}.`,
  dataLocations: (provider, places) =>
    line`${provider} ${shall} store and process the Customer Data in ${places} only.`,
  subProcessors: (provider, customer, notice) =>
    line`${provider} ${shall} announce a new sub-processor to ${customer} at least ${notice} before it is used.`,
  personalData: (provider, customer, document) =>
    line`${provider} processes personal data on behalf of ${customer}. The processing is governed by the document ${document}.`,
  noPersonalData: (provider, customer) => line`${provider} does not process personal data on behalf of ${customer}.`,
});

const patchTimes = (shall: string): SecurityWords['patchTimes'] => ({
  introduction: (provider) =>
    line`${provider} ${shall} install each security update within the following time after its release, depending on the severity of the vulnerability:`,
  summary: 'Longest time until a security update is installed, by severity',
  severity: 'Severity',
  within: 'Installed within',
});

const audit = (shall: string): SecurityWords['audit'] => ({
  right: ({ customer, providers, often, notice }) =>
    line`${customer} may${often === null ? '' : line` ${often}`} have ${providers} compliance with this clause audited by an independent auditor bound to confidentiality${notice === null ? '' : line`, by notice of at least ${notice}`}.`,
  report: (provider, customer, report) =>
    line`${provider} ${shall} give ${customer} its assurance report (${report}) each year. The report takes the place of an audit of what it covers.`,
  cost: (party) => line`${party} bears the cost of the audit, unless it shows a material breach of the Agreement.`,
});

export const security: SecurityWords = {
  controls: controls(frame.shall),
  patchTimes: patchTimes(frame.shall),
  audit: audit(frame.shall),
};
