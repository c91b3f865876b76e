import { guessColumns } from '#core/addressBook/columns.ts';
import { readParties } from '#core/addressBook/readParties.ts';
import { readTable, writeTable } from '#core/addressBook/table.ts';
import type { Party } from '#core/agreement/party.ts';
import { mutatedBytes, mutatedText } from '#tests/fuzz/mutations.ts';
import type { Chance } from '#tests/fuzz/chance.ts';
import type { FuzzTarget } from '#tests/fuzz/target.ts';

const TABLES = [
  'Record ID,Company name,City,Country/Region\n101,"Havnegaard ""Logistik"" A/S",Århus,Denmark\n102,Ærø & Co,,\n',
  'Navn;CVR-nr.;E-mail;By\r\n"Møller;Bo";13585628;bo@moeller.example;Køge\r\n',
  'First Name\tLast Name\tEmail\tCompany name\nBo\tBech\tbo@x.example\tX\n',
];
const encoded = TABLES.map((text) => new TextEncoder().encode(text));

function read(bytes: Uint8Array): boolean {
  const table = readTable(bytes);
  if (!table.ok) return false;
  const known: readonly Party[] = [];
  let ids = 0;
  readParties(table.value, guessColumns(table.value.headers), { newId: () => `party-${(ids += 1)}`, known });
  return true;
}

/** A cell that a spreadsheet would run stands in no table that the program writes. */
function writes(chance: Chance): boolean {
  const cells = [0, 1, 2].map(() => mutatedText(chance.of(TABLES), ['=1+1', '@SUM(A1)', '+45', '-1', '\t='], chance));
  const text = writeTable([cells], chance.of([';', ',', '\t']));
  if (/(?:^|[;,\t])"?[=+\-@]/u.test(text.slice(1, 4))) throw new Error(`A formula was written: ${text.slice(0, 40)}`);
  return true;
}

/** Tables of companies and people, as customer systems and spreadsheets write them. */
export const tableTargets: readonly FuzzTarget[] = [
  {
    name: 'table, text',
    share: 5_000,
    read: (chance) => read(new TextEncoder().encode(mutatedText(chance.of(TABLES), TABLES, chance))),
  },
  { name: 'table, bytes', share: 5_000, read: (chance) => read(mutatedBytes(chance.of(encoded), encoded, chance)) },
  { name: 'table, written', share: 2_000, read: writes },
];
