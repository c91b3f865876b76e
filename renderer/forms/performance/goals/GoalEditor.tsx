import { Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { join } from '#core/agreement/path.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { recordOf } from '#core/editing/slot.ts';
import { valueAt } from '#core/editing/tree.ts';
import type { SmartLetter } from '#core/checks/smart.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { CatalogueDialog } from '#renderer/forms/performance/catalogue/CatalogueDialog.tsx';
import { textOf } from '#renderer/forms/textOf.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { smartWords } from '#renderer/words/smartWords.ts';
import { LetterGroup } from './LetterGroup.tsx';
import { StatementSuggestion } from './StatementSuggestion.tsx';
import { useSmart } from './useSmart.ts';

/** Which questions each letter asks. */
const QUESTIONS: Readonly<Record<SmartLetter, readonly string[]>> = {
  specific: ['specific/service', 'specific/outcome', 'owner'],
  measurable: ['measurable/objectives'],
  achievable: ['achievable/baseline', 'achievable/evidence'],
  relevant: ['relevant/need'],
  timeBound: ['timeBound/due', 'timeBound/firstEvaluation', 'timeBound/review'],
};

/** A goal asked letter by letter. */
export function GoalEditor({ question: { slot, value } }: ControlProps) {
  const words = smartWords[useLanguage()];
  const [isChoosing, setChoosing] = useState(false);
  const id = textOf(recordOf(value)['id']);
  const check = useSmart(id);
  const objectives = join(slot.path, 'measurable', 'objectives');
  const group = (letter: SmartLetter, isRow = false) => (
    <LetterGroup letter={letter} gaps={check?.[letter] ?? []}>
      <Stack direction={isRow ? 'row' : 'column'} spacing={1.5} useFlexGap sx={isRow ? { flexWrap: 'wrap' } : {}}>
        {QUESTIONS[letter].map((key) => (
          <Answer key={key} at={join(slot.path, key)} />
        ))}
      </Stack>
      {letter === 'measurable' ? (
        <Box>
          <Button size="small" variant="outlined" onClick={() => setChoosing(true)}>
            {words.fromCatalogue}
          </Button>
        </Box>
      ) : null}
    </LetterGroup>
  );
  return (
    <Stack spacing={2.5}>
      <Box>
        <Answer at={join(slot.path, 'statement')} />
        <StatementSuggestion goal={id} />
      </Box>
      {group('specific')}
      {group('measurable')}
      {group('achievable')}
      {group('relevant')}
      {group('timeBound', true)}
      <Answer at={join(slot.path, 'reference')} />
      {isChoosing ? (
        <CatalogueDialog
          onClose={() => setChoosing(false)}
          and={(draft, added) => {
            const chosen = valueAt(draft, objectives);
            return setAnswer(draft, objectives, [
              ...(Array.isArray(chosen) ? (chosen as readonly unknown[]) : []),
              ...added,
            ]);
          }}
        />
      ) : null}
    </Stack>
  );
}
