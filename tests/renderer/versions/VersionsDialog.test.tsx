import { screen } from '@testing-library/react';
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
