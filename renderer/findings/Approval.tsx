import { Link, Typography } from '@mui/material';
import { useState } from 'react';
import type { Finding } from '#core/checks/finding.ts';
import { dateTextOf } from '#renderer/forms/dateText.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { houseWords } from '#renderer/words/houseWords.ts';
import { askForApproval, requestFor, takeRequestBack } from './approvals.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** That approval was asked for, in the words of who asked. */
export function AskedApproval({ finding }: { readonly finding: Finding }) {
  return useAskedInWords(finding).map((words) => (
    <Typography key={words} variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {words}
    </Typography>
  ));
}

/** The same as words, for whoever decides; none where nobody asked, or it was decided. */
export function useAskedInWords(finding: Finding): readonly string[] {
  const language = useLanguage();
  const request = useAgreement(({ approvalRequests }) => requestFor(approvalRequests, finding));
  if (request === undefined || finding.accepted !== null) return [];
  return [houseWords[language].asked(request.by, dateTextOf(request.on, language), request.reason)];
}

/** Asks for approval of something outside the house rules, or takes that back. */
export function AskForApproval({ finding }: { readonly finding: Finding }) {
  const language = useLanguage();
  const say = houseWords[language];
  const isAsked = useAgreement(({ approvalRequests }) => requestFor(approvalRequests, finding) !== undefined);
  const [isAsking, setAsking] = useState(false);
  if (finding.accepted !== null) return null;
  return (
    <>
      <Link
        component="button"
        type="button"
        variant="body2"
        onClick={() => (isAsked ? takeRequestBack(finding) : setAsking(true))}
      >
        {isAsked ? say.takeBack : say.ask}
      </Link>
      {isAsking ? (
        <ReasonDialog
          title={say.ask.replace('…', '')}
          about={[finding.message[language], say.askAbout]}
          reasonLabel={say.reason}
          nameLabel={say.yourName}
          confirm={say.send}
          onGive={(reason) => askForApproval(finding, reason)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
