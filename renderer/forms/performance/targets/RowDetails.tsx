import { Box, Button, Stack } from '@mui/material';
import { join, type Path } from '#core/agreement/path.ts';
import { removeItem } from '#core/editing/items.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { change } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { targetWords } from '#renderer/words/targetWords.ts';

const ASKED = ['note', 'conditions', 'validity', 'level', 'target', 'key', 'asWritten', 'metric'];

/** What else there is to say about a target, below its row. */
export function RowDetails({ path }: { readonly path: Path }) {
  const words = targetWords[useLanguage()];
  return (
    <Box sx={{ pl: 2, py: 1, ml: 1, mb: 1, borderLeft: 1, borderColor: 'divider' }}>
      <Stack spacing={2}>
        {ASKED.map((key) => (
          <Answer key={key} at={join(path, key)} />
        ))}
        <Box>
          <Button
            size="small"
            color="error"
            onClick={() =>
              change({ kind: 'remove', pattern: 'objectives/*' }, null, (draft) => removeItem(draft, path))
            }
          >
            {words.remove}
          </Button>
        </Box>
      </Stack>
    </Box>
  );
}
