import { beforeEach, expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft } from '#core/editing/draft.ts';
import { done, failed } from '#core/outcome.ts';
import { replaceDesktop } from '#renderer/desktop.ts';
import { change, closeDraft, goTo, openDraft, saveNow, useOpenDraft } from '#renderer/state/openDraft.ts';
import { showProblem, useSession } from '#renderer/state/session.ts';
import { machine } from '#tests/renderer/openWindow.tsx';

let isFull = false;
let places: unknown[] = [];

beforeEach(async () => {
  isFull = false;
  places = [];
  useOpenDraft.setState({ open: null });
  showProblem(null);
  const base = newDraft(newAgreement({ id: 'sla', type: 'customer', language: 'en' }));
  replaceDesktop(
    machine({
      openDraft: ({ draft }) =>
        Promise.resolve(
          done({ draft, name: null, base, baseCursor: 0, changes: [], cursor: 0, place: null, savedAt: 0 }),
        ),
      saveDraft: ({ place }) => {
        places.push(place);
        return Promise.resolve(isFull ? failed({ kind: 'notSaved', code: 'ENOSPC' } as const) : done({ savedAt: 1 }));
      },
      closeDraft: () => Promise.resolve(done(null)),
    }),
  );
  await openDraft('one');
});

const type = (number: string) =>
  change({ kind: 'answer', pattern: 'number' }, null, (draft) => setAnswer(draft, 'number', number));
const open = () => useOpenDraft.getState().open;

test('while the disk is full one goes on typing, is told once, and is saved when there is room', async () => {
  isFull = true;
  type('1');
  await saveNow();
  expect(open()?.saving).toBe('failed');
  expect(useSession.getState().problem).toEqual({ kind: 'notSaved', code: 'ENOSPC' });
  showProblem(null);
  type('12');
  await saveNow();
  expect(useSession.getState().problem).toBeNull();
  expect(open()?.history.present.agreement.number).toBe('12');
  isFull = false;
  await saveNow();
  expect(open()?.saving).toBe('saved');
});

test('what was told goes away when it is saved', async () => {
  isFull = true;
  type('1');
  await saveNow();
  isFull = false;
  await saveNow();
  expect(useSession.getState().problem).toBeNull();
});

test('a draft that cannot be saved is not closed, and no other takes its place', async () => {
  isFull = true;
  type('1');
  expect(await closeDraft()).toBe(false);
  await openDraft('two');
  expect(open()?.draft).toBe('one');
  expect(open()?.history.present.agreement.number).toBe('1');
  isFull = false;
  await openDraft('two');
  expect(open()?.draft).toBe('two');
});

test('where one is is saved although nothing was typed there, and only once', async () => {
  goTo('goals');
  await expect.poll(() => places).toEqual([{ section: 'goals', path: null }]);
  await saveNow();
  expect(places).toHaveLength(1);
  expect(open()?.saving).toBe('saved');
});

test('a draft that is only opened and closed is not written', async () => {
  await saveNow();
  expect(await closeDraft()).toBe(true);
  expect(places).toEqual([]);
});
