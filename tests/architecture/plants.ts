/** One forbidden thing per rule: where it is planted, and which rule must name it, with which advice. */
export interface Plant {
  name: string;
  file: string;
  text: string;
  rule: string;
  advice: RegExp;
}

const importRule = 'eslint(no-restricted-imports)';
const globalRule = 'eslint(no-restricted-globals)';
const propertyRule = 'eslint(no-restricted-properties)';

let planted = 0;

function plant(folder: string, text: string, rule: string, advice: RegExp): Plant {
  planted += 1;
  return {
    name: `${folder}: ${text.split('\n', 1)[0]}`,
    file: `${folder}/planted${planted}.ts`,
    text: `${text}\n`,
    rule,
    advice,
  };
}

function forbidden(folder: string, imported: string, advice: RegExp): Plant {
  return plant(folder, `export * from '${imported}';`, importRule, advice);
}

const imports: Plant[] = [
  forbidden('core', '#core/agreement/party.ts', /root of core/),
  forbidden('core', './agreement/party.ts', /root of core/),
  forbidden('core', 'big.js', /only in core\/decimal/),

  forbidden('core/agreement', '#core/measures/month.ts', /knows nothing of what is built on it/),
  forbidden('core/agreement', '#core/document/document.ts', /knows nothing of what is built on it/),
  forbidden('core/agreement', '#core/clauses/library.ts', /knows nothing of what is built on it/),
  forbidden('core/agreement', '../decimal.ts', /from the root/),
  forbidden('core/agreement', 'big.js', /only in core\/decimal/),
  forbidden('core/agreement', 'node:fs', /knows nothing/),

  forbidden('core/measures', '#core/document/document.ts', /reads the agreement and nothing else/),
  forbidden('core/measures', '#core/clauses/library.ts', /reads the agreement and nothing else/),
  forbidden('core/measures', 'zod', /parsed/),
  forbidden('core/measures', 'temporal-polyfill', /only in core\/measures\/moment/),
  forbidden('core/measures', 'temporal-polyfill/full', /only in core\/measures\/moment/),
  forbidden('core/measures', 'date-holidays', /only in core\/measures\/holidays/),
  forbidden('core/document', 'date-holidays', /only in core\/measures\/holidays/),

  forbidden('core/checks', '#core/editing/draft.ts', /no printer and no shell/),
  forbidden('core/checks', '#core/printing/word/toWord.ts', /no printer and no shell/),

  forbidden('core/catalogue', '#core/document/document.ts', /nothing more/),
  forbidden('core/catalogue', 'zod', /only where data from outside is parsed/),

  forbidden('core/clauses', '#core/document/document.ts', /not the document/),
  forbidden('core/clauses', '#core/measures/month.ts', /not the document/),

  forbidden('core/editing', '#core/document/document.ts', /knows nothing of how it is shown/),
  forbidden('core/editing', '#core/bridge/requests.ts', /knows nothing of how it is shown/),
  forbidden('core/ownTemplates', '#core/bridge/requests.ts', /neither keeps nor shows/),
  forbidden('core/sharing', '#core/bridge/requests.ts', /neither keeps nor shows/),
  forbidden('core/bridge', '#core/document/document.ts', /names requests and does nothing/),
  forbidden('core/bridge', '#core/measures/deadline.ts', /names requests and does nothing/),
  forbidden('core/bridge', 'electron', /only in electron/),

  forbidden('core/verifying', '#core/printing/printed.ts', /knows no printer/),
  forbidden('machine', '#core/outcome.ts', /knows nothing of agreements/),
  forbidden('electron', '#renderer/App.tsx', /never the window/),
  forbidden('electron', '#cli/main.ts', /command line/),
  forbidden('electron', 'node:sqlite', /only in electron\/storage/),
  forbidden('electron/storage', 'electron', /knows no window/),
  forbidden('renderer', '#electron/main.ts', /asks the machine/),
  forbidden('renderer', '#core/printing/columnWidths.ts', /asks the machine/),
  forbidden('renderer', 'node:fs', /asks the machine/),
  forbidden('renderer/forms', '@dnd-kit/core', /only in renderer\/sorting/),
  forbidden('renderer/forms', 'date-holidays', /only in core\/measures\/holidays/),
  forbidden('renderer/pages', 'pdfjs-dist', /only in renderer\/pages\/pdf/),
  forbidden('renderer/preview', 'pdfjs-dist/build/pdf.worker.min.mjs?url', /only in renderer\/pages\/pdf/),
  forbidden('renderer/sorting', '#electron/main.ts', /asks the machine/),

  forbidden('core/document', '#core/printing/houseStyle.ts', /no printer/),
  forbidden('core/document', '#core/checks/check.ts', /no printer, check/),
  forbidden('core/document', '#cli/main.ts', /shell/),
  forbidden('core/document', '#tests/builders/sampleDocument.ts', /shell/),
  forbidden('core/document', 'fflate', /only in core\/printing\/word/),
  forbidden('core/document', 'fflate/browser', /only in core\/printing\/word/),
  forbidden('core/document', 'pdfmake', /only in core\/printing\/pdf/),
  forbidden('core/document', 'liquidjs', /only in core\/clauses/),
  forbidden('core/document', 'mdast-util-from-markdown', /only in core\/clauses/),
  forbidden('core/document', 'jsonc-parser', /only in core\/agreement/),
  forbidden('core/document', 'zod', /only where data from outside is parsed/),
  plant('core/document', "export type { Zippable } from 'fflate';", importRule, /only in core\/printing\/word/),
  plant('core/document', "export const lazily = () => import('fflate');", importRule, /only in core\/printing\/word/),

  forbidden('core/printing', '#core/printing/word/toWord.ts', /neither printer/),
  forbidden('core/printing', './pdf/toPdf.ts', /neither printer/),
  forbidden('core/printing/word', '#core/printing/pdf/toPdf.ts', /The Word printer/),
  forbidden('core/printing/word', '#core/measures/month.ts', /The Word printer/),
  forbidden('core/printing/word', '#core/agreement/party.ts', /The Word printer/),
  forbidden('core/printing/word', 'pdfmake', /only in core\/printing\/pdf/),
  forbidden('core/printing/word', 'node:fs', /The Word printer/),
  forbidden('core/openXml', '#core/document/document.ts', /knows nothing of contracts/),
  forbidden('core/verifying', '#core/printing/word/toWord.ts', /knows no printer/),
  forbidden('core/printing/anew', '#core/bridge/requests.ts', /knows no shell/),
  forbidden('core/printing/pdf', '#core/printing/word/toWord.ts', /The PDF printer/),
  forbidden('core/printing/pdf', 'fflate', /only in core\/printing\/word/),
  forbidden('core/printing/pdf', 'pdfmake/build/pdfmake.js', /The PDF printer/),

  forbidden('core/newcomer', '#core/agreement/party.ts', /no import rule yet/),
  forbidden('cli', '#tests/builders/sampleDocument.ts', /The command line uses core/),
  forbidden('cli', '../tests/builders/sampleDocument.ts', /from the root/),
  forbidden('cli', 'fflate', /only in core\/printing\/word/),
  forbidden('tools', '#tests/builders/sampleDocument.ts', /keep tests out/),
  forbidden('tools/packaging', '#core/decimal.ts', /Packaging knows the files/),
];

