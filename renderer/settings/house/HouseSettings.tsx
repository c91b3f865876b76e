import { Box, Button, Stack, Typography } from '@mui/material';
import { actionWords } from '#core/bridge/actionWords.ts';
import type { HouseRule } from '#core/agreement/houseRule.ts';
import { changeSettings, useLanguage, useSession } from '#renderer/state/session.ts';
import { showPanel } from '#renderer/state/panels.ts';
import { showShare } from '#renderer/state/sharing.ts';
import { sharingWords } from '#renderer/words/sharingWords.ts';
import { houseWords } from '#renderer/words/houseWords.ts';
import { NewHouseRule } from './NewHouseRule.tsx';
import { ruleText } from './ruleText.ts';

const NONE: readonly HouseRule[] = [];

/** What legal allows in the agreements of this workplace. */
export function HouseSettings() {
  const language = useLanguage();
  const say = houseWords[language];
  const rules = useSession(({ settings }) => settings?.houseRules ?? NONE);
  return (
    <Stack spacing={2.5}>
      <Typography variant="body2" color="textSecondary">
        {say.about}
      </Typography>
      {rules.length === 0 ? (
        <Typography>{say.none}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {rules.map((rule) => {
            const text = ruleText(rule, language);
            return (
              <Stack
                key={rule.id}
                component="li"
                direction="row"
                spacing={1}
                sx={{ alignItems: 'center', py: 0.75, borderBottom: 1, borderColor: 'divider' }}
              >
                <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                  <Typography>{text}</Typography>
                  <Typography variant="body2" color="textSecondary">
                    {[say.setBy(rule.by), rule.why ?? ''].filter((part) => part !== '').join(' · ')}
                  </Typography>
                </Box>
                <Button
                  size="small"
                  aria-label={say.remove(text)}
                  onClick={() => changeSettings({ houseRules: rules.filter((one) => one !== rule) })}
                >
                  {say.remove('').replace(/[: ]+$/, '')}
                </Button>
              </Stack>
            );
          })}
        </Box>
      )}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button size="small" variant="outlined" aria-haspopup="dialog" onClick={() => showShare()}>
          {sharingWords[language].saveThis}
        </Button>
        <Button size="small" variant="outlined" aria-haspopup="dialog" onClick={() => showPanel('openShared')}>
          {actionWords[language].openShared}
        </Button>
      </Stack>
      <NewHouseRule onAdd={(rule) => changeSettings({ houseRules: [...rules, rule] })} />
    </Stack>
  );
}
