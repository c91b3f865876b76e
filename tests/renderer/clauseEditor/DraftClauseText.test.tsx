import { act, fireEvent, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { Answer } from '#renderer/forms/Answer.tsx';
import { draftClauseText } from '#renderer/laterParts.ts';
import { redoNext, undoLast } from '#renderer/state/openDraft.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

const clause = {
  id: 'own',
  title: { en: 'Payment' },
  text: { en: 'Paid by {{ customer.legalName }}.', da: 'Betales af Kunden.' },
  component: 'frame',
} as const;

beforeAll(async () => {
  await draftClauseText.prepare();
});

function shown(text: { readonly en?: string; readonly da?: string } = clause.text) {
  show(<Answer at="clauses/own/text" />, {
    agreement: anAgreement({ language: 'en', clauses: [{ ...clause, text }] }),
  });
}

function paste(field: HTMLElement, text: string): void {
  const data = { getData: (type: string) => (type === 'text/plain' ? text : '') };
  fireEvent.paste(field, { clipboardData: data });
}

const english = () => screen.getByRole('textbox', { name: 'Text' });

it('is written as it is read: both languages, values by their names', () => {
  shown();
  expect(english().textContent).toBe('Paid by Customer: legal name.');
  expect(screen.getByRole('textbox', { name: 'Text (Danish)' }).textContent).toBe('Betales af Kunden.');
  expect(screen.getByText('The value “Customer: legal name” is missing in Danish')).toBeDefined();
});

it('puts what is missing into the other language', () => {
  shown();
  fireEvent.click(screen.getByRole('button', { name: 'Put it here: Customer: legal name' }));
  expect(present().agreement.clauses[0]?.text?.da).toBe('Betales af Kunden. {{ customer.legalName }}');
  expect(screen.getByRole('textbox', { name: 'Text (Danish)' }).textContent).toContain('Customer: legal name');
});

it('takes what is pasted as words, and leaves undo to the draft', () => {
  shown();
  paste(english(), 'Fees: {{ customer }}. ');
  expect(present().agreement.clauses[0]?.text?.en).toBe(
    String.raw`Fees: \{\{ customer }}. Paid by {{ customer.legalName }}.`,
  );
  paste(english(), '- ');
  act(undoLast);
  expect(english().textContent).toBe('Fees: {{ customer }}. Paid by Customer: legal name.');
  act(undoLast);
  expect(english().textContent).toBe('Paid by Customer: legal name.');
  act(redoNext);
  expect(english().textContent).toBe('Fees: {{ customer }}. Paid by Customer: legal name.');
});

it('says at the place what keeps a text from being printed', () => {
  shown({ en: 'Paid by {{ customer.nonsense }}.' });
  expect(screen.getByRole('alert').textContent).toContain('an agreement has no value “customer.nonsense”');
});
