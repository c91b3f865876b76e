import type { Block, Clause, Table, TableRow } from '#core/document/document.ts';
import { isSameData } from '#core/document/sameData.ts';

/** A block on its way to the window: as it was last sent, whole, or a clause or table of which only some parts are new. */
export type SentBlock =
  | { readonly kind: 'same'; readonly id: string }
  | { readonly kind: 'whole'; readonly block: Block }
  | { readonly kind: 'clause'; readonly clause: Omit<Clause, 'blocks'>; readonly blocks: readonly SentBlock[] }
  /** A row that is as it was last sent goes by its id. */
  | { readonly kind: 'rows'; readonly id: string; readonly rows: readonly (TableRow | string)[] };

/** Every block of a contract by its id, those inside clauses too. */
export type KnownBlocks = ReadonlyMap<string, Block>;

export function knownBlocks(blocks: readonly Block[], known: Map<string, Block> = new Map()): Map<string, Block> {
  for (const block of blocks) {
    known.set(block.id, block);
    if (block.kind === 'clause') knownBlocks(block.blocks, known);
  }
  return known;
}

/** What must be sent of a block to somebody who knows `known`. */
export function sentBlock(block: Block, known: KnownBlocks): SentBlock {
  const before = known.get(block.id);
  if (before === undefined) return { kind: 'whole', block };
  if (isSameData(before, block)) return { kind: 'same', id: block.id };
  if (block.kind === 'table' && before.kind === 'table') return sentTable(block, before);
  if (block.kind !== 'clause' || before.kind !== 'clause') return { kind: 'whole', block };
  const { blocks, ...clause } = block;
  return { kind: 'clause', clause, blocks: blocks.map((inner) => sentBlock(inner, known)) };
}

function sentTable(table: Table, before: Table): SentBlock {
  const isFramed = isSameData({ ...before, rows: [] }, { ...table, rows: [] });
  if (!isFramed) return { kind: 'whole', block: table };
  const known = rowsById(before);
  const rows = table.rows.map((row) => (isSameData(known.get(row.id), row) ? row.id : row));
  return { kind: 'rows', id: table.id, rows };
}

function rowsById({ rows }: Table): ReadonlyMap<string, TableRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The block that was sent. Whatever did not change is the object it was before. */
export function receivedBlock(sent: SentBlock, known: KnownBlocks): readonly Block[] {
  switch (sent.kind) {
    case 'same': {
      const block = known.get(sent.id);
      return block === undefined ? [] : [block];
    }
    case 'whole':
      return [sent.block];
    case 'rows': {
      const table = known.get(sent.id);
      if (table?.kind !== 'table') return [];
      const rows = rowsById(table);
      return [
        { ...table, rows: sent.rows.flatMap((row) => (typeof row === 'string' ? (rows.get(row) ?? []) : [row])) },
      ];
    }
    case 'clause':
      return [{ ...sent.clause, blocks: sent.blocks.flatMap((inner) => receivedBlock(inner, known)) }];
  }
}
