import { Box, ButtonBase } from '@mui/material';
import type { Weekday } from '#core/agreement/calendar.ts';
import { WEEK } from './weekHours.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';
import { weekWords } from '#renderer/words/weekWords.ts';

interface DayButtonsProps {
  readonly label: string;
  readonly days: readonly Weekday[];
  readonly onToggle: (day: Weekday) => void;
}

/** The seven days as buttons that stay pressed. */
export function DayButtons({ label, days, onToggle }: DayButtonsProps) {
  const language = useLanguage();
  const { shortDays } = weekWords[language];
  const names = useAgreement((agreement) =>
    WEEK.map((day) => choiceWord(agreement, language, { of: 'weekday', member: day })).join('\n'),
  ).split('\n');
  return (
    <Box role="group" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {WEEK.map((day, index) => {
        const isOn = days.includes(day);
        return (
          <ButtonBase
            key={day}
            aria-pressed={isOn}
            title={names[index]}
            onClick={() => onToggle(day)}
            sx={{
              minWidth: 40,
              px: 0.75,
              py: 0.25,
              fontFamily: 'inherit',
              fontSize: 13,
              borderRadius: 1,
              border: 1,
              borderColor: isOn ? 'primary.main' : 'divider',
              bgcolor: isOn ? 'primary.main' : 'transparent',
              color: isOn ? 'primary.contrastText' : 'text.secondary',
            }}
          >
            {shortDays[index]}
          </ButtonBase>
        );
      })}
    </Box>
  );
}
