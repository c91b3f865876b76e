import { Alert, Box, Button, DialogActions, DialogContent, Stack, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import type { LibraryResults } from '#core/bridge/library.ts';
import { draftClause, isTakable, type ChosenClause } from '#core/importing/libraryClause.ts';
import type { LeftOut } from '#core/importing/wordText.ts';
import { ReadingDialog } from '#renderer/components/ReadingDialog.tsx';
import { desktop } from '#renderer/desktop.ts';
import { showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { importingWords } from '#renderer/words/importingWords.ts';
import { clauseId } from './clauseId.ts';
import { FoundClauseRow } from './FoundClauseRow.tsx';

/** One found clause as it stands in the list. */
export interface Chosen extends ChosenClause {
  readonly isTicked: boolean;
  readonly isTakable: boolean;
}

/** Asks for a Word file, and shows what clauses it would bring before any of them is kept. */
export function ImportClausesDialog({ onClose }: { readonly onClose: () => void }) {
  const words = importingWords[useLanguage()];
  return (
    <ReadingDialog title={words.title} reading={words.reading} read={findClausesInWord} onClose={onClose}>
      {(found) => <FoundInWord found={found} onClose={onClose} />}
    </ReadingDialog>
  );
}

const findClausesInWord = () => desktop().ask.findClausesInWord({});

interface FoundInWordProps {
  readonly found: LibraryResults['findClausesInWord'];
  readonly onClose: () => void;
}

function FoundInWord({ found, onClose }: FoundInWordProps) {
  const words = importingWords[useLanguage()];
  const { dialog } = useWords();
  const [chosen, setChosen] = useState<readonly Chosen[]>(() => startOf(found, words.untitled));
  const [kept, setKept] = useState<string | null>(null);
  const closing = useRef<HTMLButtonElement>(null);
  const ticked = chosen.filter((one) => one.isTicked && one.name.trim() !== '');
  const tickAll = (isTicked: boolean) =>
    setChosen(chosen.map((one) => ({ ...one, isTicked: isTicked && one.isTakable })));
  const keep = async () => {
    const saved = new Set<Chosen>();
    for (const one of ticked) {
      const done = await desktop().ask.saveClause({ clause: draftClause(one, clauseId()) });
      if (!done.ok) {
        showProblem(done.problem);
        break;
      }
      saved.add(one);
    }
    setChosen(chosen.filter((one) => !saved.has(one)));
    // The button that was pressed may be gone or have nothing left to do, and the keyboard with it.
    closing.current?.focus();
    setKept(saved.size === ticked.length ? words.kept(saved.size) : words.keptSome(saved.size, ticked.length));
  };
  const left = leftOutText(found.leftOut, words.left);
  return (
    <>
      <DialogContent dividers>
        {kept === null ? null : (
          <Alert severity="success" role="status" sx={{ mb: 2 }}>
            {kept} {words.keptAbout}
          </Alert>
        )}
        <Stack direction="row" spacing={2} sx={{ alignItems: 'baseline', mb: 1 }}>
          <Typography color="textSecondary" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
            {found.clauses.length === 0 ? words.nothing : words.about(found.file)}
          </Typography>
          {chosen.length < 2 ? null : (
            <>
              <Button size="small" onClick={() => tickAll(true)}>
                {words.all}
              </Button>
              <Button size="small" onClick={() => tickAll(false)}>
                {words.none}
              </Button>
            </>
          )}
        </Stack>
        {left === '' ? null : (
          <Alert severity="info" sx={{ mb: 1 }}>
            {words.leftOut(left)}
          </Alert>
        )}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {chosen.map((one, at) => (
            <FoundClauseRow
              // The place in the file is what a found clause has for an id.
              key={found.clauses.indexOf(one.found)}
              id={found.clauses.indexOf(one.found)}
              chosen={one}
              onChange={(change) => setChosen(chosen.with(at, { ...one, ...change }))}
            />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button ref={closing} onClick={onClose}>
          {chosen.length === 0 || kept !== null ? dialog.close : dialog.cancel}
        </Button>
        {chosen.length === 0 ? null : (
          <Button variant="contained" disabled={ticked.length === 0} onClick={() => void keep()}>
            {words.keep(ticked.length)}
          </Button>
        )}
      </DialogActions>
    </>
  );
}

function startOf({ clauses }: LibraryResults['findClausesInWord'], untitled: string): readonly Chosen[] {
  return clauses.map((found) => {
    const takable = isTakable(found);
    return {
      found,
      name: found.title === '' ? untitled : found.title,
      component: found.component,
      language: found.language,
      fillings: new Map(found.blanks.flatMap(({ value }, at) => (value === null ? [] : [[at, value] as const]))),
      isTicked: takable,
      isTakable: takable,
    };
  });
}

function leftOutText(
  counts: Readonly<Record<LeftOut, number>>,
  words: Readonly<Record<LeftOut, (count: number) => string>>,
): string {
  return (Object.keys(words) as LeftOut[])
    .filter((what) => counts[what] > 0)
    .map((what) => words[what](counts[what]))
    .join(', ');
}
