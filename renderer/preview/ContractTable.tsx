import type { Table, TableCell } from '#core/document/document.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { LONGEST_WORD, longestWord, tableNeed } from './tableNeed.ts';

/** A table as it is printed. Its roles are named, because elements of a table lose them where it stands as a list. */
export function ContractTable({ table }: { readonly table: Table }) {
  const need = tableNeed(table);
  const names = table.header.cells.map(({ content }) => content.map(plainTextOf).join(' '));
  const isWide = table.columns.length >= houseStyle.table.wideFrom;
  return (
    <div className={`tableFrame${isWide ? ' wide' : ''}`}>
      <div className={need === null ? undefined : `needs-${need}`}>
        <div className="table" role="table" aria-label={table.summary}>
          <div className="tableHead" role="rowgroup">
            <div className="row" role="row">
              {table.header.cells.map((cell, index) => (
                <div key={index} role="columnheader" className={looks(table, cell, index)}>
                  <Paragraphs content={cell.content} />
                </div>
              ))}
            </div>
          </div>
          <div className="tableBody" role="rowgroup">
            {table.rows.map((row) => (
              <div key={row.id} className="row" role="row" data-block={row.id}>
                {row.cells.map((cell, index) => (
                  <div
                    key={index}
                    role={cell.isRowHeader ? 'rowheader' : 'cell'}
                    className={looks(table, cell, index)}
                    data-column={names[index]}
                  >
                    <Paragraphs content={cell.content} />
                  </div>
                ))}
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

function looks(table: Table, cell: TableCell, index: number): string {
  const align = table.columns[index]?.align ?? 'left';
  const isEmpty = cell.content.length === 0;
  const isLong = longestWord(cell) > LONGEST_WORD;
  return ['cell', align, isEmpty ? 'empty' : '', isLong ? 'breaks' : ''].filter((name) => name !== '').join(' ');
}
