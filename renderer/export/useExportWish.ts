import { useState } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import type { RequestInput } from '#core/bridge/requests.ts';
import type { Settings } from '#core/bridge/settings.ts';
import { suggestSharedName } from '#core/document/fileName.ts';
import { changeSettings, useSession } from '#renderer/state/session.ts';
import { firstLanguages } from './firstLanguages.ts';
import { languageOfName } from './languageOfName.ts';

/** What is to be exported. */
export interface ExportWish {
  readonly formats: Settings['exportFormats'];
  readonly status: Settings['exportStatus'];
  readonly languages: readonly Language[];
  readonly name: string;
  /** A final is kept as a version first, and the files are made of that. */
  readonly isKept: boolean;
  /** What the files have beyond the contract. */
  readonly copy: RequestInput<'exportContract'>['copy'];
  readonly look: RequestInput<'exportContract'>['look'];
}

/** An agreement to be exported: the draft as it is, or a final version that was kept. */
export interface Exported {
  readonly agreement: Agreement;
  readonly version: VersionSummary | null;
}

/** What is wished of an export: what was chosen before, until something else is chosen, which is remembered. */
export function useExportWish({ agreement, version }: Exported) {
  const remembered = useSession(({ settings }) => settings);
  const [today] = useState(() => new Date().toLocaleDateString('sv-SE'));
  const [languages, setLanguages] = useState(() => firstLanguages(agreement, remembered?.exportLanguages ?? []));
  const [named, setNamed] = useState<string | null>(null);
  const [isKept, setKept] = useState(true);
  const [look, setLook] = useState<ExportWish['look']>(version === null ? 'today' : 'own');
  const status = version === null ? (remembered?.exportStatus ?? 'draft') : 'final';
  const formats = remembered?.exportFormats ?? ['word', 'pdf'];
  const language = languageOfName(agreement, languages);
  const name = named ?? suggestSharedName(agreement, { language, status, date: today });
  const { copy, chooseCopy } = useCopyWish();
  const wish: ExportWish = { formats, status, languages, name, isKept, copy, look };

  const setWish = (next: ExportWish) => {
    setLanguages(next.languages);
    setKept(next.isKept);
    setLook(next.look);
    if (next.name !== name) setNamed(next.name);
    if (next.formats !== formats) changeSettings({ exportFormats: next.formats });
    if (next.status !== status) changeSettings({ exportStatus: next.status });
    if (next.copy !== copy) chooseCopy(next.copy);
    if (next.languages !== languages) changeSettings({ exportLanguages: [...next.languages] });
  };
  return { wish, setWish };
}

/** What the files have beyond the contract. What helps those who sign is remembered. */
function useCopyWish() {
  const remembered = useSession(({ settings }) => settings);
  // Never remembered: the next file is for the other party again, and must not carry every answer by accident.
  const [isInternal, setInternal] = useState(false);
  const copy: ExportWish['copy'] = {
    isInternal,
    initials: remembered?.exportInitials ?? false,
    anchors: remembered?.exportAnchors ?? false,
  };
  const chooseCopy = (chosen: ExportWish['copy']) => {
    setInternal(chosen.isInternal);
    changeSettings({ exportInitials: chosen.initials, exportAnchors: chosen.anchors });
  };
  return { copy, chooseCopy };
}
