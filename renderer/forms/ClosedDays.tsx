import { Box, Button } from '@mui/material';
import { addItems } from '#core/editing/items.ts';
import { recordOf } from '#core/editing/slot.ts';
import type { ControlProps } from './controls.tsx';
import { ItemTable } from './table/ItemTable.tsx';
import { change } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { weekWords } from '#renderer/words/weekWords.ts';

/** Days that many Danish workplaces close on though they are no public holidays. */
const DANISH_DAYS = [
  { on: '05-01', name: { en: 'Labour Day', da: 'Arbejdernes internationale kampdag' } },
  { on: '06-05', name: { en: 'Constitution Day', da: 'Grundlovsdag' } },
  { on: '12-24', name: { en: 'Christmas Eve', da: 'Juleaftensdag' } },
  { on: '12-31', name: { en: "New Year's Eve", da: 'Nytårsaftensdag' } },
];

/** The closed days of a calendar as a table, and a button for those that Danish agreements usually add. */
export function ClosedDays({ question }: ControlProps) {
  const words = weekWords[useLanguage()];
  const { slot, value } = question;
  const present = (Array.isArray(value) ? value : []).map((day) => recordOf(day)['on']);
  const missing = DANISH_DAYS.filter(({ on }) => !present.includes(on));
  return (
    <Box>
      <ItemTable question={question} />
      {missing.length === 0 ? null : (
        <Button
          size="small"
          sx={{ mt: 0.5 }}
          onClick={() =>
            change({ kind: 'add', pattern: slot.pattern }, null, (draft) => addItems(draft, slot.path, missing))
          }
        >
          {words.danishDays}
        </Button>
      )}
    </Box>
  );
}
