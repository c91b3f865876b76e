import type { Agreement } from '#core/agreement/agreement.ts';
import type { Objective } from '#core/agreement/objective.ts';
import type { Path } from '#core/agreement/path.ts';

/** The priority that a promise is about, if it is about one. */
export function priorityOf({ key }: Objective): string | null {
  const part = key.find(({ kind }) => kind === 'priority');
  return part?.kind === 'priority' ? part.priority : null;
}

/** The rest of what a promise is about: the plan, the service. Promises with the same rest make one column of a table. */
export function restOfKey({ key, role = 'guarantee', level }: Objective): string {
  const rest = key.filter(({ kind }) => kind !== 'priority').map((part) => JSON.stringify(part));
  return [role, level ?? '', ...rest.toSorted()].join(' ');
}

/** The priorities from the most to the least urgent. */
export function priorityIds({ priorityScheme }: Agreement): readonly string[] {
  return (priorityScheme?.priorities ?? []).map(({ id }) => id);
}

export function priorityPath(id: string): Path {
  return `priorityScheme/priorities/${id}`;
}
