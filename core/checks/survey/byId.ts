import type { Agreement } from '#core/agreement/agreement.ts';
import type { ItemList, ItemOf } from '#core/checks/rule.ts';

const maps = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** The item of a list that has an id; `undefined` where none has. */
export function byId<List extends ItemList>(
  agreement: Agreement,
  list: List,
  id: string | undefined,
): ItemOf<List> | undefined {
  if (id === undefined) return undefined;
  const items: readonly object[] = agreement[list];
  const map = maps.get(items) ?? new Map(items.flatMap((item) => ('id' in item ? [[String(item.id), item]] : [])));
  maps.set(items, map);
  return map.get(id) as ItemOf<List> | undefined;
}
