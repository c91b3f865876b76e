import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { DesktopEvents, EventName } from '#core/bridge/events.ts';
import { settingsSchema } from '#core/bridge/settings.ts';
import { newDraft } from '#core/editing/draft.ts';
import { done } from '#core/outcome.ts';
import { replaceDesktop } from '#renderer/desktop.ts';
import { askEarly, takeDraft, takeHeard, takeStart } from '#renderer/state/early.ts';
import { machine } from '#tests/renderer/openWindow.tsx';

const listeners = new Map<EventName, (payload: never) => void>();

function tell<Name extends EventName>(event: Name, payload: DesktopEvents[Name]): void {
  listeners.get(event)?.(payload as never);
}

/** A machine that kept a draft open, or none. */
function machineWith(reopen: string | null) {
  const base = newDraft(newAgreement({ id: 'sla', type: 'customer', language: 'en' }));
  const settings = settingsSchema.parse({});
  const start = { version: '1', platform: 'linux', settings, notices: [], reopen, isContractOut: false } as const;
  return {
    ...machine({
      start: () => Promise.resolve(done({ ...start, dataFolder: '/data' })),
      openDraft: ({ draft }) =>
        Promise.resolve(
          done({ draft, name: null, base, baseCursor: 0, changes: [], cursor: 0, place: null, savedAt: 0 }),
        ),
    }),
    on: (event: EventName, listener: (payload: never) => void) => {
      listeners.set(event, listener);
      return () => void listeners.delete(event);
    },
  };
}

test('what was asked early is given once, and the draft only to who opens that one', async () => {
  replaceDesktop(machineWith('one'));
  expect(await askEarly()).toBe('one');
  expect((await takeStart())?.ok).toBe(true);
  expect(takeStart()).toBeNull();
  expect(takeDraft('another')).toBeNull();
  expect(await askEarly()).toBe('one');
  expect((await takeDraft('one'))?.ok).toBe(true);
  expect(takeDraft('one')).toBeNull();
});

test('a file that the program was started with is not lost while the window is read', async () => {
  replaceDesktop(machineWith(null));
  expect(await askEarly()).toBeNull();
  tell('draftImported', { draft: 'given', editedSince: 'Aftale.docx' });
  tell('trouble', { problem: { kind: 'cancelled' } });
  expect(takeHeard()).toEqual({
    drafts: [{ draft: 'given', editedSince: 'Aftale.docx' }],
    problems: [{ kind: 'cancelled' }],
  });
  expect([takeHeard().drafts, listeners.size]).toEqual([[], 0]);
});
