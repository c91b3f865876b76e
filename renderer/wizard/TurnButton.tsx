import { IconButton, Tooltip } from '@mui/material';
import RedoIcon from '@mui/icons-material/Redo';
import UndoIcon from '@mui/icons-material/Undo';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { perform } from '#renderer/state/perform.ts';
import { useWords } from '#renderer/state/session.ts';
import { useTurnName } from '#renderer/state/useActions.ts';

/** Undoes or does again, and says what. */
export function TurnButton({ direction }: { readonly direction: 'undo' | 'redo' }) {
  const { wizard } = useWords();
  const name = useTurnName(direction);
  const isPossible = useOpenDraft(
    ({ open }) => (direction === 'undo' ? open?.history.past.length : open?.history.future.length) !== 0,
  );
  const text = name === null ? wizard[direction] : `${wizard[direction]}: ${name}`;
  return (
    <Tooltip title={text}>
      <span>
        <IconButton aria-label={text} disabled={!isPossible} onClick={() => perform(direction)}>
          {direction === 'undo' ? <UndoIcon /> : <RedoIcon />}
        </IconButton>
      </span>
    </Tooltip>
  );
}
