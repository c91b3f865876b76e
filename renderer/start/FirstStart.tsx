import { Box, Button, Stack, Typography } from '@mui/material';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { takeFocus } from '#renderer/components/takeFocus.ts';
import { changeSettings } from '#renderer/state/session.ts';
import { firstStartWords } from '#renderer/words/firstStartWords.ts';
import { words } from '#renderer/words/words.ts';

/** Before anything else: the language of the window, asked in each of them. Return takes that of the system. */
export function FirstStart() {
  const usual: Language = navigator.language.toLowerCase().startsWith('da') ? 'da' : 'en';
  return (
    <Stack component="main" sx={{ height: '100%', alignItems: 'center', justifyContent: 'center', pb: 8, px: 4 }}>
      <Typography component="h1" variant="h1" lang={usual} sx={{ mb: 5 }}>
        {words[usual].first.title}
      </Typography>
      <Stack direction="row" spacing={0} sx={{ alignItems: 'stretch' }}>
        {LANGUAGES.map((language, index) => (
          <Stack
            key={language}
            component="section"
            lang={language}
            sx={{ width: 400, px: 5, ...(index === 0 ? {} : { borderLeft: 1, borderColor: 'divider' }) }}
          >
            <Typography component="h2" variant="h2">
              {words[language].languages[language]}
            </Typography>
            <Typography sx={{ mt: 1.5 }}>{firstStartWords[language].does}</Typography>
            <Typography color="textSecondary" sx={{ mt: 1.5, mb: 3 }}>
              {firstStartWords[language].stays}
            </Typography>
            <Box sx={{ mt: 'auto' }}>
              <Button
                variant={language === usual ? 'contained' : 'outlined'}
                {...(language === usual ? { ref: takeFocus } : {})}
                onClick={() => changeSettings({ interfaceLanguage: language })}
              >
                {words[language].first.begin}
              </Button>
            </Box>
          </Stack>
        ))}
      </Stack>
    </Stack>
  );
}
