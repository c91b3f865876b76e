import { expect, test } from 'vitest';
import { libraryRequests } from '#electron/libraryRequests.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';
import { asRemote, dataFolder, open, value } from './storage/openFolder.ts';

const noWord = {
  wordToOpen: () => Promise.resolve(null),
  readWord: () => Promise.reject(new Error('Nobody expected a file')),
};
const requests = () => libraryRequests(asRemote(open(dataFolder()).storage).library, noWord);

test('a clause that would not print is refused with the place, and nothing is kept', async () => {
  const library = requests();
  const text = { en: 'Line.\n\nUntil {{ term.ends }}.', da: 'Linje.\n\nTil {{ term.end }}.' };
  const refused = await library.saveClause({ clause: aLibraryClause({ text }) });
  expect(refused.ok ? null : refused.problem).toMatchObject({
    kind: 'clause',
    problems: [
      { kind: 'text', language: 'en', finding: { line: 3, column: 10, subject: 'term.ends' } },
      { kind: 'twins' },
      { kind: 'twins' },
    ],
  });
  expect(value(await library.listClauses({})).clauses).toEqual([]);
});

test('a clause that is written in one language only is kept, and told', async () => {
  const library = requests();
  const saved = value(await library.saveClause({ clause: aLibraryClause({ text: { da: 'Kun dansk.' } }) }));
  expect(saved.problems).toEqual([{ kind: 'missing', language: 'en', path: 'text' }]);
  expect(value(await library.listClauses({})).clauses).toHaveLength(1);
});

test('marks that are left out stay as they are', async () => {
  const library = requests();
  const { id } = value(await library.saveClause({ clause: aLibraryClause() })).clause;
  value(await library.markClauses({ clauses: [id], favourite: true }));
  value(await library.markClauses({ clauses: [id], status: 'retired' }));
  const { entry } = value(await library.readClause({ clause: id }));
  expect(entry).toMatchObject({ favourite: true, clause: { status: 'retired', version: 1 } });
});
