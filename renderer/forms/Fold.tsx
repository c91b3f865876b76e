import { Box, Button, Stack } from '@mui/material';
import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { useState, type ReactNode } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { isWithin } from '#core/editing/answers.ts';
import { useFocus } from '#renderer/state/focus.ts';

interface FoldProps {
  /** The questions that are folded: going to one of them unfolds. */
  readonly paths: readonly Path[];
  readonly more: string;
  readonly less: string;
  readonly children: ReactNode;
}

/** Questions that are rarely asked, behind a button that says what it opens. */
export function Fold({ paths, more, less, children }: FoldProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  const isWanted = useIsWanted(paths);
  if (isWanted && !isUnfolded) setUnfolded(true);
  return (
    <Stack spacing={2.5}>
      <Box>
        <Button
          size="small"
          aria-expanded={isUnfolded}
          endIcon={isUnfolded ? <ExpandLessIcon /> : <ExpandMoreIcon />}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? less : more}
        </Button>
      </Box>
      {isUnfolded ? children : null}
    </Stack>
  );
}

/** Whether somebody asked to go to one of these questions, or to one within them. */
export function useIsWanted(paths: readonly Path[]): boolean {
  return useFocus(({ path: focus }) => focus !== null && paths.some((path) => isWithin(focus, path)));
}
