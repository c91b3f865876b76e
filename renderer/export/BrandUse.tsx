import { useEffect } from 'react';
import { readBrands, useBrands } from '#renderer/state/brands.ts';
import { useLanguage, useSession } from '#renderer/state/session.ts';
import { brandWords } from '#renderer/words/brandWords.ts';
import { ExplainedCheckbox } from './ExplainedCheckbox.tsx';

interface BrandUseProps {
  readonly isUsed: boolean;
  readonly onUse: (isUsed: boolean) => void;
}

/** Whose look the files have, where one is chosen; this export may do without. */
export function BrandUse({ isUsed, onUse }: BrandUseProps) {
  const words = brandWords[useLanguage()];
  const chosen = useSession(({ settings }) => settings?.brand ?? null);
  const name = useBrands(({ brands }) => brands?.find(({ brand }) => brand === chosen)?.name);
  useEffect(() => {
    if (chosen !== null) void readBrands();
  }, [chosen]);
  if (name === undefined) return null;
  return (
    <ExplainedCheckbox label={words.inLookOf(name)} about={words.inLookOfAbout} isChecked={isUsed} onCheck={onUse} />
  );
}
