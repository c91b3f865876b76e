import { useEffect, useState } from 'react';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { ExportResult } from '#core/bridge/requests.ts';
import type { Outcome } from '#core/outcome.ts';
import { desktop } from '#renderer/desktop.ts';
import { useSession } from '#renderer/state/session.ts';

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

/** What was made by an export. */
export type Made = Omit<Extract<ExportStage, { kind: 'done' }>, 'kind'>;

/** The course of making files: how far it is, how it ended, where files go. */
export function useCourse() {
  const [stage, setStage] = useState<ExportStage>({ kind: 'asking' });
  const [problem, setProblem] = useState<DesktopProblem | null>(null);
  const folder = useFolder(stage.kind);
  useEffect(
    () =>
      desktop().on('exportProgress', ({ done: made, total }) =>
        setStage((now) => (now.kind === 'busy' ? { kind: 'busy', done: made, total } : now)),
      ),
    [],
  );
  const run = async (total: number, make: () => Promise<Outcome<Made, DesktopProblem>>) => {
    setProblem(null);
    setStage({ kind: 'busy', done: 0, total });
    const made = await make();
    setStage(made.ok ? { kind: 'done', ...made.value } : { kind: 'asking' });
    const trouble = made.ok ? await openIfWished(made.value.result) : made.problem;
    if (trouble !== null && trouble.kind !== 'cancelled') setProblem(trouble);
  };
  return { stage, setStage, problem, setProblem, folder, run };
}

/** Opens the files where the settings say so; tells the first that cannot be opened. */
async function openIfWished({ files }: ExportResult): Promise<DesktopProblem | null> {
  if (useSession.getState().settings?.openAfterExport !== true) return null;
  const opened = await Promise.all(files.map(({ file }) => desktop().ask.openFile({ file })));
  return opened.find((one) => !one.ok)?.problem ?? null;
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
