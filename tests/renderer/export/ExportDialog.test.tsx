import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { requestSchemas, type RequestInput } from '#core/bridge/requests.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { done, failed } from '#core/outcome.ts';
import type { Finding } from '#core/checks/finding.ts';
import { ExportDialog } from '#renderer/export/ExportDialog.tsx';
import { forgetFindings, takeFindings, useChecks } from '#renderer/state/checks.ts';
import { useContract } from '#renderer/state/contract.ts';
import { change, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useSession } from '#renderer/state/session.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

const agreement = {
  ...newAgreement({ id: 'sla', type: 'customer', language: 'en' }),
  title: { en: 'Service levels for Ærø' },
};
const version: VersionSummary = {
  version: 'v1',
  draft: 'draft',
  kind: 'final',
  name: '1.0',
  number: '1.0',
  madeAt: 0,
  hash: 'abcdef0123456789abcdef',
};

function showDialog(problem: DesktopProblem | null = null) {
  const asked: RequestInput<'exportContract'>[] = [];
  const finalised: string[] = [];
  const closed: true[] = [];
  show(<ExportDialog onClose={() => void closed.push(true)} />, {
    agreement,
    answers: {
      exportFolder: () => Promise.resolve(done({ folder: 'Contracts' })),
      changeSettings: (change) => Promise.resolve(done({ ...useSession.getState().settings, ...change } as never)),
      finaliseDraft: ({ draft }) => {
        finalised.push(draft);
        return Promise.resolve(done(version));
      },
      exportContract: (input) => {
        asked.push(input);
        if (problem !== null) return Promise.resolve(failed(problem));
        const file = { file: 'file-1', name: 'Ærø.pdf', format: 'pdf', language: 'en', bytes: 1 } as const;
        return Promise.resolve(done({ folder: 'Contracts', files: [file] }));
      },
      openFile: () => Promise.resolve(failed({ kind: 'missing', what: 'file' })),
    },
  });
  useChecks.setState({ wholly: present().agreement });
  onTestFinished(forgetFindings);
  return { asked, finalised, closed };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('a draft is exported as it is, under the name that was typed', async () => {
  const { asked, finalised } = showDialog();
  const name = screen.getByRole('textbox', { name: 'File name' });
  expect((name as HTMLInputElement).value).toContain('Service levels for Ærø');
  await userEvent.clear(name);
  await userEvent.type(name, 'Ærø 2');
  await press('PDF');
  await press('Export');
  expect(await screen.findByText('Ærø.pdf')).toBeDefined();
  expect(asked).toMatchObject([
    { name: 'Ærø 2', formats: ['pdf'], status: 'draft', version: null, folder: 'remembered' },
  ]);
  expect(finalised).toEqual([]);
});

test('a name that is longer than any system takes is one that the machine accepts', async () => {
  const { asked } = showDialog();
  const name = screen.getByRole('textbox', { name: 'File name' });
  await userEvent.clear(name);
  await userEvent.click(name);
  await userEvent.paste('a'.repeat(2_000));
  await press('Export');
  await screen.findByText('Ærø.pdf');
  expect(asked.map(({ name: wished }) => requestSchemas.exportContract.shape.name.safeParse(wished).success)).toEqual([
    true,
  ]);
});

test('the files are opened after the export only if the settings say so; one that does not open is told', async () => {
  showDialog();
  await press('Export');
  await screen.findByText('Ærø.pdf');
  expect(screen.queryByRole('alert')).toBeNull();
  cleanup();
  showDialog();
  act(() => useSession.setState(({ settings }) => ({ settings: settings && { ...settings, openAfterExport: true } })));
  await press('Export');
  expect(await screen.findByRole('alert')).toBeDefined();
});

test('a final is kept as a version, and the files are made of that', async () => {
  const { asked, finalised } = showDialog();
  await press('Final');
  await press('Finalise and export');
  expect(await screen.findByText(/abcdef0123456789/)).toBeDefined();
  expect(finalised).toEqual(['draft']);
  expect(asked).toMatchObject([{ status: 'final', version: 'v1' }]);
});

test('what a final is stands at that choice, before what else can be chosen', async () => {
  showDialog();
  await press('Final');
  const kept = screen.getByRole('checkbox', { name: 'Keep as a final version' });
  const name = screen.getByRole('textbox', { name: 'File name' });
  expect(kept.compareDocumentPosition(name)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a final that is not to be kept is only exported', async () => {
  const { asked, finalised } = showDialog();
  await press('Final');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Keep as a final version' }));
  await press('Export');
  expect(await screen.findByText('Ærø.pdf')).toBeDefined();
  expect(finalised).toEqual([]);
  expect(asked).toMatchObject([{ status: 'final', version: null }]);
});

describe('a number that a final version has already', () => {
  const numbered = { ...agreement, version: '1.0' };
  const showNumbered = (kept: Agreement) => {
    const read: string[] = [];
    show(<ExportDialog onClose={() => undefined} />, {
      agreement: numbered,
      answers: {
        exportFolder: () => Promise.resolve(done({ folder: 'Contracts' })),
        listVersions: () => Promise.resolve(done([{ ...version, kind: 'snapshot', version: 'v2' }, version])),
        readVersion: ({ version: id }) => {
          read.push(id);
          return Promise.resolve(done({ summary: version, agreement: kept }));
        },
      },
    });
    useChecks.setState({ wholly: present().agreement });
    onTestFinished(forgetFindings);
    return read;
  };
  const another = 'Give this one another version number';

  test('is told where that says something else, with the way to the question, and stops nobody', async () => {
    showNumbered({ ...numbered, title: { en: 'Something else' } });
    expect(screen.queryByRole('button', { name: another })).toBeNull();
    await press('Final');
    await userEvent.click(await screen.findByRole('button', { name: another }));
    expect(screen.getByRole('button', { name: 'Finalise and export' })).toHaveProperty('disabled', false);
    await waitFor(() => expect(useOpenDraft.getState().open).toMatchObject({ section: 'agreement', focus: 'version' }));
  });

  test('is right where that says the same', async () => {
    const read = showNumbered(numbered);
    await press('Final');
    await waitFor(() => expect(read).toEqual(['v1']));
    await act(() => Promise.resolve());
    expect(screen.queryByRole('button', { name: another })).toBeNull();
  });
});

test('a final is refused while an answer is not finished, which the contract would do without', async () => {
  const { closed } = showDialog();
  act(() =>
    change({ kind: 'answer', pattern: 'effectiveDate' }, null, (one) => setAnswer(one, 'effectiveDate', '32 January')),
  );
  await press('Final');
  expect(screen.getByRole('button', { name: 'Export' })).toHaveProperty('disabled', true);
  await press('Effective date');
  expect(closed).toHaveLength(1);
  expect(useOpenDraft.getState().open).toMatchObject({ section: 'agreement', focus: 'effectiveDate' });
});

test('a final is refused while blanks are open, and each of them leads to its question', async () => {
  useContract.setState({ blanks: [{ path: 'effectiveDate', prompt: 'effective date', where: '14.1' }] });
  onTestFinished(() => useContract.setState({ blanks: [] }));
  const { closed } = showDialog();
  await press('Final');
  expect(screen.getByRole('button', { name: 'Export' })).toHaveProperty('disabled', true);
  // Why is told below what was chosen, and not below everything else that can be.
  const told = screen.getByRole('alert').compareDocumentPosition(screen.getByLabelText('File name'));
  expect(told & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  await press('effective date');
  expect(closed).toEqual([true]);
  await waitFor(() => expect(useOpenDraft.getState().open?.focus).toBe('effectiveDate'));
});

/** A letter that the checker has not read yet. */
function typeLetter(): void {
  act(() => change({ kind: 'answer', pattern: 'number' }, null, (draft) => setAnswer(draft, 'number', '8')));
}

const error: Finding = {
  rule: 'end-before-start',
  severity: 'error',
  path: 'number',
  message: { en: 'The number is odd.', da: 'Nummeret er ulige.' },
  accepted: null,
};

test('a final waits until the checker has read the last letter, and is refused for what it finds there', async () => {
  const { asked, finalised } = showDialog();
  typeLetter();
  await press('Final');
  await press('Finalise and export');
  act(() => takeFindings([], null));
  expect(await screen.findByText('Checking …')).toBeDefined();
  act(() => takeFindings([error], present().agreement));
  expect(await screen.findByRole('button', { name: 'The number is odd.' })).toBeDefined();
  expect([finalised, asked]).toEqual([[], []]);
});

test('a final goes on by itself when the checker finds nothing in the last letter', async () => {
  const { finalised } = showDialog();
  typeLetter();
  await press('Final');
  await press('Finalise and export');
  expect(finalised).toEqual([]);
  act(() => takeFindings([], present().agreement));
  expect(await screen.findByText(/abcdef0123456789/)).toBeDefined();
  expect(finalised).toEqual(['draft']);
});

test('who does not want to wait for the checker cancels, and nothing is made', async () => {
  const { asked } = showDialog();
  typeLetter();
  await press('Final');
  await press('Finalise and export');
  await press('Cancel');
  act(() => takeFindings([], present().agreement));
  expect(await screen.findByRole('button', { name: 'Finalise and export' })).toBeDefined();
  expect(asked).toEqual([]);
});

test('a draft is exported without waiting for the checker', async () => {
  const { asked } = showDialog();
  typeLetter();
  await press('Export');
  expect(await screen.findByText('Ærø.pdf')).toBeDefined();
  expect(asked).toHaveLength(1);
});

test('what the disk refuses is told, and one may try again', async () => {
  showDialog({ kind: 'disk', code: 'EACCES', file: 'Ærø.pdf' });
  await press('Export');
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Ærø\.pdf: /);
  expect(screen.getByRole('button', { name: 'Export' })).toHaveProperty('disabled', false);
});

test('what somebody cancels needs no telling', async () => {
  showDialog({ kind: 'cancelled' });
  await press('Export');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Export' })).toBeDefined());
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a file that is gone is told when it is to be opened', async () => {
  showDialog();
  await press('Export');
  await userEvent.click(await screen.findByRole('button', { name: 'Open: Ærø.pdf' }));
  expect(await screen.findByRole('alert')).toBeDefined();
});

test('the languages are those of the agreement, whatever the contract is shown in', async () => {
  useContract.setState({ language: 'da' });
  onTestFinished(() => useContract.setState({ language: null }));
  const { asked } = showDialog();
  await press('Export');
  await screen.findByText('Ærø.pdf');
  expect(asked).toMatchObject([{ languages: ['en'] }]);
});

test('what helps those who sign is remembered; the copy for ourselves is chosen anew each time', async () => {
  const { asked } = showDialog();
  await press('For ourselves');
  expect(screen.getByText(/Not for the other party/)).toBeDefined();
  await userEvent.click(screen.getByRole('checkbox', { name: 'A line for initials on every page' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Invisible anchors for e-signature services' }));
  await press('Export');
  await waitFor(() => expect(asked).toMatchObject([{ copy: { isInternal: true, initials: true, anchors: true } }]));
  expect(useSession.getState().settings).toMatchObject({
    exportInitials: true,
    exportAnchors: true,
  });
});

test('what only a PDF can have is not asked for a Word file', async () => {
  showDialog();
  await press('Word');
  expect(screen.queryByRole('checkbox', { name: /initials/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'For ourselves' })).toBeDefined();
});

test('nothing for signing is offered where nobody signs', () => {
  showDialog();
  expect(screen.getByRole('checkbox', { name: /initials/ })).toBeDefined();
  const omissions = [{ component: 'signatures', reason: { en: 'It is a policy.' } }];
  act(() =>
    change({ kind: 'answer', pattern: 'omissions' }, null, (draft) => setAnswer(draft, 'omissions', omissions)),
  );
  expect(screen.queryByRole('group', { name: 'In the PDF, for signing' })).toBeNull();
});

test('a sign that cannot be printed is named, with the way to its question', async () => {
  const signs = [{ sign: '😀', path: 'title', where: '5.2' }];
  const { closed } = showDialog({ kind: 'unprintable', signs });
  await press('Export');
  expect(await screen.findByText(/no such sign/)).toBeDefined();
  await press('😀 (U+1F600)');
  expect(closed).toEqual([true]);
});
