import { Alert, Box, Stack, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import type { Language } from '#core/agreement/language.ts';
import type { Brand } from '#core/brand/brand.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { OneOf } from '#renderer/export/OneOf.tsx';
import { PageSheet } from '#renderer/pages/PageSheet.tsx';
import { usePagesScale } from '#renderer/pages/usePagesScale.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { brandWords } from '#renderer/words/brandWords.ts';
import { useSample } from './useSample.ts';

/** A cover, a list of contents, a page of text, and one with tables. */
const SHOWN = 7;

interface BrandPreviewProps {
  readonly look: Brand;
  /** Nothing is wrong with it. */
  readonly isSound: boolean;
}

/** The first pages of a sample contract in the look, as they are printed. */
export function BrandPreview({ look, isSound }: BrandPreviewProps) {
  const all = useWords();
  const own = useLanguage();
  const words = brandWords[own];
  const [language, setLanguage] = useState<Language>(own);
  const { pdf, problem } = useSample(look, language, isSound);
  const pane = useRef<HTMLDivElement>(null);
  const pages = pdf?.pages.slice(0, SHOWN) ?? [];
  const scale = usePagesScale(pane, Math.max(1, ...pages.map(({ width }) => width)), 100);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, borderLeft: 1, borderColor: 'divider' }}>
      <Stack
        direction="row"
        spacing={2}
        sx={{ alignItems: 'flex-end', justifyContent: 'space-between', px: 2, pt: 2, pb: 1 }}
      >
        <div>
          <Typography component="h3" variant="h3">
            {words.preview}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {words.previewAbout}
          </Typography>
        </div>
        <LanguageChoice language={language} onLanguage={setLanguage} />
      </Stack>
      {isSound ? null : <Alert severity="info">{words.previewStale}</Alert>}
      {problem === null ? null : <Alert severity="error">{problemText(problem, all)}</Alert>}
      <Box
        ref={pane}
        role="region"
        tabIndex={0}
        aria-label={words.preview}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', bgcolor: 'background.default', outlineOffset: -2 }}
      >
        {pdf === null && problem === null ? (
          <Typography role="status" color="textSecondary" sx={{ p: 2 }}>
            {words.previewWaits}
          </Typography>
        ) : null}
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, p: 2 }}>
          {pages.map((page, index) => (
            <PageSheet key={index} page={page} label={words.page(index + 1)} scale={scale} pane={pane} />
          ))}
        </Box>
      </Box>
    </Box>
  );
}

interface LanguageChoiceProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

function LanguageChoice({ language, onLanguage }: LanguageChoiceProps) {
  const { languages } = useWords();
  const words = brandWords[useLanguage()];
  return (
    <OneOf
      label={words.previewLanguage}
      value={language}
      options={{ en: languages.en, da: languages.da }}
      onChoose={(chosen) => onLanguage(chosen === 'da' ? 'da' : 'en')}
    />
  );
}
