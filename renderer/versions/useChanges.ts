import { useEffect, useState } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { nameOfChanges, suggestSharedName } from '#core/document/fileName.ts';
import { UNNAMED_REVISER } from '#core/agreement/reviser.ts';
import { done } from '#core/outcome.ts';
import { desktop } from '#renderer/desktop.ts';
import { firstLanguages } from '#renderer/export/firstLanguages.ts';
import { languageOfName } from '#renderer/export/languageOfName.ts';
import { useCourse } from '#renderer/export/useCourse.ts';
import { readBrands, useBrands } from '#renderer/state/brands.ts';
import { saveNow, useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { changeSettings, useSession } from '#renderer/state/session.ts';
import { useKeptVersions } from './useKeptVersions.ts';

/** Two versions to be compared, and what their file is to be; `null` is the draft as it is now. */
export interface ChangesWish {
  readonly before: string | null;
  readonly after: string | null;
  readonly languages: readonly Language[];
  readonly author: string;
  readonly name: string;
}

/** The course from two versions to a file of what changed between them, first of all since a version, or the newest. */
export function useChanges(since: string | null) {
  const draft = useOpenDraft(({ open }) => open?.draft ?? '');
  const course = useCourse();
  const { run, setProblem } = course;
  const { kept } = useKeptVersions(draft, setProblem);
  const [chosen, setChosen] = useState<Partial<ChangesWish>>({});
  const before = chosen.before === undefined ? (since ?? kept?.[0]?.version ?? null) : chosen.before;
  const after = chosen.after ?? null;
  const remembered = useSession(({ settings }) => settings);
  const agreement = useAgreementIn(after, setProblem);
  const languages = chosen.languages ?? firstLanguages(agreement, remembered?.exportLanguages ?? []);
  const usualAuthor = useUsualAuthor();
  const author = chosen.author ?? usualAuthor;
  const suggested = useSuggestedName(agreement, languages);
  const name = chosen.name ?? suggested;
  const wish: ChangesWish = { before, after, languages, author, name };

  const change = (changed: Partial<ChangesWish>) => {
    setProblem(null);
    setChosen((now) => ({ ...now, ...changed }));
  };
  const go = (folder: 'ask' | 'remembered') =>
    run(languages.length, async () => {
      await saveNow();
      changeSettings({ changesAuthor: author.trim() });
      const named = { author: author.trim(), name: name.trim() };
      const made = await desktop().ask.exportChanges({
        draft,
        before,
        after,
        languages: [...languages],
        ...named,
        folder,
      });
      return made.ok ? done({ result: made.value, kept: null }) : made;
    });
  return { ...course, kept, wish, change, go, cancel };
}

function cancel(): void {
  void desktop().ask.cancelExport({});
}

/** What a version says, or the draft where it is none; the draft also until it was read. */
function useAgreementIn(version: string | null, onProblem: (problem: DesktopProblem) => void): Agreement {
  const present = useAgreement((whole) => whole);
  const [read, setRead] = useState<{ readonly version: string; readonly agreement: Agreement } | null>(null);
  useEffect(() => {
    if (version === null) return;
    void desktop()
      .ask.readVersion({ version })
      .then((found) => (found.ok ? setRead({ version, agreement: found.value.agreement }) : onProblem(found.problem)));
  }, [version, onProblem]);
  return read !== null && read.version === version ? read.agreement : present;
}

/** Who was named last, the firm whose look contracts have, or the program. */
function useUsualAuthor(): string {
  const last = useSession(({ settings }) => settings?.changesAuthor ?? '');
  const look = useSession(({ settings }) => settings?.brand ?? null);
  const firm = useBrands(({ brands }) => brands?.find(({ brand }) => brand === look)?.name);
  useEffect(() => {
    if (look !== null) void readBrands();
  }, [look]);
  return last || (firm ?? UNNAMED_REVISER);
}

function useSuggestedName(agreement: Agreement, languages: readonly Language[]): string {
  const [today] = useState(() => new Date().toLocaleDateString('sv-SE'));
  const language = languageOfName(agreement, languages);
  const status = agreement.state === 'final' ? 'final' : 'draft';
  return nameOfChanges(suggestSharedName(agreement, { language, status, date: today }), language);
}
