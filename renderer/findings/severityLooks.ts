import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlined';
import InfoOutlinedIcon from '@mui/icons-material/InfoOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import type { Severity } from '#core/checks/finding.ts';

/** Each severity has a form of its own besides its colour. */
export const SEVERITY_ICONS = { error: ErrorOutlineIcon, warning: WarningAmberIcon, hint: InfoOutlinedIcon } as const;

export const SEVERITY_COLOURS: Readonly<Record<Severity, 'error' | 'warning' | 'action'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'action',
};
