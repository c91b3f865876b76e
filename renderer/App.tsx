import { Box, CssBaseline, ThemeProvider, useColorScheme } from '@mui/material';
import { useEffect, type DragEvent } from 'react';
import { ErrorBoundary } from '#renderer/components/ErrorBoundary.tsx';
import { Notices } from '#renderer/components/Notices.tsx';
import { SideOfWindow } from '#renderer/components/SideOfWindow.tsx';
import { WindowPanels } from '#renderer/components/WindowPanels.tsx';
import { desktop } from '#renderer/desktop.ts';
import { libraryScreen, prepareAtRest, wizard } from '#renderer/laterParts.ts';
import { FirstStart } from '#renderer/start/FirstStart.tsx';
import { NewAgreement } from '#renderer/start/NewAgreement.tsx';
import { StartScreen } from '#renderer/start/StartScreen.tsx';
import { followDraft, prepareContract } from '#renderer/state/contract.ts';
import { followContractWindow } from '#renderer/state/contractWindow.ts';
import { takeHeard } from '#renderer/state/early.ts';
import { useLibraryPlace } from '#renderer/state/library.ts';
import { openDraft, saveNow, useOpenDraft } from '#renderer/state/openDraft.ts';
import { openChosen, openImported } from '#renderer/state/openImported.ts';
import { perform } from '#renderer/state/perform.ts';
import { beginSession, showNotice, showProblem, useLanguage, useSession } from '#renderer/state/session.ts';
import { useActions } from '#renderer/state/useActions.ts';
import { theme } from '#renderer/theme/theme.ts';

export function App() {
  return (
    <ThemeProvider theme={theme} defaultMode="system">
      <CssBaseline />
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>
    </ThemeProvider>
  );
}

function Screen() {
  const isInLibrary = useLibraryPlace(({ isShown }) => isShown);
  const isOpen = useOpenDraft(({ open }) => open !== null);
  const settings = useSession((session) => session.settings);
  const generation = useSession((session) => session.generation);
  const isReopening = useSession((session) => session.isReopening);
  const language = useLanguage();
  const { setMode } = useColorScheme();
  useBeginning();
  useActions();
  useEffect(() => setMode(settings?.theme ?? 'system'), [settings?.theme, setMode]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (settings === null) return <Notices />;
  return (
    <Box
      sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}
      onDragOver={(event: DragEvent) => event.preventDefault()}
      onDrop={(event: DragEvent) => void takeDropped(event)}
    >
      <Notices />
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          {settings.interfaceLanguage === null ? (
            <FirstStart />
          ) : isInLibrary ? (
            <libraryScreen.Part key={generation} />
          ) : isOpen ? (
            <wizard.Part />
          ) : isReopening ? null : (
            <StartScreen key={generation} />
          )}
        </Box>
        {isOpen && !isInLibrary ? null : <SideOfWindow />}
      </Box>
      <WindowPanels />
      {settings.interfaceLanguage === null ? null : <NewAgreement />}
    </Box>
  );
}

/** Starts the session once, opens the draft that was open last, and listens to the machine. */
function useBeginning(): void {
  useEffect(() => {
    const endings = [
      followDraft(),
      followContractWindow(({ action }) => perform(action)),
      desktop().on('draftImported', (imported) => void openImported(imported)),
      desktop().on('trouble', ({ problem }) => showProblem(problem)),
      desktop().on('noticed', ({ notices }) => notices.forEach(showNotice)),
      desktop().on('settingsChanged', ({ settings }) => useSession.setState({ settings })),
      desktop().on('quitting', () => void saveNow().then(() => desktop().ask.readyToQuit({}))),
    ];
    const heard = takeHeard();
    void beginSession().then(async (started) => {
      const reopen = started?.reopen ?? null;
      // After a fault of the window the draft is open still, perhaps with changes that could not be saved.
      if (reopen !== null && useOpenDraft.getState().open === null) {
        await wizard.prepare();
        await prepareContract();
        await openDraft(reopen);
      }
      for (const imported of heard.drafts) await openImported(imported);
      heard.problems.forEach(showProblem);
      useSession.setState({ isReopening: false });
      prepareAtRest();
    });
    return () => endings.forEach((end) => end());
  }, []);
}

async function takeDropped(event: DragEvent): Promise<void> {
  event.preventDefault();
  const [file] = event.dataTransfer.files;
  if (file === undefined) return;
  await openChosen(desktop().importDropped(file));
}
