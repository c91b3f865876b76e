import { Box, Button, Collapse, Stack } from '@mui/material';
import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { useState } from 'react';
import type { Finding } from '#core/checks/finding.ts';
import { SEVERITIES } from '#core/checks/finding.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { useFindingsIn } from '#renderer/state/checks.ts';
import { goTo } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { findingWords } from '#renderer/words/findingWords.ts';
import { FindingLine } from './FindingLine.tsx';
import { placeOf } from './placeOf.ts';
import { SEVERITY_COLOURS, SEVERITY_ICONS } from './severityLooks.ts';

/** How much the checker found in a section, and on request what. */
export function SectionFindings({ section }: { readonly section: SectionId }) {
  const findings = useFindingsIn(section);
  const words = findingWords[useLanguage()];
  const [isOpen, setOpen] = useState(false);
  const [gravest] = findings;
  if (gravest === undefined) return null;
  const Icon = SEVERITY_ICONS[gravest.severity];
  return (
    <Box sx={{ mb: 3, border: 1, borderColor: 'divider', borderRadius: 1, px: 1.5, py: 0.5 }}>
      <Button
        size="small"
        color="inherit"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        startIcon={<Icon color={SEVERITY_COLOURS[gravest.severity]} />}
        endIcon={isOpen ? <ExpandLessIcon /> : <ExpandMoreIcon />}
      >
        {words.inSection(countsOf(findings, words))}
      </Button>
      <Collapse in={isOpen} unmountOnExit>
        <Stack spacing={1.25} sx={{ py: 1 }}>
          {findings.map((finding, at) => (
            <FindingLine
              key={`${finding.rule} ${finding.path} ${at}`}
              finding={finding}
              about={placeOf(finding, words)}
              onGoTo={() => goTo(section, finding.path)}
            />
          ))}
        </Stack>
      </Collapse>
    </Box>
  );
}

function countsOf(
  findings: readonly Finding[],
  { counted }: (typeof findingWords)[keyof typeof findingWords],
): readonly string[] {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted[severity](count)];
  });
}
