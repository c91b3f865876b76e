import { Stack } from '@mui/material';
import { memo, useState } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { useFindingsAt } from '#renderer/state/checks.ts';
import { FindingLine } from './FindingLine.tsx';

interface FindingsHereProps {
  readonly path: Path;
  /** Somebody is answering the question: nothing new is told until they leave it. */
  readonly isAnswering?: boolean;
}

/** What the checker says about the answer to one question. */
export const FindingsHere = memo(function FindingsHere({ path, isAnswering = false }: FindingsHereProps) {
  const found = useFindingsAt(path);
  const [shown, setShown] = useState(found);
  if (!isAnswering && shown !== found) setShown(found);
  const telling = isAnswering ? found.filter(({ rule }) => shown.some((told) => told.rule === rule)) : found;
  if (telling.length === 0) return null;
  return (
    <Stack spacing={0.75} sx={{ mt: 0.75 }} role="status">
      {telling.map((finding, at) => (
        <FindingLine key={`${finding.rule} ${finding.path} ${at}`} finding={finding} />
      ))}
    </Stack>
  );
});
