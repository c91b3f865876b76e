import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, onTestFinished, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { checkAgreement } from '#core/checks/checker.ts';
import type { Finding } from '#core/checks/finding.ts';
import { Findings } from '#renderer/findings/Findings.tsx';
import { Report } from '#renderer/findings/Report.tsx';
import { SectionFindings } from '#renderer/findings/SectionFindings.tsx';
import { Answer } from '#renderer/forms/Answer.tsx';
import { OpenErrors } from '#renderer/export/OpenErrors.tsx';
import { forgetFindings, takeFindings } from '#renderer/state/checks.ts';
import { undoLast, useOpenDraft } from '#renderer/state/openDraft.ts';
import { houseWords } from '#renderer/words/houseWords.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

const agreement = { ...newAgreement({ id: 'sla', type: 'customer', language: 'en' }), number: '7' };

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'end-before-start',
  severity: 'error',
  path: 'number',
  message: { en: 'The number is odd.', da: 'Nummeret er ulige.' },
  accepted: null,
  ...change,
});

function found(...findings: readonly Finding[]): void {
  act(() => takeFindings(findings));
  onTestFinished(forgetFindings);
}

test('a question says what was found about its answer, and offers what mends it', async () => {
  const fix = {
    title: { en: 'Make it 8', da: 'Gør det til 8' },
    changes: [{ kind: 'answer', path: 'number', value: '8' }],
  };
  show(<Answer at="number" />, { agreement });
  found(finding({ fix: fix as Finding['fix'] & object }));
  expect(screen.getByText('The number is odd.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Make it 8' }));
  expect(present().agreement.number).toBe('8');
  act(undoLast);
  expect(present().agreement.number).toBe('7');
});

test('a fix of words leaves alone what was typed since the checker looked', async () => {
  const written = { ...agreement, purpose: { en: 'Warn by email and/or phone.' } };
  show(<Answer at="purpose" />, { agreement: written });
  const [wrong] = checkAgreement({ agreement: written }).filter(({ rule }) => rule === 'and-or');
  if (wrong === undefined) throw new Error('The rule finds nothing');
  found(wrong);
  await userEvent.type(screen.getAllByRole('textbox')[0] as HTMLElement, ' Within 4 hours.');
  await userEvent.click(screen.getByRole('button', { name: 'Write “or”' }));
  expect(present().agreement.purpose?.en).toBe('Warn by email or phone. Within 4 hours.');
});

test('nothing new is said about an answer while it is being given', async () => {
  show(<Answer at="number" />, { agreement });
  await userEvent.click(screen.getByRole('textbox'));
  found(finding());
  expect(screen.queryByText('The number is odd.')).toBeNull();
  await userEvent.tab();
  expect(screen.getByText('The number is odd.')).toBeDefined();
});

test('who approves what is outside the house rules reads why it was asked for', async () => {
  const request = {
    rule: 'outside-allowed',
    path: 'number',
    reason: 'The tender asks for it.',
    by: 'Søren',
    on: '2027-01-31',
  };
  show(<Answer at="number" />, { agreement: { ...agreement, approvalRequests: [request] } });
  found(finding({ rule: 'outside-allowed' }));
  await userEvent.click(screen.getByRole('button', { name: houseWords.en.approve }));
  expect(
    within(screen.getByRole('dialog')).getByText(/Søren.*31 January 2027.*The tender asks for it\./),
  ).toBeDefined();
});

test('a request is about the answer it asks for: another one is asked for anew', async () => {
  const about = '"40"';
  const request = {
    rule: 'outside-allowed',
    path: 'number',
    reason: 'The tender.',
    by: 'Søren',
    on: '2027-01-31',
    about,
  };
  show(<Answer at="number" />, { agreement: { ...agreement, approvalRequests: [request] } });
  found(finding({ rule: 'outside-allowed', about }));
  expect(screen.getByText(/Søren.*The tender\./)).toBeDefined();
  found(finding({ rule: 'outside-allowed', about: '"90"' }));
  expect(screen.queryByText(/The tender\./)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: houseWords.en.ask }));
  const dialog = within(screen.getByRole('dialog'));
  await userEvent.type(dialog.getByRole('textbox', { name: houseWords.en.reason }), 'Another tender.');
  await userEvent.type(dialog.getByRole('textbox', { name: houseWords.en.yourName }), 'Ida');
  await userEvent.click(dialog.getByRole('button', { name: houseWords.en.send }));
  expect(present().agreement.approvalRequests).toMatchObject([{ by: 'Ida', about: '"90"' }]);
});

test('in Danish it is said in Danish', () => {
  show(<Answer at="number" />, { agreement, language: 'da' });
  found(finding());
  expect(screen.getByText('Nummeret er ulige.')).toBeDefined();
});

test('a finding is accepted with a reason only, kept in the agreement, and can be taken back', async () => {
  show(<Findings />, { agreement });
  found(finding());
  await userEvent.click(screen.getByRole('button', { name: 'Accept…' }));
  await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
  expect(screen.getByText('Write why this is right as it is.')).toBeDefined();
  expect(present().agreement.acceptedFindings).toEqual([]);
  await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'It was always so.');
  await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
  const kept = { rule: 'end-before-start', path: 'number', reason: 'It was always so.' };
  expect(present().agreement.acceptedFindings).toMatchObject([kept]);
  found(finding({ accepted: { reason: 'It was always so.', by: null, on: '2026-11-26' } }));
  await userEvent.click(screen.getByRole('button', { name: 'Accepted 1' }));
  await userEvent.click(screen.getByRole('button', { name: 'No longer accept' }));
  expect(present().agreement.acceptedFindings).toEqual([]);
});

test('the list is by severity or by section, and leads to the question', async () => {
  show(<Findings />, { agreement });
  found(finding(), finding({ severity: 'hint', path: 'term/end', message: { en: 'It ends.', da: 'Den slutter.' } }));
  expect(screen.getAllByRole('region').map((group) => group.getAttribute('aria-label'))).toEqual(['1 error', '1 hint']);
  await userEvent.click(screen.getByRole('button', { name: 'Sections' }));
  expect(screen.getAllByRole('region').map((group) => group.getAttribute('aria-label'))).toEqual([
    'Agreement',
    'Term and termination',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Go to: It ends.' }));
  expect(useOpenDraft.getState().open).toMatchObject({ section: 'term', focus: 'term/end' });
});

test('a section counts what was found in it', async () => {
  show(<SectionFindings section="agreement" />, { agreement });
  found(finding(), finding({ severity: 'warning' }), finding({ path: 'term/end' }));
  await userEvent.click(screen.getByRole('button', { name: '1 error, 1 warning in this section' }));
  expect(screen.getAllByText('The number is odd.')).toHaveLength(2);
});

test('what keeps a final back can be accepted with a reason that is kept', async () => {
  show(<OpenErrors errors={[finding(), finding()]} onLeave={() => undefined} />, { agreement });
  expect(screen.getByText('2 errors keep this contract from being final:')).toBeDefined();
  await userEvent.type(screen.getByRole('textbox'), 'Agreed with the customer.');
  await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
  expect(present().agreement.acceptedFindings).toMatchObject([{ path: 'number', reason: 'Agreed with the customer.' }]);
});

test('the report on paper tells what was accepted and why', () => {
  show(<Report />, { agreement });
  found(finding(), finding({ path: 'term/end', accepted: { reason: 'As always.', by: 'Ida', on: '2026-11-26' } }));
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Report of the checks',
    '1 error',
    'Accepted',
  ]);
  expect(screen.getByText('Accepted by Ida on 26 November 2026: As always.')).toBeDefined();
});
