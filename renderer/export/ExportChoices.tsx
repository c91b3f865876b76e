import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useId } from 'react';
import type { Language } from '#core/agreement/language.ts';
import type { Settings } from '#core/bridge/settings.ts';
import { TypedText } from '#renderer/forms/TypedText.tsx';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { BrandUse } from './BrandUse.tsx';
import { CopyChoices } from './CopyChoices.tsx';
import { OneOf } from './OneOf.tsx';
import type { ExportWish } from './useExportWish.ts';

interface ExportChoicesProps {
  readonly wish: ExportWish;
  readonly onWish: (wish: ExportWish) => void;
  /** A kept version is final whatever is wished. */
  readonly isVersion: boolean;
  /** A final may be kept as a version. */
  readonly mayBeKept: boolean;
}

const FORMATS: Readonly<Record<string, Settings['exportFormats']>> = {
  both: ['word', 'pdf'],
  word: ['word'],
  pdf: ['pdf'],
};
const LANGUAGES: Readonly<Record<string, readonly Language[]>> = { both: ['en', 'da'], en: ['en'], da: ['da'] };

/** Format, state, language and name of the files. */
export function ExportChoices({ wish, onWish, isVersion, mayBeKept }: ExportChoicesProps) {
  const words = useWords();
  const { export: text } = words;
  const more = exportWords[useLanguage()];
  const id = useId();
  return (
    <>
      <OneOf
        label={text.formats}
        value={keyOf(wish.formats)}
        options={{ both: text.both, word: 'Word', pdf: 'PDF' }}
        onChoose={(chosen) => onWish({ ...wish, formats: FORMATS[chosen] ?? wish.formats })}
      />
      {isVersion ? null : (
        <OneOf
          label={text.status}
          value={wish.status}
          options={{ draft: text.draft, final: text.final }}
          onChoose={(chosen) => onWish({ ...wish, status: chosen === 'final' ? 'final' : 'draft' })}
        />
      )}
      <OneOf
        label={text.languages}
        value={keyOf(wish.languages)}
        options={{ en: words.languages.en, da: words.languages.da, both: words.wizard.bothLanguages }}
        onChoose={(chosen) => onWish({ ...wish, languages: LANGUAGES[chosen] ?? wish.languages })}
      />
      <Box>
        <Typography component="label" htmlFor={`${id}-name`} sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}>
          {text.name}
        </Typography>
        <TypedText
          id={`${id}-name`}
          text={wish.name}
          describedBy={`${id}-help`}
          onText={(name) => onWish({ ...wish, name })}
        />
        <Typography id={`${id}-help`} variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {more.nameAbout}
        </Typography>
      </Box>
      <BrandUse isUsed={wish.isBranded} onUse={(isBranded) => onWish({ ...wish, isBranded })} />
      <CopyChoices wish={wish} onWish={onWish} />
      {!mayBeKept ? null : (
        <Box>
          <FormControlLabel
            label={more.finalise}
            control={
              <Checkbox
                size="small"
                checked={wish.isKept}
                onChange={(_event, isKept) => onWish({ ...wish, isKept })}
                slotProps={{ input: { 'aria-describedby': `${id}-kept` } }}
              />
            }
          />
          <Typography id={`${id}-kept`} variant="body2" color="textSecondary" sx={{ pl: 3.5 }}>
            {more.finaliseAbout}
          </Typography>
        </Box>
      )}
    </>
  );
}

function keyOf([first = 'both', ...others]: readonly string[]): string {
  return others.length > 0 ? 'both' : first;
}
