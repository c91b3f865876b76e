import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DraftSummary } from '#core/bridge/drafts.ts';
import type { LibraryEntry } from '#core/library/entry.ts';
import { ACTION_NAMES } from '#core/bridge/actions.ts';
import { SearchedDialog } from '#renderer/components/SearchedDialog.tsx';
import { desktop } from '#renderer/desktop.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { changeSettings, showProblem, useLanguage, useSession } from '#renderer/state/session.ts';
import { useTurnName } from '#renderer/state/useActions.ts';
import { keysText } from '#renderer/words/keysText.ts';
import { paletteWords } from '#renderer/words/paletteWords.ts';
import { entriesOf, matching, type Entry } from './entries.ts';

/** Every command, section, question and draft behind one field: type, choose, Enter. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage();
  const words = paletteWords[language];
  const platform = useSession(({ start }) => start?.platform ?? 'linux');
  const recent = useSession(({ settings }) => settings?.recentActions) ?? NONE;
  const entries = useEntries();
  const find = useCallback((typed: string) => matching(entries, typed, recent), [entries, recent]);
  return (
    <SearchedDialog
      title={words.title}
      search={words.search}
      find={find}
      lineOf={({ label, about, accelerator, kind }) => ({
        name: label,
        about,
        mark: accelerator === null ? words.kinds[kind] : keysText(accelerator, language, platform),
      })}
      countOf={(found) => (found === 0 ? words.nothing : words.count(found))}
      onChoose={(entry) => {
        onClose();
        remember(entry.id, recent);
        // What is chosen may move the keyboard: the dialog gives it back first.
        setTimeout(entry.run);
      }}
      onClose={onClose}
    />
  );
}

const NONE: readonly string[] = [];
const NO_CLAUSES: readonly LibraryEntry[] = [];
const NO_DRAFTS: readonly DraftSummary[] = [];

/** What can be chosen, as things stood when the palette was opened; the other drafts come as soon as they are known. */
function useEntries(): readonly Entry[] {
  const language = useLanguage();
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  const clauses = useClauses();
  const undo = useTurnName('undo');
  const redo = useTurnName('redo');
  const open = useOpenDraft((state) => state.open);
  useEffect(() => {
    void desktop()
      .ask.listDrafts({ search: '', shelf: 'drafts', types: [], states: [], sort: 'changed', offset: 0, limit: 200 })
      .then((listed) => (listed.ok ? setDrafts(listed.value.drafts) : showProblem(listed.problem)));
  }, []);
  const id = open?.draft;
  const present = open?.history.present;
  return useMemo(() => {
    const draft = id === undefined || present === undefined ? null : { id, present };
    return entriesOf({ language, draft, drafts, clauses, turns: { undo, redo } });
  }, [language, id, present, drafts, clauses, undo, redo]);
}

function useClauses(): readonly LibraryEntry[] {
  const [clauses, setClauses] = useState(NO_CLAUSES);
  useEffect(() => {
    void desktop()
      .ask.listClauses({})
      .then((listed) => (listed.ok ? setClauses(listed.value.clauses) : showProblem(listed.problem)));
  }, []);
  return clauses;
}

function remember(id: string, recent: readonly string[]): void {
  if ((ACTION_NAMES as readonly string[]).includes(id))
    changeSettings({ recentActions: [id, ...recent.filter((one) => one !== id)].slice(0, 12) });
}
