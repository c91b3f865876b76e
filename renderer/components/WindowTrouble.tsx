import { Box, Button, Stack, Typography } from '@mui/material';
import { desktop } from '#renderer/desktop.ts';
import { closeDraft, saveNow, useOpenDraft } from '#renderer/state/openDraft.ts';
import { showPanel, showSide } from '#renderer/state/panels.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { troubleWords } from '#renderer/words/troubleWords.ts';

interface WindowTroubleProps {
  readonly message: string;
  readonly onReopen: () => void;
}

/** What stands in the place of a window that failed: what happened, that nothing is lost, and the ways on. */
export function WindowTrouble({ message, onReopen }: WindowTroubleProps) {
  const words = troubleWords[useLanguage()];
  const saving = useOpenDraft(({ open }) => open?.saving ?? 'saved');
  const isOpen = useOpenDraft(({ open }) => open !== null);
  const reopen = () => {
    // A panel that failed would only fail again.
    showPanel(null);
    showSide(null);
    onReopen();
  };
  return (
    <Box component="main" role="alert" sx={{ height: '100%', display: 'grid', placeContent: 'center', p: 4 }}>
      <Box sx={{ maxWidth: 560 }}>
        <Typography component="h1" variant="h2" sx={{ mb: 1 }}>
          {words.title}
        </Typography>
        <Typography sx={{ mb: 2.5 }}>{saving === 'failed' ? words.notSaved : words.saved}</Typography>
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mb: 3 }}>
          <Button variant="contained" onClick={() => void saveNow().then(reopen)}>
            {words.reopen}
          </Button>
          {isOpen ? <Button onClick={() => void closeDraft().then(reopen)}>{words.allDrafts}</Button> : null}
          <Button onClick={() => void desktop().ask.showLog({})}>{words.showLog}</Button>
        </Stack>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {`${words.details}: ${message.slice(0, 300)}`}
        </Typography>
      </Box>
    </Box>
  );
}
