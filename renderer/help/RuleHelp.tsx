import { Button, Stack } from '@mui/material';
import { useId, useState } from 'react';
import type { Rule } from '#core/checks/rule.ts';
import { RuleText } from '#renderer/findings/RuleText.tsx';
import { SEVERITY_COLOURS, SEVERITY_ICONS } from '#renderer/findings/severityLooks.ts';
import { RuleList } from '#renderer/rules/RuleList.tsx';
import { useLanguage } from '#renderer/state/session.ts';
import { findingWords } from '#renderer/words/findingWords.ts';

/** Every check with its page: what it finds, why, and how it is said well. */
export function RuleHelp() {
  return <RuleList Line={Page} />;
}

function Page({ rule: { id, severity, title } }: { readonly rule: Rule }) {
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const page = useId();
  const Icon = SEVERITY_ICONS[severity];
  return (
    <>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Icon
          color={SEVERITY_COLOURS[severity]}
          titleAccess={findingWords[language].severity[severity]}
          sx={{ fontSize: 18 }}
        />
        <Button
          size="small"
          color="inherit"
          aria-expanded={isOpen}
          aria-controls={page}
          onClick={() => setOpen(!isOpen)}
          sx={{ textAlign: 'left', justifyContent: 'flex-start', flex: 1 }}
        >
          {title[language]}
        </Button>
      </Stack>
      <div id={page}>{isOpen ? <RuleText rule={id} /> : null}</div>
    </>
  );
}
