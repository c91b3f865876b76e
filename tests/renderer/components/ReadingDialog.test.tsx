import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { done, failed } from '#core/outcome.ts';
import { ReadingDialog } from '#renderer/components/ReadingDialog.tsx';
import { useSession } from '#renderer/state/session.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const onClose = vi.fn<() => void>();
const reads = () => Promise.resolve(done('what is in it'));
const fails = () => Promise.resolve(failed({ kind: 'missing', what: 'draft' } as const));

test('a click beside what was read closes nothing, so that no choice is lost; Escape closes', async () => {
  show(
    <ReadingDialog title="Open" reading="Reading" read={reads} onClose={onClose}>
      {(found) => found}
    </ReadingDialog>,
    { language: 'en' },
  );
  await screen.findByText('what is in it');
  const beside = document.querySelector('.MuiDialog-container');
  if (beside === null) throw new Error('There is nothing beside the dialog');
  await userEvent.click(beside);
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});

test('what cannot be read is told, and nothing is left open', async () => {
  onClose.mockClear();
  show(
    <ReadingDialog title="Open" reading="Reading" read={fails} onClose={onClose}>
      {() => null}
    </ReadingDialog>,
    { language: 'en' },
  );
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
  expect(useSession.getState().problem).toEqual({ kind: 'missing', what: 'draft' });
});
