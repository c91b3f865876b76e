// hyphen has no types of its own; `division.ts` says what they are.
declare module 'hyphen/hyphen.js' {
  const found: unknown;
  export default found;
}

declare module 'hyphen/patterns/da.js' {
  const found: unknown;
  export default found;
}

declare module 'hyphen/patterns/en-gb.js' {
  const found: unknown;
  export default found;
}
