import { Box } from '@mui/material';
import { useState } from 'react';
import { expressionSchema, formulaSchema, symbolsIn } from '#core/agreement/formula.ts';
import { join } from '#core/agreement/path.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { formulaFrom, sketchedFormulaText } from '#core/editing/formulaText.ts';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { Field } from '#renderer/forms/Field.tsx';
import { TypedText } from '#renderer/forms/TypedText.tsx';
import { change, useAnswer } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { formulaProblemText } from '#renderer/words/formulaWords.ts';

const VARIABLES = 'metrics/*/formula/variables';

/**
 * A formula as one types it. What is no formula is kept and told; new symbols get a line to be explained in, and a line that
 * nobody explained goes with its symbol.
 */
export function FormulaControl({ question: { slot, value, words, type } }: ControlProps) {
  const language = useLanguage();
  const [left, setLeft] = useState(true);
  const parsed = expressionSchema.safeParse(value);
  const text = sketchedFormulaText(value, language);
  const reading = formulaFrom(text, language);
  const { unfinished } = useWords().forms;
  const trouble = text === '' || reading.ok ? unfinished : formulaProblemText(reading.problem, language);
  const problem = left && value !== undefined && !parsed.success ? trouble : null;
  const variables = join(slot.path.slice(0, slot.path.lastIndexOf('/')), 'variables');
  const known = formulaSchema.shape.variables.safeParse(useAnswer(variables));
  const leave = () => {
    setLeft(true);
    if (!parsed.success || !known.success) return;
    const used = symbolsIn(parsed.data);
    const kept = known.data.filter(({ symbol, meaning }) => used.has(symbol) || meaning !== undefined);
    const added = [...used].filter((symbol) => !kept.some((line) => line.symbol === symbol));
    if (added.length === 0 && kept.length === known.data.length) return;
    const lines = [...kept, ...added.map((symbol) => ({ symbol }))];
    change({ kind: 'add', pattern: VARIABLES }, null, (draft) => setAnswer(draft, variables, lines));
  };
  return (
    <Field path={slot.path} {...words} error={problem} isWhole>
      {(ids) => (
        <Box onFocus={() => setLeft(false)}>
          <TypedText
            id={ids.input}
            text={text}
            onText={(typed) => {
              const read = formulaFrom(typed, language);
              type(typed.trim() === '' ? undefined : read.ok ? read.value : typed);
            }}
            onLeave={leave}
            hasError={problem !== null}
            describedBy={ids.describedBy}
            width={480}
            wraps
          />
        </Box>
      )}
    </Field>
  );
}
