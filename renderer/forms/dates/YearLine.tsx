import { Box } from '@mui/material';
import type { Milestone } from '#core/measures/milestones/milestone.ts';
import { dateTextOf } from '#renderer/forms/dateText.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { dateWords } from '#renderer/words/dateWords.ts';
import { locale } from '#renderer/words/locale.ts';

const DAY = 86_400_000;
const LINE = 26;

interface YearLineProps {
  readonly from: string;
  readonly to: string;
  readonly dates: readonly Milestone[];
}

/** The dates of a year along a line; several in the same fortnight stand above each other. */
export function YearLine({ from, to, dates }: YearLineProps) {
  const language = useLanguage();
  const say = dateWords[language];
  const inYear = dates.filter(({ date }) => date <= to);
  const placeOf = (date: string) => ((at(date) - at(from)) / (at(to) - at(from))) * 100;
  const spoken = inYear.map(({ date, kind }) => `${dateTextOf(date, language)}: ${say.kinds[kind]}`).join('; ');
  return (
    <Box
      component="svg"
      role="img"
      aria-label={`${say.line(dateTextOf(from, language))}. ${spoken}`}
      width="100%"
      height={LINE + 22}
      sx={{ display: 'block', overflow: 'visible', fontSize: 11, fill: 'currentColor', color: 'text.secondary' }}
    >
      <Box component="line" x1="0" x2="100%" y1={LINE} y2={LINE} sx={{ stroke: 'currentColor' }} />
      {monthsIn(from, to).map((first) => (
        <g key={first}>
          <Box
            component="line"
            x1={`${placeOf(first)}%`}
            x2={`${placeOf(first)}%`}
            y1={LINE}
            y2={LINE + 4}
            sx={{ stroke: 'currentColor' }}
          />
          <text x={`${placeOf(first)}%`} y={LINE + 17}>
            {monthName(first, locale[language])}
          </text>
        </g>
      ))}
      {inYear.map(({ date, kind, path }, index) => (
        <Box
          key={`${date} ${path}`}
          component="circle"
          cx={`${placeOf(date)}%`}
          cy={LINE - 5 - 8 * heightOf(inYear, index)}
          r="3.5"
          sx={{ fill: 'currentColor', color: isWeighty(kind) ? 'warning.main' : 'primary.main' }}
        >
          <title>{`${dateTextOf(date, language)}: ${say.kinds[kind]}`}</title>
        </Box>
      ))}
    </Box>
  );
}

/** Dates after which nothing can be undone. */
function isWeighty(kind: Milestone['kind']): boolean {
  return kind === 'termEnd' || kind === 'renewalNotice' || kind === 'terminationNotice';
}

function at(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function monthsIn(from: string, to: string): readonly string[] {
  const months: string[] = [];
  const date = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (; date.toISOString().slice(0, 10) <= to; date.setUTCMonth(date.getUTCMonth() + 1)) {
    const first = date.toISOString().slice(0, 10);
    if (first >= from && first < to) months.push(first);
  }
  return months;
}

function monthName(first: string, name: string): string {
  return new Date(`${first}T12:00:00Z`).toLocaleDateString(name, { month: 'short', timeZone: 'UTC' }).replace('.', '');
}

/** How many dates shortly before this one stand below it already. */
function heightOf(dates: readonly Milestone[], index: number): number {
  const own = dates[index];
  if (own === undefined) return 0;
  return Math.min(2, dates.slice(0, index).filter(({ date }) => at(own.date) - at(date) < 6 * DAY).length);
}
