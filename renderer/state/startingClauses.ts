import { useEffect, useState } from 'react';
import { desktop } from '#renderer/desktop.ts';
import { useAgreement } from './openDraft.ts';

const known = new Map<string, readonly string[]>();
const NONE: readonly string[] = [];

/** The clauses of the library that the template of the draft begins with; none until they are known. */
export function useStartingClauses(): readonly string[] {
  const template = useAgreement((agreement) => agreement.template?.id ?? '');
  const [, setRead] = useState('');
  useEffect(() => {
    if (template === '' || known.has(template)) return;
    void desktop()
      .ask.listTemplates({})
      .then((listed) => {
        if (!listed.ok) return;
        for (const { id, clauses } of listed.value) known.set(id, clauses);
        setRead(template);
      });
  }, [template]);
  return known.get(template) ?? NONE;
}
