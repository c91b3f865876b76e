import { Divider, IconButton, Menu, MenuItem, Tooltip, Typography } from '@mui/material';
import MoreHorizIcon from '@mui/icons-material/MoreHoriz';
import { useState } from 'react';
import { ACTIONS, type ActionName } from '#core/bridge/actions.ts';
import { actionWords } from '#core/bridge/actionWords.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { perform } from '#renderer/state/perform.ts';
import { useLanguage, useSession } from '#renderer/state/session.ts';
import { keysText } from '#renderer/words/keysText.ts';
import { wizardWords } from '#renderer/words/wizardWords.ts';

const ENTRIES: readonly (readonly ActionName[])[] = [
  ['saveSnapshot', 'shareAgreement', 'makeTemplate', 'printContract'],
  ['findInDraft', 'parkedAnswers', 'togglePreview', 'popOutContract'],
  ['showGlossary', 'openSettings'],
];

/** What else can be done to the draft. */
export function HeaderMenu() {
  const language = useLanguage();
  const platform = useSession(({ start }) => start?.platform ?? 'linux');
  const words = wizardWords[language];
  const parked = useOpenDraft(({ open }) => open?.history.present.parked.length ?? 0);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (action: ActionName) => {
    setAnchor(null);
    perform(action);
  };
  return (
    <>
      <Tooltip title={words.more}>
        <IconButton
          aria-label={words.more}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={({ currentTarget }) => setAnchor(currentTarget)}
        >
          <MoreHorizIcon />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {ENTRIES.flatMap((group, index) => [
          index === 0 ? null : <Divider key={`before ${String(group[0])}`} />,
          ...group.map((action) => {
            const keys = ACTIONS[action];
            return (
              <MenuItem key={action} onClick={() => choose(action)}>
                <Typography sx={{ flex: 1 }}>
                  {action === 'parkedAnswers' ? words.parked(parked) : actionWords[language][action]}
                </Typography>
                <Typography variant="body2" color="textSecondary" sx={{ pl: 4 }}>
                  {keys === null ? '' : keysText(keys, language, platform)}
                </Typography>
              </MenuItem>
            );
          }),
        ])}
      </Menu>
    </>
  );
}
