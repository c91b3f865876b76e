export {};

declare module '@mui/material/styles' {
  interface Palette {
    /** The edge of a field or a button: seen by everybody, unlike the hairline that only divides. */
    line: string;
  }
  interface PaletteOptions {
    line?: string;
  }
}
