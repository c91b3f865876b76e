import { useCallback, useEffect, useState } from 'react';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { desktop } from '#renderer/desktop.ts';

/** The versions of a draft, newest first; `null` until they were read. */
export function useKeptVersions(draft: string, onProblem: (problem: DesktopProblem) => void) {
  const [kept, setKept] = useState<readonly VersionSummary[] | null>(null);
  const refresh = useCallback(
    () =>
      void desktop()
        .ask.listVersions({ draft })
        .then((listed) => (listed.ok ? setKept(listed.value) : onProblem(listed.problem))),
    [draft, onProblem],
  );
  useEffect(refresh, [refresh]);
  return { kept, refresh };
}
