import { describe, expect, it } from 'vitest';
import { otherConsequences } from '#core/document/blocks/otherConsequences.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedBy } from '#tests/builders/printedLines.ts';

type Consequence = NonNullable<AgreementParts['consequences']>[number];
type Trigger = NonNullable<Consequence['trigger']>;
type Action = NonNullable<Consequence['action']>;

function agreementWith(trigger: Trigger, action: Action, more: Partial<Consequence> = {}) {
  return anAgreement({
    roles: [{ id: 'lead', name: { en: 'Team lead', da: 'Teamleder' } }],
    metrics: [
      { id: 'uptime', name: { en: 'Uptime', da: 'Oppetid' }, window: { kind: 'calendarMonth' } },
      {
        id: 'rolling',
        name: { en: 'Latency', da: 'Svartid' },
        window: { kind: 'rolling', length: { amount: '365', unit: 'day' } },
      },
    ],
    objectives: [
      { id: 'up', metric: 'uptime' },
      { id: 'fast', metric: 'rolling' },
    ],
    duties: [{ id: 'report', name: { en: 'Deliver the report', da: 'Levere rapporten' } }],
    support: { escalations: [{ id: 'step', role: 'lead' }] },
    consequences: [{ id: 'c', trigger, action, ...more }],
  });
}

const missed: Trigger = { kind: 'objectiveMissed', objectives: ['up'] };
const due = {
  kind: 'length' as const,
  length: { amount: '10', unit: 'workingDay' as const },
  direction: 'after' as const,
  anchor: 'reportDelivery' as const,
};

const triggers: readonly (readonly [Trigger, string, string])[] = [
  [
    missed,
    'the Service Level for Uptime is not met in a calendar month',
    'Servicemålet for Oppetid ikke opfyldes i en kalendermåned',
  ],
  [
    { kind: 'objectiveMissed', objectives: ['fast'] },
    'the Service Level for Latency is not met in a rolling period of 365 days',
    'Servicemålet for Svartid ikke opfyldes i en rullende periode på 365 dage',
  ],
  [
    { kind: 'objectiveMissed', objectives: ['up', 'fast'] },
    'a Service Level for Uptime or Latency is not met in a Measurement Period',
    'et Servicemål for Oppetid eller Svartid ikke opfyldes i en Måleperiode',
  ],
  [
    { kind: 'repeatedMiss', objectives: ['up'], misses: 3, windows: 12, window: 'calendarMonth' },
    'the Service Level for Uptime is not met in 3 of any 12 consecutive calendar months',
    'Servicemålet for Oppetid ikke opfyldes i 3 ud af 12 på hinanden følgende kalendermåneder',
  ],
  [
    { kind: 'repeatedMiss', objectives: ['up'], misses: 2, consecutive: true, window: 'calendarQuarter' },
    'the Service Level for Uptime is not met in 2 consecutive calendar quarters',
    'Servicemålet for Oppetid ikke opfyldes i 2 kalenderkvartaler i træk',
  ],
  [
    { kind: 'repeatedMiss', objectives: ['up'], misses: 1 },
    'the Service Level for Uptime is not met in 1 Measurement Period',
    'Servicemålet for Oppetid ikke opfyldes i 1 Måleperiode',
  ],
  [
    { kind: 'nearMiss', objectives: ['up'], share: '80' },
    '80% of the time allowed by the Service Level for Uptime has passed and the matter has not been closed',
    '80 % af den tid, som Servicemålet for Oppetid tillader, er gået, uden at sagen er afsluttet',
  ],
  [
    { kind: 'dutyMissed', duties: ['report'] },
    'the following duty is not performed as agreed: “Deliver the report”',
    'følgende forpligtelse ikke opfyldes som aftalt (”Levere rapporten”)',
  ],
  [
    { kind: 'measurementMissing', metrics: ['uptime'] },
    'the measurement of Uptime is missing',
    'målingen af Oppetid mangler',
  ],
  [{ kind: 'measurementMissing', metrics: [] }, 'a measurement is missing', 'en måling mangler'],
  [
    { kind: 'event', event: { en: 'the site burns down.', da: 'stedet brænder.' } },
    'the site burns down',
    'stedet brænder',
  ],
];

