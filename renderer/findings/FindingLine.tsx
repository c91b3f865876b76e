import { Box, Button, Link, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { Finding } from '#core/checks/finding.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { later } from '#renderer/components/later.tsx';
import { findingWords } from '#renderer/words/findingWords.ts';
import { houseWords } from '#renderer/words/houseWords.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { acceptedText } from './acceptedText.ts';
import { needsApproval } from './approvals.ts';
import { AskedApproval, AskForApproval, useAskedInWords } from './Approval.tsx';
import { acceptFindings, mend, withdrawAcceptance } from './deeds.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { SEVERITY_COLOURS, SEVERITY_ICONS } from './severityLooks.ts';

/** The words of all rules are read from the disk when somebody asks for the first. */
const { Part: RuleText } = later(() => import('./RuleText.tsx').then((read) => read.RuleText));

interface FindingLineProps {
  readonly finding: Finding;
  /** Where it is, in words: section, clause. */
  readonly about?: string;
  /** Leads to the question; without it, one is there already. */
  readonly onGoTo?: (() => void) | undefined;
}

/** What is wrong, why, and what can be done about it. */
export function FindingLine({ finding, about, onGoTo }: FindingLineProps) {
  const { severity, message, fix, accepted } = finding;
  const language = useLanguage();
  const words = findingWords[language];
  const Icon = SEVERITY_ICONS[severity];
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
      <Icon
        color={accepted === null ? SEVERITY_COLOURS[severity] : 'disabled'}
        titleAccess={words.severity[severity]}
        sx={{ fontSize: 18, mt: '2px', flexShrink: 0 }}
      />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {message[language]}
        </Typography>
        {about === undefined || about === '' ? null : (
          <Typography variant="body2" color="textSecondary">
            {about}
          </Typography>
        )}
        {accepted === null ? null : (
          <Typography variant="body2" color="textSecondary">
            {acceptedText(accepted, language)}
          </Typography>
        )}
        <AskedApproval finding={finding} />
        <Deeds finding={finding} onGoTo={onGoTo}>
          {fix === undefined || accepted !== null ? null : (
            <Button size="small" onClick={() => mend(fix)}>
              {fix.title[language]}
            </Button>
          )}
        </Deeds>
      </Box>
    </Stack>
  );
}

interface DeedsProps {
  readonly finding: Finding;
  readonly onGoTo: (() => void) | undefined;
  readonly children: React.ReactNode;
}

function Deeds({ finding, onGoTo, children }: DeedsProps) {
  const language = useLanguage();
  const words = findingWords[language];
  const page = useId();
  const [isWhy, setWhy] = useState(false);
  const [isAccepting, setAccepting] = useState(false);
  const about = finding.message[language];
  const house = houseWords[language];
  const isHouse = needsApproval(finding);
  const asked = useAskedInWords(finding);
  return (
    <>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, rowGap: 0.5 }}>
        {onGoTo === undefined ? null : (
          <Button size="small" onClick={onGoTo} aria-label={`${words.goTo}: ${about}`}>
            {words.goTo}
          </Button>
        )}
        {children}
        <Link
          component="button"
          type="button"
          variant="body2"
          aria-expanded={isWhy}
          aria-controls={page}
          onClick={() => setWhy(!isWhy)}
        >
          {words.why}
        </Link>
        <Link
          component="button"
          type="button"
          variant="body2"
          color="textSecondary"
          onClick={() => (finding.accepted === null ? setAccepting(true) : withdrawAcceptance(finding))}
        >
          {finding.accepted !== null ? words.withdraw : isHouse ? house.approve : words.accept}
        </Link>
        {isHouse ? <AskForApproval finding={finding} /> : null}
      </Stack>
      <Box id={page}>{isWhy ? <RuleText rule={finding.rule} /> : null}</Box>
      {isAccepting ? (
        isHouse ? (
          <ReasonDialog
            title={house.approveTitle}
            about={[about, ...asked]}
            reasonLabel={words.reason}
            nameLabel={house.approver}
            confirm={house.approve.replace('…', '')}
            onGive={(reason) => acceptFindings([finding], reason)}
            onClose={() => setAccepting(false)}
          />
        ) : (
          <AcceptDialog findings={[finding]} onClose={() => setAccepting(false)} />
        )
      ) : null}
    </>
  );
}