const surroundings: Plant[] = [
  plant('core/agreement', 'export const today = new Date();', globalRule, /clock/),
  plant('core/agreement', 'export const { length } = [typeof crypto];', globalRule, /argument/),
  plant('core/measures', 'export const now = () => performance.now();', globalRule, /clock/),
  plant('core/checks', 'export const draw = () => Math.random();', propertyRule, /argument/),
  plant('core/clauses', 'export const { length } = [typeof process];', globalRule, /window, a worker/),
  plant(
    'core/document',
    'declare const Temporal: { Now: { instant(): unknown } };\nexport const now = () => Temporal.Now.instant();',
    propertyRule,
    /clock/,
  ),
  plant('core/printing', 'export const today = new Date();', globalRule, /clock/),
  plant('core/printing', 'export const draw = () => Math.random();', propertyRule, /argument/),
  plant('core/printing/word', 'export const { length } = [typeof performance];', globalRule, /clock/),
  plant('core/printing/pdf', 'export const { length } = [typeof process];', globalRule, /window, a worker/),
];

const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

const habits: Plant[] = [
  plant(
    'core/document',
    'export function read(text: any): void {\n  void text;\n}',
    'typescript(no-explicit-any)',
    /any/,
  ),
  plant(
    'core/document',
    'export const first = (of: readonly string[]): string => of[0]!;',
    'typescript(no-non-null-assertion)',
    /non-null/,
  ),
  plant(
    'core/document',
    "import { Outcome } from '#core/outcome.ts';\nexport type Made = Outcome<string, string>;",
    'typescript(consistent-type-imports)',
    /type/,
  ),
  plant('core/document', 'export default 1;', 'import(no-default-export)', /default/),
  plant('core/document', `export const rows = [\n${many(301, (at) => `  ${at},`)}\n];`, 'eslint(max-lines)', /300/),
  plant(
    'core/document',
    `export function long(log: number[]): void {\n${many(60, (at) => `  log.push(${at});`)}\n}`,
    'eslint(max-lines-per-function)',
    /60/,
  ),
  plant(
    'core/document',
    `export function winding(n: number): number {\n${many(12, (at) => `  if (n === ${at}) return ${at};`)}\n  return n;\n}`,
    'eslint(complexity)',
    /12/,
  ),
  plant(
    'core/document',
    'export const sum = (a: number, b: number, c: number, d: number, e: number): number => a + b + c + d + e;',
    'eslint(max-params)',
    /4/,
  ),
  plant(
    'core/document',
    "export function say(way: 'left' | 'right'): string | undefined {\n  switch (way) {\n    case 'left':\n      return way;\n  }\n  return undefined;\n}",
    'typescript(switch-exhaustiveness-check)',
    /right/,
  ),
  plant(
    'cli',
    'const later = async (): Promise<void> => {\n  await Promise.resolve();\n};\nlater();',
    'typescript(no-floating-promises)',
    /await/,
  ),
  plant(
    'cli',
    'export const run = (): void => {\n  [1].forEach(async () => {\n    await Promise.resolve();\n  });\n};',
    'typescript(no-misused-promises)',
    /promise/i,
  ),
  plant(
    'cli',
    'export const read = (text: string): { a: string } => JSON.parse(text);',
    'typescript(no-unsafe-return)',
    /any/,
  ),
  plant(
    'tests',
    "import { expect, it } from 'vitest';\nit.only('runs alone', () => {\n  expect(1).toBe(1);\n});",
    'vitest(no-focused-tests)',
    /focus/,
  ),
  {
    name: 'two files that import each other',
    file: 'core/agreement/plantedEgg.ts',
    text: "import { hen } from '#core/agreement/plantedHen.ts';\nexport const egg = (): unknown => hen();\n",
    rule: 'import(no-cycle)',
    advice: /cycle/,
  },
  {
    name: 'two files that import each other, seen from the other',
    file: 'core/agreement/plantedHen.ts',
    text: "import { egg } from '#core/agreement/plantedEgg.ts';\nexport const hen = (): unknown => egg();\n",
    rule: 'import(no-cycle)',
    advice: /cycle/,
  },
];

