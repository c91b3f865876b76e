import { Stack } from '@mui/material';
import { useState } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { useFindingsAt } from '#renderer/state/checks.ts';
import { FindingLine } from './FindingLine.tsx';

interface FindingsHereProps {
  readonly path: Path;
  /** Somebody is answering the question: what is shown stays as it was until they leave it. */
  readonly isAnswering?: boolean;
}

/** What the checker says about the answer to one question. */
export function FindingsHere({ path, isAnswering = false }: FindingsHereProps) {
  const found = useFindingsAt(path);
  const [shown, setShown] = useState(found);
  if (!isAnswering && shown !== found) setShown(found);
  // What was mended while it was answered need not be told any more.
  const telling = isAnswering ? shown.filter(({ rule }) => found.some((now) => now.rule === rule)) : found;
  if (telling.length === 0) return null;
  return (
    <Stack spacing={0.75} sx={{ mt: 0.75 }} role="status">
      {telling.map((finding, at) => (
        <FindingLine key={`${finding.rule} ${finding.path} ${at}`} finding={finding} />
      ))}
    </Stack>
  );
}
