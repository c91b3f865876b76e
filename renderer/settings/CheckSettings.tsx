import { Box, Button, Stack, Typography } from '@mui/material';
import { SEVERITIES } from '#core/checks/finding.ts';
import type { Rule } from '#core/checks/rule.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { RuleList } from '#renderer/rules/RuleList.tsx';
import { changeSettings, useLanguage, useSession } from '#renderer/state/session.ts';
import { findingWords } from '#renderer/words/findingWords.ts';
import { ruleWords } from '#renderer/words/ruleWords.ts';

const CHOICES = [...SEVERITIES, 'off'] as const;

/** How each rule of the checker counts on this computer. */
export function CheckSettings() {
  const words = ruleWords[useLanguage()];
  const isChanged = useSession(({ settings }) => Object.keys(settings?.checks ?? {}).length > 0);
  return (
    <Stack spacing={2} sx={{ alignItems: 'stretch' }}>
      <Typography variant="body2" color="textSecondary">
        {words.settingsAbout}
      </Typography>
      <Box>
        <Button size="small" disabled={!isChanged} onClick={() => changeSettings({ checks: {} })}>
          {words.allUsual}
        </Button>
      </Box>
      <Box>
        <RuleList Line={Weight} />
      </Box>
    </Stack>
  );
}

function Weight({ rule: { id, title, severity, isOptional } }: { readonly rule: Rule }) {
  const language = useLanguage();
  const words = ruleWords[language];
  const names = findingWords[language].severity;
  const checks = useSession(({ settings }) => settings?.checks ?? NONE);
  const usual = isOptional === true ? 'off' : severity;
  const nameOf = (choice: (typeof CHOICES)[number]) => (choice === 'off' ? words.off : names[choice]);
  const choose = (chosen: string | undefined) => {
    const { [id]: _before, ...others } = checks;
    const choice = CHOICES.find((one) => one === chosen);
    changeSettings({ checks: choice === undefined || choice === usual ? others : { ...others, [id]: choice } });
  };
  return (
    <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
      <Typography id={`rule-${id}`} sx={{ flex: 1 }}>
        {title[language]}
      </Typography>
      <Box sx={{ width: 190, flexShrink: 0, display: 'grid' }}>
        <Choice
          id={`weight-${id}`}
          label={words.countsAs(title[language])}
          value={checks[id] ?? usual}
          options={CHOICES.map((choice) => ({
            value: choice,
            label: choice === usual ? words.usual(nameOf(choice)) : nameOf(choice),
          }))}
          onChoose={choose}
        />
      </Box>
    </Stack>
  );
}

const NONE: Readonly<Record<string, (typeof CHOICES)[number]>> = {};
