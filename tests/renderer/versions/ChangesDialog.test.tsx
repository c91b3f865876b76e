import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { RequestInput } from '#core/bridge/requests.ts';
import { done, failed } from '#core/outcome.ts';
import { useSession } from '#renderer/state/session.ts';
import { ChangesDialog } from '#renderer/versions/ChangesDialog.tsx';
import { VersionsDialog } from '#renderer/versions/VersionsDialog.tsx';
import { show } from '#tests/renderer/openWindow.tsx';

const agreement = { ...newAgreement({ id: 'sla', type: 'customer', language: 'en' }), title: { en: 'Ærø' } };

const version = (id: string, name: string, madeAt: number): VersionSummary => ({
  version: id,
  draft: 'draft',
  kind: 'snapshot',
  name,
  number: '',
  madeAt,
  hash: 'abcdef0123456789',
});

const NEWER = version('v2', 'Second offer', 2);
const OLDER = version('v1', 'First offer', 1);

interface Shown {
  readonly kept?: readonly VersionSummary[];
  readonly problem?: DesktopProblem;
  readonly part?: React.ReactNode;
}

function showDialog({ kept = [NEWER, OLDER], problem, part }: Shown = {}) {
  const asked: RequestInput<'exportChanges'>[] = [];
  const remembered: unknown[] = [];
  show(part ?? <ChangesDialog since={null} onClose={() => undefined} />, {
    agreement,
    answers: {
      listVersions: () => Promise.resolve(done(kept)),
      readVersion: ({ version: id }) =>
        Promise.resolve(
          done({ summary: id === 'v1' ? OLDER : NEWER, agreement: { ...agreement, title: { en: `Title of ${id}` } } }),
        ),
      exportFolder: () => Promise.resolve(done({ folder: 'Contracts' })),
      changeSettings: (change) => {
        remembered.push(change);
        return Promise.resolve(done({ ...useSession.getState().settings, ...change } as never));
      },
      exportChanges: (input) => {
        asked.push(input);
        if (problem !== undefined) return Promise.resolve(failed(problem));
        const file = { file: 'file-1', name: 'Ærø – changes.docx', format: 'word', language: 'en', bytes: 1 } as const;
        return Promise.resolve(done({ folder: 'Contracts', files: [file] }));
      },
    },
  });
  return { asked, remembered };
}

const box = (name: string) => screen.findByRole<HTMLSelectElement>('combobox', { name });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

test('what changed since the newest version up to the draft is exported under the name that is typed', async () => {
  const { asked, remembered } = showDialog();
  expect((await box('Changes since')).selectedOptions[0]?.textContent).toContain('Second offer');
  expect((await box('Up to')).selectedOptions[0]?.textContent).toBe('The draft as it is now');
  const author = screen.getByRole<HTMLInputElement>('textbox', { name: 'Author of the changes' });
  expect(author.value).toBe('SLA Studio');
  await userEvent.clear(author);
  expect(button('Export').disabled).toBe(true);
  await userEvent.type(author, 'Åse, legal');
  await userEvent.click(button('Export'));
  expect(await screen.findByText('Ærø – changes.docx')).toBeDefined();
  expect(button('Show in folder: Ærø – changes.docx')).toBeDefined();
  expect(asked).toMatchObject([
    { before: 'v2', after: null, languages: ['en'], author: 'Åse, legal', folder: 'remembered' },
  ]);
  expect(asked[0]?.name).toMatch(/^Ærø – draft – .+ – changes$/);
  expect(remembered).toContainEqual({ changesAuthor: 'Åse, legal' });
});

test('two versions can be chosen; the same one twice is refused, and the wrong way round is told', async () => {
  const { asked } = showDialog();
  await userEvent.selectOptions(await box('Up to'), 'v1');
  expect(screen.getByText(/is the newer one/)).toBeDefined();
  await userEvent.selectOptions(await box('Changes since'), 'v1');
  expect(screen.getByText('Choose two different versions.')).toBeDefined();
  expect(button('Export').disabled).toBe(true);
  await userEvent.selectOptions(await box('Up to'), 'v2');
  expect(screen.queryByText('Choose two different versions.')).toBeNull();
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'File name' });
  await waitFor(() => expect(name.value).toContain('Title of v2'));
  await userEvent.click(button('Export'));
  expect(asked).toMatchObject([{ before: 'v1', after: 'v2' }]);
});

test('versions that say the same are told, and something else can be chosen', async () => {
  showDialog({ problem: { kind: 'noChanges' } });
  await box('Up to');
  await userEvent.click(button('Export'));
  expect((await screen.findByRole('alert')).textContent).toContain('Both say the same');
  await userEvent.selectOptions(await box('Up to'), 'v1');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('without a version there is nothing to compare with', async () => {
  showDialog({ kept: [] });
  expect(await screen.findByText(/nothing to compare with/)).toBeDefined();
  expect(button('Export').disabled).toBe(true);
});

test('the author is whoever was named last', async () => {
  showDialog();
  useSession.setState(({ settings }) => ({ settings: settings && { ...settings, changesAuthor: 'Åse' } }));
  await waitFor(() => expect(screen.getByDisplayValue('Åse')).toBeDefined());
});

test('from the list of versions the one that was pressed is compared with', async () => {
  showDialog({ part: <VersionsDialog onClose={() => undefined} /> });
  await userEvent.click(await screen.findByRole('button', { name: 'Tracked changes…: First offer' }));
  expect((await box('Changes since')).value).toBe('v1');
});
