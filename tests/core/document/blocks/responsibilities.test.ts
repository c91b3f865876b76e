import { describe, expect, it } from 'vitest';
import type { AgreementParts } from '#tests/builders/agreement.ts';
import { duties } from '#core/document/blocks/duties.ts';
import { raci } from '#core/document/blocks/raci.ts';
import { warranties } from '#core/document/blocks/warranties.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { printedBy } from '#tests/builders/printedLines.ts';

type Duty = NonNullable<AgreementParts['duties']>[number];

const answering: Duty = {
  id: 'answer',
  text: { en: 'answer questions.', da: 'besvare spørgsmål.' },
  party: 'customer',
  deadline: {
    kind: 'length',
    length: { amount: '4', unit: 'workingHour' },
    direction: 'after',
    anchor: 'request',
  },
};

function withEffect(effect: NonNullable<Duty['effect']>) {
  return anAgreement({
    metrics: [{ id: 'fix', name: { en: 'Resolution time', da: 'Løsningstid' } }],
    duties: [{ ...answering, effect }],
  });
}

describe('duties', () => {
  it('are listed under the party that has them, with their deadlines', () => {
    const agreement = anAgreement({
      duties: [
        answering,
        {
          id: 'report',
          text: { en: 'report', da: 'rapportere' },
          party: 'customer',
          frequency: { times: 2, per: 'year' },
        },
        { id: 'watch', text: { en: 'watch', da: 'overvåge' }, party: 'provider' },
      ],
    });
    expect(printedBy(duties, agreement, 'en', 'customer')).toEqual([
      'The Customer shall:',
      '- answer questions, within 4 working hours after the request.',
      '- report twice a year.',
    ]);
    expect(printedBy(duties, agreement, 'da', 'customer')).toEqual([
      'Kunden skal:',
      '- besvare spørgsmål, senest 4 arbejdstimer efter anmodningen.',
      '- rapportere to gange om året.',
    ]);
    expect(printedBy(duties, agreement, 'en', 'provider')).toEqual(['The Provider shall watch.']);
    expect(printedBy(duties, agreement, 'en', 'users')).toEqual([]);
  });

  it.each([
    [
      'pauseClock',
      'If this is not done, the time that counts for the Service Levels for Resolution time stands still until it has been done.',
    ],
    [
      'excludeTime',
      'If this is not done, the time until it has been done is left out of the calculation of the results for the Service Levels for Resolution time.',
    ],
    [
      'suspendTarget',
      'If this is not done, the Service Levels for Resolution time do not apply until it has been done.',
    ],
    [
      'voidRemedy',
      'If this is not done, a failure to meet the Service Levels for Resolution time that results from it has none of the consequences stated in the Agreement.',
    ],
    ['charge', 'If this is not done, the Customer shall pay for the additional work that results from it.'],
    ['breach', 'If this is not done, it is a breach of the Agreement by the Customer.'],
    ['none', 'If this is not done, the Service Levels are not affected.'],
  ] as const)('say what follows when they are missed: %s', (kind, effect) => {
    const [line] = printedBy(duties, withEffect({ kind, metrics: ['fix'] }), 'en', 'customer');
    expect(line).toBe(`The Customer shall answer questions, within 4 working hours after the request. ${effect}`);
  });

  it('say in Danish what follows when they are missed, with the verb in its place', () => {
    const [line] = printedBy(duties, withEffect({ kind: 'pauseClock', metrics: ['fix'] }), 'da', 'customer');
    expect(line).toMatch(
      /Sker det ikke, står tiden stille for Servicemålene for Løsningstid, indtil Kunden har opfyldt forpligtelsen\.$/,
    );
  });

  it('speak of one Service Level where there is one', () => {
    const agreement = anAgreement({
      metrics: [{ id: 'fix', name: { en: 'Resolution time', da: 'Løsningstid' } }],
      objectives: [{ id: 'o', metric: 'fix' }],
      duties: [{ ...answering, effect: { kind: 'suspendTarget', metrics: ['fix'] } }],
    });
    expect(printedBy(duties, agreement, 'en', 'customer')[0]).toMatch(
      /the Service Level for Resolution time does not apply until it has been done\.$/,
    );
    expect(printedBy(duties, agreement, 'da', 'customer')[0]).toMatch(
      /gælder Servicemålet for Løsningstid ikke, før Kunden har opfyldt forpligtelsen\.$/,
    );
  });

  it('use the words of the drafter for the effect where there are any', () => {
    const own = { kind: 'pauseClock' as const, text: { en: 'the clock waits.', da: 'uret venter.' } };
    expect(printedBy(duties, withEffect(own), 'en', 'customer')[0]).toMatch(/If this is not done, the clock waits\.$/);
    expect(printedBy(duties, withEffect(own), 'da', 'customer')[0]).toMatch(
      /Sker det ikke, gælder følgende: uret venter\.$/,
    );
  });

  it('show a blank where nobody has said what is to be done', () => {
    const unsaid = anAgreement({ duties: [{ id: 'unsaid', party: 'customer' }] });
    expect(printedBy(duties, unsaid, 'en', 'customer')[0]).toMatch(/^The Customer shall \[.+\]\.$/);
  });

  it('show a blank where nobody has said whose they are', () => {
    const unsaid = anAgreement({ duties: [{ id: 'unsaid' }] });
    expect(printedBy(duties, unsaid, 'en', 'others')).toEqual(['[party of the duty] shall [duty].']);
    expect(printedBy(duties, unsaid, 'da', 'others')).toEqual(['[part for forpligtelsen] skal [forpligtelse].']);
  });

  it('are left to the table of responsibilities where it says who has them', () => {
    const shared = anAgreement({
      roles: [{ id: 'desk', name: { en: 'Desk', da: 'Servicedesk' } }],
      duties: [{ id: 'restore', assignments: [{ role: 'desk', as: 'responsible' }] }],
    });
    expect(printedBy(duties, shared, 'en', 'others')).toEqual([]);
  });

  it('of parties that are neither provider nor customer are not lost', () => {
    const agreement = anAgreement({
      parties: [
        { id: 'provider', role: 'provider', legalName: 'P' },
        { id: 'reseller', role: 'reseller', legalName: 'R' },
      ],
      duties: [
        { id: 'invoice', text: { en: 'send the invoices', da: 'sende fakturaerne' }, party: 'reseller' },
        { id: 'watch', text: { en: 'watch', da: 'overvåge' }, party: 'provider' },
      ],
    });
    expect(printedBy(duties, agreement, 'en', 'others')).toEqual(['The Reseller shall send the invoices.']);
    expect(printedBy(duties, agreement, 'da', 'others')).toEqual(['Forhandleren skal sende fakturaerne.']);
  });
});

