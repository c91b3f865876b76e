import { useEffect, useRef, useState } from 'react';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { ExportResult } from '#core/bridge/requests.ts';
import { done, type Outcome } from '#core/outcome.ts';
import { desktop } from '#renderer/desktop.ts';
import { openErrors, useChecks } from '#renderer/state/checks.ts';
import { draftChecked } from '#renderer/state/contract.ts';
import { saveNow, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useSession } from '#renderer/state/session.ts';
import { useExportWish, type Exported, type ExportWish } from './useExportWish.ts';

export type ExportStage =
  | { readonly kind: 'asking' }
  /** The checker reads the last letters before a final is made of them. */
  | { readonly kind: 'checking' }
  | { readonly kind: 'busy'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: ExportResult; readonly kept: VersionSummary | null };

export type UnderWay = Extract<ExportStage, { kind: 'checking' | 'busy' }>;

export function isUnderWay(stage: ExportStage): stage is UnderWay {
  return stage.kind === 'checking' || stage.kind === 'busy';
}

/** The course of an export: what is wished, how far it is, how it ended. */
export function useExport(exported: Exported) {
  const { version } = exported;
  const draft = useOpenDraft(({ open }) => open?.draft ?? '');
  const { wish, setWish } = useExportWish(exported);
  const { formats, languages, status } = wish;
  const [stage, setStage] = useState<ExportStage>({ kind: 'asking' });
  const attempt = useRef(0);
  const [problem, setProblem] = useState<DesktopProblem | null>(null);
  const folder = useFolder(stage.kind);

  useEffect(
    () =>
      desktop().on('exportProgress', ({ done: made, total }) =>
        setStage((now) => (now.kind === 'busy' ? { kind: 'busy', done: made, total } : now)),
      ),
    [],
  );

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
    setStage({ kind: 'busy', done: 0, total: languages.length * formats.length });
    const made = await makeFiles({ draft, version, wish, where });
    setStage(made.ok ? { kind: 'done', ...made.value } : { kind: 'asking' });
    const trouble = made.ok ? await openIfWished(made.value.result) : made.problem;
    if (trouble !== null && trouble.kind !== 'cancelled') setProblem(trouble);
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
async function makeFiles({
  draft,
  version,
  wish,
  where,
}: Making): Promise<Outcome<Pick<Extract<ExportStage, { kind: 'done' }>, 'result' | 'kept'>, DesktopProblem>> {
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

/** Opens the files where the settings say so; tells the first that cannot be opened. */
async function openIfWished({ files }: ExportResult): Promise<DesktopProblem | null> {
  if (useSession.getState().settings?.openAfterExport !== true) return null;
  const opened = await Promise.all(files.map(({ file }) => desktop().ask.openFile({ file })));
  return opened.find((one) => !one.ok)?.problem ?? null;
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

/** The folder that files go to, if it is remembered and still there; asked anew before each export. */
function useFolder(stage: ExportStage['kind']): string | null {
  const [folder, setFolder] = useState<string | null>(null);
  useEffect(() => {
    if (stage !== 'asking') return;
    void desktop()
      .ask.exportFolder({})
      .then((known) => (known.ok ? setFolder(known.value.folder) : undefined));
  }, [stage]);
  return folder;
}
