import { useEffect, useState } from 'react';
import type { TemplateSummary } from '#core/bridge/requests.ts';
import { desktop } from '#renderer/desktop.ts';
import { useAgreement } from './openDraft.ts';

const known = new Map<string, Pick<TemplateSummary, 'version' | 'clauses'>>();
const NONE: readonly string[] = [];

/**
 * The clauses of the library that the template of the draft begins with; none until they are known. A draft of an earlier
 * version began otherwise, with some of those sentences in the text of the template: it lacks none of them.
 */
export function useStartingClauses(): readonly string[] {
  const template = useAgreement((agreement) => agreement.template?.id ?? '');
  const version = useAgreement((agreement) => agreement.template?.version ?? 0);
  const [, setRead] = useState('');
  useEffect(() => {
    if (template === '' || known.has(template)) return;
    void desktop()
      .ask.listTemplates({})
      .then((listed) => {
        if (!listed.ok) return;
        for (const one of listed.value) known.set(one.id, one);
        setRead(template);
      });
  }, [template]);
  const found = known.get(template);
  return found?.version === version ? found.clauses : NONE;
}
