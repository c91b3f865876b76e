import { useEffect, useState } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { ExportResult } from '#core/bridge/requests.ts';
import type { Settings } from '#core/bridge/settings.ts';
import { suggestFileName } from '#core/document/fileName.ts';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { done, type Outcome } from '#core/outcome.ts';
import { desktop } from '#renderer/desktop.ts';
import { saveNow, useOpenDraft } from '#renderer/state/openDraft.ts';
import { changeSettings, useSession } from '#renderer/state/session.ts';

/** What is to be exported. */
export interface ExportWish {
  readonly formats: Settings['exportFormats'];
  readonly status: Settings['exportStatus'];
  readonly languages: readonly Language[];
  readonly name: string;
  /** A final is kept as a version first, and the files are made of that. */
  readonly isKept: boolean;
}

/** An agreement to be exported: the draft as it is, or a final version that was kept. */
export interface Exported {
  readonly agreement: Agreement;
  readonly version: VersionSummary | null;
}

export type ExportStage =
  | { readonly kind: 'asking' }
  | { readonly kind: 'busy'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: ExportResult; readonly kept: VersionSummary | null };

/** The course of an export: what is wished, how far it is, how it ended. What was chosen is remembered. */
export function useExport({ agreement, version }: Exported) {
  const draft = useOpenDraft(({ open }) => open?.draft ?? '');
  const remembered = useSession(({ settings }) => settings);
  const [today] = useState(() => new Date().toLocaleDateString('sv-SE'));
  const [languages, setLanguages] = useState(() => firstLanguages(agreement, remembered?.exportLanguages ?? []));
  const [named, setNamed] = useState<string | null>(null);
  const [isKept, setKept] = useState(true);
  const [stage, setStage] = useState<ExportStage>({ kind: 'asking' });
  const [problem, setProblem] = useState<DesktopProblem | null>(null);
  const folder = useFolder(stage.kind);
  const status = version === null ? (remembered?.exportStatus ?? 'draft') : 'final';
  const formats = remembered?.exportFormats ?? ['word', 'pdf'];
  const language = languages.length === 1 ? (languages[0] ?? agreement.language) : agreement.language;
  const suggested = suggestFileName(agreement, { language, status, date: today });
  // The language is added to each file where there are several.
  const name = named ?? suggested.replace(/ \([a-z]{2}\)$/, '');
  const wish: ExportWish = { formats, status, languages, name, isKept };

  useEffect(
    () =>
      desktop().on('exportProgress', ({ done: made, total }) =>
        setStage((now) => (now.kind === 'busy' ? { kind: 'busy', done: made, total } : now)),
      ),
    [],
  );

  const setWish = (next: ExportWish) => {
    setLanguages(next.languages);
    setKept(next.isKept);
    setProblem(null);
    if (next.name !== name) setNamed(next.name);
    if (next.formats !== formats) changeSettings({ exportFormats: next.formats });
    if (next.status !== status) changeSettings({ exportStatus: next.status });
    if (next.languages !== languages) changeSettings({ exportLanguages: [...next.languages] });
  };
  const go = async (where: 'ask' | 'remembered') => {
    setProblem(null);
    setStage({ kind: 'busy', done: 0, total: languages.length * formats.length });
    await saveNow();
    const kept = await keptFor(draft, wish, version);
    const exported = kept.ok
      ? await desktop().ask.exportContract({
          draft,
          version: kept.value?.version ?? null,
          formats: [...formats],
          languages: [...languages],
          status,
          name: name.trim(),
          folder: where,
        })
      : kept;
    setStage(
      exported.ok && kept.ok
        ? { kind: 'done', result: exported.value, kept: version === null ? kept.value : null }
        : { kind: 'asking' },
    );
    if (!exported.ok && exported.problem.kind !== 'cancelled') setProblem(exported.problem);
  };
  return { wish, setWish, stage, problem, setProblem, folder, go };
}

/** The version that the files are made of: the one asked for, one kept now, or none, which is the draft. */
async function keptFor(
  draft: string,
  { status, isKept, languages }: ExportWish,
  version: VersionSummary | null,
): Promise<Outcome<VersionSummary | null, DesktopProblem>> {
  if (version !== null || status === 'draft' || !isKept) return done(version);
  return desktop().ask.finaliseDraft({ draft, languages: [...languages] });
}

/** The languages of the last export, as far as this agreement has text in them. */
function firstLanguages(agreement: Agreement, remembered: readonly Language[]): readonly Language[] {
  const written = writtenLanguages(agreement);
  const both = remembered.filter((language) => written.includes(language));
  return both.length > 0 ? both : written;
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
