import { Box, Typography } from '@mui/material';
import CheckIcon from '@mui/icons-material/Check';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import { useMemo, useState } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { showTarget } from '#core/document/blocks/objectiveTarget.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { wordsFor } from '#core/document/manner.ts';
import {
  effectivePromises,
  type EffectivePromise,
  type OverrideFault,
  type Said,
} from '#core/measures/levels/effective.ts';
import { uncoveredLevels } from '#core/measures/levels/subjects.ts';
import { unreachable } from '#core/unreachable.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { itemName } from '#renderer/forms/itemName.ts';
import { ProblemLine } from '#renderer/measured/ProblemLine.tsx';
import { useAgreementOf } from '#renderer/state/useAgreementOf.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { levelViewWords, type LevelViewWords } from '#renderer/words/levelViewWords.ts';
import { placedLevels } from './placedLevels.ts';
import { useLevelNames } from './useLevelNames.ts';

/** What holds at a level: what is inherited, tightened or replaced on the way down, and what is wrong with that. */
export function EffectiveValues() {
  const language = useLanguage();
  const say = levelViewWords[language];
  const agreement = useAgreementOf((whole) => [
    whole.levels,
    whole.objectives,
    whole.metrics,
    whole.services,
    whole.dimensions,
    whole.priorityScheme,
  ]);
  const nameOf = useLevelNames(agreement);
  const placed = useMemo(() => placedLevels(agreement.levels), [agreement]);
  const [chosen, setChosen] = useState<string | null>(null);
  const deepest = placed.toSorted((a, b) => b.depth - a.depth)[0]?.level.id;
  const level = placed.some((one) => one.level.id === chosen) ? chosen : (deepest ?? null);
  if (level === null) return null;
  const promises = effectivePromises(agreement, level);
  return (
    <Box component="section" aria-label={say.effective}>
      <Typography component="h2" variant="h3">
        {say.effective}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {say.about}
      </Typography>
      <Choice
        id="effective-level"
        label={say.at}
        value={level}
        options={placed.map((one) => ({
          value: one.level.id,
          label: `${'\u2003'.repeat(one.depth)}${nameOf(one.level.id)}`,
        }))}
        onChoose={(next) => setChosen(next ?? null)}
      />
      {promises.ok ? (
        <Promises agreement={agreement} promises={promises.value} level={level} />
      ) : (
        <ProblemLine problem={promises.problem} />
      )}
    </Box>
  );
}

interface PromisesProps {
  readonly agreement: Agreement;
  readonly promises: readonly EffectivePromise[];
  readonly level: string;
}

function Promises({ agreement, promises, level }: PromisesProps) {
  const language = useLanguage();
  const say = levelViewWords[language];
  const nameOf = useLevelNames(agreement);
  const targetText = useTargetText(agreement);
  const findings = [
    ...promises.flatMap(({ row, faults }) =>
      faults.map((fault) => `${rowName(row, agreement, language)}: ${faultText(fault, say)}`),
    ),
    ...uncoveredLevels(agreement).map((one) => say.uncovered(nameOf(one.level), nameOf(one.parent), one.end)),
  ];
  if (promises.length === 0)
    return (
      <Typography variant="body2" sx={{ mt: 1 }}>
        {say.nothing}
      </Typography>
    );
  return (
    <>
      <Box
        component="table"
        aria-label={say.table(nameOf(level))}
        sx={{
          width: '100%',
          mt: 1,
          borderCollapse: 'collapse',
          typography: 'body2',
          '& th, & td': {
            py: 0.5,
            pr: 1,
            textAlign: 'left',
            verticalAlign: 'top',
            borderTop: 1,
            borderColor: 'divider',
          },
        }}
      >
        <Box component="thead" sx={{ color: 'text.secondary', '& th': { fontWeight: 400, borderTop: 0 } }}>
          <tr>
            <th scope="col">{say.columns.promise}</th>
            <th scope="col">{say.columns.from}</th>
            <th scope="col">{say.columns.holds}</th>
          </tr>
        </Box>
        <tbody>
          {promises.map(({ row, said, holds }) => (
            <tr key={row.map(({ id }) => id).join()}>
              <Box component="th" scope="row" sx={{ fontWeight: 400 }}>
                {rowName(row, agreement, language)}
              </Box>
              <td>
                {said.map((one, depth) => (
                  <Box key={one.level ?? 'all'} sx={{ pl: 1.5 * depth }}>
                    {say.said(
                      nameOf(one.level),
                      one.objective === null ? null : targetText(one.objective),
                      howText(one, say),
                    )}
                  </Box>
                ))}
              </td>
              <Box component="td" sx={{ fontWeight: 600 }}>
                {holds.length === 0 ? say.notHere : holds.map(targetText).join('; ')}
              </Box>
            </tr>
          ))}
        </tbody>
      </Box>
      <Findings lines={findings.length === 0 ? [say.sound] : findings} isSound={findings.length === 0} />
    </>
  );
}

function Findings({ lines, isSound }: { readonly lines: readonly string[]; readonly isSound: boolean }) {
  const Icon = isSound ? CheckIcon : WarningAmberIcon;
  return (
    <Box component="ul" role="status" sx={{ listStyle: 'none', p: 0, my: 1 }}>
      {lines.map((line) => (
        <Box component="li" key={line} sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start' }}>
          <Icon fontSize="small" color={isSound ? 'success' : 'warning'} aria-hidden />
          <Typography variant="body2">{line}</Typography>
        </Box>
      ))}
    </Box>
  );
}

function howText({ level, treatment }: Said, say: LevelViewWords): string | null {
  if (treatment !== null) return say.how[treatment];
  return level === null ? null : say.how.own;
}

/** What a row of promises is about: the metric, and what it is for; the value of each level stands beside it. */
function rowName([first]: readonly Objective[], agreement: Agreement, language: 'en' | 'da'): string {
  if (first === undefined) return '';
  const bare = { ...first, target: undefined };
  return itemName(bare, language, agreement) ?? first.id;
}

function useTargetText(agreement: Agreement): (objective: Objective) => string {
  const language = useLanguage();
  return useMemo(() => {
    const writing = { agreement, language, words: wordsFor(agreement, language), templateTerms: [] };
    return (objective) => {
      const metric = agreement.metrics.find(({ id }) => id === objective.metric);
      return plainTextOf(showTarget(writing, objective, metric));
    };
  }, [agreement, language]);
}

function faultText(fault: OverrideFault, { faults, why }: LevelViewWords): string {
  switch (fault.kind) {
    case 'weaker':
      return faults.weaker(fault.overridable, fault.reason);
    case 'notComparable':
      return faults.notComparable(why[fault.why]);
    case 'notTighter':
      return faults.notTighter;
    case 'noReason':
      return faults.noReason;
    default:
      return unreachable(fault);
  }
}
