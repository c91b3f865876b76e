import { describe, expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { checkAgreement } from '#core/checks/checker.ts';
import type { CheckSettings } from '#core/checks/settings.ts';
import { RULE_IDS } from '#core/checks/ruleIds.ts';
import { sampleOf } from './corpus/fault.ts';

const asked: CheckSettings = Object.fromEntries(RULE_IDS.lists.map((id) => [id, 'warning']));
const empty = newAgreement({ id: 'empty', type: 'customer', language: 'en' });
const listed = (agreement: typeof empty, settings?: CheckSettings) =>
  checkAgreement({ agreement, ...(settings === undefined ? {} : { settings }) })
    .map(({ rule }) => rule as string)
    .filter((rule) => (RULE_IDS.lists as readonly string[]).includes(rule));

describe('dated lists of requirements', () => {
  test('are not looked at unless a workplace asks for them', () => {
    expect(listed(empty)).toEqual([]);
  });

  test('find everything missing in an empty agreement', () => {
    expect(listed(empty, asked)).toEqual([...RULE_IDS.lists]);
  });

  test('leave open in the finished sample only what it does not say', () => {
    const open = listed(sampleOf('customer-saas'), asked);
    expect(open).not.toContain('dora-30-2-b');
    expect(open).not.toContain('data-act-25-2-h');
    expect(open).not.toContain('cloud-backup');
    expect(open.length).toBeLessThan(12);
  });
});
