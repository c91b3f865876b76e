import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { libraryClauseSchema } from '#core/clauses/libraryClause.ts';
import { findClauses } from '#core/importing/clauses.ts';
import { readWordText } from '#core/importing/wordText.ts';
import { openWord } from '#core/openXml/wordPackage.ts';
import { done, failed } from '#core/outcome.ts';
import { ImportClausesDialog } from '#renderer/importing/ImportClausesDialog.tsx';
import { useSession } from '#renderer/state/session.ts';
import { paragraph, wordFile } from '#tests/core/importing/wordFile.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const heading = (text: string) => paragraph(text, '<w:outlineLvl w:val="0"/>');
const FILE = wordFile(
  `${heading('Opsigelse')}${paragraph('Aftalen kan opsiges af [Kunde] med ____ dages varsel til {{ title }}.')}${heading('Law')}${paragraph('The law of Denmark applies.')}${heading('Long')}${paragraph('x '.repeat(20_000))}`,
);

function opened(language: 'en' | 'da' = 'en') {
  const read = openWord(FILE, readWordText);
  if (!read.ok) throw new Error(read.problem.kind);
  const found = findClauses(read.value, language);
  const saveClause = vi.fn<DesktopRequests['saveClause']>(({ clause }) =>
    Promise.resolve(done({ clause, problems: [] })),
  );
  const onClose = vi.fn<() => void>();
  show(<ImportClausesDialog onClose={onClose} />, {
    language,
    answers: { findClausesInWord: () => Promise.resolve(done({ ...found, file: 'old.docx' })), saveClause },
  });
  return { saveClause, onClose, user: userEvent.setup() };
}

test('what is ticked is kept as drafts, blanks filled as chosen, and no tag of the file is one', async () => {
  const { saveClause, user } = opened();
  const law = await screen.findByRole('checkbox', { name: 'Take Law' });
  await user.click(law);
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '1. [Kunde]' }).value).toBe('customer.legalName');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '2. […]' }).value).toBe('');
  expect(saveClause).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Keep 1 clause as drafts' }));
  expect(await screen.findByText(/1 clause is in the library as drafts/)).toBeDefined();
  expect(saveClause).toHaveBeenCalledOnce();
  // The keyboard is not lost with the button that was pressed, so Escape is heard.
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
  const clause = libraryClauseSchema.parse(saveClause.mock.calls[0]?.[0].clause);
  expect(clause).toMatchObject({ status: 'draft', component: 'term', name: { da: 'Opsigelse' } });
  expect(clause.text.da).toBe(
    String.raw`Aftalen kan opsiges af {{ customer.legalName }} med \[…\] dages varsel til \{\{ title \}\}.`,
  );
});

test('a clause that is too long cannot be ticked, and it is said why', async () => {
  opened('da');
  const long = await screen.findByRole('checkbox', { name: 'Tag Long med' });
  expect((long as HTMLInputElement).disabled).toBe(true);
  expect(screen.getByText(/længere, end en bestemmelse må være/)).toBeDefined();
});

test('a file that is refused is told, and the dialog is gone', async () => {
  const onClose = vi.fn<() => void>();
  const problem = { kind: 'carriedFile', file: 'x.docx', problem: { kind: 'macros' } } as const;
  show(<ImportClausesDialog onClose={onClose} />, {
    answers: { findClausesInWord: () => Promise.resolve(failed(problem)) },
  });
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(useSession.getState().problem).toEqual(problem);
});
