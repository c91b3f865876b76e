import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessColumns } from '#core/addressBook/columns.ts';
import { readParties } from '#core/addressBook/readParties.ts';
import { readTable, writeTable } from '#core/addressBook/table.ts';
import { partySchema } from '#core/agreement/party.ts';
import { written } from './bytes.ts';

/** Letters that a table could stumble over, among others. */
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'"\',;\t\r\n=+-@ aå€'.split('')) }),
  fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
);
const header = fc
  .string({ unit: fc.constantFrom(...'abcæøå "\n,;'.split('')), minLength: 1 })
  .filter((text) => text.trim() !== '');
const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    headers: fc.array(header, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }),
    separator: fc.constantFrom(',' as const, ';' as const, '\t' as const),
  }),
);

test('any table that is written is read again as it was', () => {
  fc.assert(
    fc.property(tables, ({ headers, rows, separator }) => {
      const read = readTable(written.utf8(writeTable([headers, ...rows], separator)));
      if (!read.ok) throw new Error(read.problem.kind);
      expect(read.value.headers).toEqual(headers.map((one) => one.trim()));
      expect(read.value.rows.map(({ cells }) => cells)).toEqual(rows);
      expect(read.value.faults).toEqual([]);
    }),
  );
});

test('whatever bytes there are, they are read or refused, and what is read may stand in an agreement', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .string({ unit: fc.constantFrom(...'"\',;\t\r\n=@ax1'.split('')) })
      .map((text) => written.utf8(`Company,Email,CVR\n${text}`)),
    fc.string().map((text) => written.utf16Little(`Firma;Fornavn;Efternavn;Land\r\n${text}`)),
  );
  let ids = 0;
  fc.assert(
    fc.property(bytes, (file) => {
      const read = readTable(file);
      if (!read.ok) return;
      const { parties } = readParties(read.value, guessColumns(read.value.headers), {
        newId: (entity) => `${entity}-${(ids += 1)}`,
        known: [],
      });
      for (const { party } of parties) expect(partySchema.safeParse(party).success).toBe(true);
    }),
  );
});
