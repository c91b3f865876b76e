import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { RequestOutcome } from '#core/bridge/requests.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { done, failed } from '#core/outcome.ts';
import { useMaking } from '#renderer/pages/making.ts';
import { Pages } from '#renderer/pages/Pages.tsx';
import { useContract } from '#renderer/state/contract.ts';
import { change } from '#renderer/state/openDraft.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });
type MakePages = RequestOutcome<'makePages'>;

/** A PDF has as many pages as bytes: the page of the tests can draw none. */
vi.mock('#renderer/pages/pdf.ts', () => ({
  openPdf: ({ length }: Uint8Array) => {
    const page = { width: 595, height: 842, draw: () => ({ drawn: Promise.resolve(null), cancel: () => undefined }) };
    return Promise.resolve({ pages: Array.from({ length }, () => page), close: () => undefined });
  },
}));

class NoObserver {
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', NoObserver);
  vi.stubGlobal('ResizeObserver', NoObserver);
  useMaking.setState({ made: null, isMaking: false, problem: null });
  useContract.setState({ language: null });
});

const pdf = (pages: number): MakePages => done({ pdf: new Uint8Array(pages) });

/** A printer whose pages come when the test says so. */
function printer() {
  const waiting: ((made: MakePages) => void)[] = [];
  const asked: string[] = [];
  const makePages = ({ language }: { language: string }) => {
    asked.push(language);
    return new Promise<MakePages>((resolve) => waiting.push(resolve));
  };
  const print = (made: MakePages) =>
    act(() => {
      waiting.shift()?.(made);
      return Promise.resolve();
    });
  return { asked, makePages, print };
}

const type = (number: string) =>
  act(() => change({ kind: 'answer', pattern: 'number' }, 'number', (draft) => setAnswer(draft, 'number', number)));

test('the pages are shown, each with its name, and which one is looked at', async () => {
  show(<Pages />, { agreement, answers: { makePages: () => Promise.resolve(pdf(3)) } });
  expect(await screen.findByRole('group', { name: 'Page 3 of 3' })).toBeDefined();
  expect(screen.getByText('Page 1 of 3')).toBeDefined();
  expect(screen.getByRole('status').textContent).toBe('');
});

test('pages older than the answers say so, and are made anew when the typing rests', async () => {
  const { asked, makePages, print } = printer();
  show(<Pages />, { agreement, answers: { makePages } });
  await waitFor(() => expect(asked).toHaveLength(1));
  await print(pdf(1));
  type('1');
  type('12');
  expect(screen.getByRole('status').textContent).toContain('Older than the answers');
  expect(asked).toHaveLength(1);
  await waitFor(() => expect(asked).toHaveLength(2));
  await print(pdf(2));
  expect(screen.getByText('Page 1 of 2')).toBeDefined();
  expect(screen.getByRole('status').textContent).toBe('');
});

test('one at a time: another language is made after the pages under way', async () => {
  const { asked, makePages, print } = printer();
  show(<Pages />, { agreement, answers: { makePages } });
  await waitFor(() => expect(asked).toEqual(['en']));
  act(() => useContract.setState({ language: 'da' }));
  expect(asked).toEqual(['en']);
  await print(pdf(1));
  await waitFor(() => expect(asked).toEqual(['en', 'da']));
  await print(pdf(4));
  expect(screen.getByText('Page 1 of 4')).toBeDefined();
});

test('pages that cannot be made say why, and are tried again', async () => {
  const { asked, makePages, print } = printer();
  show(<Pages />, { agreement, answers: { makePages } });
  await waitFor(() => expect(asked).toHaveLength(1));
  await print(failed({ kind: 'tooLarge' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(asked).toHaveLength(2));
  await print(pdf(1));
  expect(screen.getByText('Page 1 of 1')).toBeDefined();
});

test('pages that are there stay when newer ones cannot be made', async () => {
  const { asked, makePages, print } = printer();
  show(<Pages />, { agreement, language: 'da', answers: { makePages } });
  await waitFor(() => expect(asked).toHaveLength(1));
  await print(pdf(2));
  type('1');
  await waitFor(() => expect(asked).toHaveLength(2));
  await print(failed({ kind: 'defect', log: 'abc' }));
  expect(screen.getByText('Side 1 af 2')).toBeDefined();
  expect(screen.getByRole('status').textContent).toContain('abc');
});
