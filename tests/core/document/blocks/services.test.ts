import { describe, expect, it } from 'vitest';
import { calendars } from '#core/document/blocks/calendars.ts';
import { charges, options } from '#core/document/blocks/charges.ts';
import { services } from '#core/document/blocks/services.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { printedBy, writingOf } from '#tests/builders/printedLines.ts';

const office = { id: 'office', name: { en: 'Office hours', da: 'Kontortid' } };

describe('services', () => {
  const agreement = anAgreement({
    calendars: [office],
    services: [
      {
        id: 'mail',
        name: { en: 'Mail', da: 'Mail' },
        description: { en: 'Mail for all employees.', da: 'Mail til alle medarbejdere.' },
        inScope: [{ en: 'mailboxes', da: 'postkasser' }],
        outOfScope: [{ en: 'archiving', da: 'arkivering' }],
        dependencies: [{ en: 'the Customer’s directory', da: 'Kundens brugerkatalog' }],
        environment: 'production',
        hours: 'office',
        validity: { from: '2027-01-01' },
        noServiceLevel: true,
      },
      { id: 'new' },
    ],
  });

  it('have a subclause each with scope, dependencies and facts', () => {
    expect(printedBy(services, agreement).slice(0, 12)).toEqual([
      '## Mail',
      'Mail for all employees.',
      'The Service includes:',
      '* mailboxes',
      'The Service does not include:',
      '* archiving',
      'The Service depends on the following, which is not part of it:',
      '* the Customer’s directory',
      'Environment: Production',
      'Service Hours: Office hours',
      'Delivered: From 1 January 2027',
      'The Service is described here, but no Service Level applies to it.',
    ]);
    expect(printedBy(services, agreement, 'da')).toContain('Aftalt Driftstid: Kontortid');
  });

  it('show name and description as blanks while they are missing', () => {
    expect(printedBy(services, agreement).slice(12)).toEqual([
      expect.stringMatching(/^## \[.+\]$/),
      expect.stringMatching(/^\[.+\]$/),
    ]);
  });

  it('can be pointed at by their ids', () => {
    const [clause] = services(writingOf(agreement), null);
    expect(clause).toMatchObject({ kind: 'clause', level: 2, anchor: 'services-mail' });
  });
});

const hoursOf = (parts: Readonly<Record<string, unknown>>, language: 'en' | 'da' = 'en') =>
  printedBy(calendars, anAgreement({ calendars: [{ ...office, ...parts }] }), language).slice(1);

describe('calendars', () => {
  const eightToFour = [{ from: '08:00', to: '16:00' }];

  it('join days in a row that have the same hours', () => {
    const week = [
      { days: ['thursday', 'monday', 'tuesday', 'wednesday'], intervals: eightToFour },
      { days: ['friday'], intervals: [{ from: '08:00', to: '15:30' }] },
    ];
    expect(hoursOf({ week })).toEqual([
      'Hours: Monday–Thursday: 08:00–16:00 // Friday: 08:00–15:30 // Saturday–Sunday: closed',
    ]);
    expect(hoursOf({ week }, 'da')).toEqual([
      'Tidsrum: Mandag-torsdag: kl. 8.00-16.00 // Fredag: kl. 8.00-15.30 // Lørdag-søndag: lukket',
    ]);
  });

  it('keep split days and scattered days apart', () => {
    const week = [
      {
        days: ['monday', 'wednesday'],
        intervals: [
          { from: '13:00', to: '16:00' },
          { from: '08:00', to: '12:00' },
        ],
      },
    ];
    expect(hoursOf({ week })[0]).toBe(
      'Hours: Monday and Wednesday: 08:00–12:00 and 13:00–16:00 // Tuesday and Thursday–Sunday: closed',
    );
  });

  it('say in words when they never close', () => {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const week = [{ days, intervals: [{ from: '00:00', to: '24:00' }] }];
    expect(hoursOf({ week, holidays: 'none' })).toEqual([
      'Hours: 24 hours a day, every day of the year',
      'Public holidays: Counted like any other day',
    ]);
    expect(hoursOf({ week }, 'da')).toEqual(['Tidsrum: Døgnet rundt alle årets dage']);
  });

  it('name holidays, days that differ, seasons, time zone and the length of a day', () => {
    const lines = hoursOf({
      timeZone: 'Europe/Copenhagen',
      holidays: 'denmark',
      closedDays: [{ on: '06-05', name: { en: 'Constitution Day' } }, { on: '2027-12-24' }],
      openDays: [{ on: '2027-05-01' }],
      seasons: [
        { name: { en: 'Summer' }, from: '07-01', to: '07-31', week: [{ days: ['monday'], intervals: eightToFour }] },
      ],
      dayLength: { amount: '8', unit: 'hour' },
    });
    expect(lines.slice(1)).toEqual([
      'Summer, 1 July to 31 July: Monday: 08:00–16:00 // Tuesday–Sunday: closed',
      'Public holidays: Closed on public holidays in Denmark',
      'Also closed: 5 June every year (Constitution Day) // 24 December 2027',
      'Open in spite of the above: 1 May 2027',
      'Time zone: Europe/Copenhagen',
      'One day, counted in hours: 8 hours',
    ]);
    expect(lines[0]).toMatch(/^Hours: \[.+\]$/);
  });
});

describe('charges', () => {
  const fee = {
    id: 'fee',
    name: { en: 'Subscription', da: 'Abonnement' },
    amount: { amount: '42000', currency: 'DKK' },
    per: 'month' as const,
  };
  const setUp = {
    id: 'set-up',
    name: { en: 'Set-up', da: 'Opsætning' },
    amount: { amount: '650.5', currency: 'DKK' },
    oneOff: true,
  };

  it('say who pays whom how much and how often, and once for all that VAT is not in it', () => {
    const agreement = anAgreement({
      charges: [
        { ...fee, includesVat: false },
        { ...setUp, includesVat: false },
      ],
    });
    expect(printedBy(charges, agreement)).toEqual([
      'The Customer shall pay the Provider the following fees:',
      'Fee | Amount | Payable',
      'Subscription | DKK 42,000 | per month',
      'Set-up | DKK 650.50 | once',
      'All amounts exclude VAT.',
    ]);
    expect(printedBy(charges, agreement, 'da')).toContain('Abonnement | 42.000 kr. | pr. måned');
  });

  it('say it of each where they differ', () => {
    const agreement = anAgreement({
      charges: [
        { ...fee, includesVat: true },
        { ...setUp, includesVat: false },
      ],
    });
    expect(printedBy(charges, agreement).slice(1)).toEqual([
      'Fee | Amount | Payable | VAT',
      'Subscription | DKK 42,000 | per month | included',
      'Set-up | DKK 650.50 | once | not included',
    ]);
  });
});

describe('options', () => {
  it('show content, price or change of price, and what has been chosen', () => {
    const agreement = anAgreement({
      metrics: [{ id: 'uptime', name: { en: 'Availability', da: 'Tilgængelighed' } }],
      objectives: [{ id: 'gold', metric: 'uptime' }],
      options: [
        {
          id: 'a',
          name: { en: 'Gold', da: 'Guld' },
          objectives: ['gold'],
          price: { amount: '100', currency: 'EUR' },
          per: 'month',
          chosen: true,
        },
        {
          id: 'b',
          name: { en: 'Night', da: 'Nat' },
          priceChange: '-20',
          unit: { amount: '3', unit: 'month' },
          completion: 'commenced',
          chosen: false,
        },
      ],
    });
    expect(printedBy(options, agreement).slice(1)).toEqual([
      'Option | Content | Price | Chosen',
      'Gold | Availability | €100 per month | yes',
      'Night |  | 20% deducted from the fee per commenced period of 3 months | no',
    ]);
    expect(printedBy(options, agreement, 'da').at(-1)).toBe(
      'Nat |  | 20 % trækkes fra vederlaget pr. påbegyndt periode på 3 måneder | nej',
    );
  });
});

it('gives nothing where nothing has been entered', () => {
  for (const write of [services, calendars, charges, options]) {
    expect(printedBy(write, anAgreement())).toEqual([]);
    expect(printedBy(write, anAgreement(), 'da')).toEqual([]);
  }
});
