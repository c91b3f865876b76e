/** Text of a template, in UTF-16 units: some 80 pages, and Markdown of the worst kind is still read within seconds. */
export const LONGEST_TEMPLATE = 250_000;
/** Text of one of the agreement's own clauses: some ten pages. */
export const LONGEST_CLAUSE = 30_000;
/** `{{` and `{%` in one text. */
export const MOST_TAGS = 20_000;
/** Between `{{` and `}}`, or `{%` and `%}`. */
export const LONGEST_TAG = 1_000;
/** Ifs and loops inside each other. */
export const DEEPEST_NESTING = 32;
/** What one evaluation may write, in UTF-16 units, a value counting as a few. */
export const LONGEST_OUTPUT = 1_000_000;
/** Nodes visited, turns of loops and comparisons with list items in one evaluation. */
export const MOST_STEPS = 500_000;
/**
 * Markdown takes time that grows with the square of these (`mdast-util-from-markdown` 2): indents and list marks at
 * the beginning of a line, marks (`*`, `_`, `[`, `]`) in one paragraph, and lines of one list.
 */
export const LONGEST_LINE_START = 64;
export const MOST_MARKS = 400;
export const MOST_LINES = 2_000;
