import type { Components, Theme } from '@mui/material';

/** How the parts of the library look here: hairlines instead of shadows, quiet buttons, figures that stand below each other. */
export const components: Components<Omit<Theme, 'components'>> = {
  MuiCssBaseline: {
    styleOverrides: {
      body: { fontVariantNumeric: 'lining-nums' },
      '*': { scrollbarWidth: 'thin' },
      'main [data-path], main [data-part]': { scrollMarginTop: 16 },
      'table, [role="table"], input': { fontVariantNumeric: 'tabular-nums lining-nums' },
      // The system's own cross is blue in the light.
      '::-webkit-search-cancel-button': { filter: 'grayscale(1)' },
      // What has no room in a line says so.
      'input, select': { textOverflow: 'ellipsis' },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': { animationDuration: '1ms !important', transitionDuration: '1ms !important' },
      },
    },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': { outline: '2px solid currentColor', outlineOffset: 1 } } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: {
        variants: [
          // A small button without a frame is a link in the text: it begins where the text begins.
          {
            props: { variant: 'text', size: 'small' },
            style: {
              minWidth: 0,
              paddingInline: 0,
              fontSize: 14,
              '&:hover': { backgroundColor: 'transparent', textDecoration: 'underline', textUnderlineOffset: 3 },
            },
          },
          { props: { variant: 'outlined', size: 'small' }, style: { fontSize: 14, paddingBlock: 3 } },
          { props: { variant: 'contained', size: 'small' }, style: { fontSize: 14 } },
        ],
      },
      outlined: ({ theme: { vars } }) => ({
        borderColor: vars?.palette.line,
        backgroundColor: vars?.palette.background.paper,
        '&:hover': { borderColor: 'currentColor' },
      }),
    },
  },
  // In the dark a sheet keeps its designed colour, however high it lies.
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiDialog: {
    styleOverrides: {
      paper: ({ theme: { vars } }) => ({
        border: `1px solid ${vars?.palette.divider ?? 'transparent'}`,
        boxShadow: '0 12px 40px rgba(0 0 0 / 0.22)',
      }),
    },
  },
  // The buttons end where the fields above them end.
  MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 16px' } } },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: 20, fontWeight: 600, lineHeight: 1.3 } } },
  // A label stands above its field, as in the forms, and leaves its frame whole.
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        position: 'static',
        transform: 'none',
        maxWidth: 'none',
        marginBottom: 4,
        whiteSpace: 'normal',
        color: vars?.palette.text.primary,
      }),
    },
  },
  MuiFormHelperText: { styleOverrides: { root: { marginInline: 0 } } },
  MuiMenu: {
    styleOverrides: {
      paper: ({ theme: { vars } }) => ({
        border: `1px solid ${vars?.palette.divider ?? 'transparent'}`,
        boxShadow: '0 6px 20px rgba(0 0 0 / 0.16)',
      }),
    },
  },
  // What a tooltip covers can be clicked all the same.
  MuiTooltip: {
    defaultProps: { disableInteractive: true },
    styleOverrides: { tooltip: { fontSize: 13, lineHeight: 1.4, fontWeight: 400, padding: '5px 9px' } },
  },
  MuiTab: {
    styleOverrides: {
      root: {
        minHeight: 40,
        minWidth: 0,
        // Beside each other, tabs begin where the page begins.
        '.MuiTabs-root:not(.MuiTabs-vertical) &:not(.MuiTab-fullWidth)': { paddingInline: 0, marginRight: 24 },
      },
    },
  },
  MuiTabs: {
    styleOverrides: {
      root: { minHeight: 40 },
      // At the beginning and at the end the button that leads no further takes no room.
      scrollButtons: { '&.Mui-disabled': { width: 0 } },
    },
  },
  // Every field would bring a style sheet of its own, only to notice what a browser fills in.
  MuiInputBase: { defaultProps: { disableInjectingGlobalStyles: true } },
  MuiOutlinedInput: {
    defaultProps: { disableInjectingGlobalStyles: true },
    styleOverrides: {
      root: ({ theme: { vars } }) => ({ backgroundColor: vars?.palette.background.paper }),
      notchedOutline: ({ theme: { vars } }) => ({
        borderColor: vars?.palette.line,
        top: 0,
        '& legend': { display: 'none' },
      }),
      input: { '&::placeholder': { opacity: 0.7 } },
    },
  },
  // The library mixes this line of the light and the dark, and it is seen in neither.
  MuiTableCell: {
    styleOverrides: { root: ({ theme: { vars } }) => ({ borderColor: vars?.palette.divider ?? 'transparent' }) },
  },
  MuiAlert: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        variants: [
          // What is only told has no colour of its own: colours belong to findings and states.
          {
            props: { severity: 'info' },
            style: {
              backgroundColor: vars?.palette.action.hover,
              borderColor: vars?.palette.divider,
              color: vars?.palette.text.primary,
              '& .MuiAlert-icon': { color: vars?.palette.primary.main },
            },
          },
        ],
      }),
    },
  },
  // It lies over other words.
  MuiSnackbar: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        '& .MuiAlert-root': { backgroundColor: vars?.palette.background.paper, boxShadow: vars?.shadows[6] },
      }),
    },
  },
  MuiFormControlLabel: { styleOverrides: { root: { marginRight: 20 } } },
};
