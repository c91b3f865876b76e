import { useEffect, useState } from 'react';
import type { LookSummary } from '#core/bridge/brands.ts';
import type { LookOfVersion } from '#core/bridge/requests.ts';
import { desktop } from '#renderer/desktop.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { brandWords } from '#renderer/words/brandWords.ts';
import { lookWords } from '#renderer/words/lookWords.ts';

/** The look of a kept version beside that of today; `null` until it was read. */
export function useLookOfVersion(version: string): LookOfVersion | null {
  const [looks, setLooks] = useState<LookOfVersion | null>(null);
  useEffect(() => {
    void desktop()
      .ask.lookOfVersion({ version })
      .then((found) => setLooks(found.ok ? found.value : null));
  }, [version]);
  return looks;
}

/** What a look is told by. */
export function useDescribedLook(): (look: LookSummary) => string {
  const language = useLanguage();
  const words = lookWords[language];
  return ({ brand, letterhead }) => {
    if (brand === null) return brandWords[language].noBrand;
    return letterhead === null ? brand : words.withLetterhead(brand, letterhead);
  };
}
