import { Box, Button, Collapse, Stack, Typography } from '@mui/material';
import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { memo, useCallback, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { join, type Path } from '#core/agreement/path.ts';
import { recordOf } from '#core/editing/slot.ts';
import { valueAt } from '#core/editing/tree.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { isIdle } from '#renderer/forms/idle.ts';
import { useFocus } from '#renderer/state/focus.ts';
import { useOpenDraft, useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { fieldWords } from '#renderer/words/fields/fieldWords.ts';
import { metricWords } from '#renderer/words/metricWords.ts';
import { METRIC_GROUPS, metricGroups, type MetricGroup } from './metricGroups.ts';
import { PrintedRows } from './PrintedRows.tsx';
import { usePrinted, type PrintedRow } from './usePrinted.ts';

/** A metric in five parts, each folded to what it says so far and what is usually answered and still open. */
export function MetricEditor({ question: { slot, value } }: ControlProps) {
  const printed = usePrinted(String(recordOf(value)['id']));
  const [shown, setShown] = useState<ReadonlySet<MetricGroup>>(new Set(['what']));
  const focus = useFocus(({ path }) =>
    path?.startsWith(`${slot.path}/`) === true ? path.slice(slot.path.length + 1) : null,
  );
  const [lastFocus, setLastFocus] = useState<string | null>(null);
  if (focus !== lastFocus) {
    // Somebody went to a question: its group opens with it.
    setLastFocus(focus);
    const meant = METRIC_GROUPS.find((group) => metricGroups[group].asks.includes(focus?.split('/')[0] ?? ''));
    if (meant !== undefined) setShown(new Set([...shown, meant]));
  }
  const toggle = useCallback((group: MetricGroup) => {
    setShown((sofar) => new Set(sofar.has(group) ? [...sofar].filter((one) => one !== group) : [...sofar, group]));
  }, []);
  return (
    <Stack spacing={1}>
      {METRIC_GROUPS.map((group) => (
        <Group
          key={group}
          group={group}
          path={slot.path}
          printed={printed}
          isOpen={shown.has(group)}
          onToggle={toggle}
        />
      ))}
    </Stack>
  );
}

interface GroupProps {
  readonly group: MetricGroup;
  readonly path: Path;
  readonly printed: readonly PrintedRow[];
  readonly isOpen: boolean;
  readonly onToggle: (group: MetricGroup) => void;
}

/** Drawn again only when something of its own changes, not with each letter of the metric. */
const Group = memo(function Group({ group, path, printed, isOpen, onToggle }: GroupProps) {
  const words = metricWords[useLanguage()];
  const { asks, prints } = metricGroups[group];
  const asked = useKeysOf(path, (metric) => asks.filter((key) => !isIdle('metrics/*', key, metric)));
  return (
    <Box component="section" aria-label={words.groups[group]} sx={{ borderBottom: 1, borderColor: 'divider', pb: 1 }}>
      <Button
        color="inherit"
        aria-expanded={isOpen}
        onClick={() => onToggle(group)}
        startIcon={isOpen ? <ExpandLessIcon /> : <ExpandMoreIcon />}
        sx={{ width: '100%', justifyContent: 'flex-start', px: 0.5 }}
      >
        {words.groups[group]}
      </Button>
      {isOpen ? null : <Summary group={group} path={path} printed={printed} />}
      <Collapse in={isOpen} unmountOnExit timeout={0}>
        <Stack spacing={2.5} sx={{ pl: 4, pt: 1 }}>
          {asked.map((key) => (
            <Answer key={key} at={join(path, key)} />
          ))}
          <PrintedRows printed={printed} rows={prints} />
        </Stack>
      </Collapse>
    </Box>
  );
});

/** One line on what a folded group says, and one on what is usually answered and is not. */
function Summary({ group, path, printed }: Pick<GroupProps, 'group' | 'path' | 'printed'>) {
  const language = useLanguage();
  const words = metricWords[language];
  const type = useAgreement((agreement) => agreement.type);
  const { prints, usual } = metricGroups[group];
  const said = summaryOf(printed.filter(({ row }) => prints.includes(row)));
  const open = useKeysOf(path, (metric) => usual.filter((key) => metric[key] === undefined));
  const labels = open.map((key) => fieldWords(`metrics/*/${key}`, language, type).label.toLocaleLowerCase(language));
  return (
    <Box sx={{ pl: 4, typography: 'body2' }}>
      {said === '' ? null : (
        <Typography variant="body2" color="textSecondary" noWrap title={said}>
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

/** What is printed in one line, what is open left out. */
function summaryOf(printed: readonly PrintedRow[]): string {
  return printed
    .flatMap(({ lines }) => lines.filter(({ isOpen }) => !isOpen))
    .map(({ text }) => text)
    .join(' · ');
}

type Metric = Readonly<Record<string, unknown>>;

/** Some of the questions of a metric: the same list while they are the same. */
function useKeysOf(path: Path, keysOf: (metric: Metric) => readonly string[]): readonly string[] {
  return useOpenDraft(
    useShallow(({ open }) => (open === null ? [] : keysOf(recordOf(valueAt(open.history.present, path))))),
  );
}
