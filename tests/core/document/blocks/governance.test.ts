import { describe, expect, it } from 'vitest';
import { changeControl, indexation, milestones, reports, reviews } from '#core/document/blocks/governance.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedBy } from '#tests/builders/printedLines.ts';

type Governance = NonNullable<AgreementParts['governance']>;

const withGovernance = (governance: Governance, more: AgreementParts = {}) =>
  anAgreement({
    roles: [{ id: 'manager', name: { en: 'Contract manager', da: 'Kontraktansvarlig' } }],
    governance,
    ...more,
  });

const within5 = {
  kind: 'length',
  length: { amount: '5', unit: 'workingDay' },
  direction: 'after',
  anchor: 'monthEnd',
} as const;

describe('reports', () => {
  const whole = withGovernance({
    reports: [
      {
        id: 'r',
        name: { en: 'Service report.', da: 'Driftsrapport.' },
        by: 'provider',
        per: 'month',
        recipient: 'manager',
        due: within5,
        format: { en: 'a PDF.', da: 'en PDF.' },
        content: [
          { en: 'results;', da: 'resultater;' },
          { en: 'Incidents.', da: 'Hændelser.' },
        ],
        disputeWithin: { amount: '30', unit: 'day' },
      },
    ],
  });

  it('are delivered to somebody by a date, with a content and a time to dispute them', () => {
    expect(printedBy(reports, whole)).toEqual([
      'The Provider shall deliver the report “Service report” once a month to the contract manager, within 5 working days after the end of the calendar month. The report has this form: a PDF. It contains:',
      '- results.',
      '- Incidents.',
      'The Customer may dispute a figure in the report within 30 days of receiving it. A figure that has not been disputed by then applies, unless it was stated wrongly on purpose.',
    ]);
    expect(printedBy(reports, whole, 'da')).toEqual([
      'Leverandøren skal én gang om måneden levere rapporten ”Driftsrapport” til rollen kontraktansvarlig senest 5 arbejdsdage efter kalendermånedens udløb. Rapporten har denne form: en PDF. Den indeholder:',
      '- resultater.',
      '- Hændelser.',
      'Kunden kan gøre indsigelse mod en opgørelse i rapporten inden 30 dage efter modtagelsen. En opgørelse, der ikke er gjort indsigelse imod inden da, gælder, medmindre den forsætligt er angivet forkert.',
    ]);
  });

  it('name the one thing they contain in the sentence', () => {
    const one = withGovernance({ reports: [{ id: 'r', content: [{ en: 'results;', da: 'resultater;' }] }] });
    expect(printedBy(reports, one)).toEqual([expect.stringMatching(/\. It contains results\.$/)]);
    expect(printedBy(reports, one, 'da')).toEqual([expect.stringMatching(/\. Den indeholder resultater\.$/)]);
  });

  it('show blanks for name and deadline, and nothing where there are none', () => {
    const bare = withGovernance({ reports: [{ id: 'r' }] });
    expect(printedBy(reports, bare)[0]).toMatch(/^The Provider shall deliver the report “\[.+\]”, \[.+\]\.$/);
    expect(printedBy(reports, bare, 'da')[0]).toMatch(/^Leverandøren skal levere rapporten ”\[.+\]” \[.+\]\.$/);
    expect(printedBy(reports, anAgreement())).toEqual([]);
  });
});

describe('review meetings', () => {
  it('have a row each', () => {
    const agreement = withGovernance({
      reviews: [
        {
          id: 'm',
          name: { en: 'Review', da: 'Statusmøde' },
          frequency: { times: 1, per: 'quarter' },
          participants: ['manager'],
          agenda: { en: 'results', da: 'resultater' },
          minutes: { by: 'provider', due: within5 },
        },
        { id: 'bare', minutes: { by: 'customer' } },
      ],
    });
    const [intro, header, full, bare] = printedBy(reviews, agreement);
    expect(intro).toBe('The parties shall hold these meetings:');
    expect(header).toBe('Meeting | How often | Participants | Agenda | Minutes');
    expect(full).toBe(
      'Review | once a quarter | Contract manager | Results | The Provider, within 5 working days after the end of the calendar month',
    );
    expect(bare).toMatch(/^\[.+\] \|  \|  \|  \| The Customer$/);
    const danish = printedBy(reviews, agreement, 'da');
    expect(danish[0]).toBe('Parterne skal afholde disse møder:');
    expect(danish[2]).toBe(
      'Statusmøde | én gang pr. kvartal | Kontraktansvarlig | Resultater | Leverandøren, senest 5 arbejdsdage efter kalendermånedens udløb',
    );
    expect(printedBy(reviews, anAgreement())).toEqual([]);
  });
});

describe('milestones', () => {
  it('have a deadline and an owner', () => {
    const agreement = withGovernance({
      milestones: [
        {
          id: 'm',
          name: { en: 'Go-live', da: 'Idriftsættelse' },
          due: { kind: 'date', date: '2027-03-01' },
          owner: 'manager',
        },
        { id: 'bare' },
      ],
    });
    const lines = printedBy(milestones, agreement);
    expect(lines.slice(0, 3)).toEqual([
      'These milestones apply:',
      'Milestone | Due | Owner',
      'Go-live | by 1 March 2027 | Contract manager',
    ]);
    expect(lines[3]).toMatch(/^\[.+\] \| \[.+\] \| $/);
    expect(printedBy(milestones, agreement, 'da')[2]).toBe(
      'Idriftsættelse | senest den 1. marts 2027 | Kontraktansvarlig',
    );
    expect(printedBy(milestones, anAgreement())).toEqual([]);
  });
});

