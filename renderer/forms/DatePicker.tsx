import { Box, IconButton } from '@mui/material';
import CalendarIcon from '@mui/icons-material/CalendarTodayOutlined';
import { useRef } from 'react';
import { useLanguage } from '#renderer/state/session.ts';
import { formWords } from '#renderer/words/formWords.ts';

interface DatePickerProps {
  readonly label: string;
  /** The date to begin at, if it is one. */
  readonly date: string;
  readonly onPick: (date: string) => void;
}

/** A button that opens the system's own calendar. */
export function DatePicker({ label, date, onPick }: DatePickerProps) {
  const words = formWords[useLanguage()];
  const input = useRef<HTMLInputElement>(null);
  return (
    <Box sx={{ position: 'relative' }}>
      <IconButton size="small" aria-label={words.pickDate(label)} onClick={() => input.current?.showPicker()}>
        <CalendarIcon sx={{ fontSize: 18 }} />
      </IconButton>
      <Box
        component="input"
        ref={input}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={/^\d{4}-\d{2}-\d{2}$/.test(date) ? date : ''}
        onChange={({ target }: { target: HTMLInputElement }) =>
          target.value === '' ? undefined : onPick(target.value)
        }
        sx={{
          position: 'absolute',
          left: 0,
          bottom: 0,
          width: 1,
          height: 0,
          p: 0,
          border: 0,
          opacity: 0,
          pointerEvents: 'none',
        }}
      />
    </Box>
  );
}
