import { useMemo, useState } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { namingFor } from './naming.ts';

/** Names follow the type of the agreement, not every letter typed in it. */
export function useNaming(agreement: Agreement) {
  const language = useLanguage();
  const [named, setNamed] = useState(agreement);
  if (named.type !== agreement.type || named.legalForce !== agreement.legalForce) setNamed(agreement);
  return useMemo(() => namingFor(named, language), [named, language]);
}
