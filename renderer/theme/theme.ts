import { createTheme } from '@mui/material';
import '@fontsource-variable/source-sans-3/index.css';
import './contractFont.css';
import { components } from './components.ts';

declare module '@mui/material/styles' {
  interface Palette {
    /** The edge of a field or a button: seen by everybody, unlike the hairline that only divides. */
    line: string;
  }
  interface PaletteOptions {
    line?: string;
  }
}

/** A quiet desk: one accent, hairlines, the interface in a humanist sans. The sheet of the contract is white in both themes. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme' },
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#0f5c63' },
        background: { default: '#f3f1ec', paper: '#fbfaf7' },
        text: { primary: '#22201c', secondary: '#5c574e' },
        divider: '#dcd7cc',
        action: { active: '#5c574e' },
        line: '#8e887b',
        error: { main: '#b3261e' },
        warning: { main: '#8a5300' },
        success: { main: '#2e6b34' },
      },
    },
    dark: {
      palette: {
        primary: { main: '#7cc4cb' },
        background: { default: '#1c1b19', paper: '#242320' },
        text: { primary: '#ece8e0', secondary: '#b5afa4' },
        divider: '#3b3833',
        action: { active: '#b5afa4' },
        line: '#7d786f',
        error: { main: '#f2a39d' },
        warning: { main: '#e8b667' },
        success: { main: '#93cf98' },
      },
    },
  },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: '"Source Sans 3 Variable", "Segoe UI", sans-serif',
    fontSize: 14,
    h1: { fontSize: 28, fontWeight: 600, lineHeight: 1.25, letterSpacing: '-0.005em' },
    h2: { fontSize: 20, fontWeight: 600, lineHeight: 1.3 },
    h3: { fontSize: 16, fontWeight: 600, lineHeight: 1.4 },
    body1: { fontSize: 14, lineHeight: 1.45 },
    body2: { fontSize: 13, lineHeight: 1.45 },
    button: { textTransform: 'none', fontWeight: 600, fontSize: 14, lineHeight: 1.45 },
  },
  components,
});

/** The face of the contract, in the interface as in print. */
export const CONTRACT_FONT = '"Contract Serif", Georgia, serif';
