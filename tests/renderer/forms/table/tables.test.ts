import { expect, test } from 'vitest';
import { bareSchema, itemOf, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { allSlots } from '#core/editing/slot.ts';
import { cellKindOf } from '#renderer/forms/table/cellKind.ts';
import { tables } from '#renderer/forms/table/tables.ts';

test.each(Object.entries(tables))(
  'the table of %s has columns that its items have and a cell can hold',
  (pattern, columns) => {
    const slot = allSlots().find((one) => one.pattern === pattern);
    const item = slot === undefined ? undefined : itemOf(slot.bare);
    if (item === undefined) throw new Error(`${pattern} is no list`);
    for (const { key } of columns) {
      const schema = propertiesOf(bareSchema(item))[key];
      expect(schema === undefined ? null : cellKindOf(schema)).not.toBeNull();
    }
  },
);
