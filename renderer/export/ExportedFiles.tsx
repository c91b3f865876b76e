import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { ExportResult } from '#core/bridge/requests.ts';
import { desktop } from '#renderer/desktop.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { exportWords } from '#renderer/words/exportWords.ts';

/** So much of a fingerprint is shown: enough to compare by eye. */
export const SHORT_HASH = 16;

interface ExportedFilesProps {
  readonly result: ExportResult;
  /** The final version that was kept on the way. */
  readonly kept: VersionSummary | null;
  readonly onProblem: (problem: DesktopProblem) => void;
}

/** Where the files went, and what can be done with each. */
export function ExportedFiles({ result, kept, onProblem }: ExportedFilesProps) {
  const { export: text } = useWords();
  const more = exportWords[useLanguage()];
  const withFile = async (request: 'openFile' | 'showFile', file: string) => {
    const answered = await desktop().ask[request]({ file });
    if (!answered.ok) onProblem(answered.problem);
  };
  return (
    <Box role="status">
      {kept === null ? null : (
        <Alert severity="success" sx={{ mb: 2 }}>
          {more.frozen(kept.hash.slice(0, SHORT_HASH))}
        </Alert>
      )}
      <Typography sx={{ mb: 1 }}>{text.done(result.folder)}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {result.files.map(({ file, name }) => (
          <Stack
            component="li"
            key={file}
            direction="row"
            spacing={2}
            sx={{ alignItems: 'center', py: 0.5, borderTop: 1, borderColor: 'divider' }}
          >
            <Typography sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{name}</Typography>
            <Button size="small" aria-label={`${text.openIt}: ${name}`} onClick={() => void withFile('openFile', file)}>
              {text.openIt}
            </Button>
            <Button
              size="small"
              aria-label={`${text.show}: ${name}`}
              onClick={() => void withFile('showFile', file)}
              sx={{ whiteSpace: 'nowrap', flexShrink: 0 }}
            >
              {text.show}
            </Button>
          </Stack>
        ))}
      </Box>
    </Box>
  );
}
