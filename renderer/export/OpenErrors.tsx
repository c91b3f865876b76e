import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import type { Finding } from '#core/checks/finding.ts';
import { needsApproval } from '#renderer/findings/approvals.ts';
import { acceptFindings } from '#renderer/findings/deeds.ts';
import { openErrors, useChecks } from '#renderer/state/checks.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { findingWords } from '#renderer/words/findingWords.ts';
import { houseWords } from '#renderer/words/houseWords.ts';
import { PointsLeft } from './PointsLeft.tsx';

const MOST_LISTED = 5;

const NONE: readonly Finding[] = [];

/** The errors nobody has accepted, where they matter. */
export function useErrors(isFinal: boolean): readonly Finding[] {
  const findings = useChecks((checks) => checks.findings);
  return useMemo(() => (isFinal ? openErrors(findings) : NONE), [isFinal, findings]);
}

interface OpenErrorsProps {
  readonly errors: readonly Finding[];
  /** Somebody goes to one of them: the dialog must make room. */
  readonly onLeave: () => void;
}

/** What makes the contract wrong, each with the way to its question; or a reason why it is right all the same. */
export function OpenErrors({ errors, onLeave }: OpenErrorsProps) {
  const language = useLanguage();
  const words = findingWords[language];
  const [reason, setReason] = useState('');
  const points = errors.map(({ rule, path, message }, at) => ({
    key: `${rule} ${path} ${at}`,
    path,
    text: message[language],
  }));
  const acceptable = errors.filter((error) => !needsApproval(error));
  return (
    <Alert severity="error">
      {words.stopsFinal(errors.length)}
      <PointsLeft points={points} most={MOST_LISTED} onLeave={onLeave} />
      {acceptable.length === errors.length ? null : (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {houseWords[language].needsApproval(errors.length - acceptable.length)}
        </Typography>
      )}
      {acceptable.length === 0 ? null : (
        <>
          <Stack direction="row" spacing={1} sx={{ mt: 1.5, alignItems: 'flex-end' }}>
            <TextField
              size="small"
              fullWidth
              label={words.despite}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              slotProps={{ htmlInput: { maxLength: 2000 } }}
            />
            <Button
              variant="outlined"
              color="inherit"
              disabled={reason.trim() === ''}
              onClick={() => acceptFindings(acceptable, { reason: reason.trim(), by: '' })}
            >
              {words.acceptNow}
            </Button>
          </Stack>
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {words.despiteAbout}
          </Typography>
        </>
      )}
    </Alert>
  );
}
