import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { settingsSchema } from '#core/bridge/settings.ts';
import { done } from '#core/outcome.ts';
import { Palette } from '#renderer/palette/Palette.tsx';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useSession } from '#renderer/state/session.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });
const shelves = { drafts: 0, archive: 0, bin: 0 };
const listDrafts = () => Promise.resolve(done({ drafts: [], total: 0, shelves }));
const listClauses = () => Promise.resolve(done({ clauses: [], bin: [], damaged: 0 }));
const close = vi.fn<() => void>();

beforeEach(() => {
  close.mockReset();
});

/** The palette with words typed into it. */
async function typed(words: string, language: 'en' | 'da' = 'en') {
  const user = userEvent.setup();
  show(<Palette onClose={close} />, { agreement, language, answers: { listDrafts, listClauses } });
  if (words !== '') await user.type(screen.getByRole('combobox'), words);
  return user;
}

const chosen = () => screen.getByRole('option', { selected: true }).textContent;

describe('the palette', () => {
  test('has the keyboard, and names the chosen option to those who hear it', async () => {
    await typed('gennemg', 'da');
    const field = screen.getByRole('combobox');
    expect(document.activeElement).toBe(field);
    await waitFor(() => expect(chosen()).toContain('Gennemgang'));
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
  });

  test('goes to a question of the draft', async () => {
    const user = await typed('effective date');
    await waitFor(() => expect(chosen()).toMatch(/effective|applies/i));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(useOpenDraft.getState().open?.focus).toBe('effectiveDate'));
    expect(close).toHaveBeenCalledOnce();
  });

  test('goes to a section', async () => {
    const user = await typed('disputes');
    await waitFor(() => expect(chosen()).toContain('Disputes and law'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(useOpenDraft.getState().open?.section).toBe('disputes'));
  });

  test('shows keys, leaves out what cannot be done now, and goes round with the arrows', async () => {
    const user = await typed('');
    expect(screen.queryByRole('option', { name: /^Undo/ })).toBeNull();
    expect(screen.getByRole('option', { name: /Export Word and PDF.*Ctrl\+E/ })).toBeDefined();
    const first = chosen();
    await user.keyboard('{ArrowUp}');
    expect(chosen()).not.toBe(first);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toBe(first);
  });

  test('remembers commands, and offers them first the next time', async () => {
    const user = await typed('settings');
    await waitFor(() => expect(chosen()).toContain('Settings'));
    await user.keyboard('{Enter}');
    expect(useSession.getState().settings?.recentActions).toEqual(['openSettings']);
  });

  test('says when nothing matches, and Enter then does nothing', async () => {
    const user = await typed('qqqq');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/Nothing matches/));
    await user.keyboard('{Enter}');
    expect(close).not.toHaveBeenCalled();
  });
});

test('what was used last is offered first; a command that is gone by now is no trouble', async () => {
  show(<Palette onClose={close} />, { agreement, answers: { listDrafts, listClauses } });
  const recentActions = ['somethingOld', 'showGlossary'];
  useSession.setState({ settings: settingsSchema.parse({ interfaceLanguage: 'en', recentActions }) });
  await waitFor(() => expect(chosen()).toContain('Glossary'));
});
