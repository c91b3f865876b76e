import { Box, CssBaseline, ThemeProvider, Typography, useColorScheme } from '@mui/material';
import { useEffect } from 'react';
import { ErrorBoundary } from '#renderer/components/ErrorBoundary.tsx';
import { desktop } from '#renderer/desktop.ts';
import { ContractPreview } from '#renderer/preview/ContractPreview.tsx';
import { followDraft } from '#renderer/state/contract.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { beginSession, useLanguage, useSession, useWords } from '#renderer/state/session.ts';
import { theme } from '#renderer/theme/theme.ts';
import { contractWindowWords } from '#renderer/words/contractWindowWords.ts';
import { followMirror } from './mirror.ts';
import { useContractKeys } from './useContractKeys.ts';

/** The contract of the draft that is open in the other window. */
export function ContractWindow() {
  return (
    <ThemeProvider theme={theme} defaultMode="system">
      <CssBaseline />
      <ErrorBoundary>
        <Contract />
      </ErrorBoundary>
    </ThemeProvider>
  );
}

function Contract() {
  const settings = useSession((session) => session.settings);
  const isOpen = useOpenDraft(({ open }) => open !== null);
  const { setMode } = useColorScheme();
  useBeginning();
  useContractKeys();
  useTitle();
  useEffect(() => setMode(settings?.theme ?? 'system'), [settings?.theme, setMode]);
  if (settings === null) return null;
  return (
    <Box component="main" sx={{ height: '100%' }}>
      {isOpen ? <ContractPreview place="window" /> : <NothingOpen />}
    </Box>
  );
}

function NothingOpen() {
  const words = contractWindowWords[useLanguage()];
  return (
    <Typography color="textSecondary" sx={{ p: 4, textAlign: 'center' }}>
      {words.nothingOpen}
    </Typography>
  );
}

/** Starts the session once, and asks for the draft when everything listens. */
function useBeginning(): void {
  useEffect(() => {
    const endings = [
      followDraft(),
      followMirror(),
      desktop().on('settingsChanged', ({ settings }) => useSession.setState({ settings })),
    ];
    void beginSession().then(() => desktop().ask.contractWindowReady({}));
    return () => endings.forEach((end) => end());
  }, []);
}

/** The title tells the windows apart where the system lists them. */
function useTitle(): void {
  const { preview } = useWords();
  const language = useLanguage();
  const title = useOpenDraft(({ open }) => {
    const agreement = open?.history.present.agreement;
    return agreement?.title?.[agreement.language] ?? '';
  });
  useEffect(() => {
    document.title = [preview.title, title, 'SLA Studio'].filter((part) => part !== '').join(' – ');
    document.documentElement.lang = language;
  }, [preview.title, title, language]);
}
