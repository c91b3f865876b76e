import { Box, Typography, useTheme } from '@mui/material';
import { completeHours, weekInWords } from './weekInWords.ts';
import { minutesOf, tidy, WEEK } from './weekHours.ts';
import { decimalTextOf } from '#core/editing/decimalText.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { weekWords } from '#renderer/words/weekWords.ts';

const LABEL = 34;
const WIDTH = 420;
const ROW = 16;
const TOP = 14;
const DAY = 24 * 60;
const FULL_HOURS = [0, 6, 12, 18, 24];

/** The week as hours, a row for each day, with the same said in words below. */
export function WeekPicture({ week }: { readonly week: unknown }) {
  const language = useLanguage();
  const words = weekWords[language];
  const { vars } = useTheme();
  const lines = useAgreement((agreement) => weekInWords(week, { language, agreement }).join('\n'));
  const hours = tidy(completeHours(week));
  const x = (minutes: number) => LABEL + (minutes / DAY) * (WIDTH - LABEL - 8);
  const bars = WEEK.flatMap((day, row) =>
    hours
      .filter(({ days }) => days.includes(day))
      .flatMap(({ intervals }) => intervals)
      .filter(({ from, to }) => from < to)
      .map(({ from, to }) => ({ day, row, from: minutesOf(from), to: minutesOf(to) })),
  );
  const minutes = bars.reduce((sofar, { from, to }) => sofar + to - from, 0);
  const total = decimalTextOf(String(Math.round((minutes / 60) * 100) / 100), language);
  const bottom = TOP + WEEK.length * ROW;
  return (
    <Box component="figure" sx={{ m: 0, maxWidth: WIDTH }}>
      <Box
        component="svg"
        role="img"
        aria-label={`${words.picture}: ${lines.replaceAll('\n', '; ')}`}
        viewBox={`0 0 ${WIDTH} ${bottom + 2}`}
        sx={{ display: 'block', width: '100%', '& text': { fontSize: 10, fill: vars?.palette.text.secondary } }}
      >
        {FULL_HOURS.map((hour) => (
          <g key={hour}>
            <line x1={x(hour * 60)} x2={x(hour * 60)} y1={TOP} y2={bottom} stroke={vars?.palette.divider} />
            <text x={x(hour * 60)} y={10} textAnchor="middle">
              {hour}
            </text>
          </g>
        ))}
        {WEEK.map((day, row) => (
          <text key={day} x={0} y={TOP + row * ROW + 11}>
            {words.shortDays[row]}
          </text>
        ))}
        {bars.map(({ day, row, from, to }) => (
          <rect
            key={`${day}-${from}`}
            x={x(from)}
            y={TOP + row * ROW + 3}
            width={x(to) - x(from)}
            height={ROW - 6}
            rx={2}
            fill={vars?.palette.primary.main}
          />
        ))}
      </Box>
      <Box component="figcaption" sx={{ mt: 0.5 }}>
        {lines === '' ? null : (
          <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'pre-line' }}>
            {`${lines}\n${words.hoursAWeek(total)}`}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
