import { readdirSync, readFileSync } from 'node:fs';
import { parseClauseFile } from '#core/clauses/clauseFile.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { searchInSteps, searchOf } from '#core/library/search.ts';
import { synonymGroups } from '#renderer/words/glossary/synonymGroups.ts';
import { head, row } from './table.ts';

/** `node tests/bench/librarySearch.ts`: what a key costs in a library of 5,000 clauses, made of those of the program. */
const CLAUSES = 5000;
const GOAL = 50;
/** As the window takes it, in milliseconds. */
const SLICE = 8;

const folder = 'templates/clauses';
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const parsed = parseClauseFile(readFileSync(`${folder}/${name}`));
    return parsed.ok ? parsed.value : [];
  });
if (shipped.length === 0) throw new Error(`No clauses in ${folder}`);

/** Every copy has some words of its own, as clauses of different people have. */
const clauses = Array.from({ length: CLAUSES }, (_, at): LibraryClause => {
  const clause = shipped[at % shipped.length] as LibraryClause;
  const own = `${(at * 7919).toString(36)} ${(at * 104_729).toString(36)}`;
  return { ...clause, id: `c-${at}`, text: { en: `${clause.text.en} ${own}`, da: `${clause.text.da} ${own}` } };
});

const typed = [
  'tilgængelighed oppetid',
  'notice of termination',
  'opsigelsesvarsel',
  'maintneance windo',
  'xylofon',
  'aendring',
];

const begin = performance.now();
const search = searchOf(clauses, synonymGroups());
const made = performance.now() - begin;

const keys: number[] = [];
for (let run = 0; run < 5; run += 1) {
  for (const words of typed) {
    for (let length = 1; length <= words.length; length += 1) {
      const start = performance.now();
      search(words.slice(0, length));
      keys.push(performance.now() - start);
    }
  }
}
const slices: number[] = [];
const steps = searchInSteps(clauses, synonymGroups());
for (let isMade = false; !isMade;) {
  const start = performance.now();
  do isMade = steps.next().done === true;
  while (!isMade && performance.now() < start + SLICE);
  slices.push(performance.now() - start);
}

console.log(`${CLAUSES} clauses made of ${shipped.length}`);
head();
row({ what: 'one key typed', milliseconds: keys, goal: GOAL });
row({ what: 'the library made searchable, at once', milliseconds: [made], goal: null });
row({ what: 'one slice of it, as the window takes it', milliseconds: slices, goal: GOAL });
