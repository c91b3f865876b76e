import { describe, expect, it } from 'vitest';
import { priorities } from '#core/document/blocks/priorities.ts';
import { channels, escalations, rootCause, statusUpdates } from '#core/document/blocks/support.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { printedBy } from '#tests/builders/printedLines.ts';

const scheme = {
  id: 'scheme',
  method: 'matrix' as const,
  priorities: [
    {
      id: 'p1',
      code: 'P1',
      name: { en: 'Critical', da: 'Kritisk' },
      criteria: { en: 'Work has stopped', da: 'Arbejdet er gået i stå' },
      examples: [{ en: 'No sign-in', da: 'Ingen login' }],
    },
    { id: 'p2', code: 'P2', criteria: { en: 'Work goes on', da: 'Arbejdet fortsætter' } },
  ],
  impacts: [{ id: 'all', name: { en: 'All', da: 'Alle' }, description: { en: 'every user', da: 'enhver bruger' } }],
  urgencies: [
    { id: 'now', name: { en: 'Now', da: 'Nu' } },
    { id: 'later', name: { en: 'Later', da: 'Senere' } },
  ],
  matrix: [{ impact: 'all', urgency: 'now', priority: 'p1' }],
  classifiedBy: 'provider',
  reclassifiedBy: 'customer',
  aggregation: { en: 'several low faults count as a high one', da: 'flere mindre fejl tæller som en større' },
};

const agreement = anAgreement({
  roles: [{ id: 'manager', name: { en: 'Service manager', da: 'Serviceansvarlig' }, party: 'provider' }],
  calendars: [{ id: 'office', name: { en: 'Office hours', da: 'Kontortid' } }],
  priorityScheme: scheme,
  support: {
    hours: 'office',
    languages: ['danish', 'english'],
    firstLine: 'customer',
    channels: [{ id: 'desk', kind: 'phone', address: '+45 70 00 11 22', priorities: ['p1', 'p2'] }],
    escalations: [
      { id: 'first', role: 'manager', after: { amount: '2', unit: 'hour' } },
      { id: 'second', name: { en: 'Management', da: 'Ledelsen' }, afterShare: '80', priorities: ['p1'] },
    ],
    updates: [{ priority: 'p1', every: { amount: '30', unit: 'minute' } }],
    rootCause: {
      priorities: ['p1'],
      due: {
        kind: 'length',
        length: { amount: '10', unit: 'workingDay' },
        direction: 'after',
        anchor: 'request',
      },
      onRequest: true,
      content: { en: 'the cause.', da: 'årsagen.' },
    },
    workaroundCounts: false,
    reopen: { within: { amount: '5', unit: 'day' }, clockContinues: true },
    outOfScope: [{ en: 'training', da: 'undervisning' }],
  },
});

function bareScheme(method: 'computed' | 'criteria') {
  return anAgreement({
    priorityScheme: {
      id: 's',
      method,
      classifiedBy: 'provider',
      priorities: [{ id: 'p', name: { en: 'High', da: 'Høj' } }],
    },
  });
}

