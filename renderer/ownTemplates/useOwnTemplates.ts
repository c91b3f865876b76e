import { useCallback, useEffect, useState } from 'react';
import type { OwnTemplateList } from '#core/bridge/ownTemplates.ts';
import { desktop } from '#renderer/desktop.ts';
import { showProblem } from '#renderer/state/session.ts';

/** The own templates as they were last read; `null` until they are. */
export function useOwnTemplates(): { readonly list: OwnTemplateList | null; readonly refresh: () => Promise<void> } {
  const [list, setList] = useState<OwnTemplateList | null>(null);
  const refresh = useCallback(
    () =>
      desktop()
        .ask.listOwnTemplates({})
        .then((listed) => (listed.ok ? setList(listed.value) : showProblem(listed.problem))),
    [],
  );
  useEffect(() => void refresh(), [refresh]);
  return { list, refresh };
}