export const forLint: Plant[] = [...imports, ...surroundings, ...habits];

/** What the compiler must refuse: names of an environment that is not there, and areas above one's own. */
export const forTypes: Plant[] = [
  plant('core/agreement', 'export const shell = process.env;', 'TS2591', /process/),
  plant('core/agreement', 'export const page = document.title;', 'TS2584', /document/),
  plant('core/agreement', "export * from 'node:fs';", 'TS2591', /node:fs/),
  plant('core/agreement', "export type { Document } from '#core/document/document.ts';", 'TS6307', /not listed/),
  plant('core/agreement', "export * from '#cli/plantedTarget.ts';", 'TS6307', /not listed/),
  plant('core/clauses', 'export const page = document.title;', 'TS2584', /document/),
  plant('core/clauses', "export type { Document } from '#core/document/document.ts';", 'TS6307', /not listed/),
  plant('core/document', 'export const shell = process.env;', 'TS2591', /process/),
  plant('core/document', 'export const bytes = Buffer.alloc(1);', 'TS2591', /Buffer/),
  // liquidjs's types bring Node's in: they must stay behind core/clauses.
  plant(
    'core/document',
    "import { parse } from '#core/clauses/plantedLibrary.ts';\nexport const shell = [parse, process.env];",
    'TS2591',
    /process/,
  ),
  plant('core/document', 'export const page = document.title;', 'TS2584', /document/),
  plant('core/document', 'export const web = fetch;', 'TS2304', /fetch/),
  plant('core/document', "export * from '#cli/plantedTarget.ts';", 'TS6307', /not listed/),
  plant('core/document', "export * from '#core/printing/houseStyle.ts';", 'TS6307', /not listed/),
  plant('core/printing/word', 'export const page = document.title;', 'TS2584', /document/),
  plant('core/printing/word', "export * from '#cli/plantedTarget.ts';", 'TS6307', /not listed/),
  plant('electron', 'export const page = document.title;', 'TS2584', /document/),
  plant('electron', "export * from '#cli/plantedTarget.ts';", 'TS6307', /not listed/),
  plant('renderer', 'export const machine = process.env;', 'TS2591', /process/),
  plant('renderer', "export * from '#cli/plantedTarget.ts';", 'TS6307', /not listed/),
  plant('cli', 'export const page = document.title;', 'TS2584', /document/),
  plant('cli', "export * from '#tests/plantedTarget.ts';", 'TS6307', /not listed/),
];

