import { Box } from '@mui/material';
import { memo, useMemo } from 'react';
import type { Decimal } from '#core/decimal.ts';
import { decimal } from '#core/measures/exact.ts';
import { decimalTextOf } from '#core/editing/decimalText.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { labWords } from '#renderer/words/labWords.ts';
import { bandText, minutesText, moneyText, paysText, type AccountSpeech } from './accountText.ts';
import { reckon, type Experiment, type Reckoned } from './reckon.ts';
import { samplesOf, type Sample } from './samples.ts';

interface LabTableProps {
  readonly experiment: Experiment;
  readonly speech: AccountSpeech;
  readonly unit: string;
}

/** The whole range of results, from the best to the worst: what each pays, after limits, and in a year of them. */
export const LabTable = memo(function LabTable({ experiment, speech, unit }: LabTableProps) {
  const say = labWords[useLanguage()];
  const rows = useMemo(
    () => samplesOf(experiment).map((sample) => ({ sample, reckoned: reckon(experiment, sample.result) })),
    [experiment],
  );
  if (rows.length === 0) return null;
  return (
    <Box sx={{ overflowX: 'auto', position: 'relative' }}>
      <Box
        component="table"
        aria-label={say.table}
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          typography: 'body2',
          fontVariantNumeric: 'tabular-nums',
          '& th, & td': { py: 0.375, pr: 1, textAlign: 'left', borderTop: 1, borderColor: 'divider' },
          '& td': { whiteSpace: 'nowrap' },
        }}
      >
        <Box component="thead" sx={{ color: 'text.secondary', '& th': { fontWeight: 400, borderTop: 0 } }}>
          <tr>
            <th scope="col">{say.columns.result}</th>
            <th scope="col">{say.columns.credit}</th>
            <th scope="col">{say.columns.after}</th>
            <th scope="col">{say.columns.year}</th>
          </tr>
        </Box>
        <tbody>
          {rows.map(({ sample, reckoned }) => (
            <tr key={sample.key}>
              <Box component="th" scope="row" sx={{ fontWeight: 400 }}>
                {shownText(sample, { experiment, speech, unit })}
              </Box>
              <td>{creditText(reckoned, speech)}</td>
              <td>{afterText(reckoned, speech) ?? say.unknown}</td>
              <td>{yearText(reckoned, speech) ?? say.unknown}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
});

function shownText({ shown }: Sample, { experiment, speech, unit }: LabTableProps): string {
  if (shown.kind === 'band') return bandText(shown.range, speech).replaceAll(' %', '\u00a0%');
  if (experiment.dial.kind === 'late') return `${shown.stop} / ${experiment.dial.total}`;
  return experiment.dial.kind === 'downtime'
    ? minutesText(shown.stop, speech.language)
    : `${decimalTextOf(rounded(shown.stop), speech.language)} ${unit}`.trim();
}

function rounded(stop: Decimal): Decimal {
  return stop.includes('.') ? stop.slice(0, stop.indexOf('.') + 5) : stop;
}

/** What the rule pays by itself: the percentage where there is one, else the money or the points. */
function creditText(reckoned: Reckoned | null, speech: AccountSpeech): string {
  const entry = reckoned?.entry;
  if (entry === null || entry === undefined) return '–';
  const steps = entry.steps();
  const share = steps.findLast((step) => step.kind === 'percentOf');
  if (share?.kind === 'percentOf') return `${speech.forms.percent(share.percent)} = ${moneyText(share.amount, speech)}`;
  if (entry.points.top > 0n) return paysText({ kind: 'points', points: decimal(entry.points, 4) }, speech);
  return entry.money.top > 0n ? moneyText(decimal(entry.money), speech) : '–';
}

function afterText(reckoned: Reckoned | null, speech: AccountSpeech): string | null {
  const total = reckoned?.account.total;
  return total?.ok === true ? moneyText(total.value.written, speech) : null;
}

function yearText(reckoned: Reckoned | null, speech: AccountSpeech): string | null {
  const year = reckoned?.year;
  return year?.ok === true ? moneyText(year.value, speech) : null;
}
