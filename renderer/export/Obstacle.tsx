import { Alert, Box } from '@mui/material';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { useWords } from '#renderer/state/session.ts';
import { OpenSigns } from './OpenSigns.tsx';

interface ObstacleProps {
  readonly problem: DesktopProblem | null;
  readonly onLeave: () => void;
}

/** Why nothing was exported; blanks stand among the choices. */
export function Obstacle({ problem, onLeave }: ObstacleProps) {
  const words = useWords();
  if (problem === null || problem.kind === 'blanks') return null;
  return (
    <Box sx={{ mt: 2 }}>
      {problem.kind === 'unprintable' ? (
        <OpenSigns signs={problem.signs} onLeave={onLeave} />
      ) : (
        <Alert severity="error">{problemText(problem, words)}</Alert>
      )}
    </Box>
  );
}
