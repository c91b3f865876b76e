import { Box } from '@mui/material';

/** Text that is read aloud and not seen, where the eye needs none. What scrolls around it must be `position: relative`, or it widens the page. */
export function HiddenText({ children }: { readonly children: string }) {
  return (
    <Box
      component="span"
      sx={{
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  );
}
