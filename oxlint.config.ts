import { defineConfig } from 'oxlint';

/** Packages that are named in one place only, so that they can be replaced there. */
const homes: Record<string, string> = {
  fflate:
    'fflate is named only in core/printing/word (to write), core/openXml (to read) and core/brand/picture: use what they give.',
  hyphen: 'hyphen is named only in core/printing/pdf/division.ts: ask it where a word may be divided.',
  pdfmake: 'pdfmake is named only in core/printing/pdf: hand a Document to the PDF printer instead.',
  liquidjs: 'liquidjs is named only in core/clauses: ask the clause library to evaluate the template.',
  'mdast-util-from-markdown': 'Markdown is parsed only in core/clauses: work on the Document it becomes.',
  'jsonc-parser': 'Places in a file are found only in core/agreement: read a file with parseAgreementFile.',
  papaparse: 'papaparse is named only in core/addressBook/table.ts: use what it gives.',
  '@orama/stemmers': 'Words are reduced to their stems only in core/library/wordForms.ts: ask its functions.',
  zod: 'zod is named only where data from outside is parsed (core/agreement, core/brand, core/clauses, core/editing, core/ownTemplates, core/sharing, core/bridge, core/verifying): use the types inferred there.',
  electron: 'electron is named only in electron/: the window asks through core/bridge.',
  'node:sqlite': 'node:sqlite is named only in electron/storage: ask the storage.',
  '@dnd-kit/core': '@dnd-kit is named only in renderer/sorting: put rows into a <Sorting> and ask useSortedRow.',
  '@dnd-kit/sortable': '@dnd-kit is named only in renderer/sorting: put rows into a <Sorting> and ask useSortedRow.',
  '@dnd-kit/utilities': '@dnd-kit is named only in renderer/sorting: put rows into a <Sorting> and ask useSortedRow.',
  'pdfjs-dist':
    'pdfjs-dist is named only in renderer/pages/pdf.ts (to draw) and machine/readPdf.ts (to read): use what they give.',
  'prosemirror-*': 'ProseMirror is named only in renderer/clauseEditor: show a <ClauseTextEditor>.',
  parse5: 'HTML of others is read only in renderer/clauseEditor/pasting: hand it to readPasted.',
  'big.js': 'big.js is named only in core/decimal.ts: calculate with the functions of #core/decimal.ts.',
  'temporal-polyfill': 'Dates are computed only in core/measures/moment.ts: use its functions.',
  'date-holidays': 'Public holidays are looked up only in core/measures/holidays.ts: ask a calendar when it is open.',
};

/** What the whole window may use. */
const windowMay = [
  '#core/*.ts',
  '#core/addressBook/**',
  '#core/agreement/**',
  '#core/catalogue/**',
  '#core/importing/**',
  '#core/measures/**',
  '#core/checks/**',
  '#core/clauses/**',
  '#core/library/**',
  '#core/document/**',
  '#core/printing/houseStyle.ts',
  '#core/editing/**',
  '#core/ownTemplates/**',
  '#core/brand/**',
  '#core/sharing/**',
  '#core/bridge/**',
  '#core/verifying/problemWords.ts',
  '#renderer/**',
  'react',
  'react-dom',
  'react-dom/**',
  '@mui/**',
  '@emotion/**',
  '@fontsource-variable/**',
  'zod',
  'zustand',
  'zustand/**',
];
const windowAdvice = 'The window shows: it uses core and React, and asks the machine through renderer/desktop.ts.';

