import { Button } from '@mui/material';
import { discardParked, restoreParked } from '#core/editing/parking.ts';
import type { Draft } from '#core/editing/draft.ts';
import { change } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { parkedWords } from '#renderer/words/parkedWords.ts';
import { AnswerLine } from './AnswerLine.tsx';

/** What was put aside, why, and the ways back: of what has no place any more, only that. */
export function ParkedAnswers({ draft }: { readonly draft: Draft }) {
  const words = parkedWords[useLanguage()];
  return draft.parked.map(({ path, pattern, value, because }, index) => {
    const hasPlace = restoreParked(draft, index) !== draft;
    const why = hasPlace ? words.because[because] : `${words.because[because]} · ${words.noPlace}`;
    return (
      <AnswerLine key={`${path} ${JSON.stringify(value)}`} path={path} pattern={pattern} value={value} about={why}>
        <Act
          label={words.putBack}
          isDisabled={!hasPlace}
          onAct={() => change({ kind: 'restore', pattern }, null, (one) => restoreParked(one, index))}
        />
        <Act
          label={words.discard}
          onAct={() => change({ kind: 'discard', pattern }, null, (one) => discardParked(one, index))}
        />
      </AnswerLine>
    );
  });
}

interface ActProps {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onAct: () => void;
}

/** What can be done with an answer, at the end of its line. */
export function Act({ label, isDisabled = false, onAct }: ActProps) {
  return (
    <Button size="small" disabled={isDisabled} onClick={onAct} sx={{ flexShrink: 0 }}>
      {label}
    </Button>
  );
}
