// Its own types bring Node's in, which core must stay free of; only what `table.ts` uses of it is declared.
declare module 'papaparse' {
  interface Step {
    readonly data: readonly string[];
    readonly errors: readonly { readonly code: string; readonly index: number }[];
    /** Where the next row begins. */
    readonly meta: { readonly cursor: number };
  }
  interface Reading {
    readonly delimiter: string;
    readonly newline: string;
    readonly step: (row: Step, parser: { readonly abort: () => void }) => void;
  }
  interface Writing {
    readonly delimiter: string;
    readonly newline: string;
    readonly quotes: boolean;
    readonly escapeFormulae: RegExp;
  }
  const papa: {
    readonly parse: (text: string, how: Reading) => unknown;
    readonly unparse: (rows: readonly (readonly string[])[], how: Writing) => string;
  };
  export default papa;
}
