import type { DesktopRequests, RequestInput } from '#core/bridge/requests.ts';
import { PLAIN_COPY } from '#core/verifying/copies.ts';
import { finishedDraft, printFor, type ExportMeans } from './contractExport.ts';

/** How a contract is tried to be final: no file is kept of it. */
const FINAL_TRIAL = { formats: ['pdf'], status: 'final', copy: PLAIN_COPY, use: 'file', brand: null } as const;

/** Keeps a draft as a final version. What has blanks, or answers that cannot be read yet, is refused. */
export async function finaliseDraft(
  means: Pick<ExportMeans, 'storage' | 'exporter' | 'progress' | 'today'>,
  { draft, languages, look }: RequestInput<'finaliseDraft'>,
): ReturnType<DesktopRequests['finaliseDraft']> {
  const present = await finishedDraft(means.storage, draft);
  if (!present.ok) return present;
  const { agreement } = present.value;
  // Composed as a final first: what has blanks is no final version.
  const printed = await printFor(means, means.today(), { ...FINAL_TRIAL, agreement, languages });
  if (!printed.ok) return printed;
  return means.storage.keepVersion(draft, { kind: 'final', name: agreement.version ?? '', look });
}
