import type { Agreement } from './agreement.ts';
import { agreementSchema } from './agreement.ts';
import type { Path } from './path.ts';
import { walkSchema } from './schemaWalk.ts';
import type { EntityName } from './valueKind.ts';

/**
 * A field that holds an id. Where ids repeat within a list, several fields have the same path; `occurrence` counts them
 * from 0 in the order of the list.
 */
export interface IdField {
  readonly path: Path;
  readonly occurrence: number;
  readonly entity: EntityName;
  readonly id: string;
}

export interface IdSurvey {
  /** The first thing with each id. */
  readonly owners: ReadonlyMap<string, IdField>;
  readonly links: readonly IdField[];
  /** Ids that something before already has. */
  readonly duplicates: readonly { readonly first: IdField; readonly again: IdField }[];
  /** Links to an id that nothing has, or something of another kind: that is `found`. */
  readonly dangling: readonly { readonly link: IdField; readonly found: EntityName | undefined }[];
}

/** Which ids an agreement has, and which links between them do not hold. */
export function surveyIds(agreement: Agreement): IdSurvey {
  const owners = new Map<string, IdField>();
  const links: IdField[] = [];
  const duplicates: { first: IdField; again: IdField }[] = [];
  const occurrences = new Map<Path, number>();
  walkSchema(agreementSchema, agreement, ({ path, kind, value }) => {
    if ((kind?.kind !== 'ownId' && kind?.kind !== 'link') || typeof value !== 'string') return;
    const occurrence = occurrences.get(path) ?? 0;
    occurrences.set(path, occurrence + 1);
    const field = { path, occurrence, entity: kind.entity, id: value };
    const first = owners.get(value);
    if (kind.kind === 'link') links.push(field);
    else if (first === undefined) owners.set(value, field);
    else duplicates.push({ first, again: field });
  });
  return { owners, links, duplicates, dangling: danglingAmong(links, owners) };
}

function danglingAmong(links: readonly IdField[], owners: ReadonlyMap<string, IdField>): IdSurvey['dangling'] {
  return links
    .map((link) => ({ link, found: owners.get(link.id)?.entity }))
    .filter(({ link, found }) => found !== link.entity);
}
