import { describe, expect, it } from 'vitest';
import { backups, continuityTests, recovery } from '#core/document/blocks/continuity.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedBy, printedLines, writingOf } from '#tests/builders/printedLines.ts';

type Continuity = NonNullable<AgreementParts['continuity']>;

const withContinuity = (continuity: Continuity) =>
  anAgreement({
    services: [{ id: 'mail', name: { en: 'Mail', da: 'Mail' } }],
    roles: [{ id: 'director', name: { en: 'Director', da: 'Driftsdirektør' } }],
    continuity,
  });

describe('recovery', () => {
  const whole = withContinuity({
    disaster: { en: 'an event that destroys the site.', da: 'en begivenhed, der ødelægger driftsstedet.' },
    declaredBy: 'provider',
    declarer: 'director',
    declareWithin: { amount: '2', unit: 'hour' },
    plans: [
      {
        id: 'first',
        services: ['mail'],
        rto: { amount: '8', unit: 'hour' },
        rpo: { amount: '1', unit: 'hour' },
        rtoFrom: 'declaration',
      },
      { id: 'rest', rtoFrom: 'declaration' },
    ],
    excludedFromAvailability: true,
    communication: { en: 'the Provider informs the users', da: 'Leverandøren orienterer brugerne' },
  });

  it('says what a disaster is, who declares it and how fast services come back', () => {
    const lines = printedBy(recovery, whole);
    expect([...lines.slice(0, 4), ...lines.slice(5)]).toEqual([
      'A Disaster is an event that destroys the site. The Provider (director) shall declare the Disaster within 2 hours of becoming aware of the event.',
      'After a Disaster the Provider shall restore the Services within these objectives:',
      'Services | Recovery time objective (RTO) | Recovery point objective (RPO)',
      'Mail | 8 hours | 1 hour',
      'The recovery time runs from the declaration of the Disaster until the Service works again.',
      'The time from the declaration of a Disaster until the recovery time objective has expired is left out when availability is calculated. Time beyond the recovery time objective is not.',
      'The Provider informs the users.',
    ]);
    expect(lines[4]).toMatch(/^All Services \| \[.+\] \| $/);
  });

  it('states the criteria of a term that the definitions have defined already', () => {
    const templateTerms = [{ id: 'disaster', term: 'Disaster', meaning: 'an event that has been declared to be one' }];
    expect(printedLines(recovery({ ...writingOf(whole), templateTerms }, null))[0]).toMatch(
      /^The criteria for a Disaster are met by an event that destroys the site\./,
    );
    expect(printedLines(recovery({ ...writingOf(whole, 'da'), templateTerms }, null))[0]).toMatch(
      /^Kriterierne for en Katastrofe er opfyldt ved en begivenhed, der ødelægger driftsstedet\./,
    );
  });

  it('says the same in Danish', () => {
    const lines = printedBy(recovery, whole, 'da');
    expect([...lines.slice(0, 4), ...lines.slice(5)]).toEqual([
      'Ved en Katastrofe forstås en begivenhed, der ødelægger driftsstedet. Leverandøren (driftsdirektør) skal erklære, at der foreligger en Katastrofe, senest 2 timer efter at være blevet bekendt med begivenheden.',
      'Efter en Katastrofe skal Leverandøren genoprette Ydelserne inden for disse mål:',
      'Ydelser | Maksimal genopretningstid (RTO) | Maksimalt datatab (RPO)',
      'Mail | 8 timer | 1 time',
      'Genopretningstiden løber fra erklæringen af Katastrofen, til Ydelsen igen fungerer.',
      'Tiden fra erklæringen af en Katastrofe, til den maksimale genopretningstid er udløbet, regnes ikke med, når tilgængeligheden opgøres. Tid ud over den maksimale genopretningstid regnes med.',
      'Leverandøren orienterer brugerne.',
    ]);
  });

  it.each([
    ['declaration', /from the declaration/, /fra erklæringen/],
    ['incident', /from the event/, /fra begivenheden/],
    ['notice', /from the notice/, /fra meddelelsen/],
  ] as const)('says that the recovery time runs from the %s', (rtoFrom, english, danish) => {
    const agreement = withContinuity({ plans: [{ id: 'p', rtoFrom }] });
    expect(printedBy(recovery, agreement).at(-1)).toMatch(english);
    expect(printedBy(recovery, agreement, 'da').at(-1)).toMatch(danish);
  });

  it('counts the time of a disaster where it was agreed, and says nothing without answers', () => {
    const counted = withContinuity({ excludedFromAvailability: false });
    expect(printedBy(recovery, counted)).toEqual(['The time of a Disaster counts when availability is calculated.']);
    expect(printedBy(recovery, counted, 'da')).toEqual([
      'Tiden under en Katastrofe regnes med, når tilgængeligheden opgøres.',
    ]);
    expect(printedBy(recovery, withContinuity({ declarer: 'director' }))[0]).toMatch(
      /^\[.+\] \(director\) shall declare/,
    );
    expect(printedBy(recovery, withContinuity({}))).toEqual([]);
    expect(printedBy(recovery, anAgreement())).toEqual([]);
  });
});

