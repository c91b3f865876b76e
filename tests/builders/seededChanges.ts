import type { Agreement } from '#core/agreement/agreement.ts';

/** Changes as they are made between two versions; where an agreement has nothing of the kind, nothing is changed. */
export const SEEDED_CHANGES = {
  'a value': (agreement) => ({
    ...agreement,
    objectives: agreement.objectives.map((objective) =>
      objective.target?.kind === 'value'
        ? { ...objective, target: { ...objective.target, value: '97.25' } }
        : objective,
    ),
  }),
  'a word in a long text': (agreement) => withWord(agreement),
  'a clause put in': (agreement) => ({
    ...agreement,
    clauses: [
      {
        id: 'seeded-clause',
        title: { en: 'Change of control', da: 'Kontrolskifte' },
        text: {
          en: 'Each party shall tell the other of a change of control within 14 days.',
          da: 'Hver part skal give den anden meddelelse om kontrolskifte senest 14 dage derefter.',
        },
        component: 'services',
      },
      ...agreement.clauses,
    ],
  }),
  'clauses taken out': ({ exclusions: _exclusions, maintenance: _maintenance, security: _security, ...rest }) => ({
    ...rest,
    exclusions: [],
    maintenance: [],
  }),
  'rows put in, taken out and changed': (agreement) => {
    const [first, second, ...rest] = agreement.duties;
    if (first === undefined || second === undefined) return agreement;
    const name = { en: 'Count the keys', da: 'Tælle nøglerne' };
    return { ...agreement, duties: [{ ...second, name }, ...rest, { ...first, id: 'seeded-duty', name }] };
  },
  'a metric more': (agreement) => {
    const [metric] = agreement.metrics;
    const objective = agreement.objectives.find((one) => one.metric === metric?.id);
    if (metric === undefined) return agreement;
    const more = { ...metric, id: 'seeded-metric', code: 'S99', name: { en: 'Depth of water', da: 'Vanddybde' } };
    const target = objective === undefined ? [] : [{ ...objective, id: 'seeded-objective', metric: more.id }];
    return { ...agreement, metrics: [more, ...agreement.metrics], objectives: [...target, ...agreement.objectives] };
  },
  'a party renamed': (agreement) => ({
    ...agreement,
    parties: agreement.parties.map((party, index) =>
      index === 0 ? { ...party, legalName: 'Østersø & Sønner A/S' } : party,
    ),
  }),
} as const satisfies Readonly<Record<string, (agreement: Agreement) => Agreement>>;

export type Seeded = keyof typeof SEEDED_CHANGES;

export const EVERY_CHANGE = Object.keys(SEEDED_CHANGES) as readonly Seeded[];

export function changed(agreement: Agreement, changes: readonly Seeded[] = EVERY_CHANGE): Agreement {
  return changes.reduce<Agreement>((sofar, change) => SEEDED_CHANGES[change](sofar), agreement);
}

const LONG = 90;

/** The first long text of the agreement has one word more in each language. */
function withWord(agreement: Agreement): Agreement {
  let isDone = false;
  const text = JSON.stringify(agreement, (key, node: unknown) => {
    if (isDone || key === 'clauses' || !isWording(node)) return node;
    isDone = true;
    return { en: more(node.en), da: more(node.da) };
  });
  return JSON.parse(text) as Agreement;
}

const more = (text: unknown): unknown =>
  typeof text === 'string' ? text.replace(/^((?:\S+ ){4})/, '$1notwithstanding ') : text;

function isWording(node: unknown): node is { readonly en?: unknown; readonly da?: unknown } {
  if (typeof node !== 'object' || node === null || !('en' in node)) return false;
  return typeof node.en === 'string' && node.en.length > LONG;
}
