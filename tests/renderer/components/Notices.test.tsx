import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Notices } from '#renderer/components/Notices.tsx';
import { useSession } from '#renderer/state/session.ts';
import { dateAndTime } from '#renderer/words/moments.ts';
import { show } from '#tests/renderer/openWindow.tsx';

test('the backup that took the place of a damaged file is told by date and time as everywhere', () => {
  show(<Notices />, { language: 'da' });
  const backupFrom = Date.UTC(2026, 10, 27, 9);
  act(() => useSession.setState({ notices: [{ kind: 'restoredBackup', kept: 'sla.damaged', backupFrom }] }));
  expect(screen.getByRole('alert').textContent).toContain(`fra ${dateAndTime(backupFrom, 'da')}`);
});
