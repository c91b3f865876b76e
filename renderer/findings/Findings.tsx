import { Alert, Box, Chip, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { SEVERITIES, type Finding, type Severity } from '#core/checks/finding.ts';
import { PrintButton } from '#renderer/components/PrintButton.tsx';
import { SECTION_IDS } from '#renderer/sections/sectionId.ts';
import { sectionOf } from '#renderer/sections/sections.ts';
import { useSectionName } from '#renderer/sections/useSectionName.ts';
import { useChecks } from '#renderer/state/checks.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { findingWords } from '#renderer/words/findingWords.ts';
import { FindingLine } from './FindingLine.tsx';
import { Report } from './Report.tsx';
import { placeOf } from './placeOf.ts';
import { SEVERITY_COLOURS, SEVERITY_ICONS } from './severityLooks.ts';

type Shown = Severity | 'all' | 'accepted';
const SHOWN: readonly Shown[] = ['all', ...SEVERITIES, 'accepted'];
const ORDERS = ['severity', 'section'] as const;
type Order = (typeof ORDERS)[number];

/** Everything the checker found in the draft: by severity or by section, each with what can be done about it. */
export function Findings() {
  const words = findingWords[useLanguage()];
  const { findings, isChecked } = useChecks();
  const [shown, setShown] = useState<Shown>('all');
  const [order, setOrder] = useState<Order>('severity');
  if (!isChecked) return <Typography color="textSecondary">{words.checking}</Typography>;
  const listed = findings.filter((finding) => isShown(finding, shown));
  return (
    <Stack spacing={3}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {SHOWN.map((one) => (
          <Chip
            key={one}
            size="small"
            label={`${nameOf(one, words)} ${findings.filter((finding) => isShown(finding, one)).length}`}
            color={shown === one ? 'primary' : 'default'}
            variant={shown === one ? 'filled' : 'outlined'}
            aria-pressed={shown === one}
            onClick={() => setShown(one)}
          />
        ))}
        <Box sx={{ flex: 1 }} />
        <ToggleButtonGroup
          size="small"
          exclusive
          value={order}
          aria-label={words.groupBy}
          onChange={(_, next: Order | null) => (next === null ? undefined : setOrder(next))}
        >
          <ToggleButton value="severity" sx={{ py: 0.25 }}>
            {words.bySeverity}
          </ToggleButton>
          <ToggleButton value="section" sx={{ py: 0.25 }}>
            {words.bySection}
          </ToggleButton>
        </ToggleButtonGroup>
      </Stack>
      {findings.length === 0 ? <Alert severity="success">{words.none}</Alert> : null}
      {findings.length > 0 && listed.length === 0 ? (
        <Typography color="textSecondary">{words.noneShown}</Typography>
      ) : null}
      {order === 'severity' ? <BySeverity findings={listed} /> : <BySection findings={listed} />}
      <Box>
        <PrintButton label={words.printReport}>
          <Report />
        </PrintButton>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {words.noAdvice}
      </Typography>
    </Stack>
  );
}

function isShown({ accepted, severity }: Finding, shown: Shown): boolean {
  if (shown === 'accepted') return accepted !== null;
  return accepted === null && (shown === 'all' || severity === shown);
}

type Words = (typeof findingWords)[keyof typeof findingWords];

function nameOf(shown: Shown, words: Words): string {
  return shown === 'all' || shown === 'accepted' ? words[shown] : words.severity[shown];
}

function BySeverity({ findings }: { readonly findings: readonly Finding[] }) {
  const words = findingWords[useLanguage()];
  return SEVERITIES.map((severity) => {
    const Icon = SEVERITY_ICONS[severity];
    const these = findings.filter((finding) => finding.severity === severity);
    return (
      <Group
        key={severity}
        title={words.counted[severity](these.length)}
        icon={<Icon fontSize="small" color={SEVERITY_COLOURS[severity]} />}
        findings={these}
      />
    );
  });
}

function BySection({ findings }: { readonly findings: readonly Finding[] }) {
  const nameOfSection = useSectionName();
  return SECTION_IDS.map((section) => (
    <Group
      key={section}
      title={nameOfSection(section).name}
      findings={findings.filter(({ path }) => sectionOf(path) === section)}
    />
  ));
}

interface GroupProps {
  readonly title: string;
  readonly icon?: React.ReactNode;
  readonly findings: readonly Finding[];
}

function Group({ title, icon, findings }: GroupProps) {
  const words = findingWords[useLanguage()];
  const nameOfSection = useSectionName();
  if (findings.length === 0) return null;
  return (
    <Box component="section" aria-label={title}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 1 }}>
        {icon}
        <Typography component="h2" variant="h2">
          {title}
        </Typography>
      </Stack>
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {findings.map((finding, at) => (
          <Box component="li" key={at} sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
            <FindingLine
              finding={finding}
              about={[nameOfSection(sectionOf(finding.path)).name, placeOf(finding, words)]
                .filter((part) => part !== '')
                .join(' · ')}
              onGoTo={finding.path === '' ? undefined : () => goToQuestion(finding.path)}
            />
          </Box>
        ))}
      </Stack>
    </Box>
  );
}