describe('backups', () => {
  it('have a row each', () => {
    const agreement = withContinuity({
      backups: [
        {
          id: 'log',
          what: { en: 'transaction log', da: 'transaktionslog' },
          services: ['mail'],
          interval: { amount: '15', unit: 'minute' },
          retention: { amount: '7', unit: 'day' },
          location: { en: 'second site', da: 'sekundært driftssted' },
          encrypted: true,
        },
        { id: 'bare', encrypted: false },
      ],
    });
    const english = printedBy(backups, agreement);
    expect(english.slice(0, 3)).toEqual([
      'The Provider shall make and keep these backups:',
      'What | Services | How often | Kept for | Where | Encrypted',
      'Transaction log | Mail | Every 15 minutes | 7 days | Second site | Yes',
    ]);
    expect(english[3]).toMatch(/^\[.+\] \| All Services \| \[.+\] \| \[.+\] \|  \| No$/);
    expect(printedBy(backups, agreement, 'da')[2]).toBe(
      'Transaktionslog | Mail | Med 15 minutters mellemrum | 7 dage | Sekundært driftssted | Ja',
    );
    expect(printedBy(backups, anAgreement())).toEqual([]);
  });
});

describe('continuity tests', () => {
  it.each([
    [
      'restore',
      'restore data from a backup and check that they are complete (restore test).',
      'gendanne data fra en sikkerhedskopi og kontrollere, at de er fuldstændige (gendannelsestest).',
    ],
    [
      'failover',
      'move operation to the recovery site and back (failover test).',
      'flytte driften til det sekundære driftssted og tilbage (failovertest).',
    ],
    [
      'tabletop',
      'go through the recovery plan with those who are to carry it out (tabletop exercise).',
      'gennemgå beredskabsplanen med dem, der skal udføre den (skrivebordsøvelse).',
    ],
  ] as const)('have words for a test of the kind %s', (kind, english, danish) => {
    const agreement = withContinuity({
      tests: [
        {
          id: 't',
          kind,
          frequency: { times: 2, per: 'year' },
          report: { kind: 'date', date: '2027-03-01' },
          customerMayAttend: true,
        },
        { id: 'bare', kind },
      ],
    });
    const [full, bare] = printedBy(continuityTests, agreement);
    expect(full).toBe(
      `The Provider shall twice a year ${english} The Provider shall report the result to the Customer by 1 March 2027. The Customer may attend.`,
    );
    expect(bare).toMatch(/^The Provider shall \[.+\] /);
    expect(printedBy(continuityTests, agreement, 'da')[0]).toBe(
      `Leverandøren skal to gange om året ${danish} Leverandøren skal rapportere resultatet til Kunden senest den 1. marts 2027. Kunden kan deltage.`,
    );
    expect(printedBy(continuityTests, anAgreement())).toEqual([]);
  });
});
