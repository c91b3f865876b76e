import { useRef } from 'react';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, type Outcome } from '#core/outcome.ts';
import { desktop } from '#renderer/desktop.ts';
import { openErrors, useChecks } from '#renderer/state/checks.ts';
import { draftChecked } from '#renderer/state/contract.ts';
import { saveNow, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useCourse, type Made } from './useCourse.ts';
import { useExportWish, type Exported, type ExportWish } from './useExportWish.ts';

/** The course of an export: what is wished, how far it is, how it ended. */
export function useExport(exported: Exported) {
  const { version } = exported;
  const draft = useOpenDraft(({ open }) => open?.draft ?? '');
  const { wish, setWish } = useExportWish(exported);
  const { formats, languages, status } = wish;
  const { stage, setStage, problem, setProblem, folder, run } = useCourse();
  const attempt = useRef(0);

  const changeWish = (next: ExportWish) => {
    setProblem(null);
    setWish(next);
  };
  const cancel = () => {
    attempt.current += 1;
    if (stage.kind === 'checking') setStage({ kind: 'asking' });
    else void desktop().ask.cancelExport({});
  };
  /** Waits for the checker; `false` if it found errors, which are shown then, or nobody waited so long. */
  const isChecked = async () => {
    attempt.current += 1;
    const mine = attempt.current;
    setStage({ kind: 'checking' });
    await draftChecked();
    if (mine !== attempt.current) return false;
    const isFree = openErrors(useChecks.getState().findings).length === 0;
    if (!isFree) setStage({ kind: 'asking' });
    return isFree;
  };
  const go = async (where: 'ask' | 'remembered') => {
    setProblem(null);
    if (status === 'final' && version === null && !(await isChecked())) return;
    await run(languages.length * formats.length, () => makeFiles({ draft, version, wish, where }));
  };
  return { wish, setWish: changeWish, stage, problem, setProblem, folder, go, cancel };
}

interface Making {
  readonly draft: string;
  readonly version: VersionSummary | null;
  readonly wish: ExportWish;
  readonly where: 'ask' | 'remembered';
}

/** Saves what was typed, keeps a version where one is wished, and has the files made. */
async function makeFiles({ draft, version, wish, where }: Making): Promise<Outcome<Made, DesktopProblem>> {
  await saveNow();
  const kept = await keptFor(draft, wish, version);
  if (!kept.ok) return kept;
  const { formats, languages, status, name, copy, look } = wish;
  const exported = await desktop().ask.exportContract({
    draft,
    version: kept.value?.version ?? null,
    formats: [...formats],
    languages: [...languages],
    status,
    copy,
    look: kept.value === null || version !== null ? look : 'own',
    name: name.trim(),
    folder: where,
  });
  return exported.ok ? done({ result: exported.value, kept: version === null ? kept.value : null }) : exported;
}

/** The version that the files are made of: the one asked for, one kept now, or none, which is the draft. */
async function keptFor(
  draft: string,
  { status, isKept, languages, look }: ExportWish,
  version: VersionSummary | null,
): Promise<Outcome<VersionSummary | null, DesktopProblem>> {
  if (version !== null || status === 'draft' || !isKept) return done(version);
  return desktop().ask.finaliseDraft({
    draft,
    languages: [...languages],
    look: look === 'house' ? 'house' : 'today',
  });
}
