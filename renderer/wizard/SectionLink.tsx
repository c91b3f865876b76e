import { Badge, Box, ButtonBase, Tooltip, Typography } from '@mui/material';
import AdjustIcon from '@mui/icons-material/Adjust';
import CheckIcon from '@mui/icons-material/Check';
import ErrorIcon from '@mui/icons-material/Error';
import HorizontalRuleIcon from '@mui/icons-material/HorizontalRule';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import { useSectionName } from '#renderer/sections/useSectionName.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { goTo } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { wizardWords } from '#renderer/words/wizardWords.ts';
import { FindingMark } from '#renderer/findings/FindingMark.tsx';
import type { Finding } from '#core/checks/finding.ts';
import type { Progress } from './progress.ts';

const ICONS = { empty: RadioButtonUncheckedIcon, begun: AdjustIcon, attention: ErrorIcon, done: CheckIcon };
const COLOURS = { empty: 'disabled', begun: 'primary', attention: 'warning', done: 'success' } as const;

interface SectionLinkProps {
  readonly section: SectionId;
  readonly progress: Progress;
  readonly findings: readonly Finding[];
  readonly isCurrent: boolean;
  readonly isCollapsed: boolean;
}

/** One section of the map: how far it is, its name, and how many places are open. */
export function SectionLink({
  section,
  progress: { state, open },
  findings,
  isCurrent,
  isCollapsed,
}: SectionLinkProps) {
  const { wizard } = useWords();
  const nameOf = useSectionName();
  const words = wizardWords[useLanguage()];
  // What may stay empty is not waited for.
  const Icon = state === 'empty' && open === 0 ? HorizontalRuleIcon : ICONS[state];
  const { name } = nameOf(section);
  const label = words.section(name, wizard.states[state], open === 0 ? null : wizard.open(open));
  return (
    <Tooltip title={label} placement="right" enterDelay={isCollapsed ? 100 : 700}>
      <ButtonBase
        aria-label={label}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => goTo(section)}
        sx={{
          width: '100%',
          justifyContent: isCollapsed ? 'center' : 'flex-start',
          gap: 1,
          pl: isCollapsed ? 0 : 1.75,
          pr: isCollapsed ? 0.375 : 2,
          py: 0.5,
          textAlign: 'left',
          borderLeft: 3,
          borderColor: isCurrent ? 'primary.main' : 'transparent',
          bgcolor: isCurrent ? 'action.selected' : 'transparent',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Badge variant="dot" color="primary" invisible={!isCollapsed || open === 0}>
          <Icon color={COLOURS[state]} sx={{ fontSize: 17 }} />
        </Badge>
        {isCollapsed ? null : (
          <>
            <Typography component="span" sx={{ flex: 1, fontWeight: isCurrent ? 600 : 400 }}>
              {name}
            </Typography>
            <Box
              component="span"
              sx={{ typography: 'body2', color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
            >
              {open === 0 ? '' : open}
            </Box>
            <FindingMark findings={findings} />
          </>
        )}
      </ButtonBase>
    </Tooltip>
  );
}
