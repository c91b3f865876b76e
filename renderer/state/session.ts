import { create } from 'zustand';
import type { Language } from '#core/agreement/language.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { Notice, Start } from '#core/bridge/requests.ts';
import type { Settings, SettingsChange } from '#core/bridge/settings.ts';
import { desktop } from '#renderer/desktop.ts';
import { takeStart } from './early.ts';
import { words, type Words } from '#renderer/words/words.ts';

interface Session {
  readonly start: Start | null;
  readonly settings: Settings | null;
  readonly notices: readonly Notice[];
  readonly problem: DesktopProblem | null;
  /** Counts how often what is kept was replaced as a whole: what was read before holds no more. */
  readonly generation: number;
  /** The draft that was open last is being opened: until it is there, nothing else is shown in its place. */
  readonly isReopening: boolean;
}

/** What holds for the whole window, whichever draft is open. */
export const useSession = create<Session>(() => ({
  start: null,
  settings: null,
  notices: [],
  problem: null,
  generation: 0,
  isReopening: false,
}));

export async function beginSession(): Promise<Start | null> {
  const started = await (takeStart() ?? desktop().ask.start({}));
  if (!started.ok) {
    showProblem(started.problem);
    return null;
  }
  const { settings, notices } = started.value;
  const isReopening = started.value.reopen !== null;
  useSession.setState({ start: started.value, settings, notices, isReopening });
  return started.value;
}

/** Reads anew what is kept, after a backup took its place. */
export async function reloadSession(): Promise<void> {
  const started = await desktop().ask.start({});
  if (!started.ok) return showProblem(started.problem);
  const { generation } = useSession.getState();
  useSession.setState({ start: started.value, settings: started.value.settings, generation: generation + 1 });
}

/** Changes settings at once in the window; the machine keeps them. */
export function changeSettings(change: SettingsChange): void {
  const { settings } = useSession.getState();
  if (settings !== null) useSession.setState({ settings: { ...settings, ...change } as Settings });
  void desktop()
    .ask.changeSettings(change)
    .then((changed) => {
      if (changed.ok) useSession.setState({ settings: changed.value });
      else showProblem(changed.problem);
      return changed;
    });
}

/** Tells the person; what they cancelled themselves needs no telling. */
export function showProblem(problem: DesktopProblem | null): void {
  if (problem?.kind !== 'cancelled') useSession.setState({ problem });
}

/** Tells above everything else, until it is put away. */
export function showNotice(notice: Notice): void {
  useSession.setState(({ notices }) => ({ notices: [...notices.filter(({ kind }) => kind !== notice.kind), notice] }));
}

/** What was told no longer holds. */
export function endProblem(kind: DesktopProblem['kind']): void {
  if (useSession.getState().problem?.kind === kind) useSession.setState({ problem: null });
}

export function useLanguage(): Language {
  return useSession(({ settings }) => settings?.interfaceLanguage ?? 'en');
}

export function useWords(): Words {
  return words[useLanguage()];
}
