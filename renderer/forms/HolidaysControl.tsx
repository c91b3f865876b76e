import { Box, Button, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { calendarSchema } from '#core/agreement/calendar.ts';
import { propertiesOf } from '#core/agreement/schemaWalk.ts';
import { ChoiceControl, type ControlProps } from './controls.tsx';
import { dateTextOf } from './dateText.ts';
import { holidaysOf, type Holiday } from '#renderer/holidays/holidaysOf.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { weekWords } from '#renderer/words/weekWords.ts';

/** The holiday set of a calendar, with the days it has in the year the agreement begins. */
export function HolidaysControl({ question }: ControlProps) {
  const words = weekWords[useLanguage()];
  const [isShown, setShown] = useState(false);
  const year = useAgreement(({ effectiveDate }) => Number((effectiveDate ?? new Date().toISOString()).slice(0, 4)));
  const { value } = question;
  const isSet = typeof value === 'string' && value !== 'none';
  return (
    <Box>
      <ChoiceControl question={question} />
      {isSet ? (
        <Button size="small" aria-expanded={isShown} onClick={() => setShown(!isShown)} sx={{ mt: 0.5, px: 0.5 }}>
          {words.setHolidays(year)}
        </Button>
      ) : null}
      {isSet && isShown ? <Days set={value} year={year} /> : null}
    </Box>
  );
}

function Days({ set, year }: { readonly set: string; readonly year: number }) {
  const language = useLanguage();
  const [days, setDays] = useState<readonly Holiday[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const known = propertiesOf(calendarSchema)['holidays']?.safeParse(set);
    if (known?.success !== true) return undefined;
    void holidaysOf(known.data as Parameters<typeof holidaysOf>[0], year, language).then((found) =>
      isWanted ? setDays(found) : undefined,
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
