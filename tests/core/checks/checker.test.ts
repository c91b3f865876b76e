import { expect, test } from 'vitest';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { checkAgreement, checker } from '#core/checks/checker.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { RULES } from '#core/checks/rules.ts';
import { sampleOf } from './corpus/fault.ts';

const wrong = agreementSchema.parse({
  ...structuredClone(sampleOf('customer-saas')),
  term: { start: '2026-05-01', end: '2026-04-30' },
});

const later = agreementSchema.parse({ ...wrong, term: { start: '2026-05-01', end: '2026-06-01' } });

const found = (settings: Parameters<typeof checkAgreement>[0]['settings']) =>
  checkAgreement({ agreement: wrong, ...(settings === undefined ? {} : { settings }) }).find(
    ({ rule }) => rule === 'end-before-start',
  );

test('a workplace gives a rule another severity, or turns it off', () => {
  expect(found({})?.severity).toBe('error');
  expect(found({ 'end-before-start': 'hint' })?.severity).toBe('hint');
  expect(found({ 'end-before-start': 'off' })).toBeUndefined();
});

test('a finding that somebody accepted carries the reason, at its own place only', () => {
  const accepted = { rule: 'end-before-start', path: 'term/end', reason: 'A test.', on: '2026-11-26' };
  const agreement = { ...wrong, acceptedFindings: [accepted, { ...accepted, rule: 'renewal-silent', path: 'term' }] };
  const findings = checkAgreement({ agreement });
  expect(findings.filter((finding) => finding.accepted !== null)).toMatchObject([
    { rule: 'end-before-start', accepted: { reason: 'A test.', by: null, on: '2026-11-26' } },
  ]);
});

const capOf = (percent: string, acceptedFindings: unknown) =>
  agreementSchema.parse({ ...wrong, remedies: { liabilityCap: { percent } }, acceptedFindings });

test('an approval holds for what was approved: another answer outside the house rules is asked about again', () => {
  const rule = { id: 'cap', kind: 'range', by: 'Legal', of: 'percent', atMost: '10' } as const;
  const houseRules = [{ ...rule, at: 'remedies/liabilityCap/percent' }];
  const outside = (percent: string, accepted: unknown = []) =>
    checkAgreement({ agreement: capOf(percent, accepted), houseRules }).find(
      ({ rule: id }) => id === 'outside-allowed',
    );
  const { path, about } = outside('12') ?? {};
  const approved = [{ rule: 'outside-allowed', path, about, reason: 'For once.', by: 'Anna' }];
  expect(outside('12', approved)?.accepted?.by).toBe('Anna');
  expect(outside('50', approved)?.accepted).toBeNull();
});

test('what is outside the house rules is told by the question that it is about, wherever it is read', () => {
  const rule = { id: 'cap', kind: 'range', by: 'Legal', of: 'percent', atMost: '10' } as const;
  const houseRules = [{ ...rule, at: 'remedies/liabilityCap/percent' }];
  const message = checkAgreement({ agreement: capOf('12', []), houseRules }).find(
    ({ rule: id }) => id === 'outside-allowed',
  )?.message;
  expect(message).toEqual({
    en: 'Percentage of the cap on liability: Legal allows at most 10%; the agreement says 12%.',
    da: 'Ansvarsloftets procentsats: Legal tillader højst 10\u00A0%; aftalen siger 12\u00A0%.',
  });
});

test('the gravest come first', () => {
  const order = ['error', 'warning', 'hint'];
  const severities = checkAgreement({ agreement: wrong }).map(({ severity }) => order.indexOf(severity));
  expect(severities).toEqual(severities.toSorted((a, b) => a - b));
});

test('a rule is not run again while nothing it read has changed', () => {
  let runs = 0;
  const [example] = RULES;
  if (example === undefined) throw new Error('There is no rule');
  const { id, severity, title, why, advice, examples } = example;
  const rule: AgreementRule = {
    id,
    severity,
    title,
    why,
    advice,
    examples,
    reads: 'agreement',
    find: ({ term }) => {
      runs += 1;
      return term?.end === '2026-04-30' ? [{ path: 'term/end', message: { en: 'It ends.', da: 'Den ophører.' } }] : [];
    },
  };
  const check = checker([rule]);
  check({ agreement: wrong });
  check({ agreement: { ...wrong, title: { en: 'Other' } } });
  expect(runs).toBe(1);
  expect(check({ agreement: later })).toEqual([]);
  expect(runs).toBe(2);
});
