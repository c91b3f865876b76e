import { Box, Button, Stack, Typography } from '@mui/material';
import { DayHours } from './DayHours.tsx';
import { answerOf, daysTwice, draftHours, putDay, splitAtMidnight, tidy, WEEK, type DraftHours } from './weekHours.ts';
import { PRESETS, weekPresets } from './weekPresets.ts';
import { WeekPicture } from './WeekPicture.tsx';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { Field } from '#renderer/forms/Field.tsx';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { weekWords } from '#renderer/words/weekWords.ts';

/** The hours of a week: groups of days with their intervals, and a picture of them. */
export function WeekEditor({ question: { slot, value, words, answer, type, isUnfinished } }: ControlProps) {
  const text = weekWords[useLanguage()];
  const { forms } = useWords();
  const week = draftHours(value);
  const put = (next: readonly DraftHours[]) => answer(answerOf(next));
  const left = WEEK.filter((day) => !week.some(({ days }) => days.includes(day)));
  const twice = daysTwice(week).map((day) => text.shortDays[WEEK.indexOf(day)]);
  return (
    <Field path={slot.path} {...words} error={isUnfinished ? forms.unfinished : null} isGroup>
      {() => (
        <Stack spacing={1.5}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
            <Typography variant="body2" color="textSecondary" sx={{ mr: 0.5 }}>
              {text.beginWith}
            </Typography>
            {PRESETS.map((preset) => (
              <Button key={preset} size="small" variant="outlined" onClick={() => put(weekPresets[preset])}>
                {text.presets[preset]}
              </Button>
            ))}
          </Box>
          {week.map((hours, index) => (
            <DayHours
              key={index}
              row={index + 1}
              hours={hours}
              onDay={(day) => put(putDay(week, index, day))}
              onType={(intervals) => type(answerOf(week.with(index, { ...hours, intervals })))}
              onChange={(intervals) => put(week.with(index, { ...hours, intervals }))}
              onSplit={(interval) => put(splitAtMidnight(week, index, interval))}
              onRemove={() => put(week.toSpliced(index, 1))}
            />
          ))}
          <Box>
            <Button
              size="small"
              variant="outlined"
              onClick={() => put([...week, { days: left, intervals: [{ from: '', to: '' }] }])}
            >
              {text.addDays}
            </Button>
          </Box>
          {twice.length === 0 ? null : (
            <Typography variant="body2" color="warning">
              {text.twice(twice.join(', '))}{' '}
              <Button size="small" onClick={() => put(tidy(week))}>
                {text.tidy}
              </Button>
            </Typography>
          )}
          <WeekPicture week={value} />
        </Stack>
      )}
    </Field>
  );
}
