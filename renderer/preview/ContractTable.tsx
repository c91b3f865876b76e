import { memo, useMemo } from 'react';
import type { Table, TableCell, TableRow } from '#core/document/document.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { groups, sizeOf } from './groups.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { roomOf, tableNeed } from './tableNeed.ts';

/** About the height of a row that stands as a list, in em. */
const ROW = 6;

/** A table as it is printed. Its roles are named, because elements of a table lose them where it stands as a list. */
export function ContractTable({ table }: { readonly table: Table }) {
  const need = tableNeed(table);
  const { header, columns } = table;
  const names = useMemo(() => header.cells.map(({ content }) => content.map(plainTextOf).join(' ')), [header]);
  const isWide = columns.length >= houseStyle.table.wideFrom;
  return (
    <div className={`tableFrame${isWide ? ' wide' : ''}`}>
      <div className={need === null ? undefined : `needs-${need}`}>
        <div className="table" role="table" aria-label={table.summary}>
          <div className="tableHead" role="rowgroup">
            <div className="row" role="row">
              {header.cells.map((cell, index) => (
                <div key={index} role="columnheader" className={looks(columns, cell, index)}>
                  <Paragraphs content={cell.content} />
                </div>
              ))}
            </div>
          </div>
          {groups(table.rows).map((rows, index) => (
            <div key={index} className="tableBody" role="rowgroup" style={sizeOf(rows, ROW)}>
              {rows.map((row) => (
                <Row key={row.id} row={row} columns={columns} names={names} />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly columns: Table['columns'];
  readonly names: readonly string[];
}

/** Drawn again only when it is another object, so that a table of hundreds follows a letter in one of them. */
const Row = memo(function Row({ row: { id, cells }, columns, names }: RowProps) {
  return (
    <div className="row" role="row" data-block={id}>
      {cells.map((cell, index) => (
        <div
          key={index}
          role={cell.isRowHeader ? 'rowheader' : 'cell'}
          className={looks(columns, cell, index)}
          data-column={names[index]}
        >
          <Paragraphs content={cell.content} />
        </div>
      ))}
    </div>
  );
});

function looks(columns: Table['columns'], cell: TableCell, index: number): string {
  const align = columns[index]?.align ?? 'left';
  const isEmpty = cell.content.length === 0;
  const { isDivided } = roomOf(cell);
  return ['cell', align, isEmpty ? 'empty' : '', isDivided ? 'breaks' : ''].filter((name) => name !== '').join(' ');
}
