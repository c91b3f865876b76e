import { Box, Button, IconButton, Stack, Typography } from '@mui/material';
import CloseIcon from '@mui/icons-material/Close';
import DeleteIcon from '@mui/icons-material/DeleteOutlineOutlined';
import { useId, useState } from 'react';
import type { Weekday } from '#core/agreement/calendar.ts';
import { DayButtons } from './DayButtons.tsx';
import { problemOf, timeTyped, type DraftHours, type DraftInterval } from './weekHours.ts';
import { TypedText } from '#renderer/forms/TypedText.tsx';
import { useLanguage } from '#renderer/state/session.ts';
import { weekWords } from '#renderer/words/weekWords.ts';

interface DayHoursProps {
  readonly row: number;
  readonly hours: DraftHours;
  readonly onDay: (day: Weekday) => void;
  /** Letters that are typed one after the other. */
  readonly onType: (intervals: readonly DraftInterval[]) => void;
  readonly onChange: (intervals: readonly DraftInterval[]) => void;
  readonly onSplit: (interval: number) => void;
  readonly onRemove: () => void;
}

/** Some days of the week and the intervals they are open in. */
export function DayHours({ row, hours, onDay, onType, onChange, onSplit, onRemove }: DayHoursProps) {
  const words = weekWords[useLanguage()];
  const { days, intervals } = hours;
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <Stack direction="row" sx={{ alignItems: 'flex-start', gap: 1 }}>
        <Box sx={{ flex: 1 }}>
          <DayButtons label={words.days(row)} days={days} onToggle={onDay} />
        </Box>
        <IconButton
          size="small"
          aria-label={`${words.removeDays}: ${words.days(row)}`}
          title={words.removeDays}
          onClick={onRemove}
        >
          <DeleteIcon sx={{ fontSize: 18 }} />
        </IconButton>
      </Stack>
      {days.length === 0 ? (
        <Typography variant="body2" color="warning">
          {words.noDays}
        </Typography>
      ) : null}
      <Stack spacing={0.75} sx={{ mt: 1 }}>
        {intervals.map((interval, index) => (
          <IntervalRow
            key={index}
            row={row}
            index={index}
            intervals={intervals}
            onType={(typed) => onType(intervals.with(index, { ...interval, ...typed }))}
            onSplit={() => onSplit(index)}
            onRemove={() => onChange(intervals.toSpliced(index, 1))}
          />
        ))}
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          {intervals.length === 0 ? <Typography variant="body2">{words.closed}</Typography> : null}
          <Button size="small" onClick={() => onChange([...intervals, { from: '', to: '' }])}>
            {words.addInterval}
          </Button>
        </Stack>
      </Stack>
    </Box>
  );
}

interface IntervalRowProps {
  readonly row: number;
  readonly index: number;
  readonly intervals: readonly DraftInterval[];
  readonly onType: (typed: Partial<DraftInterval>) => void;
  readonly onSplit: () => void;
  readonly onRemove: () => void;
}

function IntervalRow({ row, index, intervals, onType, onSplit, onRemove }: IntervalRowProps) {
  const words = weekWords[useLanguage()];
  const id = useId();
  const [left, setLeft] = useState(true);
  const { from, to } = intervals[index] ?? { from: '', to: '' };
  const problem = left ? problemOf(intervals, index) : null;
  const end = (key: keyof DraftInterval, text: string) => (
    <TypedText
      id={`${id}-${key}`}
      label={words[key](row, index + 1)}
      text={text}
      onText={(typed) => onType({ [key]: timeTyped(typed) })}
      hasError={problem !== null}
      describedBy={problem === null ? undefined : `${id}-problem`}
      width={84}
    />
  );
  return (
    <Box onFocus={() => setLeft(false)} onBlur={() => setLeft(true)}>
      <Stack direction="row" spacing={0.75} sx={{ alignItems: 'center' }}>
        {end('from', from)}
        <span aria-hidden>–</span>
        {end('to', to)}
        <IconButton size="small" aria-label={words.removeInterval(from, to)} onClick={onRemove}>
          <CloseIcon sx={{ fontSize: 16 }} />
        </IconButton>
      </Stack>
      {problem === null ? null : (
        <Typography id={`${id}-problem`} role="alert" variant="body2" color="error" sx={{ mt: 0.25 }}>
          {words.problems[problem]}{' '}
          {problem === 'acrossMidnight' ? (
            <Button size="small" onClick={onSplit}>
              {words.split}
            </Button>
          ) : null}
        </Typography>
      )}
    </Box>
  );
}
