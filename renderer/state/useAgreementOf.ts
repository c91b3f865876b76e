import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Agreement } from '#core/agreement/agreement.ts';
import { useAgreement, useOpenDraft } from './openDraft.ts';

/** The agreement, anew only when one of some parts of it changes: for what is computed from several parts. */
export function useAgreementOf(parts: (agreement: Agreement) => readonly unknown[]): Agreement {
  const watched = useAgreement(useShallow(parts));
  return useMemo(() => present(watched), [watched]);
}

function present(_because: readonly unknown[]): Agreement {
  const { open } = useOpenDraft.getState();
  if (open === null) throw new Error('No draft is open');
  return open.history.present.agreement;
}
