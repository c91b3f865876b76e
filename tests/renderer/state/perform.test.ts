import { afterEach, describe, expect, test } from 'vitest';
import { ACTIONS, ACTION_NAMES } from '#core/bridge/actions.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { newDraft } from '#core/editing/draft.ts';
import { newHistory } from '#core/editing/history.ts';
import { usePanel } from '#renderer/state/panels.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { actionOfKey, disabledActions, perform } from '#renderer/state/perform.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });
const open = {
  draft: 'd',
  name: null,
  history: newHistory(newDraft(agreement)),
  section: 'agreement',
  focus: null,
  savedAt: 0,
  saving: 'saved',
} as const;

// A draft that stays open is saved a moment later, when another file is tested.
afterEach(() => useOpenDraft.setState({ open: null }));

describe('a key', () => {
  test.each([
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
    [{ key: 'e', metaKey: true }, 'exportContract'],
    [{ key: 'P', ctrlKey: true, shiftKey: true }, 'togglePreview'],
    [{ key: '+', ctrlKey: true, shiftKey: true }, 'zoomPreviewIn'],
    [{ key: 'PageDown', altKey: true }, 'nextSection'],
    [{ key: 'z' }, null],
    [{ key: 'z', ctrlKey: true, altKey: true }, null],
  ])('%j is %s', (pressed, action) => expect(actionOfKey({ ...plain, ...pressed })).toBe(action));

  test('stands for one action only', () => {
    const keys = Object.values(ACTIONS).filter((accelerator) => accelerator !== null);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('without a draft nothing is done to one', () => {
  perform('exportContract');
  expect(usePanel.getState().shown).toBeNull();
  expect(ACTION_NAMES.filter((action) => !disabledActions().includes(action))).toContain('importAgreement');
});

test('undo is possible only when there is something to undo', () => {
  useOpenDraft.setState({ open });
  expect(disabledActions()).toEqual(['undo', 'redo']);
});

test('one goes from section to section and not beyond the ends', () => {
  useOpenDraft.setState({ open });
  perform('previousSection');
  expect(useOpenDraft.getState().open?.section).toBe('agreement');
  perform('nextSection');
  expect(useOpenDraft.getState().open?.section).toBe('parties');
  perform('reviewDraft');
  expect(useOpenDraft.getState().open?.section).toBe('review');
});
