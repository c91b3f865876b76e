import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { settingsSchema } from '#core/bridge/settings.ts';
import { done, failed } from '#core/outcome.ts';
import { Backups } from '#renderer/settings/Backups.tsx';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useSession } from '#renderer/state/session.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });
const backup = { backup: '1.sqlite', madeAt: Date.UTC(2026, 9, 1, 12), bytes: 2_400_000, drafts: 3 };
const listBackups = () => Promise.resolve(done([backup]));
const closeDraft = () => Promise.resolve(done(null));
const start = () =>
  Promise.resolve(
    done({
      version: '1',
      platform: 'linux' as const,
      settings: settingsSchema.parse({ interfaceLanguage: 'en', theme: 'dark' }),
      notices: [],
      reopen: null,
      dataFolder: '/data',
      isContractOut: false,
    }),
  );

test('a backup is listed with when, how large and how many drafts', async () => {
  show(<Backups />, { agreement, language: 'da', answers: { listBackups } });
  const row = await screen.findByRole('row');
  expect(row.textContent).toMatch(/1\. okt\.? 2026/);
  expect(row.textContent).toContain('2,4 MB');
  expect(row.textContent).toContain('3 udkast');
});

test('going back to a backup says what it does, closes the draft, and reads everything anew', async () => {
  const user = userEvent.setup();
  const restoreBackup = vi.fn<DesktopRequests['restoreBackup']>(() => Promise.resolve(done(null)));
  const { generation } = useSession.getState();
  show(<Backups />, { agreement, answers: { listBackups, restoreBackup, closeDraft, start } });
  await user.click(await screen.findByRole('button', { name: /^Restore/ }));
  const question = within(screen.getByRole('dialog'));
  expect(question.getByText(/3 drafts/)).toBeDefined();
  expect(question.getByText(/a backup of how things are now is made/)).toBeDefined();
  await user.click(question.getByRole('button', { name: 'Restore' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Everything is as it was/);
  expect(restoreBackup).toHaveBeenCalledWith({ backup: '1.sqlite' });
  expect(useOpenDraft.getState().open).toBeNull();
  expect(useSession.getState()).toMatchObject({ generation: generation + 1, settings: { theme: 'dark' } });
});

test('whoever thinks better of it changes nothing', async () => {
  const user = userEvent.setup();
  show(<Backups />, { agreement, answers: { listBackups } });
  await user.click(await screen.findByRole('button', { name: /^Restore/ }));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(useOpenDraft.getState().open?.draft).toBe('draft');
});

const makeBackup = () => Promise.resolve(failed({ kind: 'notSaved', code: 'ENOSPC' } as const));

test('a backup that cannot be made is told', async () => {
  show(<Backups />, { agreement, answers: { listBackups, makeBackup } });
  await userEvent.setup().click(screen.getByRole('button', { name: 'Make a backup now' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/disk is full/);
});
