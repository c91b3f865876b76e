import { Box, Button, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { FIELDS, guessColumns, type Columns } from '#core/addressBook/columns.ts';
import { fieldWords } from '#core/addressBook/fieldWords.ts';
import type { Table as ReadTable } from '#core/addressBook/table.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { useLanguage } from '#renderer/state/session.ts';
import { addressBookWords } from '#renderer/words/addressBookWords.ts';
import { withColumn } from './tableColumns.ts';

const LONGEST_EXAMPLE = 60;

interface ColumnChoicesProps {
  readonly table: ReadTable;
  readonly columns: Columns;
  readonly isRemembered: boolean;
  readonly onColumns: (columns: Columns) => void;
}

/** Each column with what stands in it first, and what it is taken for. */
export function ColumnChoices({ table, columns, isRemembered, onColumns }: ColumnChoicesProps) {
  const language = useLanguage();
  const words = addressBookWords[language].import;
  const labels = fieldWords[language];
  const options = FIELDS.map((value) => ({ value, label: labels[value] }));
  return (
    <Box component="section" aria-labelledby="columns-title" sx={{ mb: 3 }}>
      <Typography id="columns-title" variant="h3" component="h3">
        {words.columns}
      </Typography>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'baseline', mb: 1 }}>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {isRemembered ? `${words.remembered} ` : ''}
          {words.columnsAbout}
        </Typography>
        <Button size="small" onClick={() => onColumns(guessColumns(table.headers))}>
          {words.guessAgain}
        </Button>
      </Stack>
      <Box
        // A list that is scrolled has to be reached by the keyboard.
        tabIndex={0}
        role="group"
        aria-labelledby="columns-title"
        sx={{ maxHeight: 236, overflow: 'auto', border: 1, borderColor: 'divider', borderRadius: 1 }}
      >
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              {[words.column, words.example, words.takenFor].map((title) => (
                <TableCell key={title} sx={{ bgcolor: 'background.paper' }}>
                  {title}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {table.headers.map((header, at) => (
              <TableRow key={at}>
                <TableCell sx={{ overflowWrap: 'anywhere', minWidth: 140 }}>{header}</TableCell>
                <TableCell sx={{ color: 'text.secondary', overflowWrap: 'anywhere', width: '45%' }}>
                  {exampleOf(table, at)}
                </TableCell>
                <TableCell sx={{ width: 220, py: 0.5 }}>
                  <Choice
                    id={`column-${at}`}
                    label={words.takenForOf(header)}
                    value={columns[at] ?? ''}
                    none={words.leftOut}
                    options={options}
                    onChoose={(chosen) =>
                      onColumns(withColumn(columns, at, FIELDS.find((field) => field === chosen) ?? null))
                    }
                  />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}

function exampleOf({ rows }: ReadTable, at: number): string {
  const text = rows.find(({ cells }) => (cells[at] ?? '').trim() !== '')?.cells[at] ?? '';
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text;
}