describe('the table of responsibilities', () => {
  it('has a row for each duty and a column for each role that takes part', () => {
    const agreement = anAgreement({
      roles: [
        { id: 'desk', name: { en: 'Desk', da: 'Servicedesk' } },
        { id: 'idle', name: { en: 'Idle', da: 'Ledig' } },
        { id: 'owner', name: { en: 'Owner', da: 'Ejer' } },
      ],
      duties: [
        {
          id: 'restore',
          name: { en: 'Restore', da: 'Genoprette' },
          assignments: [
            { role: 'owner', as: 'accountable' },
            { role: 'desk', as: 'responsible' },
          ],
        },
        { ...answering, assignments: [{ role: 'owner', as: 'accountableAndResponsible' }] },
      ],
    });
    expect(printedBy(raci, agreement).slice(1)).toEqual([
      'Task | Desk | Owner',
      'Restore | R | A',
      'answer questions. |  | A/R',
    ]);
    expect(printedBy(raci, agreement, 'da')[1]).toBe('Opgave | Servicedesk | Ejer');
  });
});

describe('warranties', () => {
  it('name who warrants what, for how long, and what happens when it fails', () => {
    const agreement = anAgreement({
      warranties: [
        {
          id: 'function',
          party: 'provider',
          text: { en: 'the Service works.', da: 'Ydelsen fungerer.' },
          period: { amount: '6', unit: 'month' },
          periodFrom: 'effectiveDate',
          remedy: { en: 'the Provider shall correct it', da: 'Leverandøren skal afhjælpe fejlen' },
        },
        { id: 'open', text: { en: 'it is new', da: 'den er ny' } },
      ],
    });
    expect(printedBy(warranties, agreement)).toEqual([
      'For a period of 6 months from the effective date of the Agreement, the Provider warrants that the Service works. The Provider shall correct it.',
      'The Provider warrants that it is new.',
    ]);
    expect(printedBy(warranties, agreement, 'da')).toEqual([
      'Leverandøren garanterer i en periode på 6 måneder fra Aftalens ikrafttræden, at Ydelsen fungerer. Leverandøren skal afhjælpe fejlen.',
      'Leverandøren garanterer, at den er ny.',
    ]);
  });
});
