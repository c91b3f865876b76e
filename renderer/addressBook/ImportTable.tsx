import { Alert, Box, Button, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useMemo, useState } from 'react';
import { guessColumns, originOf, type Columns } from '#core/addressBook/columns.ts';
import { readParties } from '#core/addressBook/readParties.ts';
import { findNewcomers, settle, USUAL_DECISION, type Decision, type Newcomer } from '#core/addressBook/settle.ts';
import { readTable, type Table } from '#core/addressBook/table.ts';
import type { Party } from '#core/agreement/party.ts';
import type { ChosenTable } from '#core/bridge/addressBook.ts';
import { desktop } from '#renderer/desktop.ts';
import { showProblem, useLanguage, useSession, useWords } from '#renderer/state/session.ts';
import { addressBookWords } from '#renderer/words/addressBookWords.ts';
import { bookId } from './bookId.ts';
import { ColumnChoices } from './ColumnChoices.tsx';
import { KnownParties } from './KnownParties.tsx';
import { FreshParties, LineNotes } from './LineNotes.tsx';
import { rememberColumns, rememberedColumns } from './tableColumns.ts';
import { tableProblemText } from '#renderer/words/tableProblemText.ts';

interface ImportTableProps {
  readonly file: ChosenTable;
  /** With what was done, if anything was. */
  readonly onBack: (said: string | null) => void;
}

/** What a table would bring into the address book, before anything of it is kept. */
export function ImportTable({ file, onBack }: ImportTableProps) {
  const language = useLanguage();
  const { dialog } = useWords();
  const read = useMemo(() => readTable(file.bytes), [file]);
  const book = useWholeBook();
  if (!read.ok)
    return (
      <>
        <DialogTitle id="address-book-title">{file.name}</DialogTitle>
        <DialogContent dividers>
          <Alert severity="error">{tableProblemText(file.name, read.problem, language)}</Alert>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => onBack(null)}>{dialog.close}</Button>
        </DialogActions>
      </>
    );
  return book === null ? null : <TableShown name={file.name} table={read.value} book={book} onBack={onBack} />;
}

interface TableShownProps {
  readonly name: string;
  readonly table: Table;
  readonly book: readonly Party[];
  readonly onBack: (said: string | null) => void;
}

function TableShown({ name, table, book, onBack }: TableShownProps) {
  const language = useLanguage();
  const words = addressBookWords[language].import;
  const { dialog } = useWords();
  const kept = useSession(({ settings }) => settings?.tableColumns ?? []);
  const [remembered] = useState(() => rememberedColumns(table.headers, kept));
  const [columns, setColumns] = useState<Columns>(() => remembered ?? guessColumns(table.headers));
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const found = useMemo(() => {
    const read = readParties(table, columns, { newId: bookId, known: book });
    return { ...read, newcomers: findNewcomers(read.parties, book) };
  }, [table, columns, book]);
  const settled = useMemo(
    () => settle(found.newcomers, book, (one) => decisionOf(one, decisions)),
    [found, book, decisions],
  );
  const known = found.newcomers.filter(({ twin }) => twin !== null);
  const fresh = found.newcomers.filter(({ twin }) => twin === null);
  const choose = (next: Columns) => {
    setColumns(next);
    setDecisions(new Map());
  };
  const keep = async () => {
    const done = await desktop().ask.keepParties({ parties: [...settled.changed] });
    if (!done.ok) return showProblem(done.problem);
    rememberColumns(table.headers, columns);
    onBack(words.taken(settled.changed.length));
  };
  const origin = originOf(table.headers);
  const about = [
    origin === null ? null : words.origins[origin],
    words.lines(table.rows.length + table.faults.length),
    words.encodings[table.encoding],
    words.separators[table.separator],
  ];
  const headerAt = (column: number) => table.headers[column - 1] ?? String(column);
  return (
    <>
      <DialogTitle id="address-book-title" sx={{ pb: 0.5, overflowWrap: 'anywhere' }}>
        {words.title}: {name}
      </DialogTitle>
      <Typography variant="body2" color="textSecondary" sx={{ px: 3, pb: 1.5 }}>
        {about.filter((part) => part !== null).join(' · ')}
      </Typography>
      <DialogContent dividers>
        <ColumnChoices table={table} columns={columns} isRemembered={remembered === columns} onColumns={choose} />
        {columns.includes('company') || found.newcomers.length > 0 ? null : (
          <Alert severity="warning" sx={{ mb: 2 }}>
            {words.needsCompany}
          </Alert>
        )}
        <LineNotes
          title={words.faults(found.faults.length)}
          about={words.faultsAbout}
          notes={found.faults}
          textOf={(fault) => (words.fault[fault.kind] as (one: typeof fault) => string)(fault)}
          headerAt={headerAt}
        />
        <KnownParties
          newcomers={known}
          settled={settled}
          decisionOf={(one) => decisionOf(one, decisions)}
          onDecide={(some, decision) =>
            setDecisions(new Map([...decisions, ...some.map(({ party }) => [party.id, decision] as const)]))
          }
        />
        <LineNotes
          title={words.doubts(found.doubts.length)}
          about={words.doubtsAbout}
          notes={found.doubts}
          textOf={(doubt) => (words.doubt[doubt.kind] as (one: typeof doubt) => string)(doubt)}
          headerAt={headerAt}
        />
        <FreshParties newcomers={fresh} />
      </DialogContent>
      <DialogActions>
        <Box sx={{ flex: 1, pl: 2, fontSize: 13, color: 'text.secondary' }}>{words.nothingYet}</Box>
        <Button onClick={() => onBack(null)}>{dialog.cancel}</Button>
        <Button variant="contained" disabled={settled.changed.length === 0} onClick={() => void keep()}>
          {words.take(settled.changed.length)}
        </Button>
      </DialogActions>
    </>
  );
}

function decisionOf({ party, twin }: Newcomer, decisions: ReadonlyMap<string, Decision>): Decision {
  return decisions.get(party.id) ?? (twin === null ? 'both' : USUAL_DECISION[twin.by]);
}

/** All parties that are known; `null` until they are. */
function useWholeBook(): readonly Party[] | null {
  const [book, setBook] = useState<readonly Party[] | null>(null);
  useEffect(() => {
    void desktop()
      .ask.listParties({ search: '', shelf: 'book' })
      .then((listed) => (listed.ok ? setBook(listed.value) : showProblem(listed.problem)));
  }, []);
  return book;
}
