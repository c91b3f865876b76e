import { TYPEFACES } from '#core/brand/typefaces.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { useLanguage } from '#renderer/state/session.ts';
import { brandWords } from '#renderer/words/brandWords.ts';
import type { BrandPartProps } from './brandPart.ts';
import { PartFrame } from './PartFrame.tsx';

export function TypefacePart({ look, onLook }: BrandPartProps) {
  const words = brandWords[useLanguage()];
  return (
    <PartFrame title={words.typeface} about={words.typefaceAbout}>
      <div>
        <Choice
          id="brand-typeface"
          label={words.typeface}
          value={look.typeface}
          options={TYPEFACES.map((value) => ({ value, label: words.typefaces[value] }))}
          onChoose={(chosen) => onLook({ ...look, typeface: TYPEFACES.find((one) => one === chosen) ?? look.typeface })}
        />
      </div>
    </PartFrame>
  );
}
