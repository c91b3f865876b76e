import { Alert, Box, Snackbar } from '@mui/material';
import type { Language } from '#core/agreement/language.ts';
import type { Notice } from '#core/bridge/requests.ts';
import { unreachable } from '#core/unreachable.ts';
import { showProblem, useLanguage, useSession, useWords } from '#renderer/state/session.ts';
import { dateAndTime } from '#renderer/words/moments.ts';
import type { Words } from '#renderer/words/words.ts';
import { JustDone } from './JustDone.tsx';
import { codeText, problemText } from './problemText.ts';

/** What happened at the start, above everything until it is put away; and what goes wrong on the way. */
export function Notices() {
  const words = useWords();
  const language = useLanguage();
  const { notices, problem } = useSession();
  const dismiss = (notice: Notice) => useSession.setState({ notices: notices.filter((one) => one !== notice) });
  return (
    <>
      <Box>
        {notices.map((notice) => (
          <Alert
            key={notice.kind}
            severity="warning"
            onClose={() => dismiss(notice)}
            slotProps={{ closeButton: { 'aria-label': words.dialog.close } }}
          >
            {noticeText(notice, words, language)}
          </Alert>
        ))}
      </Box>
      <Snackbar
        open={problem !== null}
        onClose={(_, reason) => (reason === 'clickaway' ? undefined : showProblem(null))}
      >
        <Alert
          severity="error"
          sx={{ maxWidth: 640, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
          onClose={() => showProblem(null)}
          slotProps={{ closeButton: { 'aria-label': words.dialog.close } }}
        >
          {problem === null ? '' : problemText(problem, words)}
        </Alert>
      </Snackbar>
      <JustDone />
    </>
  );
}

function noticeText(notice: Notice, { notices, problems }: Words, language: Language): string {
  switch (notice.kind) {
    case 'restoredBackup':
      return notices.restoredBackup(notice.kept, dateAndTime(notice.backupFrom, language));
    case 'startedEmpty':
      return notices.startedEmpty(notice.kept);
    case 'unreadableDrafts':
      return notices.unreadableDrafts(notice.count);
    case 'cannotSave':
      return notices.cannotSave(codeText(notice.code, problems));
    case 'afterCrash':
      return notices.afterCrash;
    case 'editedSince':
      return notices.editedSince(notice.file);
    default:
      return unreachable(notice);
  }
}
