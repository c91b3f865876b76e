import { Box } from '@mui/material';
import { memo, useId, useState } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { bareSchema } from '#core/agreement/schemaWalk.ts';
import { CellChoice } from './CellChoice.tsx';
import type { CellControlProps } from './cellControl.ts';
import { cellKindOf, type CellKind } from './cellKind.ts';
import { CellMeasure } from './CellMeasure.tsx';
import { cellProblem } from './cellProblem.ts';
import { CellSeveral } from './CellSeveral.tsx';
import { CellText } from './CellText.tsx';
import { useQuestion } from '#renderer/forms/useSlot.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { tableWords } from '#renderer/words/tableWords.ts';

interface CellProps {
  readonly path: Path;
  /** The name of the column. */
  readonly column: string;
  /** Counted from 1. */
  readonly row: number;
}

/** One answer of a table, filled in where it stands. What is wrong with it is said on leaving. */
export const Cell = memo(function Cell({ path, column, row }: CellProps) {
  const language = useLanguage();
  const id = useId();
  const question = useQuestion(path);
  const [left, setLeft] = useState(true);
  const cell = question === null ? null : cellKindOf(question.slot.schema);
  if (question === null || cell === null) return null;
  const { slot, value } = question;
  const isWrong = left && value !== undefined && !bareSchema(slot.schema).safeParse(value).success;
  const control: CellControlProps = {
    question,
    cell,
    id: `${id}-input`,
    label: tableWords[language].cell(column, row),
    describedBy: isWrong ? `${id}-wrong` : undefined,
  };
  return (
    <Box onFocus={() => setLeft(false)} onBlur={() => setLeft(true)} sx={{ minWidth: 0, width: '100%' }}>
      <Control {...control} />
      {isWrong ? (
        <Box
          id={`${id}-wrong`}
          role="alert"
          sx={{ px: 0.75, pb: 0.5, fontSize: 12, lineHeight: 1.3, color: 'error.main' }}
        >
          {cellProblem(cell, slot.schema, value, language)}
        </Box>
      ) : null}
    </Box>
  );
});

function Control(props: CellControlProps) {
  const { cell } = props;
  if (cell.kind === 'duration' || cell.kind === 'quantity') return <CellMeasure {...props} />;
  if (cell.kind === 'yesNo') return <CellChoice {...props} />;
  if (isClosed(cell)) return cell.several ? <CellSeveral {...props} cell={cell} /> : <CellChoice {...props} />;
  return <CellText {...props} />;
}

function isClosed(cell: CellKind): cell is Extract<CellKind, { several: boolean }> {
  return cell.kind === 'choice' || cell.kind === 'link';
}
