import { LONGEST } from '#core/brand/brand.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { brandWords } from '#renderer/words/brandWords.ts';
import { BrandText } from './BrandText.tsx';
import type { BrandPartProps } from './brandPart.ts';

export function NamePart({ look, faults, onLook }: BrandPartProps) {
  const words = brandWords[useLanguage()];
  return (
    <BrandText
      id="brand-name"
      label={words.name}
      about={words.nameAbout}
      text={look.name}
      longest={LONGEST.name}
      width={360}
      fault={faults.get('name')}
      onText={(name) => onLook({ ...look, name })}
    />
  );
}
