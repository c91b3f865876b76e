import { Box, Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import type { Decimal } from '#core/decimal.ts';
import { decimal, exact, HUNDRED, minus, over, times } from '#core/measures/exact.ts';
import { hoursText } from '#renderer/measured/lengthText.ts';
import type { AgreedMonth } from '#renderer/measured/measuredTime.ts';
import { monthText } from '#renderer/measured/monthText.ts';
import { ProblemLine } from '#renderer/measured/ProblemLine.tsx';
import { useFormWords } from '#renderer/measured/useFormWords.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';
import { labStepWords } from '#renderer/words/labStepWords.ts';
import { labWords } from '#renderer/words/labWords.ts';
import { minutesText, told, type AccountSpeech } from './accountText.ts';
import { Account } from './Account.tsx';
import type { Dial } from './dial.ts';
import { LabDial } from './LabDial.tsx';
import { LabFactFields } from './LabFactFields.tsx';
import { LabSides } from './LabSides.tsx';
import { LabTable } from './LabTable.tsx';
import { daysIn, type LabPeriod } from './periods.ts';
import { reckon, type Experiment, type LabFacts } from './reckon.ts';
import { firstMiss } from './useExperiment.ts';

interface LabBenchProps {
  readonly experiment: Experiment;
  readonly period: LabPeriod;
  readonly agreed: AgreedMonth | null;
  readonly result: Decimal | null;
  readonly onResult: (result: Decimal) => void;
  readonly onFacts: (facts: LabFacts) => void;
  readonly onCases: (cases: number) => void;
}

/** The dial, the account of what it shows, what that means for both, and the whole range as a table. */
export function LabBench({ experiment, period, agreed, result, onResult, onFacts, onCases }: LabBenchProps) {
  const language = useLanguage();
  const forms = useFormWords();
  const say = labWords[language];
  const { agreement, consequence, dial } = experiment;
  const speech = useMemo(
    (): AccountSpeech => ({
      agreement,
      language,
      forms,
      say: labStepWords[language],
      bandUnit: bandUnitOf(experiment),
    }),
    [agreement, language, forms, experiment],
  );
  const usual = useMemo(() => firstMiss(experiment), [experiment]);
  const shown = result ?? usual;
  const reckoned = useMemo(() => reckon(experiment, shown), [experiment, shown]);
  if (reckoned === null) return null;
  const of =
    agreed === null
      ? say.of(period, daysIn(period))
      : say.ofAgreed(hoursText(agreed.milliseconds, language), monthText(agreed.first, language));
  const reads = readsOf(dial, shown, { speech, of });
  const { trigger } = consequence;
  return (
    <Stack spacing={1.5}>
      <LabDial dial={dial} result={shown} reads={reads} unit={unitText(dial, speech)} onResult={onResult} />
      <LabFactFields experiment={experiment} problem={reckoned.problem} onFacts={onFacts} onCases={onCases} />
      {trigger?.kind === 'repeatedMiss' ? (
        <Typography variant="body2" color="textSecondary">
          {say.inARow(forms.ordinal(trigger.misses))}
        </Typography>
      ) : null}
      {reckoned.problem === null ? (
        <>
          <Account reckoned={reckoned} speech={speech} />
          <LabSides experiment={experiment} reckoned={reckoned} period={period} speech={speech} />
          <LabTable experiment={experiment} speech={speech} unit={unitText(dial, speech)} />
        </>
      ) : (
        <Box role="status">
          <ProblemLine problem={reckoned.problem} />
        </Box>
      )}
    </Stack>
  );
}

function bandUnitOf({ dial }: Experiment): AccountSpeech['bandUnit'] {
  if (dial.kind === 'downtime') return 'percent';
  if (dial.kind === 'points') return 'point';
  if (dial.kind === 'value') return dial.unit;
  if (dial.kind === 'late') return 'percent';
  return null;
}

/** What the numbers of a dial are counted in. */
function unitText(dial: Dial, { agreement, language }: AccountSpeech): string {
  if (dial.kind === 'downtime') return labWords[language].minutes;
  if (dial.kind !== 'value' && dial.kind !== 'case') return '';
  if (dial.unit === 'percent') return '%';
  if (dial.unit === 'other' || dial.unit === 'count') return '';
  const of = dial.kind === 'case' ? 'timeUnit' : 'unit';
  return choiceWord(agreement, language, { of, member: dial.unit }).toLocaleLowerCase(language);
}

function readsOf(
  dial: Dial,
  result: Decimal,
  { speech, of }: { readonly speech: AccountSpeech; readonly of: string },
): string {
  const { language, forms } = speech;
  const { reads } = labWords[language];
  if (dial.kind === 'downtime') {
    const share = shareOf(minus(exact(dial.of), exact(result)), dial.of);
    return `${minutesText(result, language)} – ${reads.downtime(forms.percent(share), of)}`;
  }
  if (dial.kind !== 'late' || dial.total === 0) return '';
  const share = shareOf(minus(exact(String(dial.total)), exact(result)), String(dial.total));
  return reads.late(result, String(dial.total), forms.percent(share));
}

function shareOf(part: Parameters<typeof times>[0], of: Decimal): Decimal {
  return told(decimal(over(times(part, HUNDRED), exact(of))));
}
