import { line, text } from '#core/document/inline.ts';
import type { FrameWords } from '#core/document/words/frame.ts';
import { roles } from './roles.ts';

export const frame: FrameWords = {
  shall: 'shall',
  cover: {
    kind: {
      customer: 'Service level agreement',
      internal: 'Internal service level agreement',
      multiLevel: 'Multi-level service level agreement',
    },
    summary: 'Parties, number, version, status and dates of the Agreement',
    number: 'Document number',
    version: 'Version',
    status: 'Status',
    effectiveDate: 'Effective date',
    signatureDate: 'Date of signature',
    lastUpdated: 'Last updated',
  },
  parties: {
    registered: {
      cvr: (number) => line`registered under CVR no. ${number}`,
      companiesHouse: (number) => line`registered at Companies House under company no. ${number}`,
      ein: (number) => line`with employer identification number (EIN) ${number}`,
      vat: (number) => line`with VAT no. ${number}`,
      gln: (number) => line`with global location number (GLN) ${number}`,
      other: (number) => line`with registration no. ${number}`,
    },
    called: (role, term) => {
      const name = role.replace(/^the /iu, '');
      return line`(${name === role ? '' : 'the '}${text('“', ['bold'])}${term(name)}${text('”', ['bold'])})`;
    },
  },
  roles,
  precedence: {
    ranked: line`If the following documents conflict, each of them prevails over those listed after it:`,
    beside: line`The Agreement is to be read together with the following documents:`,
    document: ({ title, number, date, scope }) =>
      line`${title}${number === null ? '' : line` no. ${number}`}${date === null ? '' : line` of ${date}`}${scope === null ? '' : line`, ${scope}`}`,
    incorporated: (document) => line`The following is incorporated into the Agreement by reference: ${document}.`,
    definesTerms: (document) =>
      line`A capitalised term that the Agreement does not define has the meaning stated in the following: ${document}.`,
  },
  edition: {
    asSigned: line`The Agreement applies in the edition that the parties have signed.`,
    latestPublished: (provider) => line`The Agreement applies in the edition that ${provider} has published last.`,
    atIncident: line`Each event is judged by the edition of the Agreement that is in force when the event occurs.`,
    pinned: (published) =>
      line`The Agreement applies in the edition published on ${published}. A later edition applies only when the parties have agreed so in writing.`,
    published: (date) => line`This edition was published on ${date}.`,
    lastUpdated: (date) => line`This edition was last updated on ${date}.`,
    publishedAndUpdated: (published, updated) =>
      line`This edition was published on ${published} and last updated on ${updated}.`,
    changedInWriting: line`The Agreement can be changed only by a written addendum that all parties have signed.`,
    changedByNotice: ({ provider, customer, notice }) =>
      line`${provider} may change the Agreement by written notice to ${customer} at least ${notice} before the change takes effect.`,
    changedAnyTime: ({ provider }) =>
      line`${provider} may change the Agreement at any time by publishing a new edition.`,
    changeNotice: (notice, shall) =>
      line`The party that wants a change ${shall} give notice of it at least ${notice} before the change is to take effect.`,
    adverseChange: ({ provider, customer, notice, shall }) =>
      line`${provider} ${shall} give ${customer} written notice of a change to the disadvantage of ${customer} at least ${notice} before the change takes effect.`,
    exitOnAdverseChange: (customer) =>
      line`${customer} may terminate the Agreement with effect from the day on which such a change takes effect.`,
    noExitOnAdverseChange: (customer) =>
      line`Such a change does not entitle ${customer} to terminate the Agreement before its term ends.`,
  },
  levels: {
    introduction: line`The Agreement consists of the following levels:`,
    summary: 'Levels of the Agreement',
    level: 'Level',
    kind: 'Kind',
    parent: 'Level above',
    appliesTo: 'Applies to',
    validity: 'In force',
    legalForce: 'Legal force',
    nearestDecides: line`What is not settled at a level is settled by the nearest level above it that settles it.`,
    notLessStrict: line`A level may be stricter than the level above it. It may be less strict only where the table below says that the level above allows this, and for the reason stated there.`,
    neverLessStrict: line`A level may be stricter than the level above it, never less strict.`,
    rulesIntroduction: line`The levels treat the following subjects as stated here:`,
    rulesSummary: 'How each level treats what the level above it has settled',
    subject: 'Subject',
    treatment: 'Treatment',
    settledHere: 'settled here',
    overridable: 'Relaxation allowed',
    reason: 'Reason',
  },
  effective: {
    introduction: (level, services) => line`At the level ${level}, the following holds for ${services}:`,
    summary: (level, services) => `Service Levels that hold at the level ${level} for ${services}`,
    settledAt: 'Settled at',
    allServices: 'all Services',
    allLevels: 'All levels',
    doesNotApply: 'Does not apply',
    followFromLevels: line`The tables show what follows from the levels. If a table and the Service Levels stated for the levels differ, the latter prevail.`,
  },
  validity: (from, to) => {
    if (from === null) return line`until ${to ?? ''}`;
    return to === null ? line`from ${from}` : line`from ${from} to ${to}`;
  },
  omissions: {
    introduction: line`The Agreement contains no provisions on the following subjects, for the reason stated:`,
    omission: (component, reason) => line`${component}: ${reason}`,
    only: (component, reason) => line`The Agreement contains no provisions on ${component} (${reason}).`,
  },
  contacts: {
    introduction: (severalOthers) =>
      line`The contacts of the parties are stated below. A party may replace its contacts by written notice to the other ${severalOthers ? 'parties' : 'party'}.`,
    summary: 'Contacts of the parties',
    party: 'Party',
    role: 'Role',
    name: 'Name',
    reach: 'Telephone and email',
    hours: 'Hours',
  },
  signatures: {
    for: (party) => line`For ${party}`,
    signature: 'Signature',
    name: 'Name',
    title: 'Title',
    place: 'Place',
    date: 'Date',
  },
};
