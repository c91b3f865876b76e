import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { newAgreement, parseAgreementFile, serialiseAgreement } from '#core/agreement/agreementFile.ts';
import { LARGEST_FILE } from '#core/agreement/jsonFile.ts';
import type { AgreementFileProblem } from '#core/agreement/problems.ts';
import { problemLines } from '#core/agreement/problemWords.ts';
import { bareSchema, itemOf, membersOf, propertiesOf } from '#core/agreement/schemaWalk.ts';

const small = readFileSync(join(import.meta.dirname, '../../fixtures/files/version-1/small.sla'), 'utf8');

describe('a written file', () => {
  it('has no line for what was not answered', () => {
    const text = serialiseAgreement(newAgreement({ id: 'new', type: 'internal', language: 'da' }));
    expect(text).toBe(`{
  "format": "sla-studio/agreement",
  "version": 1,
  "agreement": {
    "id": "new",
    "type": "internal",
    "language": "da"
  }
}
`);
  });

  it('is what a saved file already was', () => {
    const read = parseAgreementFile(small);
    expect(read.ok && serialiseAgreement(read.value)).toBe(small);
  });
});

describe('a file that is no file of ours', () => {
  it.each<[what: string, source: string | Uint8Array, kind: AgreementFileProblem['kind']]>([
    ['empty', '', 'empty'],
    ['empty in bytes', new Uint8Array(), 'empty'],
    ['only a byte order mark', '\uFEFF\n', 'empty'],
    ['50 MB of spaces', ' '.repeat(50_000_000), 'tooLarge'],
    ['50 MB in bytes', new Uint8Array(50_000_000), 'tooLarge'],
    ['text that is too large only in UTF-8', 'æ'.repeat(LARGEST_FILE / 2 + 1), 'tooLarge'],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${small}`, 'utf16le')), 'notUtf8'],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(small, 'utf16le')), 'notUtf8'],
    ['Latin-1', new Uint8Array(Buffer.from('{"a": "æøå"}', 'latin1')), 'notUtf8'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'notUtf8'],
    ['100 000 brackets', '['.repeat(100_000), 'nestedTooDeep'],
    ['100 000 objects', '{"a":'.repeat(100_000), 'nestedTooDeep'],
    ['other text', 'Service level agreement', 'notJson'],
    ['JSON with comments', '{"format": "sla-studio/agreement" /* 1 */}', 'notJson'],
    ['JSON with a comma too many', '{"format": "sla-studio/agreement",}', 'notJson'],
    ['a list', '[]', 'notAnAgreementFile'],
    ['other JSON', '{"name": "x"}', 'notAnAgreementFile'],
    ['a format that only begins like ours', '{"format": "sla-studio/agreements"}', 'notAnAgreementFile'],
    ['no version', '{"format": "sla-studio/agreement"}', 'unknownVersion'],
    ['version 0', '{"format": "sla-studio/agreement", "version": 0}', 'unknownVersion'],
    ['a version in text', '{"format": "sla-studio/agreement", "version": "1"}', 'unknownVersion'],
    ['a newer version', '{"format": "sla-studio/agreement", "version": 7}', 'newerVersion'],
  ])('is told from an agreement: %s', (_what, source, kind) => {
    expect(parseAgreementFile(source)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('is read with a byte order mark and with the line ends of Windows', () => {
    expect(parseAgreementFile(`\uFEFF${small.replaceAll('\n', '\r\n')}`).ok).toBe(true);
    expect(parseAgreementFile(new Uint8Array(Buffer.from(`\uFEFF${small}`))).ok).toBe(true);
  });

  it('may be nested as deep as an agreement needs, also when brackets stand in text', () => {
    const name = '['.repeat(1_000);
    expect(parseAgreementFile(small.replace('Ærø Havnelast ApS', name)).ok).toBe(true);
  });

  it('is damaged where it was cut off', () => {
    const cut = small.slice(0, small.indexOf('"effectiveDate"'));
    const end = `${cut.split('\n').length}:5`;
    expect(linesFor(cut)).toEqual([
      `${end}: the file is damaged or incomplete: it cannot be read as JSON from here on`,
    ]);
  });

  it('says which version it has and which can be read', () => {
    const [line] = linesFor(small.replace('"version": 1,', '"version": 2,'));
    expect(line).toContain('made by a newer SLA Studio: the file has format version 2, this program reads up to 1');
  });
});

describe('a mistake in a file', () => {
  it.each<[mistake: string, change: [was: string, is: string], at: string, line: string]>([
    [
      'a word that is none of a list',
      ['"calendarMonth"', '"week 3"'],
      '"week 3"',
      'metrics/uptime/window/kind: expected one of perItem, hour,',
    ],
    [
      'the wrong type',
      ['"Ærø Havnelast ApS"', '7000'],
      '7000',
      'parties/customer/legalName: expected text in quotation marks',
    ],
    ['a list for a value', ['"1.0"', '["1.0"]'], '["1.0"]', 'version: expected text in quotation marks'],
    [
      'a value for a list',
      ['"services": [\n            "kajplan"\n          ]', '"services": "one"'],
      '"one"',
      'metrics/uptime/subject/services: expected a list in square brackets',
    ],
    [
      'a value for fields',
      ['"99.90"', 'null'],
      'null',
      'objectives/uptime-guarantee/target/value: expected text in quotation marks',
    ],
    [
      'a number for a decimal',
      ['"99.90"', '99.9'],
      '99.9',
      'objectives/uptime-guarantee/target/value: expected text in quotation marks',
    ],
    [
      'a number in Danish',
      ['"99.90"', '"99,90"'],
      '"99,90"',
      'objectives/uptime-guarantee/target/value: expected a decimal number as text, such as "99.95"',
    ],
    [
      'a date in Danish',
      ['"2027-01-01"', '"01-01-2027"'],
      '"01-01-2027"',
      'effectiveDate: expected a date such as "2026-11-23"',
    ],
    ['a day that is not', ['"2027-01-01"', '"2027-02-29"'], '"2027-02-29"', 'effectiveDate: there is no such date'],
    [
      'a day of the year that is not',
      ['"12-24"', '"02-30"'],
      '"02-30"',
      'calendars/always/closedDays/0/on: there is no such day',
    ],
    [
      'neither of two forms',
      ['"12-24"', '"Christmas"'],
      '"Christmas"',
      'calendars/always/closedDays/0/on: expected a date such as "2026-11-23", or expected a month and a day such as "12-24"',
    ],
    [
      'a missing field',
      ['"role": "provider",', ''],
      '{\n        "id": "provider"',
      'parties/provider/role: missing: expected one of provider,',
    ],
    ['a misspelt field', ['"timeZone"', '"timezone"'], '"timezone"', '"timezone" is not a field here'],
    [
      'a field outside of the agreement',
      ['"version": 1,', '"version": 1, "by": 2,'],
      '"by"',
      '"by" is not a field here',
    ],
    ['the prototype', ['"timeZone"', '"__proto__"'], '"__proto__"', '"__proto__" is not a field here'],
    [
      'a field written twice',
      ['"version": "1.0",', '"version": "1.0", "version": "2.0",'],
      '"version": "2.0"',
      '"version" stands here twice, first at line 15, column 5: remove one',
    ],
    [
      'an id twice',
      ['"id": "kajplan"', '"id": "customer"'],
      '"customer",\n        "name"',
      'services/customer/id: the id "customer" is taken: parties/customer/id, line 26, column 15, has it already',
    ],
    [
      'a link to nothing',
      ['"hours": "always"', '"hours": "never"'],
      '"never"',
      'services/kajplan/hours: points to the calendar "never", but there is none with this id',
    ],
    [
      'a link to another kind',
      ['"hours": "always"', '"hours": "uptime"'],
      '"uptime"',
      'services/kajplan/hours: points to the calendar "uptime", but this is the id of a metric',
    ],
    [
      'an id with capitals',
      ['"havnelast-2027"', '"Havnelast"'],
      '"Havnelast"',
      'id: an id has lower-case letters, digits and hyphens',
    ],
  ])('is told with its place and what was expected: %s', (_mistake, [was, is], at, line) => {
    expect(small).toContain(was);
    const text = small.replace(was, is);
    const before = text.slice(0, text.indexOf(at)).split('\n');
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    expect(linesFor(text).join('\n')).toContain(`${place}: ${line}`);
  });

  it('is told beside every other, in the order of the file', () => {
    const lines = linesFor(small.replace('"da",', '"dk",').replace('"1.0"', '1').replace('"00:00"', '"0:00"'));
    expect(lines.map((line) => line.split(': ')[1])).toEqual([
      'version',
      'language',
      'calendars/always/week/0/intervals/0/from',
    ]);
  });

  it('in two things with one id is told where it stands', () => {
    const again = { id: 'kajplan', hours: 'never' };
    const file = JSON.parse(small) as { agreement: { services: unknown[] } };
    file.agreement.services.push(again);
    const text = JSON.stringify(file, null, 2);
    const lineOf = (needle: string) => text.slice(0, text.lastIndexOf(needle)).split('\n').length;
    expect(linesFor(text).map((line) => Number.parseInt(line, 10))).toEqual([
      lineOf('"id": "kajplan"'),
      lineOf('"hours": "never"'),
    ]);
  });

  it('cannot change how a terminal shows the message', () => {
    const lines = linesFor(small.replace('"timeZone"', '"\\u001b[2Jtime\\u202ezone\\n"'));
    expect(lines.join('')).toContain('"�[2Jtime�zone�" is not a field');
  });
});

describe('every rule of the schema', () => {
  it('has words of its own where it is about a form', () => {
    const odd = ['', '§', '99', '99-99', '2026-99-99', '99:99', 'x'.repeat(300)];
    const texts = [...schemasWithin(agreementSchema)].filter(({ type }) => type === 'string');
    const words = texts.flatMap((schema) => odd.flatMap((text) => schema.safeParse(text).error?.issues ?? []));
    const wordless = words.filter(({ code, message }) => code !== 'too_big' && message.startsWith('Invalid'));
    expect(words.length).toBeGreaterThan(10);
    expect(wordless).toEqual([]);
  });
});

function linesFor(text: string): readonly string[] {
  const read = parseAgreementFile(text);
  if (read.ok) return [];
  return problemLines(read.problem, 'en').map(({ place, path, text: words }) =>
    [place === undefined ? '' : `${place.line}:${place.column}`, path, words].filter((part) => part !== '').join(': '),
  );
}

function schemasWithin(schema: z.ZodType, seen = new Set<z.ZodType>()): ReadonlySet<z.ZodType> {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  for (const member of membersOf(bareSchema(schema))) {
    seen.add(member);
    const item = itemOf(member);
    if (item !== undefined) schemasWithin(item, seen);
    for (const property of Object.values(propertiesOf(member))) schemasWithin(property, seen);
  }
  return seen;
}
