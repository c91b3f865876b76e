import { Tooltip } from '@mui/material';
import { SEVERITIES, type Finding } from '#core/checks/finding.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { findingWords } from '#renderer/words/findingWords.ts';
import { SEVERITY_COLOURS, SEVERITY_ICONS } from './severityLooks.ts';

/** A sign that the checker found something, where there is no room to say what; it tells how much, and the first of it. */
export function FindingMark({ findings }: { readonly findings: readonly Finding[] }) {
  const language = useLanguage();
  const { counted } = findingWords[language];
  const [gravest] = findings;
  if (gravest === undefined) return null;
  const { severity } = gravest;
  const Icon = SEVERITY_ICONS[severity];
  const counts = SEVERITIES.map((one) => [one, findings.filter((finding) => finding.severity === one).length] as const)
    .filter(([, count]) => count > 0)
    .map(([one, count]) => counted[one](count))
    .join(', ');
  return (
    <Tooltip title={`${counts}. ${gravest.message[language]}`} placement="right">
      <Icon color={SEVERITY_COLOURS[severity]} titleAccess={counts} sx={{ fontSize: 17, flexShrink: 0 }} />
    </Tooltip>
  );
}