/** What the imports above point at, where it must exist to be refused for the right reason. */
export const targets = {
  'cli/plantedTarget.ts': 'export const target = 1;\n',
  'tests/plantedTarget.ts': 'export const target = 1;\n',
};

/** One file per area that does what is allowed there: the gates must pass it. */
export const clean: Record<string, string> = {
  'core/outcome.ts': 'export type Outcome<Value> = { value: Value } | { problem: string };\n',
  'core/decimal.ts':
    "import Big from 'big.js';\nexport const sum = (a: string, b: string): string => Big(a).plus(b).toString();\n",
  'core/agreement/language.ts':
    "import { z } from 'zod';\nexport const Language = z.enum(['en', 'da']);\nexport type Language = z.infer<typeof Language>;\n",
  'core/agreement/party.ts':
    "import type { Outcome } from '#core/outcome.ts';\nimport type { Language } from './language.ts';\nexport type Party = Outcome<Language>;\n",
  'core/measures/month.ts':
    "import type { Party } from '#core/agreement/party.ts';\nexport type Month = Party | number;\n",
  'core/measures/moment.ts':
    "import { Temporal } from 'temporal-polyfill';\nexport const isLeap = (date: string): boolean => Temporal.PlainDate.from(date).inLeapYear;\n",
  'core/measures/holidays.ts':
    "import Holidays from 'date-holidays';\nexport const named = (country: string): number => new Holidays(country).getHolidays(2026).length;\n",
  'core/clauses/plantedLibrary.ts':
    "import { Liquid } from 'liquidjs';\nimport { fromMarkdown } from 'mdast-util-from-markdown';\nexport const parse = (text: string): number => fromMarkdown(text).children.length + new Liquid().parse(text).length;\n",
  'core/checks/check.ts':
    "import type { Month } from '#core/measures/month.ts';\nimport { parse } from '#core/clauses/plantedLibrary.ts';\nexport const check = (month: Month): number => parse(typeof month);\n",
  'core/document/document.ts':
    "import type { Month } from '#core/measures/month.ts';\nexport interface Document {\n  month: Month;\n}\n",
  'core/printing/houseStyle.ts':
    "import type { Language } from '#core/agreement/language.ts';\nimport type { Document } from '#core/document/document.ts';\nexport type Style = [Document, Language];\n",
  'core/printing/word/toWord.ts':
    "import { strToU8 } from 'fflate';\nimport type { Style } from '#core/printing/houseStyle.ts';\nexport const toWord = (style: Style): Uint8Array => strToU8(`${style.length} ${new Date(0).getTime()}`);\n",
  'cli/main.ts':
    "import { writeFileSync } from 'node:fs';\nimport { toWord } from '#core/printing/word/toWord.ts';\nwriteFileSync('out', String(toWord.length));\n",
  'core/editing/draft.ts':
    "import { z } from 'zod';\nimport type { Party } from '#core/agreement/party.ts';\nexport const draft = z.unknown();\nexport type Draft = Party;\n",
  'core/bridge/requests.ts':
    "import { draft, type Draft } from '#core/editing/draft.ts';\nexport const requests = { draft };\nexport type Answer = Draft;\n",
  'machine/write.ts': "import { writeFileSync } from 'node:fs';\nexport const write = writeFileSync;\n",
  'electron/main.ts':
    "import { app } from 'electron';\nimport { requests } from '#core/bridge/requests.ts';\nimport { write } from '#machine/write.ts';\nexport const parts = [app, requests, write];\n",
  'electron/storage/storage.ts':
    "import { DatabaseSync } from 'node:sqlite';\nexport const open = (): DatabaseSync => new DatabaseSync(':memory:');\n",
  'renderer/App.tsx':
    "import { useState } from 'react';\nimport type { Answer } from '#core/bridge/requests.ts';\nexport function App() {\n  const [answer] = useState<Answer | null>(null);\n  return <p>{typeof answer}</p>;\n}\n",
  'tools/tool.ts': "import { argv } from 'node:process';\nexport const words = argv;\n",
  'tests/party.test.ts':
    "import { expect, it } from 'vitest';\nimport { sum } from '#core/decimal.ts';\nit('adds', () => {\n  expect(sum('0.1', '0.2')).toBe('0.3');\n});\n",
};
