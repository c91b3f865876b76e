import { Box, Typography } from '@mui/material';
import { ACTIONS } from '#core/bridge/actions.ts';
import { actionWords } from '#core/bridge/actionWords.ts';
import { useLanguage, useSession } from '#renderer/state/session.ts';
import { helpWords, keyGroups, type KeyGroup } from '#renderer/words/helpWords.ts';
import { keysText } from '#renderer/words/keysText.ts';

/** Every action that has keys, with the keys as this computer's keyboard shows them. */
export function KeyList() {
  const language = useLanguage();
  const platform = useSession(({ start }) => start?.platform ?? 'linux');
  const groups = Object.entries(keyGroups) as [KeyGroup, (typeof keyGroups)[KeyGroup]][];
  return groups.map(([group, actions]) => (
    <Box key={group} sx={{ mb: 2.5 }}>
      <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
        {helpWords[language].keyGroups[group]}
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {actions.map((action) => {
          const keys = ACTIONS[action];
          return keys === null ? null : (
            <Box key={action} sx={{ display: 'flex', gap: 2, py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
              <Typography component="dt" sx={{ flex: 1 }}>
                {actionWords[language][action].replace('…', '')}
              </Typography>
              <Typography component="dd" color="textSecondary" sx={{ m: 0, whiteSpace: 'nowrap' }}>
                {keysText(keys, language, platform)}
              </Typography>
            </Box>
          );
        })}
      </Box>
    </Box>
  ));
}
