import { useCallback, useState } from 'react';
import type { Language } from '#core/agreement/language.ts';
import { recordOf } from '#core/editing/slot.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useSession } from '#renderer/state/session.ts';

/** In which languages text of the contract is asked for. */
export interface ShownLanguages {
  /** The language the parties work in. */
  readonly working: Language;
  readonly other: Language;
  /** The other language is wanted and written, or was asked for here. */
  readonly showsOther: boolean;
  /** It is not shown and nothing is written in it: it can be asked for. */
  readonly canAdd: boolean;
  readonly add: () => void;
}

/** For a text in one or both languages: `value` as the form has it. */
export function useShownLanguages(value: unknown): ShownLanguages {
  const working = useAgreement(({ language }) => language);
  const wantsBoth = useSession(({ settings }) => settings?.bothLanguages ?? true);
  const [both, setBoth] = useState(false);
  const other = working === 'en' ? 'da' : 'en';
  const written = recordOf(value)[other];
  const isWritten = typeof written === 'string' && written !== '';
  const showsOther = both || (isWritten && wantsBoth);
  const add = useCallback(() => setBoth(true), []);
  return { working, other, showsOther, canAdd: !showsOther && !isWritten, add };
}
