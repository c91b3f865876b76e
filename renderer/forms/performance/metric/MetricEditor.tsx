import { Box, Button, Collapse, Stack, Typography } from '@mui/material';
import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { useState } from 'react';
import { join } from '#core/agreement/path.ts';
import { recordOf } from '#core/editing/slot.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { useOpenDraft, useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { fieldWords } from '#renderer/words/fields/fieldWords.ts';
import { metricWords } from '#renderer/words/metricWords.ts';
import { isIdle, METRIC_GROUPS, metricGroups, type MetricGroup } from './metricGroups.ts';
import { PrintedRows, usePrintedSummary } from './PrintedRows.tsx';

type Metric = Readonly<Record<string, unknown>>;

/** A metric in five parts, each folded to what it says so far and what is usually answered and still open. */
export function MetricEditor({ question: { slot, value } }: ControlProps) {
  const metric = recordOf(value);
  const [shown, setShown] = useState<ReadonlySet<MetricGroup>>(new Set(['what']));
  const focus = useOpenDraft(({ open }) =>
    open?.focus?.startsWith(`${slot.path}/`) === true ? open.focus.slice(slot.path.length + 1) : null,
  );
  const [lastFocus, setLastFocus] = useState<string | null>(null);
  if (focus !== lastFocus) {
    // Somebody went to a question: its group opens with it.
    setLastFocus(focus);
    const meant = METRIC_GROUPS.find((group) => metricGroups[group].asks.includes(focus?.split('/')[0] ?? ''));
    if (meant !== undefined) setShown(new Set([...shown, meant]));
  }
  const toggle = (group: MetricGroup) =>
    setShown((sofar) => new Set(sofar.has(group) ? [...sofar].filter((one) => one !== group) : [...sofar, group]));
  return (
    <Stack spacing={1}>
      {METRIC_GROUPS.map((group) => (
        <Group
          key={group}
          group={group}
          path={slot.path}
          metric={metric}
          isOpen={shown.has(group)}
          onToggle={() => toggle(group)}
        />
      ))}
    </Stack>
  );
}

interface GroupProps {
  readonly group: MetricGroup;
  readonly path: string;
  readonly metric: Metric;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Group({ group, path, metric, isOpen, onToggle }: GroupProps) {
  const words = metricWords[useLanguage()];
  const { asks, prints } = metricGroups[group];
  return (
    <Box component="section" aria-label={words.groups[group]} sx={{ borderBottom: 1, borderColor: 'divider', pb: 1 }}>
      <Button
        color="inherit"
        aria-expanded={isOpen}
        onClick={onToggle}
        startIcon={isOpen ? <ExpandLessIcon /> : <ExpandMoreIcon />}
        sx={{ width: '100%', justifyContent: 'flex-start', px: 0.5 }}
      >
        {words.groups[group]}
      </Button>
      {isOpen ? null : <Summary group={group} metric={metric} />}
      <Collapse in={isOpen} unmountOnExit timeout={0}>
        <Stack spacing={2.5} sx={{ pl: 4, pt: 1 }}>
          {asks
            .filter((key) => !isIdle(key, metric))
            .map((key) => (
              <Answer key={key} at={join(path, key)} />
            ))}
          <PrintedRows metric={String(metric['id'])} rows={prints} />
        </Stack>
      </Collapse>
    </Box>
  );
}

/** One line on what a folded group says, and one on what is usually answered and is not. */
function Summary({ group, metric }: Pick<GroupProps, 'group' | 'metric'>) {
  const language = useLanguage();
  const words = metricWords[language];
  const type = useAgreement((agreement) => agreement.type);
  const said = usePrintedSummary(String(metric['id']), metricGroups[group].prints);
  const open = metricGroups[group].usual.filter((key) => metric[key] === undefined);
  const labels = open.map((key) => fieldWords(`metrics/*/${key}`, language, type).label.toLocaleLowerCase(language));
  return (
    <Box sx={{ pl: 4, typography: 'body2' }}>
      {said === '' ? null : (
        <Typography variant="body2" color="textSecondary" noWrap>
          {said}
        </Typography>
      )}
      {labels.length === 0 ? null : (
        <Typography variant="body2" color="warning">
          {words.open(labels.join(', '))}
        </Typography>
      )}
    </Box>
  );
}
