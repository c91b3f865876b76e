import { Box, Typography } from '@mui/material';
import { decimal, type Exact } from '#core/measures/exact.ts';
import type { Judgement } from '#core/measures/credits/judge.ts';
import type { Step } from '#core/measures/credits/steps.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { labWords } from '#renderer/words/labWords.ts';
import { limitText, moneyText, stepText, type AccountSpeech } from './accountText.ts';
import type { Reckoned } from './reckon.ts';

interface AccountProps {
  readonly reckoned: Reckoned;
  readonly speech: AccountSpeech;
}

/** How the result became a credit, a sentence for each step, and what is owed in the end. */
export function Account({ reckoned, speech }: AccountProps) {
  const say = labWords[useLanguage()];
  const lines = accountLines(reckoned, speech);
  return (
    <Box component="section" aria-label={say.account}>
      <Box component="ol" sx={{ m: 0, pl: 2.5, typography: 'body2' }}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </Box>
      <Typography role="status" sx={{ fontWeight: 600, mt: 0.5, fontVariantNumeric: 'tabular-nums' }}>
        {owedText(reckoned, speech)}
      </Typography>
    </Box>
  );
}

function accountLines({ account, entry }: Reckoned, speech: AccountSpeech): readonly string[] {
  const { total, outcomes } = account;
  const steps: readonly Step[] = entry?.steps() ?? judgedSteps(outcomes[0]?.judgement);
  const lines = steps.map((step) => stepText(step, speech));
  if (!total.ok) return lines;
  const { points, limits } = total.value;
  const { say, forms } = speech;
  const priced =
    points === null
      ? []
      : [
          say.pointsPriced(
            forms.decimal(points.points),
            points.points === points.counted ? null : forms.decimal(points.counted),
          ),
          ...points.steps.map((step) => stepText(step, speech)),
        ];
  const isOwed = entry !== null || points !== null;
  return [...lines, ...priced, ...(isOwed ? limits.map((limit) => limitText(limit, speech)) : [])];
}

/** What was measured of a promise that was kept. */
function judgedSteps(judgement: Reckoned['account']['outcomes'][number]['judgement'] | undefined): readonly Step[] {
  const judged: Judgement | null = judgement?.ok === true ? judgement.value : null;
  return judged?.kind === 'judged' ? judged.steps() : [];
}

function owedText({ account: { total }, entry }: Reckoned, speech: AccountSpeech): string {
  const { say, forms } = speech;
  if (!total.ok || isNothing(total.value.amount))
    return entry !== null && !isNothing(entry.points)
      ? say.pointsOwed(forms.decimal(decimal(entry.points)))
      : say.nothing;
  return say.owed(moneyText(total.value.written, speech));
}

function isNothing({ top }: Exact): boolean {
  return top === 0n;
}
