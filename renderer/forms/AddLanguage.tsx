import { Box } from '@mui/material';
import { memo } from 'react';
import type { Language } from '#core/agreement/language.ts';
import { useWords } from '#renderer/state/session.ts';
import { LinkButton } from './controls.tsx';

interface AddLanguageProps {
  readonly language: Language;
  /** What is written in it. */
  readonly label: string;
  readonly onAdd: () => void;
}

/** Asks for a text in the other language too. */
export const AddLanguage = memo(function AddLanguage({ language, label, onAdd }: AddLanguageProps) {
  const { languages } = useWords();
  return (
    <LinkButton onClick={onAdd} label={`${languages[language]}: ${label}`}>
      {/* The sign is no part of the button's name. */}
      <Box component="span" sx={{ '&::before': { content: '"+ "' } }}>
        {languages[language]}
      </Box>
    </LinkButton>
  );
});