describe('priorities', () => {
  it('prints criteria and examples, the matrix, and who decides', () => {
    expect(printedBy(priorities, agreement)).toEqual([
      'Each Incident has one of these Priorities. The Priority of an Incident follows from its impact and its urgency.',
      'Priority | Criteria | Examples',
      'P1 (Critical) | Work has stopped | No sign-in',
      'P2 | Work goes on | ',
      'The impact of an Incident and its urgency decide its Priority as follows:',
      'Impact / Urgency | Now | Later',
      expect.stringMatching(/^All \/\/ every user \| P1 \(Critical\) \| \[.+\]$/),
      'The Provider shall give each Incident its Priority when the Incident is registered. The Customer may change the Priority of an Incident.',
      'Several low faults count as a high one.',
    ]);
  });

  it('prints the same in Danish', () => {
    const lines = printedBy(priorities, agreement, 'da');
    expect(lines[0]).toBe(
      'Enhver Hændelse har en af disse Prioriteter. Prioriteten følger af Hændelsens påvirkning og hastegrad.',
    );
    expect(lines).toContain('Påvirkning / Hastegrad | Nu | Senere');
    expect(lines).toContain(
      'Leverandøren skal fastsætte Prioriteten, når Hændelsen registreres. Kunden kan ændre en Hændelses Prioritet.',
    );
  });

  it('says which season makes a service more critical', () => {
    const seasonal = anAgreement({
      services: [{ id: 'mail', name: { en: 'Mail', da: 'Mail' } }],
      priorityScheme: {
        ...scheme,
        secondAxis: 'criticality',
        seasons: [
          { name: { en: 'Enrolment', da: 'Optagelse' }, from: '08-01', to: '09-30', service: 'mail', urgency: 'now' },
        ],
      },
    });
    expect(printedBy(priorities, seasonal).at(-1)).toBe(
      'From 1 August to 30 September (Enrolment), the criticality of Mail is “Now”.',
    );
    expect(printedBy(priorities, seasonal, 'da').at(-1)).toBe(
      'Fra 1. august til 30. september (Optagelse) er kritikaliteten for Mail ”Nu”.',
    );
  });

  it('needs no criteria where the ticket system computes the priority, and asks for them where they decide', () => {
    expect(printedBy(priorities, bareScheme('computed')).slice(1)).toEqual([
      'The Provider shall register for each Incident its impact and its urgency.',
    ]);
    expect(printedBy(priorities, bareScheme('computed'))[0]).toBe(
      'Each Incident has one of these Priorities. The ticket system computes the Priority of an Incident from its registered impact and its urgency. The Priorities are High.',
    );
    expect(printedBy(priorities, bareScheme('computed'), 'da')[0]).toBe(
      'Enhver Hændelse har en af disse Prioriteter. Sagssystemet beregner Prioriteten ud fra Hændelsens registrerede påvirkning og hastegrad. Prioriteterne er Høj.',
    );
    expect(printedBy(priorities, bareScheme('criteria')).at(-2)).toMatch(/^High \| \[.+\]$/);
  });
});

describe('channels', () => {
  it('prints hours, languages, first line, channels and what support does not include', () => {
    expect(printedBy(channels, agreement)).toEqual([
      'The Support Hours, in which the Provider shall receive and handle Incidents, are those of the calendar “Office hours”. The Provider shall give support in Danish and English.',
      'The Customer shall give first-line support and shall forward to the Provider the Incidents that it does not resolve itself.',
      'The Customer shall report Incidents through these channels:',
      'Channel | Address or number | Priorities',
      'Telephone | +45 70 00 11 22 | P1 and P2',
      'Support does not include:',
      '- training.',
    ]);
    expect(printedBy(channels, agreement, 'da')).toContain(
      'Supporttiden, hvor Leverandøren skal modtage og behandle Hændelser, følger kalenderen ”Kontortid”. Leverandøren skal yde support på dansk og engelsk.',
    );
  });
});

describe('escalations', () => {
  it('says when each step is reached and who is told', () => {
    expect(printedBy(escalations, agreement).slice(1)).toEqual([
      'Step | Reached when | Notified | Priorities',
      '1 | the Incident is not resolved 2 hours after its registration | Service manager | ',
      '2 | 80% of the time allowed has passed and the Incident is not resolved | Management | P1',
    ]);
    expect(printedBy(escalations, agreement, 'da')).toContain(
      '1 | Hændelsen ikke er løst 2 timer efter registreringen | Serviceansvarlig | ',
    );
  });
});

describe('status updates', () => {
  it('names the longest interval for each priority', () => {
    expect(printedBy(statusUpdates, agreement).slice(1)).toEqual([
      'Priority | Longest interval',
      'P1 (Critical) | 30 minutes',
    ]);
    expect(printedBy(statusUpdates, agreement, 'da').at(-1)).toBe('P1 (Kritisk) | 30 minutter');
  });
});

describe('root cause', () => {
  it('says who delivers what by when, and when an incident is resolved or opened again', () => {
    expect(printedBy(rootCause, agreement)).toEqual([
      'If the Customer so requests, the Provider shall deliver a root cause analysis of an Incident of Priority P1, within 10 working days after the request. The analysis shall state the cause.',
      'A workaround does not resolve an Incident. The resolution time runs until the fault itself has been corrected.',
      'If a closed Incident occurs again within 5 days of its closure, the Provider shall reopen it. The resolution time then continues from where it stood at closure.',
    ]);
    expect(printedBy(rootCause, agreement, 'da')[0]).toBe(
      'Hvis Kunden anmoder om det, skal Leverandøren senest 10 arbejdsdage efter anmodningen levere en årsagsanalyse (RCA) af en Hændelse med Prioritet P1. Analysen skal angive årsagen.',
    );
  });

  it('shows a blank where the deadline is missing', () => {
    const undated = anAgreement({ support: { rootCause: {} } });
    expect(printedBy(rootCause, undated)[0]).toMatch(/analysis of each Incident, \[.+\]\.$/);
  });
});