const areas: Area[] = [
  {
    files: ['core/**'],
    may: ['#core/*.ts'],
    advice: 'This folder of core has no import rule yet: give it one in oxlint.config.ts.',
  },
  {
    files: ['core/*.ts'],
    siblings: './*.ts',
    may: ['#core/*.ts'],
    advice: 'The files at the root of core stand below everything else: they import only one another.',
  },
  {
    files: ['core/decimal.ts'],
    siblings: './*.ts',
    may: ['#core/*.ts', 'big.js'],
    advice: 'The files at the root of core stand below everything else: decimal.ts imports only big.js.',
  },
  {
    files: ['core/agreement/**'],
    may: ['#core/*.ts', '#core/agreement/**', 'zod', 'jsonc-parser'],
    advice:
      'core/agreement knows nothing of what is built on it: it imports only itself and the files at the root of core.',
  },
  {
    files: ['core/measures/**'],
    may: ['#core/*.ts', '#core/agreement/**', '#core/measures/**'],
    advice: 'core/measures reads the agreement and nothing else: pass anything more in as an argument.',
  },
  {
    files: ['core/measures/moment.ts'],
    may: ['#core/agreement/**', 'temporal-polyfill'],
    advice: 'moment.ts is dates and time zones, nothing else.',
  },
  {
    files: ['core/measures/holidays.ts'],
    may: ['#core/agreement/**', '#core/measures/**', 'date-holidays'],
    advice: 'holidays.ts is public holidays, nothing else.',
  },
  {
    files: ['core/checks/**'],
    may: [
      '#core/*.ts',
      '#core/agreement/**',
      '#core/measures/**',
      '#core/clauses/**',
      '#core/document/**',
      '#core/checks/**',
    ],
    advice:
      'core/checks reads the agreement, what it comes to and the finished document; it knows no printer and no shell.',
  },
  {
    files: ['core/catalogue/**'],
    may: ['#core/*.ts', '#core/agreement/**', '#core/editing/**', '#core/catalogue/**'],
    advice:
      'core/catalogue is what is usually agreed, as data: it knows agreements and how drafts change, nothing more.',
  },
  {
    files: ['core/clauses/**'],
    may: [
      '#core/*.ts',
      '#core/agreement/**',
      '#core/clauses/**',
      'zod',
      'liquidjs',
      'mdast-util-from-markdown',
      'mdast',
    ],
    advice: 'core/clauses knows the agreement and not the document: core/document puts its clauses in place.',
  },
  {
    files: ['core/library/**'],
    may: ['#core/*.ts', '#core/agreement/**', '#core/clauses/**', '#core/document/sameData.ts', '#core/library/**'],
    advice: 'core/library lists, finds and compares clauses that are handed to it: it keeps nothing and shows nothing.',
  },
  {
    files: ['core/library/wordForms.ts'],
    may: ['#core/agreement/language.ts', '@orama/stemmers/**'],
    advice: 'wordForms.ts is the forms that a word can have, nothing else.',
  },
  {
    files: ['core/document/**'],
    may: ['#core/*.ts', '#core/agreement/**', '#core/measures/**', '#core/clauses/**', '#core/document/**'],
    advice: 'core/document is made from agreement, measures and clauses: it knows no printer, check or shell.',
  },
  {
    files: ['core/printing/*.ts'],
    siblings: './*.ts',
    may: ['#core/*.ts', '#core/agreement/language.ts', '#core/brand/**', '#core/document/**', '#core/printing/*.ts'],
    advice: 'What both printers share knows the document, its language and its brand, but neither printer.',
  },
  {
    files: ['core/printing/word/**'],
    may: [
      '#core/*.ts',
      '#core/agreement/language.ts',
      '#core/brand/**',
      '#core/document/**',
      '#core/printing/*.ts',
      '#core/printing/word/**',
      '#core/openXml/**',
      'fflate',
    ],
    advice:
      'The Word printer prints a finished Document: decide content in core/document, share with the PDF printer in core/printing.',
  },
  {
    files: ['core/printing/pdf/**'],
    may: [
      '#core/*.ts',
      '#core/agreement/language.ts',
      '#core/brand/**',
      '#core/document/**',
      '#core/printing/*.ts',
      '#core/printing/pdf/**',
      'pdfmake',
      'pdfmake/js/**',
      'hyphen/**',
      'fontkit',
    ],
    advice:
      'The PDF printer prints a finished Document: decide content in core/document, share with the Word printer in core/printing.',
  },
  {
    files: ['core/printing/anew/**'],
    may: [
      '#core/*.ts',
      '#core/agreement/**',
      '#core/brand/**',
      '#core/clauses/**',
      '#core/document/**',
      '#core/measures/**',
      '#core/printing/**',
      '#core/verifying/**',
    ],
    advice: 'core/printing/anew prints a contract again from the agreement in a file, and knows no shell.',
  },
  {
    files: ['core/editing/**'],
    may: ['#core/*.ts', '#core/agreement/**', '#core/clauses/**', '#core/editing/**', 'zod'],
    advice: 'core/editing changes a draft and knows nothing of how it is shown, printed or kept.',
  },
  {
    files: ['core/ownTemplates/**'],
    may: ['#core/*.ts', '#core/agreement/**', '#core/ownTemplates/**', 'zod'],
    advice: 'core/ownTemplates makes a template of an agreement: it neither keeps nor shows them.',
  },
  {
    files: ['core/sharing/**'],
    may: [
      '#core/*.ts',
      '#core/agreement/**',
      '#core/clauses/**',
      '#core/library/**',
      '#core/ownTemplates/**',
      '#core/document/sameData.ts',
      '#core/sharing/**',
      'zod',
    ],
    advice: 'core/sharing reads, compares and writes what is shared: it neither keeps nor shows it.',
  },
  {
    files: ['core/addressBook/**'],
    may: [
      '#core/*.ts',
      '#core/agreement/**',
      '#core/document/clean.ts',
      '#core/editing/newItem.ts',
      '#core/addressBook/**',
    ],
    advice: 'core/addressBook knows parties and tables of them: it neither keeps nor shows them.',
  },
  {
    files: ['core/addressBook/table.ts'],
    may: ['#core/*.ts', '#core/agreement/**', '#core/addressBook/**', 'papaparse'],
    advice: 'table.ts is from bytes to cells and back, nothing else.',
  },
  {
    files: ['core/brand/**'],
    may: [
      '#core/*.ts',
      '#core/agreement/**',
      '#core/document/clean.ts',
      '#core/document/typefaceSigns.ts',
      '#core/brand/**',
      'zod',
    ],
    advice: 'core/brand is how the contracts of a firm look, as data: it knows no printer, no storage and no window.',
  },
  {
    files: ['core/brand/picture/**'],
    may: ['#core/*.ts', '#core/agreement/utf8.ts', '#core/brand/**', 'fflate'],
    advice: 'core/brand/picture reads and writes pictures and knows nothing of brands.',
  },
  {
    files: ['core/bridge/**'],
    may: [
      '#core/*.ts',
      '#core/agreement/**',
      '#core/addressBook/limits.ts',
      '#core/addressBook/table.ts',
      '#core/brand/**',
      '#core/clauses/**',
      '#core/editing/**',
      '#core/importing/clauses.ts',
      '#core/library/**',
      '#core/ownTemplates/**',
      '#core/sharing/**',
      '#core/bridge/**',
      '#core/measures/milestones/milestone.ts',
      '#core/verifying/differences.ts',
      '#core/verifying/problemWords.ts',
      'zod',
    ],
    advice: 'core/bridge is the contract between window and machine: it names requests and does nothing.',
  },
  {
    files: ['core/openXml/**'],
    may: ['#core/*.ts', '#core/agreement/utf8.ts', '#core/openXml/**', 'fflate'],
    advice: 'core/openXml reads and writes the form of Word files and knows nothing of contracts.',
  },
  {
    files: ['core/importing/**'],
    may: [
      '#core/*.ts',
      '#core/agreement/**',
      '#core/document/clean.ts',
      '#core/openXml/**',
      '#core/clauses/**',
      '#core/importing/**',
    ],
    advice: 'core/importing makes clauses of the words of others: it knows no printer, no storage and no window.',
  },
  {
    files: ['core/verifying/**'],
    may: ['#core/*.ts', '#core/agreement/**', '#core/brand/**', '#core/openXml/**', '#core/verifying/**', 'zod'],
    advice: 'core/verifying compares words: printing anew is handed in, so that it knows no printer.',
  },
  {
    files: ['machine/**'],
    may: ['#machine/**', 'node:*'],
    advice: 'machine/ is a thin layer over Node that knows nothing of agreements or of the program above it.',
  },
  {
    files: ['machine/readPdf.ts'],
    may: ['#machine/**', 'node:*', 'pdfjs-dist/**'],
    advice: 'readPdf.ts reads what is in a PDF file, nothing else.',
  },
  {
    files: ['electron/**'],
    may: ['#core/**', '#machine/**', '#electron/**', '#resources/**', 'electron', 'node:*', '!node:sqlite'],
    advice: 'electron/ uses core, Electron and Node, never the window or the command line.',
  },
  {
    files: ['electron/storage/**'],
    may: ['#core/**', '#electron/**', 'node:*', 'node:sqlite', 'zod'],
    advice: 'The storage keeps things in SQLite and knows no window: it uses core and Node.',
  },
  { files: ['renderer/**'], may: windowMay, advice: windowAdvice },
  { files: ['renderer/clauseEditor/**'], may: [...windowMay, 'prosemirror-*'], advice: windowAdvice },
  {
    files: ['renderer/clauseEditor/pasting/**'],
    may: [...windowMay, 'prosemirror-*', 'parse5'],
    advice: windowAdvice,
  },
  { files: ['renderer/sorting/**'], may: [...windowMay, '@dnd-kit/**'], advice: windowAdvice },
  { files: ['renderer/pages/pdf.ts'], may: [...windowMay, 'pdfjs-dist', 'pdfjs-dist/**'], advice: windowAdvice },
  {
    files: ['cli/**'],
    may: ['#core/**', '#machine/**', '#cli/**', 'node:*'],
    advice: 'The command line uses core and Node, nothing else: what it needs to think belongs into core.',
  },
  {
    files: ['tools/**'],
    may: ['#core/**', '#tools/**', 'node:*'],
    advice: 'tools are small scripts on Node: run a package by its command, and keep tests out.',
  },
  {
    files: ['tools/packaging/**'],
    may: [
      '#tools/**',
      'node:*',
      '@electron/asar',
      '@electron/fuses',
      '@playwright/test',
      'electron-builder',
      'plist',
      'resedit',
      'zod',
    ],
    advice: 'Packaging knows the files that are packed and the packers, not what the program does.',
  },
];

