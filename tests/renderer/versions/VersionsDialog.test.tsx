import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import { done } from '#core/outcome.ts';
import { VersionsDialog } from '#renderer/versions/VersionsDialog.tsx';
import { show } from '#tests/renderer/openWindow.tsx';

const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });

test('a version is kept under its name and stands in the list', async () => {
  const kept: VersionSummary[] = [];
  const saveSnapshot = ({ draft, name }: { draft: string; name: string }) => {
    const version = {
      version: `v${kept.length}`,
      draft,
      kind: 'snapshot',
      name,
      number: '',
      madeAt: 0,
      hash: 'abcdef0123456789',
    } as const;
    kept.push(version);
    return Promise.resolve(done(version));
  };
  const listVersions = () => Promise.resolve(done([...kept]));
  show(<VersionsDialog onClose={() => undefined} />, { agreement, answers: { saveSnapshot, listVersions } });
  expect(await screen.findByText('No version has been kept yet.')).toBeDefined();
  // The label is seen, also when something stands in the field.
  expect(screen.getByText('Name of the version', { selector: 'label' })).toBeDefined();
  await userEvent.type(screen.getByRole('textbox', { name: 'Name of the version' }), 'Sent to Ærø');
  await userEvent.click(screen.getByRole('button', { name: 'Keep this version' }));
  expect(await screen.findByText('Sent to Ærø')).toBeDefined();
  expect(kept.map(({ name }) => name)).toEqual(['Sent to Ærø']);
});

const final = (version: string, hash: string) =>
  ({ version, draft: 'sla', kind: 'final', name: '1.0', number: '1.0', madeAt: 0, hash }) as const;

test('two finals of one fingerprint are told apart by their looks, also one that was made before looks were kept', async () => {
  const finals = [final('new', 'ab'), final('old', 'ab'), final('other', 'cd')];
  const house = { brand: null, letterhead: null };
  const looks = { new: { brand: 'Ærø Hosting', letterhead: null }, old: null, other: house };
  const lookOfVersion = ({ version }: { version: string }) =>
    Promise.resolve(done({ own: looks[version as keyof typeof looks], today: house, isSame: false }));
  show(<VersionsDialog onClose={() => undefined} />, {
    agreement,
    answers: { listVersions: () => Promise.resolve(done(finals)), lookOfVersion },
  });
  const [newest, oldest, other] = await screen.findAllByRole('listitem');
  expect(await within(newest as HTMLElement).findByText('Look: Ærø Hosting')).toBeDefined();
  expect(within(oldest as HTMLElement).getByText('Look: not known, made before looks were kept')).toBeDefined();
  expect(within(other as HTMLElement).queryByText(/^Look/)).toBeNull();
});
