import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Choice } from '#renderer/forms/Choice.tsx';
import { TypedText } from '#renderer/forms/TypedText.tsx';
import { useWords } from '#renderer/state/session.ts';
import type { ExportWish } from './useExport.ts';

interface ExportChoicesProps {
  readonly wish: ExportWish;
  readonly onWish: (wish: ExportWish) => void;
}

/** Format, state, language and name of the files. */
export function ExportChoices({ wish, onWish }: ExportChoicesProps) {
  const words = useWords();
  const { export: text } = words;
  const [format = 'word', ...others] = wish.formats;
  const [language = 'en', ...otherLanguages] = wish.languages;
  return (
    <>
      <Labelled id="export-format" label={text.formats}>
        <Choice
          id="export-format"
          value={others.length > 0 ? 'both' : format}
          options={[
            { value: 'both', label: text.both },
            { value: 'word', label: 'Word' },
            { value: 'pdf', label: 'PDF' },
          ]}
          onChoose={(chosen) =>
            onWish({ ...wish, formats: chosen === 'word' || chosen === 'pdf' ? [chosen] : ['word', 'pdf'] })
          }
        />
      </Labelled>
      <Labelled id="export-status" label={text.status}>
        <Choice
          id="export-status"
          value={wish.status}
          options={[
            { value: 'draft', label: text.draft },
            { value: 'final', label: text.final },
          ]}
          onChoose={(chosen) => onWish({ ...wish, status: chosen === 'final' ? 'final' : 'draft' })}
        />
      </Labelled>
      <Labelled id="export-languages" label={text.languages}>
        <Choice
          id="export-languages"
          value={otherLanguages.length > 0 ? 'both' : language}
          options={[
            { value: 'en', label: words.languages.en },
            { value: 'da', label: words.languages.da },
            { value: 'both', label: words.wizard.bothLanguages },
          ]}
          onChoose={(chosen) =>
            onWish({ ...wish, languages: chosen === 'en' || chosen === 'da' ? [chosen] : ['en', 'da'] })
          }
        />
      </Labelled>
      <Labelled id="export-name" label={text.name}>
        <TypedText id="export-name" text={wish.name} onText={(name) => onWish({ ...wish, name })} />
      </Labelled>
    </>
  );
}

function Labelled({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <Box>
      <Typography component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}>
        {label}
      </Typography>
      {children}
    </Box>
  );
}
