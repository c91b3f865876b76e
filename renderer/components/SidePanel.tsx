import { Box, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import CloseIcon from '@mui/icons-material/Close';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { showSide } from '#renderer/state/panels.ts';

interface SidePanelProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
}

/** A panel beside the questions. Esc closes it, and the keyboard goes back to where it was. */
export function SidePanel({ title, closeLabel, children }: SidePanelProps) {
  const id = useId();
  const before = useRef<Element | null>(document.activeElement);
  useEffect(() => {
    const cameFrom = before.current;
    const heard = (event: KeyboardEvent) => {
      const isMeantForOther =
        event.defaultPrevented || document.querySelector('[role="dialog"], [role="menu"]') !== null;
      if (event.key === 'Escape' && !isMeantForOther) showSide(null);
    };
    window.addEventListener('keydown', heard);
    return () => {
      window.removeEventListener('keydown', heard);
      // Whoever went on to a question stays there.
      if (document.activeElement === document.body && cameFrom instanceof HTMLElement) cameFrom.focus();
    };
  }, []);
  return (
    <Box
      component="aside"
      aria-labelledby={`${id}-title`}
      sx={{
        width: { xs: '100%', md: 400 },
        flexShrink: 0,
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        borderLeft: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
      }}
    >
      <Stack
        direction="row"
        sx={{ alignItems: 'center', pl: 2.5, pr: 1, py: 1, borderBottom: 1, borderColor: 'divider' }}
      >
        <Typography id={`${id}-title`} component="h2" variant="h3" sx={{ flex: 1 }}>
          {title}
        </Typography>
        <Tooltip title={closeLabel}>
          <IconButton size="small" aria-label={closeLabel} onClick={() => showSide(null)}>
            <CloseIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      </Stack>
      {children}
    </Box>
  );
}