const actions: readonly (readonly [Action, string, string])[] = [
  [
    { kind: 'refund', of: { en: 'the set-up fee', da: 'opstartsvederlaget' }, proRata: true },
    'the Provider shall refund a proportionate part of the set-up fee.',
    'skal Leverandøren tilbagebetale en forholdsmæssig del af opstartsvederlaget.',
  ],
  [
    { kind: 'freePeriod', length: { amount: '1', unit: 'month' } },
    'the Provider shall deliver the Service affected free of charge for 1 month.',
    'skal Leverandøren levere den berørte Ydelse uden vederlag i 1 måned.',
  ],
  [
    {
      kind: 'improvementPlan',
      due,
      implementedWithin: { amount: '60', unit: 'day' },
      content: { en: 'the causes', da: 'årsagerne' },
    },
    'the Provider shall deliver an improvement plan within 10 working days after delivery of the report. The plan shall state the causes. The Provider shall carry the plan out within 60 days of its delivery.',
    'skal Leverandøren senest 10 arbejdsdage efter leveringen af rapporten levere en forbedringsplan. Planen skal angive årsagerne. Leverandøren skal gennemføre planen inden for 60 dage efter leveringen af den.',
  ],
  [
    { kind: 'writtenJustification', due },
    'the Provider shall give a written explanation that states the cause, within 10 working days after delivery of the report.',
    'skal Leverandøren senest 10 arbejdsdage efter leveringen af rapporten give en skriftlig redegørelse, der angiver årsagen.',
  ],
  [
    { kind: 'rootCauseAnalysis', due },
    'the Provider shall deliver a root cause analysis within 10 working days after delivery of the report.',
    'skal Leverandøren senest 10 arbejdsdage efter leveringen af rapporten levere en årsagsanalyse (RCA).',
  ],
  [
    {
      kind: 'notice',
      to: ['lead'],
      toText: { en: 'the board, which follows up.', da: 'styregruppen, som følger op.' },
    },
    'the Provider shall notify the team lead and also the board, which follows up.',
    'skal Leverandøren underrette rollen teamleder samt styregruppen, som følger op.',
  ],
  [
    { kind: 'notice', toText: { en: 'the board', da: 'styregruppen' } },
    'the Provider shall notify the board.',
    'skal Leverandøren underrette styregruppen.',
  ],
  [
    { kind: 'escalation', step: 'step' },
    'the Provider shall escalate the matter to the team lead.',
    'skal Leverandøren eskalere sagen til rollen teamleder.',
  ],
  [
    { kind: 'suspension' },
    'the Provider shall take the Service affected out of production until the Service Level can be met.',
    'skal Leverandøren tage den berørte Ydelse ud af drift, indtil Servicemålet kan opfyldes.',
  ],
  [
    { kind: 'terminationRight', notice: { amount: '30', unit: 'day' }, exerciseWithin: due, refundProRata: true },
    'the Customer may terminate the Agreement for cause by notice of 30 days. The right of termination lapses unless it is exercised within 10 working days after delivery of the report. If the Agreement is terminated on this ground, the Provider shall refund a proportionate part of the fees paid in advance for the time after the termination takes effect.',
    'kan Kunden ophæve Aftalen med et varsel på 30 dage. Retten til at ophæve Aftalen bortfalder, hvis den ikke udøves senest 10 arbejdsdage efter leveringen af rapporten. Ophæves Aftalen på dette grundlag, skal Leverandøren tilbagebetale en forholdsmæssig del af det vederlag, der er betalt forud for tiden efter ophævelsens virkning.',
  ],
  [{ kind: 'none' }, 'nothing further follows.', 'følger der ikke yderligere heraf.'],
  [
    { kind: 'text', text: { en: 'we talk', da: 'vi taler' } },
    'the following applies: We talk.',
    'gælder følgende: Vi taler.',
  ],
];

