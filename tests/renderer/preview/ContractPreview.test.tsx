import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, onTestFinished, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { Block, TableCell } from '#core/document/document.ts';
import { ContractPreview } from '#renderer/preview/ContractPreview.tsx';
import { useContract } from '#renderer/state/contract.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });

function showContract(blocks: readonly Block[]): void {
  const empty = useContract.getState();
  useContract.setState({ sections: [{ id: 'body', heading: null, blocks }], isComposed: true });
  onTestFinished(() => useContract.setState(empty, true));
  show(<ContractPreview />, { agreement });
}

const paragraph: Block = {
  kind: 'paragraph',
  id: 'text',
  role: 'body',
  keepWithNext: false,
  content: [
    { kind: 'text', text: 'Signed by ', marks: [] },
    { kind: 'value', path: 'parties/customer/legalName', text: 'Havnelast A/S', marks: [] },
    { kind: 'text', text: ' on ', marks: [] },
    { kind: 'blank', path: 'effectiveDate', prompt: 'effective date' },
  ],
};

const marked = () =>
  [...document.querySelectorAll<HTMLElement>('[data-changed]')].map(({ dataset }) => dataset['block']);

const cell = (text: string, isRowHeader = false): TableCell => ({
  content: [[{ kind: 'text', text, marks: [] }]],
  isRowHeader,
});

const place = () => {
  const { open } = useOpenDraft.getState();
  return [open?.section, open?.focus];
};

test('a blank and an answer lead to their questions', async () => {
  showContract([paragraph]);
  await userEvent.click(screen.getByRole('button', { name: '[effective date]' }));
  expect(place()).toEqual(['agreement', 'effectiveDate']);
  await userEvent.click(screen.getByText('Havnelast A/S'));
  expect(place()).toEqual(['parties', 'parties/customer/legalName']);
});

test('answers are shown in the text on request', async () => {
  showContract([paragraph]);
  const pane = screen.getByRole('document');
  expect(pane.classList.contains('showsAnswers')).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Show answers in the text' }));
  expect(pane.classList.contains('showsAnswers')).toBe(true);
});

test('what just changed is marked, until something else is', () => {
  showContract([paragraph, { ...paragraph, id: 'other' }]);
  act(() => useContract.setState({ changed: ['text'] }));
  expect(marked()).toEqual(['text']);
  act(() => useContract.setState({ changed: [] }));
  expect(marked()).toEqual(['text']);
  act(() => useContract.setState({ changed: ['other'] }));
  expect(marked()).toEqual(['other']);
});

test('a table tells its columns and rows to a screen reader', () => {
  showContract([
    {
      kind: 'table',
      id: 'table',
      summary: 'Priorities',
      columns: [
        { width: 1, align: 'left' },
        { width: 1, align: 'left' },
      ],
      header: { id: 'head', cells: [cell('Priority'), cell('Target')] },
      rows: [{ id: 'p1', cells: [cell('P1', true), cell('15 minutes')] }],
    },
  ]);
  expect(screen.getByRole('table', { name: 'Priorities' })).toBeDefined();
  expect(screen.getByRole('columnheader', { name: 'Target' })).toBeDefined();
  expect(screen.getByRole('rowheader', { name: 'P1' })).toBeDefined();
});