describe('change control', () => {
  it('says how the agreement changes and how long records are kept', () => {
    const agreement = withGovernance({
      changeControl: {
        form: { en: 'a written addendum.', da: 'et skriftligt tillæg.' },
        answerWithin: { amount: '10', unit: 'workingDay' },
        effortNotice: { amount: '20', unit: 'workingDay' },
        text: { en: 'changes are numbered', da: 'ændringer nummereres' },
      },
      recordsKept: { amount: '13', unit: 'month' },
    });
    expect(printedBy(changeControl, agreement)).toEqual([
      'A change of the Agreement takes effect only by a written addendum. A party that receives a request for change shall answer it within 10 working days.',
      'The Provider shall announce to the Customer, at least 20 working days in advance, a change in what the Customer is to contribute.',
      'Changes are numbered.',
      'The Provider shall keep the records of measurements and Incidents for 13 months.',
    ]);
    expect(printedBy(changeControl, agreement, 'da')).toEqual([
      'Ændringer af Aftalen kræver et skriftligt tillæg. Den part, der modtager en ændringsanmodning, skal besvare den inden 10 arbejdsdage.',
      'Leverandøren skal mindst 20 arbejdsdage forinden varsle Kunden om ændringer i den medvirken, der kræves af Kunden.',
      'Ændringer nummereres.',
      'Leverandøren skal opbevare registreringer af målinger og Hændelser i 13 måneder.',
    ]);
    expect(printedBy(changeControl, withGovernance({}))).toEqual([]);
    expect(printedBy(changeControl, anAgreement())).toEqual([]);
  });

  it.each([
    ['inWriting', /given in writing\.$/, /gives skriftligt\.$/],
    ['email', /given by email to the contacts/, /gives pr\. e-mail/],
    ['registeredMail', /given by registered mail/, /gives ved anbefalet brev/],
    ['portal', /given through the portal/, /gives gennem den portal/],
  ] as const)('has words for notices given by %s', (form, english, danish) => {
    const agreement = withGovernance({ notices: { form } });
    expect(printedBy(changeControl, agreement)[0]).toMatch(english);
    expect(printedBy(changeControl, agreement, 'da')[0]).toMatch(danish);
  });

  it.each([
    ['onReceipt', /when it has been received\.$/, /når den er kommet frem\.$/],
    [
      'nextWorkingDay',
      /neither a Saturday, a Sunday nor a public holiday/,
      /hverken er lørdag, søndag eller helligdag/,
    ],
    ['onDispatch', /when it has been sent\.$/, /fra afsendelsen\.$/],
  ] as const)('has words for notices that count %s', (received, english, danish) => {
    const agreement = withGovernance({ notices: { received } });
    expect(printedBy(changeControl, agreement)[0]).toMatch(english);
    expect(printedBy(changeControl, agreement, 'da')[0]).toMatch(danish);
  });

  it('counts a notice by the working days of the agreement where one calendar says what they are', () => {
    const calendars = [{ id: 'office', name: { en: 'Office Hours', da: 'Kontortid' } }];
    const answerWithin = { amount: '5', unit: 'workingDay', calendar: 'office' } as const;
    const notices = { received: 'nextWorkingDay' } as const;
    const agreement = withGovernance({ notices, changeControl: { answerWithin } }, { calendars });
    const printed = (language: 'en' | 'da') => printedBy(changeControl, agreement, language).join(' ');
    expect(printed('en')).toContain('on the working day after it was sent');
    expect(printed('da')).toContain('arbejdsdagen efter afsendelsen');
  });
});

describe('indexation', () => {
  const rule: Governance = {
    indexation: {
      index: { en: 'the net price index.', da: 'nettoprisindekset.' },
      base: { en: 'October 2026', da: 'oktober 2026' },
      frequency: { times: 1, per: 'year' },
      cap: '4',
      effective: '2028-01-01',
    },
  };

  it('says by what, since when, from when and by how much at most fees are adjusted', () => {
    expect(printedBy(indexation, withGovernance(rule))).toEqual([
      'The Provider may adjust the recurring fees once a year by the change in the net price index since October 2026. The first adjustment may take effect on 1 January 2028 at the earliest. An adjustment may not exceed 4% of the fee before the adjustment.',
    ]);
    expect(printedBy(indexation, withGovernance(rule), 'da')).toEqual([
      'Leverandøren kan én gang om året regulere de løbende vederlag med udviklingen i nettoprisindekset siden oktober 2026. Den første regulering kan tidligst få virkning den 1. januar 2028. En regulering kan højst udgøre 4 % af vederlaget før reguleringen.',
    ]);
  });

  it('shows blanks, and is not there without fees', () => {
    expect(printedBy(indexation, withGovernance({ indexation: {} }))[0]).toMatch(
      /fees \[.+\] by the change in \[.+\]\.$/,
    );
    expect(printedBy(indexation, anAgreement())).toEqual([]);
    expect(printedBy(indexation, withGovernance(rule, { type: 'internal' }))).toEqual([]);
  });
});