const byPriority = (id: string) => ({ id, metric: 'fix', key: [{ kind: 'priority' as const, priority: id }] });

/** What is said of near misses of the given ones of two promises by priority. */
const about = (objectives: readonly string[]) =>
  printedBy(
    otherConsequences,
    anAgreement({
      metrics: [{ id: 'fix', name: { en: 'Resolution time', da: 'Løsningstid' } }],
      priorityScheme: {
        id: 's',
        priorities: [
          { id: 'p1', code: 'P1' },
          { id: 'p2', code: 'P2' },
        ],
      },
      objectives: [byPriority('p1'), byPriority('p2')],
      consequences: [{ id: 'c', trigger: { kind: 'nearMiss', objectives: [...objectives] }, action: { kind: 'none' } }],
    }),
  )[0];

describe('other consequences', () => {
  it.each(triggers)('say in English and Danish what must have happened: %#', (trigger, english, danish) => {
    const agreement = agreementWith(trigger, { kind: 'none' });
    expect(printedBy(otherConsequences, agreement)).toEqual([`If ${english}, nothing further follows.`]);
    expect(printedBy(otherConsequences, agreement, 'da')).toEqual([
      `Hvis ${danish}, følger der ikke yderligere heraf.`,
    ]);
  });

  it.each(actions)('say in English and Danish what follows: %#', (action, english, danish) => {
    const agreement = agreementWith({ kind: 'event', event: { en: 'x', da: 'x' } }, action);
    expect(printedBy(otherConsequences, agreement)).toEqual([`If x, ${english}`]);
    expect(printedBy(otherConsequences, agreement, 'da')).toEqual([`Hvis x, ${danish}`]);
  });

  it('begin with the name of the consequence where it has one', () => {
    const named = agreementWith(missed, { kind: 'none' }, { name: { en: 'Early warning', da: 'Tidligt varsel' } });
    expect(printedBy(otherConsequences, named)[0]).toMatch(/^Early warning\. If the Service Level/);
  });

  it('leave credits to the writer of credits, and print nothing without a consequence', () => {
    const credit = agreementWith(missed, { kind: 'credit', rule: { kind: 'none' } });
    expect(printedBy(otherConsequences, credit)).toEqual([]);
    expect(printedBy(otherConsequences, anAgreement())).toEqual([]);
  });

  it('name the rows of a metric only where not all of them are meant', () => {
    expect(about(['p1', 'p2'])).toMatch(/^If a Service Level for Resolution time is about to be missed/);
    expect(about(['p2'])).toMatch(/^If the Service Level for Resolution time \(Priority P2\) is about to be missed/);
  });

  it('show a blank where it has not been said what must have happened', () => {
    const open = anAgreement({ consequences: [{ id: 'c', action: { kind: 'none' } }] });
    expect(printedBy(otherConsequences, open)[0]).toMatch(/^If \[.+\], nothing further follows\.$/);
  });

  it('show a blank where it has not been said what follows, and quote the words agreed', () => {
    const open = anAgreement({
      metrics: [{ id: 'uptime', name: { en: 'Uptime', da: 'Oppetid' } }],
      consequences: [
        {
          id: 'c',
          trigger: { kind: 'measurementMissing', metrics: ['uptime'] },
          asWritten: {
            en: 'a measurement that is not made is a miss.',
            da: 'en manglende måling er en overskridelse.',
          },
        },
      ],
    });
    expect(printedBy(otherConsequences, open)).toEqual([
      'If the measurement of Uptime is missing, the following applies: [consequence]. In the words of the parties: “a measurement that is not made is a miss”.',
    ]);
    expect(printedBy(otherConsequences, open, 'da')).toEqual([
      'Hvis målingen af Oppetid mangler, gælder følgende: [følge]. Med parternes egne ord: ”en manglende måling er en overskridelse”.',
    ]);
  });
});
