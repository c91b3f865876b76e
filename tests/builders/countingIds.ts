import type { NewId } from '#core/editing/newItem.ts';

/** Ids that count: `metric-1`, `objective-2`. */
export function countingIds(): NewId {
  let made = 0;
  return (entity) => {
    made += 1;
    return `${entity.toLowerCase()}-${made}`;
  };
}
