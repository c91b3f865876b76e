import { Box, Button, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { calendarSchema } from '#core/agreement/calendar.ts';
import type { Holiday, HolidaySet } from '#core/measures/holidays.ts';
import { ChoiceControl, type ControlProps } from './controls.tsx';
import { dateTextOf } from './dateText.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { weekWords } from '#renderer/words/weekWords.ts';

/** The holiday set of a calendar, with the days it has in the year the agreement begins. */
export function HolidaysControl({ question }: ControlProps) {
  const words = weekWords[useLanguage()];
  const [isShown, setShown] = useState(false);
  const year = useAgreement(({ effectiveDate }) => Number((effectiveDate ?? new Date().toISOString()).slice(0, 4)));
  const chosen = calendarSchema.shape.holidays.safeParse(question.value).data;
  const set = chosen === 'none' ? undefined : chosen;
  return (
    <Box>
      <ChoiceControl question={question} />
      {set !== undefined ? (
        <Button size="small" aria-expanded={isShown} onClick={() => setShown(!isShown)} sx={{ mt: 0.5 }}>
          {words.setHolidays(year)}
        </Button>
      ) : null}
      {set !== undefined && isShown ? <Days set={set} year={year} /> : null}
    </Box>
  );
}

function Days({ set, year }: { readonly set: HolidaySet; readonly year: number }) {
  const language = useLanguage();
  const [days, setDays] = useState<readonly Holiday[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    // The tables of holidays are large, and few ask for them.
    void import('#core/measures/holidays.ts').then(({ namedHolidays }) =>
      isWanted ? setDays(namedHolidays(set, year, language)) : undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [set, year, language]);
  if (days === null) return <Typography variant="body2">{weekWords[language].loading}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 0, listStyle: 'none', columns: '200px 2', fontSize: 13 }}>
      {days.map(({ date, name }) => (
        <Box component="li" key={`${date}-${name}`} sx={{ breakInside: 'avoid' }}>
          {dateTextOf(date.slice(5), language)}: {name}
        </Box>
      ))}
    </Box>
  );
}
