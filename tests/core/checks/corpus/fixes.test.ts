import { expect, test } from 'vitest';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { checkAgreement } from '#core/checks/checker.ts';
import type { Finding, Fix } from '#core/checks/finding.ts';
import { applyFix } from '#core/editing/applyFix.ts';
import { newDraft } from '#core/editing/draft.ts';
import { edit, newHistory, undo } from '#core/editing/history.ts';
import { draftOf } from '#tests/builders/drafts.ts';
import { CORPUS } from './corpus.ts';
import { planted, type Fault } from './fault.ts';

function meant(agreement: Agreement, { rule, path, language }: Fault): Finding | undefined {
  const editions = rule === 'defined-unused' ? [draftOf(agreement, language)] : [];
  return checkAgreement({ agreement, editions }).find((finding) => finding.rule === rule && finding.path === path);
}

const withFix = CORPUS.flatMap((fault) => {
  const agreement = planted(fault);
  const fix = meant(agreement, fault)?.fix;
  return fix === undefined
    ? []
    : [[`${fault.rule}, ${fault.language}: ${fault.name}`, { fault, agreement, fix }] as const];
});

test.for(withFix)('the fix mends and can be undone: %s', ([, { fault, agreement, fix }]) => {
  const before = newHistory(newDraft(agreement));
  const after = edit(before, { label: { kind: 'fix', pattern: '' }, mergeKey: null, at: 0 }, (draft) =>
    applyFix(draft, fix.changes),
  );
  const mended = after.present.agreement;
  expect(mended).not.toEqual(agreement);
  expect(agreementSchema.parse(mended)).toEqual(mended);
  expect(Object.keys(after.present.sketches)).toEqual([]);
  expect(sameWords(meant(mended, fault)?.fix, fix)).toBe(false);
  expect(undo(after).present.agreement).toEqual(agreement);
});

/** Whether a finding still asks for the very same change. */
function sameWords(one: Fix | undefined, other: Fix): boolean {
  return one !== undefined && JSON.stringify(one.changes) === JSON.stringify(other.changes);
}

test('there are fixes to try', () => {
  expect(withFix.length).toBeGreaterThan(8);
});