/** What core may not reach for: it takes these as arguments, so that the same input always gives the same output. */
const clock = 'The clock enters core as an argument, so that the same agreement always gives the same document.';
const chance = 'Ids and chance enter core as arguments, so that the same agreement always gives the same document.';
const machine =
  'core runs in a window, a worker and the command line alike: let the caller do this and pass the result in.';

const impureGlobals = [
  ...named(['performance'], clock),
  ...named(['crypto'], chance),
  ...named(['process', 'global', 'require', '__dirname', '__filename', 'console', 'fetch'], machine),
  ...named(['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'], machine),
  ...named(['window', 'document', 'navigator', 'localStorage'], machine),
];
const now = { object: 'Temporal', property: 'Now', message: clock };

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'vitest', 'react', 'jsx-a11y'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['node_modules', 'out', 'coverage', 'tests/golden/*/**'],
  rules: {
    'no-restricted-imports': importRule({
      may: ['**', '!#tests/**', '!**/tests/**'],
      advice: 'Nothing imports tests.',
    }),
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-duplicates': 'error',
    'import/no-named-as-default': 'off',
    // Characters that must not reach a printed file are named by their code; missing returns are tsc's to find.
    'no-control-regex': 'off',
    'typescript/consistent-return': 'off',
    'no-shadow': 'off',

    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/require-await': 'error',
    'typescript/return-await': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/no-unsafe-type-assertion': 'off',

    complexity: ['error', { max: 12 }],
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    'max-params': ['error', { max: 4 }],
    eqeqeq: 'error',
    'no-empty': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'unicorn/filename-case': ['error', { cases: { camelCase: true, pascalCase: true } }],
    'unicorn/no-abusive-eslint-disable': 'error',
    'react/react-in-jsx-scope': 'off',
    // `output` is an inline element; a status may be any.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '**/withoutEval.ts'] }],
    // tsc knows whether a module has a default export; that of `?worker&url` is made by the bundler.
    'import/default': 'off',
    // Meant for windows: the processes and workers we speak with have no origin to name.
    'unicorn/require-post-message-target-origin': 'off',
    'vitest/no-focused-tests': 'error',
  },
  overrides: [
    // An override replaces the options of the ones before it, so each area lists all that it may import.
    ...areas.map((area) => ({
      files: area.files,
      rules: { 'no-restricted-imports': importRule(area) },
    })),
    {
      files: ['core/**'],
      rules: {
        'no-restricted-globals': ['error', ...impureGlobals, ...named(['Date'], clock), ...named(['Buffer'], machine)],
        'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: chance }, now],
      },
    },
    {
      // pdfmake and the zip writer read the clock and draw random numbers: only the printers may touch these, to tame them.
      files: ['core/printing/word/**', 'core/printing/pdf/**'],
      rules: {
        'no-restricted-globals': ['error', ...impureGlobals],
        'no-restricted-properties': ['error', now],
      },
    },
    {
      // Tables of words and of samples are data: their length says nothing about them.
      files: ['core/**/words/**', 'core/catalogue/**', 'renderer/words/**', 'electron/words/**', 'tests/builders/**'],
      rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
    },
    {
      // A question may hold questions: the forms are recursive as the schema is.
      files: ['renderer/forms/**'],
      rules: { 'import/no-cycle': 'off' },
    },
    {
      // Markup is long without being difficult.
      files: ['renderer/**/*.tsx'],
      rules: {
        'max-lines-per-function': ['error', { max: 130, skipBlankLines: true, skipComments: true }],
        complexity: ['error', { max: 18 }],
      },
    },
    {
      files: ['tests/**'],
      rules: {
        'no-restricted-imports': 'off',
        'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
        'max-lines-per-function': 'off',
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
      },
    },
    {
      // Functions that are handed to a page as their source stand alone; what a page is refused must be tried.
      files: ['tests/e2e/**', 'tests/electron-double/page/**', 'tests/electron-double/wire.ts'],
      rules: { 'unicorn/consistent-function-scoping': 'off', 'no-eval': 'off' },
    },
    {
      files: ['*.config.ts'],
      rules: { 'import/no-default-export': 'off', 'max-lines': 'off', 'unicorn/filename-case': 'off' },
    },
  ],
});

interface Area {
  files: string[];
  /** Which files beside it a file may import with `./`; all below its folder unless said. */
  siblings?: string;
  may: string[];
  advice: string;
}

/**
 * All that is not allowed is forbidden; some of it is answered twice, with advice of its own as well. Written without `regex`, whose
 * lookaheads oxlint ignores in silence, and with one negated group only, because its exceptions hold for all groups.
 */
function importRule({ siblings = './**', may, advice }: Omit<Area, 'files'>): ['error', object] {
  const strangers = Object.keys(homes).filter((name) => !may.includes(name));
  return [
    'error',
    {
      patterns: [
        ...strangers.map((name) => ({ group: [name, `${name}/**`], message: homes[name] })),
        {
          group: ['../**'],
          message: 'Write the path from the root (#core/…, #cli/…), to show into which area it reaches.',
        },
        { group: ['**', ...[siblings, ...may].map(not)], message: advice },
      ],
    },
  ];
}

function not(pattern: string): string {
  return pattern.startsWith('!') ? pattern.slice(1) : `!${pattern}`;
}

function named(names: string[], message: string): { name: string; message: string }[] {
  return names.map((name) => ({ name, message }));
}
