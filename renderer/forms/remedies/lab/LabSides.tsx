import { Box, Button } from '@mui/material';
import { useMemo } from 'react';
import { goTo } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { labWords } from '#renderer/words/labWords.ts';
import { moneyText, type AccountSpeech } from './accountText.ts';
import { periodsInYear, type LabPeriod } from './periods.ts';
import { reckon, type Experiment, type Reckoned } from './reckon.ts';

interface LabSidesProps {
  readonly experiment: Experiment;
  readonly reckoned: Reckoned;
  readonly period: LabPeriod;
  readonly speech: AccountSpeech;
}

/** What a result means for the one who pays and the one who is paid. */
export function LabSides({ experiment, reckoned, period, speech }: LabSidesProps) {
  const say = labWords[useLanguage()];
  const worst = useMemo(() => reckon(experiment, experiment.dial.stops.at(-1) ?? '0'), [experiment]);
  const claim = experiment.agreement.remedies?.claim;
  const isAutomatic = experiment.consequence.automatic === true || claim?.kind === 'automatic';
  const now = amountsOf(reckoned, period, speech);
  const most = worst === null ? null : amountsOf(worst, period, speech);
  if (now === null) return null;
  const isNothing = reckoned.account.total.ok && reckoned.account.total.value.amount.top === 0n;
  const provider = [
    say.pays(period, now.once, now.year, periodsInYear(period)),
    ...(most === null ? [] : [say.worst(most.once, most.year, period)]),
  ];
  const customer = isNothing
    ? [say.getsNothing]
    : [say.gets(now.once), ...(claim === undefined ? [] : [isAutomatic ? say.byItself : say.onClaim])];
  return (
    <Box component="dl" aria-label={say.sides} sx={{ m: 0, typography: 'body2', '& dd': { m: 0, mb: 0.5 } }}>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {say.provider}
      </Box>
      <dd>{`${provider.join('; ')}.`}</dd>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {say.customer}
      </Box>
      <dd>
        {`${customer.join('')}.`}
        {isAutomatic || isNothing ? null : (
          <Button size="small" onClick={() => goTo('remedies', 'remedies/claim')} sx={{ py: 0, ml: 0.5, minWidth: 0 }}>
            {say.claim}
          </Button>
        )}
      </dd>
    </Box>
  );
}

/** The amount of one period and of a year of them; no year where the period is one. */
function amountsOf(
  { account: { total }, year }: Reckoned,
  period: LabPeriod,
  speech: AccountSpeech,
): { readonly once: string; readonly year: string | null } | null {
  if (!total.ok) return null;
  return {
    once: moneyText(total.value.written, speech),
    year: year.ok && period !== 'year' ? moneyText(year.value, speech) : null,
  };
}
