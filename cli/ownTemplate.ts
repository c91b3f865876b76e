import type { OwnTemplate } from '#core/ownTemplates/ownTemplate.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { readShared, type ReadShared } from '#core/sharing/readShared.ts';
import { LARGEST_SHARED_FILE } from '#core/sharing/shared.ts';
import { misuse } from '#cli/command.ts';
import { readWithin } from '#cli/disk.ts';
import type { Trouble } from '#cli/trouble.ts';
import { hashOf } from '#machine/hashOf.ts';

/** What a library file ends in: it tells one from the id of a template of the program. */
export const LIBRARY_ENDING = '.slalibrary';

/** A template of a library file, by its name where the file has several. */
export function readOwnTemplate(file: string, name: string | undefined): Outcome<OwnTemplate, Trouble> {
  const read = readLibrary(file);
  if (!read.ok) return read;
  const templates = read.value.content.templates.map(({ template }) => template);
  const named = name === undefined ? templates : templates.filter((template) => template.name === name);
  const [only, another] = named;
  if (only !== undefined && another === undefined) return done(only);
  const refused = read.value.refused.find(({ kind, refusal }) => kind === 'template' && refusal.kind === 'file');
  if (templates.length === 0 && refused?.refusal.kind === 'file') {
    return failed({ kind: 'libraryFile', file, problem: refused.refusal.problem });
  }
  const known = templates.map((template) => `"${template.name}"`).join(', ');
  return failed(misuse('new', known === '' ? `${file} has no template` : `--name takes one of ${known}`));
}

function readLibrary(file: string): Outcome<ReadShared, Trouble> {
  return readWithin(file, LARGEST_SHARED_FILE, shared, (problem) => ({ kind: 'libraryFile', file, problem }));
}

const shared = (bytes: Uint8Array) => readShared(bytes, hashOf);
