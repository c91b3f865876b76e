import {
  Box,
  Button,
  ButtonBase,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  Menu,
  MenuItem,
  Stack,
  Typography,
} from '@mui/material';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import { useState } from 'react';
import type { DraftList, DraftSummary } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { Outcome } from '#core/outcome.ts';
import { desktop } from '#renderer/desktop.ts';
import { TypedText } from '#renderer/forms/TypedText.tsx';
import { openDraft } from '#renderer/state/openDraft.ts';
import { showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { locale } from '#renderer/words/locale.ts';
import { begin } from './begin.ts';

interface DraftRowProps {
  readonly draft: DraftSummary;
  readonly shelf: DraftList['shelf'];
  readonly onChanged: () => void;
}

/** One draft of the list, with what can be done to it. */
export function DraftRow({ draft, shelf, onChanged }: DraftRowProps) {
  const words = useWords();
  const language = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asks, setAsks] = useState<'rename' | 'erase' | null>(null);
  const title = draft.name ?? draft.title[draft.language] ?? draft.title.en ?? draft.title.da ?? words.start.untitled;
  const changed = new Date(draft.changedAt).toLocaleString(locale[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const drafts = [draft.draft];
  const run = async (work: Promise<Outcome<unknown, DesktopProblem>>) => {
    setAnchor(null);
    const done = await work;
    if (!done.ok) showProblem(done.problem);
    onChanged();
  };
  const { ask } = desktop();
  const entries: readonly (readonly [string, () => void])[] =
    shelf === 'bin'
      ? [
          [words.start.restore, () => void run(ask.restoreDrafts({ drafts }))],
          [words.start.erase, () => setAsks('erase')],
        ]
      : [
          [words.start.rename, () => setAsks('rename')],
          [words.start.duplicate, () => void begin({ kind: 'copy', draft: draft.draft })],
          [
            shelf === 'archive' ? words.start.unarchive : words.start.archive,
            () => void run(ask.archiveDrafts({ drafts, archived: shelf !== 'archive' })),
          ],
          [words.start.remove, () => void run(ask.deleteDrafts({ drafts }))],
        ];
  return (
    <Stack component="li" direction="row" sx={{ alignItems: 'center', borderBottom: 1, borderColor: 'divider' }}>
      <ButtonBase
        disabled={shelf === 'bin'}
        onClick={() => void openDraft(draft.draft)}
        sx={{
          flex: 1,
          minWidth: 0,
          py: 1,
          px: 1,
          justifyContent: 'flex-start',
          textAlign: 'left',
          gap: 2,
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            {title}
          </Typography>
          <Typography
            variant="body2"
            color="textSecondary"
            sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
          >
            {draft.found === null
              ? [draft.customer, draft.service].filter((part) => part !== '').join(' · ') ||
                words.languages[draft.language]
              : words.start.found(draft.found)}
          </Typography>
        </Box>
        <Typography variant="body2" sx={{ width: 150 }}>
          {words.types[draft.type]}
        </Typography>
        <Typography variant="body2" sx={{ width: 90 }}>
          {words.states[draft.state]}
        </Typography>
        <Typography
          variant="body2"
          color="textSecondary"
          sx={{ width: 160, textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}
        >
          {changed}
        </Typography>
      </ButtonBase>
      <IconButton
        aria-label={`${words.start.actions}: ${title}`}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <MoreVertIcon />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {entries.map(([label, work]) => (
          <MenuItem
            key={label}
            onClick={() => {
              setAnchor(null);
              work();
            }}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
      {asks === 'rename' ? (
        <Rename
          title={title}
          onClose={() => setAsks(null)}
          onName={(name) => void run(ask.renameDraft({ draft: draft.draft, name }))}
        />
      ) : null}
      {asks === 'erase' ? (
        <Erase title={title} onClose={() => setAsks(null)} onErase={() => void run(ask.eraseDrafts({ drafts }))} />
      ) : null}
    </Stack>
  );
}

function Rename({
  title,
  onClose,
  onName,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}) {
  const words = useWords();
  const [name, setName] = useState(title);
  const take = () => {
    onClose();
    onName(name.slice(0, 200));
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="rename-title">
      <DialogTitle id="rename-title">{words.start.rename}</DialogTitle>
      <DialogContent>
        <TypedText id="rename" label={words.start.newName} text={name} onText={setName} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words.dialog.cancel}</Button>
        <Button variant="contained" onClick={take}>
          {words.start.rename}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Erase({
  title,
  onClose,
  onErase,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly onErase: () => void;
}) {
  const words = useWords();
  return (
    <Dialog open onClose={onClose} aria-labelledby="erase-title">
      <DialogTitle id="erase-title">{words.start.erase}</DialogTitle>
      <DialogContent>{words.start.eraseAsks(title)}</DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words.dialog.cancel}</Button>
        <Button
          variant="contained"
          color="error"
          onClick={() => {
            onClose();
            onErase();
          }}
        >
          {words.start.erase}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
