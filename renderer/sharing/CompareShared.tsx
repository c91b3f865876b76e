import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { ComparedTexts } from '#renderer/library/ComparedTexts.tsx';
import { Setting } from '#renderer/settings/Setting.tsx';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';
import { sharingWords } from '#renderer/words/sharingWords.ts';

interface CompareSharedProps {
  readonly name: string;
  readonly mine: LibraryClause;
  readonly theirs: LibraryClause;
  readonly onClose: () => void;
}

/** A clause as it is here and as the file has it, word by word. */
export function CompareShared({ name, mine, theirs, onClose }: CompareSharedProps) {
  const language = useLanguage();
  const words = sharingWords[language];
  const { dialog, languages } = useWords();
  const [shown, setShown] = useState<Language>(language);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="compare-shared">
      <DialogTitle id="compare-shared" sx={{ overflowWrap: 'anywhere' }}>
        {words.comparing(name)}
      </DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'flex-end', mb: 2 }}>
          <Setting id="compare-shared-language" label={libraryWords[language].textIn}>
            <Choice
              id="compare-shared-language"
              value={shown}
              options={LANGUAGES.map((value) => ({ value, label: languages[value] }))}
              onChoose={(chosen) => setShown(LANGUAGES.find((one) => one === chosen) ?? shown)}
            />
          </Setting>
          <Typography variant="body2" color="textSecondary" sx={{ pb: 1 }}>
            {words.comparingAbout}
          </Typography>
        </Box>
        <ComparedTexts first={mine} second={theirs} language={shown} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{dialog.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
