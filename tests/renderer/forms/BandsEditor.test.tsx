import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Answer } from '#renderer/forms/Answer.tsx';
import { undoLast } from '#renderer/state/openDraft.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

const AT = 'consequences/uptime-credit/action/rule/bands';

function bands() {
  const action = present().agreement.consequences.find(({ id }) => id === 'uptime-credit')?.action;
  return action?.kind === 'credit' && action.rule.kind === 'steps' ? action.rule.bands : [];
}

const open = (language: 'en' | 'da' = 'en') =>
  show(<Answer at={AT} />, { agreement: agreementOf('templates/samples/customer-saas.sla'), language });

test('sound bands are said to be sound, and the picture says what it shows', () => {
  open();
  expect(screen.getByRole('status').textContent).toContain('exactly one band');
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('98.00% ≤ x < 99.00%: 25%');
});

test('a bound that moves leaves a gap, which is told with its values', async () => {
  open();
  const to = screen.getByLabelText('Band 2: to');
  await userEvent.clear(to);
  await userEvent.type(to, '98.5');
  expect(bands()[1]?.range.to?.value).toBe('98.5');
  expect(screen.getByRole('status').textContent).toContain('nothing is said of 98.5% ≤ x < 99.00%');
});

test('a sign says whether the bound belongs to the band, and pressing it changes that', async () => {
  open();
  await userEvent.click(screen.getByLabelText('Band 1: to: the value itself is left out'));
  expect(bands()[0]?.range.to?.inclusive).toBe(true);
  expect(screen.getByRole('status').textContent).toContain('although the target is met');
});

test('three usual bands beneath the target take one step of undo', async () => {
  open();
  const before = bands();
  await userEvent.click(screen.getByText('Replace with three usual bands for ≥ 99.90%'));
  expect(bands().map(({ range }) => range.from?.value)).toEqual(['99.5', '99', undefined]);
  undoLast();
  expect(bands()).toEqual(before);
});

test('rows from a spreadsheet are added; rows that cannot be read leave what is there, and say which', () => {
  open('da');
  const section = screen.getByRole('region', { name: 'Trin' });
  const paste = (text: string) => fireEvent.paste(section, { clipboardData: { getData: () => text } });
  paste('90,0\t95,0\t75 %');
  expect(bands()).toHaveLength(4);
  expect(bands()[3]?.pays).toEqual({ kind: 'percent', percent: '75' });
  paste('90,0\tnoget\t75 %');
  expect(bands()).toHaveLength(4);
  expect(screen.getByRole('alert').textContent).toContain('Linje 1');
});

test('pasted rows take the place of one that nobody has written in', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Add a band' }));
  const section = screen.getByRole('region', { name: 'Bands' });
  fireEvent.paste(section, { clipboardData: { getData: () => '90.0\t95.0\t75 %' } });
  expect(screen.getAllByRole('row')).toHaveLength(5);
});

test('a credit can be money instead of a percentage', async () => {
  open();
  const row = within(screen.getByRole('table'));
  await userEvent.selectOptions(row.getByLabelText('Band 1: credit in'), 'amount');
  expect(bands()[0]?.pays).toEqual({ kind: 'amount', money: { amount: '10', currency: 'DKK' } });
});
