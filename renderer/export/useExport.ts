import { useEffect, useState } from 'react';
import type { Language } from '#core/agreement/language.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { ExportResult } from '#core/bridge/requests.ts';
import type { Settings } from '#core/bridge/settings.ts';
import { suggestFileName } from '#core/document/fileName.ts';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { desktop } from '#renderer/desktop.ts';
import { saveNow, useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { changeSettings, useSession } from '#renderer/state/session.ts';

/** What is to be exported. */
export interface ExportWish {
  readonly formats: Settings['exportFormats'];
  readonly status: Settings['exportStatus'];
  readonly languages: readonly Language[];
  readonly name: string;
}

export type ExportStage =
  | { readonly kind: 'asking' }
  | { readonly kind: 'busy'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: ExportResult }
  | { readonly kind: 'frozen'; readonly hash: string };

/** The course of an export: what is wished, how far it is, how it ended. Formats and state are remembered. */
export function useExport() {
  const agreement = useAgreement((whole) => whole);
  const draft = useOpenDraft(({ open }) => open?.draft ?? '');
  const settings = useSession((session) => session.settings);
  const [today] = useState(() => new Date().toLocaleDateString('sv-SE'));
  const [languages, setLanguages] = useState<readonly Language[]>(() => writtenLanguages(agreement));
  const [named, setNamed] = useState<string | null>(null);
  const [stage, setStage] = useState<ExportStage>({ kind: 'asking' });
  const [problem, setProblem] = useState<DesktopProblem | null>(null);
  const [folder, setFolder] = useState<string | null>(null);
  const status = settings?.exportStatus ?? 'draft';
  const formats = settings?.exportFormats ?? ['word', 'pdf'];
  const suggested = suggestFileName(agreement, { language: agreement.language, status, date: today });
  // The language is added to each file where there are several.
  const wish: ExportWish = { formats, status, languages, name: named ?? suggested.replace(/ \([a-z]{2}\)$/, '') };

  useEffect(() => {
    void desktop()
      .ask.exportFolder({})
      .then((known) => (known.ok ? setFolder(known.value.folder) : undefined));
    return desktop().on('exportProgress', ({ done, total }) =>
      setStage((now) => (now.kind === 'busy' ? { kind: 'busy', done, total } : now)),
    );
  }, []);

  const setWish = (next: ExportWish) => {
    setLanguages(next.languages);
    if (next.name !== wish.name) setNamed(next.name);
    if (next.formats !== formats || next.status !== status)
      changeSettings({ exportFormats: next.formats, exportStatus: next.status });
  };
  const go = async (where: 'ask' | 'remembered') => {
    setProblem(null);
    await saveNow();
    setStage({ kind: 'busy', done: 0, total: languages.length * formats.length });
    const asked = { draft, version: null, formats: [...formats], languages: [...languages], status, name: wish.name };
    const exported = await desktop().ask.exportContract({ ...asked, folder: where });
    setStage(exported.ok ? { kind: 'done', result: exported.value } : { kind: 'asking' });
    if (!exported.ok && exported.problem.kind !== 'cancelled') setProblem(exported.problem);
  };
  const freeze = async () => {
    await saveNow();
    const kept = await desktop().ask.finaliseDraft({ draft, languages: [...languages] });
    if (kept.ok) setStage({ kind: 'frozen', hash: kept.value.hash.slice(0, 16) });
    else setProblem(kept.problem);
  };
  return { wish, setWish, stage, problem, folder, go, freeze };
}
