import { describe, expect, it } from 'vitest';
import { decidingLevel, uncoveredLevels } from '#core/measures/levels/subjects.ts';
import { anAgreement } from '#tests/builders/agreement.ts';

describe('a subject at a level', () => {
  const agreement = anAgreement({
    levels: [
      {
        id: 'top',
        kind: 'corporate',
        rules: [{ subject: 'support', treatment: 'replace' }],
        validity: { from: '2026-01-01', to: '2028-12-31' },
      },
      {
        id: 'middle',
        kind: 'customer',
        parent: 'top',
        rules: [{ subject: 'support', treatment: 'extend' }],
        validity: { to: '2029-06-30' },
      },
      {
        id: 'low',
        kind: 'service',
        parent: 'middle',
        rules: [{ subject: 'support', treatment: 'inherit' }],
        validity: { from: '2025-07-01' },
      },
      { id: 'other', kind: 'service', parent: 'top', validity: { from: '2025-07-01' } },
    ],
  });

  it('is decided by the nearest level that does not merely inherit', () => {
    expect(decidingLevel(agreement, 'low', 'support')).toEqual({
      ok: true,
      value: { level: 'middle', treatment: 'extend' },
    });
    expect(decidingLevel(agreement, 'other', 'support')).toEqual({
      ok: true,
      value: { level: 'top', treatment: 'replace' },
    });
    expect(decidingLevel(agreement, 'low', 'remedies')).toEqual({
      ok: true,
      value: { level: null, treatment: 'inherit' },
    });
  });

  it('must not hold on days on which the level above does not', () => {
    expect(uncoveredLevels(agreement)).toEqual([
      { level: 'middle', parent: 'top', end: 'to' },
      { level: 'other', parent: 'top', end: 'from' },
    ]);
  });
});
