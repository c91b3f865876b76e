/**
 * Where something stands in an agreement: keys joined by `/`, and in a list the id of the entity, or its index where
 * entities have no id. `metrics/uptime/window/kind`, `services/mail/inScope/0`.
 */
export type Path = string;

export function join(...parts: readonly (string | number)[]): Path {
  let path = '';
  for (const part of parts) if (part !== '') path = path === '' ? String(part) : `${path}/${part}`;
  return path;
}

/** The path segment of a list item: its id if it has one. */
export function itemSegment(item: unknown, index: number): string {
  if (typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string') return item.id;
  return String(index);
}
