import { Box, ButtonBase, Typography } from '@mui/material';
import AdjustIcon from '@mui/icons-material/Adjust';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import ErrorIcon from '@mui/icons-material/Error';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import { sectionsOf } from '#renderer/sections/sections.ts';
import { useContract } from '#renderer/state/contract.ts';
import { goTo, useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useWords } from '#renderer/state/session.ts';
import { progressOf } from './progress.ts';

const ICONS = { empty: RadioButtonUncheckedIcon, begun: AdjustIcon, attention: ErrorIcon, done: CheckCircleIcon };
const COLOURS = { empty: 'disabled', begun: 'primary', attention: 'warning', done: 'success' } as const;

/** All sections with how far they are; any of them can be gone to at any time. */
export function SectionMap() {
  const words = useWords();
  const type = useAgreement((agreement) => agreement.type);
  const current = useOpenDraft(({ open }) => open?.section);
  const draft = useOpenDraft(({ open }) => open?.history.present);
  const blanks = useContract((contract) => contract.blanks);
  if (draft === undefined) return null;
  return (
    <Box
      component="nav"
      aria-label={words.wizard.map}
      sx={{ width: 236, flexShrink: 0, overflow: 'auto', borderRight: 1, borderColor: 'divider', py: 1 }}
    >
      {sectionsOf(type).map((section) => {
        const { state, open } =
          section === 'review'
            ? { state: blanks.length === 0 ? ('done' as const) : ('begun' as const), open: blanks.length }
            : progressOf(section, draft, blanks);
        const Icon = ICONS[state];
        const isCurrent = section === current;
        return (
          <ButtonBase
            key={section}
            aria-current={isCurrent ? 'page' : undefined}
            onClick={() => goTo(section)}
            sx={{
              width: '100%',
              justifyContent: 'flex-start',
              gap: 1,
              px: 2,
              py: 0.75,
              textAlign: 'left',
              borderLeft: 3,
              borderColor: isCurrent ? 'primary.main' : 'transparent',
              bgcolor: isCurrent ? 'action.selected' : 'transparent',
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            <Icon fontSize="small" color={COLOURS[state]} titleAccess={words.wizard.states[state]} />
            <Typography component="span" sx={{ flex: 1, fontWeight: isCurrent ? 600 : 400 }}>
              {words.sections[section].name}
            </Typography>
            {open === 0 ? null : (
              <Typography component="span" variant="body2" color="textSecondary" aria-label={words.wizard.open(open)}>
                {open}
              </Typography>
            )}
          </ButtonBase>
        );
      })}
    </Box>
  );
}
