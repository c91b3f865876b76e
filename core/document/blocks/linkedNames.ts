import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { line, phrase, text, type Phrase } from '#core/document/inline.ts';
import { showLink, showText, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';

/** The names of linked things: "A, B and C". The path is that of the list of links. */
export function linkedNames(
  writing: Writing,
  path: Path,
  ids: readonly string[],
  joinedBy: 'and' | 'or' = 'and',
): readonly Inline[] {
  return listOf(
    writing,
    ids.map((id, index) => showLink(writing, join(path, index), id)),
    joinedBy,
  );
}

/** A priority by its code and name: "P1 (Critical)". */
export function priorityName(writing: Writing, path: Path, id: string): readonly Inline[] {
  const scheme = writing.agreement.priorityScheme;
  const priority = scheme?.priorities.find((candidate) => candidate.id === id);
  if (priority === undefined) return showLink(writing, path, undefined);
  const at = join('priorityScheme', 'priorities', priority.id);
  if (priority.code === undefined) return showWording(writing, join(at, 'name'), priority.name);
  const code = showText(writing, join(at, 'code'), priority.code);
  if (priority.name === undefined) return code;
  return line`${code} (${showWording(writing, join(at, 'name'), priority.name)})`;
}

/** A priority the shortest way there is: its code, else its name. */
export function priorityCode(writing: Writing, path: Path, id: string): readonly Inline[] {
  const priority = writing.agreement.priorityScheme?.priorities.find((candidate) => candidate.id === id);
  if (priority?.code === undefined) return priorityName(writing, path, id);
  return showText(writing, join('priorityScheme', 'priorities', priority.id, 'code'), priority.code);
}

export function priorityCodes(writing: Writing, path: Path, ids: readonly string[]): readonly Inline[] {
  return listOf(
    writing,
    ids.map((id, index) => priorityCode(writing, join(path, index), id)),
  );
}

/** The words in the quotation marks of the language. */
export function quoted(writing: Writing, words: Phrase): readonly Inline[] {
  const [before = '', after = ''] = writing.words.forms.quoted('\n').split('\n');
  return phrase(text(before), words, text(after));
}
