import { Box } from '@mui/material';
import { useCallback, useMemo } from 'react';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { lonelyIn, withLonely, type Lonely } from '#core/clauses/chips/parity.ts';
import { checkClauseText } from '#core/clauses/templateText.ts';
import { useNewest } from '#renderer/components/useNewest.ts';
import { useAgreementOf } from '#renderer/state/useAgreementOf.ts';
import { useSettled } from '#renderer/state/useSettled.ts';
import { useNaming } from './picker/useNaming.ts';
import { useContractTargets } from './targets.ts';
import { TextInLanguage } from './TextInLanguage.tsx';
import { twinColumns } from './TwinFields.tsx';

export interface DraftClauseTextProps {
  /** One, or both beside each other. */
  readonly languages: readonly Language[];
  readonly textIn: (language: Language) => string;
  /** What a screen reader calls the text in a language. */
  readonly labelIn: (language: Language) => string;
  readonly describedBy: string | undefined;
  /** `isNewStep`: it does not go on with what was typed before, so undo takes it back by itself. */
  readonly onText: (language: Language, text: string, isNewStep: boolean) => void;
  readonly onLeave: () => void;
}

/** The text of a clause within a draft, with what one language lacks and what keeps the text from being printed. */
export function DraftClauseText({ languages, textIn, labelIn, describedBy, onText, onLeave }: DraftClauseTextProps) {
  const naming = useNaming(useAgreementOf(({ type, legalForce }) => [type, legalForce]));
  const targets = useContractTargets();
  const isTwin = languages.length > 1;
  const texts = useSettled(JSON.stringify(LANGUAGES.map(textIn)));
  const { lonely, wrong } = useMemo(() => readTexts(texts), [texts]);
  const newest = useNewest({ textIn, onText });
  const write = useCallback(
    (language: Language, text: string, isNewStep: boolean) => newest.current.onText(language, text, isNewStep),
    [newest],
  );
  const put = useCallback(
    (language: Language, one: Lonely) => write(language, withLonely(newest.current.textIn(language), one), true),
    [newest, write],
  );
  return (
    <Box
      sx={{ ...twinColumns, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))' }}
      onBlur={onLeave}
    >
      {languages.map((language) => (
        <TextInLanguage
          key={language}
          language={language}
          isTwin={isTwin}
          naming={naming}
          targets={targets}
          text={textIn(language)}
          label={labelIn(language)}
          describedBy={describedBy}
          lonely={isTwin ? lonely[language] : NOTHING}
          wrong={wrong[language]}
          onText={write}
          onPut={put}
        />
      ))}
    </Box>
  );
}

const NOTHING: readonly Lonely[] = [];

function readTexts(texts: string) {
  const [en = '', da = ''] = JSON.parse(texts) as readonly string[];
  const lonely = lonelyIn({ en, da });
  const lackedBy = (language: Language) => lonely.filter(({ missingIn }) => missingIn === language);
  return {
    lonely: { en: lackedBy('en'), da: lackedBy('da') },
    wrong: { en: checkClauseText(en), da: checkClauseText(da) },
  };
}
