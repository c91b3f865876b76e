import { describe, expect, it } from 'vitest';
import { whatHolds } from '#core/measures/levels/standing.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';

const atLeast = (value: string) => ({ kind: 'value', comparator: 'atLeast', value, unit: 'percent' }) as const;

/** A group with two customers; mail for one of them has a level of its own. */
function group(parts: AgreementParts = {}) {
  return anAgreement({
    type: 'multiLevel',
    services: [{ id: 'mail' }, { id: 'finance' }],
    levels: [
      { id: 'group', kind: 'corporate' },
      { id: 'north', kind: 'customer', parent: 'group', services: ['mail'] },
      { id: 'south', kind: 'customer', parent: 'group' },
      { id: 'south-mail', kind: 'service', parent: 'south', services: ['mail'] },
    ],
    duties: [{ id: 'report' }],
    metrics: [
      { id: 'uptime', kind: 'availability', subject: { kind: 'services', services: ['finance', 'mail'] } },
      { id: 'reporting', kind: 'ratio', subject: { kind: 'duty', duty: 'report' } },
    ],
    objectives: [
      { id: 'default', metric: 'uptime', level: 'group', target: atLeast('99.5') },
      { id: 'mail-only', metric: 'uptime', level: 'south-mail', target: atLeast('99.9') },
      { id: 'reports', metric: 'reporting', level: 'group', target: atLeast('95') },
    ],
    ...parts,
  });
}

/** "south-mail mail: mail-only": seen from, services, what holds. */
function told(agreement = group()) {
  const held = whatHolds(agreement);
  if (!held.ok) throw new Error(JSON.stringify(held.problem));
  return held.value.map(({ level, holdings }) => [
    level.id,
    ...holdings.map(
      ({ seenFrom, services, promise }) =>
        `${seenFrom.id} ${services?.join('+') ?? 'all'}: ${promise.holds.map(({ id }) => id).join('+')}`,
    ),
  ]);
}

describe('what holds for which service', () => {
  it('is told for each customer: a service level decides for its services, the customer for the rest', () => {
    expect(told()).toEqual([
      ['north', 'north mail: default', 'north all: reports'],
      ['south', 'south-mail mail: mail-only', 'south finance: default', 'south all: reports'],
    ]);
  });

  it('is told for the group itself while nobody stands below it but services', () => {
    const levels = [
      { id: 'group', kind: 'corporate' as const },
      { id: 'south-mail', kind: 'service' as const, parent: 'group', services: ['mail'] },
    ];
    expect(told(group({ levels }))).toEqual([
      ['group', 'south-mail mail: mail-only', 'group finance: default', 'group all: reports'],
    ]);
  });

  it('is told for a service level below a group that customers stand below too', () => {
    const levels = [
      { id: 'group', kind: 'corporate' as const },
      { id: 'north', kind: 'customer' as const, parent: 'group', services: ['finance'] },
      { id: 'south-mail', kind: 'service' as const, parent: 'group', services: ['mail'] },
    ];
    expect(told(group({ levels })).map(([level]) => level)).toEqual(['north', 'south-mail']);
  });

  it('follows the services that keys name rather than those of the metric', () => {
    const objectives = [
      { id: 'keyed', metric: 'uptime', level: 'group', key: [{ kind: 'service' as const, service: 'finance' }] },
    ];
    expect(told(group({ objectives }))).toEqual([['north'], ['south', 'south finance: keyed']]);
  });

  it('is kept open where levels lead in a circle', () => {
    const levels = [
      { id: 'a', kind: 'service' as const, parent: 'b' },
      { id: 'b', kind: 'service' as const, parent: 'a' },
      { id: 'c', kind: 'customer' as const, parent: 'd' },
    ];
    expect(whatHolds(group({ levels })).ok).toBe(false);
  });
});
