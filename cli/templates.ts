import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseClauseFile } from '#core/clauses/clauseFile.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { startingClauses } from '#core/clauses/startingClauses.ts';
import { inheriting, likeWhich, parseTemplate, type Template, type TemplateSource } from '#core/clauses/template.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import { onDisk } from '#cli/disk.ts';
import type { Trouble } from '#cli/trouble.ts';

const FOLDER = join(import.meta.dirname, '../templates/agreements');
const CLAUSES = join(import.meta.dirname, '../templates/clauses');

/** The ids of the templates that the program ships. */
export function templateIds(): readonly string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(FOLDER, entry.name, 'template.json')))
    .map((entry) => entry.name)
    .toSorted();
}

/** A template of the program, parsed and checked. `id` may be anything: only the templates' own names are opened. */
export function loadTemplate(id: string): Outcome<Template, Trouble> {
  const known = templateIds();
  if (!known.includes(id)) return failed({ kind: 'unknownTemplate', id, known });
  const folder = join(FOLDER, id);
  const source = onDisk(folder, () => templateSource(id));
  if (!source.ok) return source;
  const parsed = parseTemplate(source.value);
  const file = relative(process.cwd(), folder);
  return parsed.ok ? parsed : failed({ kind: 'brokenTemplate', file, problems: parsed.problem });
}

/** The files of a template that the program ships, with the texts of the one it is like. Throws where there is none. */
export function templateSource(id: string): TemplateSource {
  const text = (name: string) => readFileSync(join(FOLDER, id, name), 'utf8');
  const manifest = text('template.json');
  const like = likeWhich(manifest);
  if (like === null) return { manifest, texts: { en: text('en.md'), da: text('da.md') } };
  return inheriting({ manifest }, templateSource(like));
}

/** The clauses of the library that the program ships. */
export function shippedClauses(): readonly LibraryClause[] {
  return readdirSync(CLAUSES)
    .toSorted()
    .flatMap((name) => {
      const read = parseClauseFile(readFileSync(join(CLAUSES, name)));
      if (!read.ok) throw new Error(`The clauses of ${name} are broken`);
      return read.value;
    });
}

/** The answers a new agreement from this template starts with: part of an agreement, as JSON that was not checked yet. */
export function startingAnswers({ id, clauses }: Template): object {
  const file = join(FOLDER, id, 'start.json');
  const answers: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return { ...startingClauses(clauses, shippedClauses()), ...(typeof answers === 'object' ? answers : {}) };
}
