import { Box, Button, Stack, Typography } from '@mui/material';
import { LANGUAGES } from '#core/agreement/language.ts';
import { changeSettings } from '#renderer/state/session.ts';
import { words } from '#renderer/words/words.ts';

/** Before anything else: the language of the window, asked in each of them. */
export function FirstStart() {
  return (
    <Stack
      component="main"
      direction="row"
      spacing={8}
      sx={{ height: '100%', alignItems: 'center', justifyContent: 'center' }}
    >
      {LANGUAGES.map((language) => (
        <Box key={language} lang={language} sx={{ width: 300 }}>
          <Typography component={language === 'en' ? 'h1' : 'h2'} variant="h1">
            {words[language].first.title}
          </Typography>
          <Typography color="textSecondary" sx={{ my: 2 }}>
            {words[language].first.about}
          </Typography>
          <Button variant="contained" onClick={() => changeSettings({ interfaceLanguage: language })}>
            {words[language].first.begin}
          </Button>
        </Box>
      ))}
    </Stack>
  );
}
