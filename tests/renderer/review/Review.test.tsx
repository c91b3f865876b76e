import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import { setAnswer } from '#core/editing/answers.ts';
import { park } from '#core/editing/parking.ts';
import { removeItem } from '#core/editing/items.ts';
import { done } from '#core/outcome.ts';
import { Review } from '#renderer/review/Review.tsx';
import { useContract } from '#renderer/state/contract.ts';
import { change, useOpenDraft } from '#renderer/state/openDraft.ts';
import { sampleAgreement, sampleBlocks } from '#tests/builders/sampleBlocks.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

function setContract(contract: Partial<ReturnType<typeof useContract.getState>>): void {
  const before = useContract.getState();
  useContract.setState(contract);
  onTestFinished(() => useContract.setState(before, true));
}

test('blanks and broken references are counted and listed', async () => {
  setContract({
    blanks: [{ path: 'effectiveDate', prompt: 'effective date', where: '14.1' }],
    broken: [{ target: 'nowhere', where: '7.2' }],
  });
  show(<Review />, { agreement: sampleAgreement() });
  await userEvent.click(screen.getByRole('tab', { name: 'Open points (2)' }));
  expect(screen.getByText('effective date')).toBeDefined();
  expect(screen.getByText('#nowhere')).toBeDefined();
});

test('an answer that is not finished is called by its question and by what it is asked of', async () => {
  const agreement = sampleAgreement();
  const path = `metrics/${agreement.metrics[0]?.id ?? ''}/formula/expression`;
  show(<Review />, { agreement });
  act(() =>
    change({ kind: 'answer', pattern: 'metrics/*/formula/expression' }, null, (one) =>
      setAnswer(one, path, { kind: 'number' }),
    ),
  );
  await userEvent.click(screen.getByRole('tab', { name: 'Open points (1)' }));
  expect(screen.getByText('Calculation · Availability of Kajplan')).toBeDefined();
});

test('what was removed is called by its name, and comes back', async () => {
  const agreement = sampleAgreement();
  const [service] = agreement.services;
  const id = service?.id ?? '';
  show(<Review />, { agreement });
  act(() => change({ kind: 'remove', pattern: 'services/*' }, null, (one) => removeItem(one, `services/${id}`)));
  await userEvent.click(screen.getByRole('tab', { name: /^Open points/ }));
  const line = screen.getByText(`Services: ${service?.name?.en ?? ''}`);
  await userEvent.click(within(line.closest('li') ?? line).getByRole('button', { name: 'Put back' }));
  expect(present().agreement.services.map((one) => one.id)).toContain(id);
});

test('what was put aside and has no place any more says so, and cannot be put back', async () => {
  show(<Review />, { agreement: sampleAgreement() });
  const answer = { path: 'metrics/gone/name', pattern: 'metrics/*/name', value: { en: 'Uptime' } };
  act(() =>
    change({ kind: 'remove', pattern: answer.pattern }, null, (one) =>
      park(setAnswer(one, 'number', 'SLA-2'), { ...answer, because: 'choiceChanged', links: [] }),
    ),
  );
  await userEvent.click(screen.getByRole('tab', { name: /^Open points/ }));
  const line = within(await screen.findByRole('group', { name: /Uptime/ }));
  expect(line.getByText(/Another choice was made · Its place is gone/)).toBeDefined();
  expect(line.getByRole('button', { name: 'Put back' }).hasAttribute('disabled')).toBe(true);
});

test('an answer in the list leads to its question', async () => {
  show(<Review />, { agreement: sampleAgreement() });
  await userEvent.click(screen.getByRole('tab', { name: 'All answers' }));
  await userEvent.click(screen.getByRole('button', { name: 'Change: Agreement number' }));
  expect(useOpenDraft.getState().open).toMatchObject({ section: 'agreement', focus: 'number' });
});

test('the term sheet is in the language of the contract and can be copied', async () => {
  setContract({ language: 'da', sections: [{ id: 'body', heading: null, blocks: sampleBlocks('da') }] });
  const copied: string[] = [];
  const copyText = ({ text }: { text: string }) => {
    copied.push(text);
    return Promise.resolve(done(null));
  };
  show(<Review />, { agreement: sampleAgreement(), answers: { copyText } });
  await userEvent.click(screen.getByRole('tab', { name: 'Term sheet' }));
  expect(screen.getByRole('region', { name: 'Opsigelse' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
  expect(await screen.findByText('Copied')).toBeDefined();
  expect(copied[0]).toMatch(
    /^Hovedvilkår – Serviceniveauaftale om Kajplan\n\nAftalen\nLeverandør\tFjordblik Systems A\/S/,
  );
});

test('the term sheet is printed alone, again and again', async () => {
  setContract({ language: 'en', sections: [{ id: 'body', heading: null, blocks: sampleBlocks('en') }] });
  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  show(<Review />, { agreement: sampleAgreement() });
  await userEvent.click(screen.getByRole('tab', { name: 'Term sheet' }));
  expect(document.querySelector('.printed')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Print…' }));
  await userEvent.click(screen.getByRole('button', { name: 'Print…' }));
  expect(print).toHaveBeenCalledTimes(2);
  expect(document.querySelectorAll('body > .printed')).toHaveLength(1);
  expect(document.querySelector('body > .printed')?.textContent).toContain('Fjordblik Systems A/S');
  fireEvent(window, new Event('afterprint'));
  expect(document.querySelector('.printed')).toBeNull();
});
