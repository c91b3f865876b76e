import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Consequence } from '#core/agreement/consequence.ts';
import type { Decimal } from '#core/decimal.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { itemName } from '#renderer/forms/itemName.ts';
import { useAgreementOf } from '#renderer/state/useAgreementOf.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { labWords } from '#renderer/words/labWords.ts';
import { objectivesOf, ruleOf } from './dial.ts';
import { LabBench } from './LabBench.tsx';
import type { LabFacts } from './reckon.ts';
import { useExperiment } from './useExperiment.ts';

const NO_FACTS: LabFacts = { fee: null, affectedShare: null, incidents: null, outage: null };
const CASES = 100;

/** What a credit comes to, tried out: nothing that is turned or typed here is part of the agreement. */
export function CreditLab({ id }: { readonly id: string }) {
  const say = labWords[useLanguage()];
  const agreement = useAgreementOf((whole) => [
    whole.consequences,
    whole.objectives,
    whole.metrics,
    whole.services,
    whole.charges,
    whole.remedies,
    whole.calendars,
    whole.currency,
    whole.timeZone,
    whole.effectiveDate,
  ]);
  const consequence = agreement.consequences.find((one) => one.id === id);
  const rule = consequence === undefined ? null : ruleOf(consequence);
  if (consequence === undefined || rule === null) return null;
  return (
    <Box
      component="section"
      aria-label={say.title}
      sx={{ mt: 1, p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
    >
      <Typography component="h3" variant="h3">
        {say.title}
      </Typography>
      {rule.kind === 'text' || rule.kind === 'none' ? (
        <Typography variant="body2" color="textSecondary">
          {rule.kind === 'text' ? say.noCredit : say.none}
        </Typography>
      ) : (
        <Inside agreement={agreement} consequence={consequence} />
      )}
    </Box>
  );
}

/** Whether a credit follows from something that is promised and has not been chosen yet. */
function lacksPromise({ trigger }: Consequence): boolean {
  if (trigger === undefined) return true;
  return 'objectives' in trigger && trigger.kind !== 'nearMiss' && trigger.objectives.length === 0;
}

function Inside({ agreement, consequence }: { readonly agreement: Agreement; readonly consequence: Consequence }) {
  const language = useLanguage();
  const say = labWords[language];
  const [chosen, setChosen] = useState<string | null>(null);
  const [facts, setFacts] = useState(NO_FACTS);
  const [cases, setCases] = useState(CASES);
  const [result, setResult] = useState<Decimal | null>(null);
  const objectives = objectivesOf(consequence);
  const objective = chosen !== null && objectives.includes(chosen) ? chosen : (objectives[0] ?? null);
  const { experiment, period, agreed } = useExperiment(agreement, consequence, { objective, cases, facts });
  const rule = ruleOf(consequence);
  const isOnPoints = rule?.kind === 'steps' && rule.on === 'points';
  const options = objectives.map((value) => {
    const one = agreement.objectives.find(({ id }) => id === value);
    return { value, label: itemName(one, language, agreement) ?? value };
  });
  const problem = lacksPromise(consequence) && !isOnPoints ? say.noPromise : experiment === null ? say.noNumber : null;
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {problem ?? say.about}
      </Typography>
      {objectives.length > 1 && !isOnPoints ? (
        <Box sx={{ mb: 1 }}>
          <Typography
            component="label"
            htmlFor={`${consequence.id}-lab-objective`}
            variant="body2"
            sx={{ display: 'block' }}
          >
            {say.objective}
          </Typography>
          <Choice
            id={`${consequence.id}-lab-objective`}
            value={objective ?? ''}
            options={options}
            onChoose={(next) => {
              setChosen(next ?? null);
              setResult(null);
            }}
          />
        </Box>
      ) : null}
      {experiment === null || problem !== null ? null : (
        <LabBench
          experiment={experiment}
          period={period}
          agreed={agreed}
          result={result}
          onResult={setResult}
          onFacts={setFacts}
          onCases={setCases}
        />
      )}
    </>
  );
}
