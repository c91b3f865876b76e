import { Box, Button, OutlinedInput, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { isDecimal, type Decimal } from '#core/decimal.ts';
import { addItem } from '#core/editing/items.ts';
import { decimalFrom } from '#core/editing/decimalText.ts';
import type { MeasureProblem } from '#core/measures/problem.ts';
import { useFormWords } from '#renderer/measured/useFormWords.ts';
import { change, newId } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { labWords } from '#renderer/words/labWords.ts';
import { baseOf, chargeFor } from './labAgreement.ts';
import type { Experiment, LabFacts } from './reckon.ts';

interface LabFactFieldsProps {
  readonly experiment: Experiment;
  readonly problem: MeasureProblem | null;
  readonly onFacts: (facts: LabFacts) => void;
  readonly onCases: (cases: number) => void;
}

/** Facts that no agreement holds and without which the credit cannot be tried out; asked when they are needed. */
export function LabFactFields({ experiment, problem, onFacts, onCases }: LabFactFieldsProps) {
  const say = labWords[useLanguage()];
  const { dial, facts } = experiment;
  const isNeeded = (fact: string) => problem?.kind === 'needs' && problem.fact === fact;
  const lacksFee = isNeeded('feeAmount') || (problem?.kind === 'missing' && problem.path.startsWith('charges/'));
  const isWanted = {
    fee: facts.fee !== null || lacksFee,
    affectedShare: facts.affectedShare !== null || isNeeded('affectedShare'),
    incidents: facts.incidents !== null || isNeeded('incidents'),
    outage: facts.outage !== null || isNeeded('outageTime'),
  };
  if (dial.kind !== 'late' && !Object.values(isWanted).some(Boolean)) return null;
  return (
    <Stack spacing={1}>
      {dial.kind === 'late' ? (
        <Fact label={say.cases} given={String(dial.total)} onGiven={(cases) => onCases(countFrom(cases) ?? 0)} />
      ) : null}
      {isWanted.fee ? <Fee experiment={experiment} onFacts={onFacts} /> : null}
      {isWanted.affectedShare ? (
        <Fact label={say.affectedShare} onGiven={(affectedShare) => onFacts({ ...facts, affectedShare })} />
      ) : null}
      {isWanted.incidents ? (
        <Fact label={say.incidents} onGiven={(given) => onFacts({ ...facts, incidents: countFrom(given) })} />
      ) : null}
      {isWanted.outage ? <Fact label={say.outage} onGiven={(outage) => onFacts({ ...facts, outage })} /> : null}
    </Stack>
  );
}

const MOST_CASES = 10_000;

function countFrom(given: Decimal | null): number | null {
  const count = Number(given);
  return given !== null && Number.isInteger(count) && count > 0 ? Math.min(count, MOST_CASES) : null;
}

interface FactProps {
  readonly label: string;
  readonly given?: string;
  readonly unit?: string;
  readonly onGiven: (given: Decimal | null) => void;
}

/** One number for the lab only; what is no number is kept in sight and does not count. */
function Fact({ label, given = '', unit, onGiven }: FactProps) {
  const language = useLanguage();
  const id = useId();
  const [text, setText] = useState(given);
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ flex: 1 }}>
        {label}
      </Typography>
      <OutlinedInput
        id={id}
        size="small"
        value={text}
        endAdornment={unit}
        onChange={({ target }) => {
          setText(target.value);
          const value = decimalFrom(target.value, language);
          onGiven(isDecimal(value) && !value.startsWith('-') ? value : null);
        }}
        slotProps={{ input: { inputMode: 'decimal', maxLength: 20 } }}
        sx={{ width: 150 }}
      />
    </Stack>
  );
}

function Fee({ experiment, onFacts }: Pick<LabFactFieldsProps, 'experiment' | 'onFacts'>) {
  const language = useLanguage();
  const say = labWords[language];
  const forms = useFormWords();
  const { agreement, consequence, facts } = experiment;
  const period = baseOf(agreement, consequence)?.period ?? 'month';
  const charge = facts.fee === null ? null : chargeFor(agreement, consequence, facts.fee, '');
  const put = () => {
    if (charge === null) return;
    const made = {
      ...charge,
      id: newId('charge'),
      name: { [agreement.language]: labWords[agreement.language].feeName },
    };
    change({ kind: 'add', pattern: 'charges' }, null, (draft) => addItem(draft, 'charges', made));
    onFacts({ ...facts, fee: null });
  };
  return (
    <Box>
      <Fact
        label={say.fee(forms.per[period])}
        unit={agreement.currency ?? ''}
        onGiven={(fee) => onFacts({ ...facts, fee })}
      />
      <Typography variant="body2" color="textSecondary">
        {say.feeAbout}
        {charge === null ? null : (
          <Button size="small" onClick={put} sx={{ py: 0, ml: 0.5 }}>
            {say.putFee}
          </Button>
        )}
      </Typography>
    </Box>
  );
}
