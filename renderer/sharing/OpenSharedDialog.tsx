import { Alert, Box, Button, DialogActions, DialogContent, Typography } from '@mui/material';
import { useState } from 'react';
import type { OpenedShared, SharedItem } from '#core/bridge/sharing.ts';
import type { SharedChoice } from '#core/sharing/plan.ts';
import { ReadingDialog } from '#renderer/components/ReadingDialog.tsx';
import { desktop } from '#renderer/desktop.ts';
import { showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { sharingWords } from '#renderer/words/sharingWords.ts';
import { RefusedItems } from './RefusedItems.tsx';
import { summaryOf, usualChoice, type Choices } from './sharedChoices.ts';
import { SharedRow } from './SharedRow.tsx';

/** Asks for a library file, and what becomes of each thing in it before any of them is kept. */
export function OpenSharedDialog({ onClose }: { readonly onClose: () => void }) {
  const words = sharingWords[useLanguage()];
  return (
    <ReadingDialog title={words.openTitle} reading={words.reading} read={openShared} onClose={onClose}>
      {(opened) => <Opened opened={opened} onClose={onClose} />}
    </ReadingDialog>
  );
}

const openShared = () => desktop().ask.openShared({});

type Done = { readonly kind: 'taken' | 'undone'; readonly text: string };

function Opened({ opened, onClose }: { readonly opened: OpenedShared; readonly onClose: () => void }) {
  const words = sharingWords[useLanguage()];
  const { dialog } = useWords();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [done, setDone] = useState<Done | null>(null);
  const { file, name, isAltered, refused } = opened;
  const items = opened.items.filter(({ state }) => state !== 'same');
  const same = opened.items.length - items.length;
  const { taken, replaced, beside, left } = summaryOf(items, choices);
  const choiceOf = (item: SharedItem) => choices.get(item) ?? usualChoice(item);
  const take = async () => {
    const chosen = items.map((item) => ({ kind: item.kind, id: item.id, choice: choiceOf(item) }));
    const kept = await desktop().ask.takeShared({ file, choices: chosen });
    if (!kept.ok) return showProblem(kept.problem);
    setDone({ kind: 'taken', text: words.taken(words.counts(kept.value)) });
  };
  const undo = async () => {
    const before = await desktop().ask.undoShared({ file });
    if (!before.ok) return showProblem(before.problem);
    setDone({ kind: 'undone', text: words.undone(words.counts(before.value)) });
  };
  return (
    <>
      {done === null ? null : <DoneAlert done={done} onUndo={() => void undo()} />}
      <DialogContent dividers>
        <Typography sx={{ mb: 1.5, overflowWrap: 'anywhere' }}>
          {opened.items.length + refused.length === 0 ? words.empty : words.from(name)}
        </Typography>
        {isAltered ? (
          <Alert severity="warning" sx={{ mb: 1.5 }}>
            {words.altered}
          </Alert>
        ) : null}
        <RefusedItems refused={refused} />
        {(['clause', 'template', 'houseRule'] as const).map((kind) => (
          <Kinds
            key={kind}
            title={words.kinds[kind]}
            items={items.filter((item) => item.kind === kind)}
            isDone={done?.kind === 'taken'}
            choiceOf={choiceOf}
            onChoose={(item, choice) => setChoices(new Map(choices).set(item, choice))}
          />
        ))}
        {same === 0 ? null : (
          <Typography color="textSecondary" sx={{ mt: 1.5 }}>
            {words.theSame(same)}
          </Typography>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 1.5 }}>
        {items.length === 0 || done?.kind === 'taken' ? null : (
          <Typography role="status" color="textSecondary" sx={{ mr: 'auto' }}>
            {words.summary(taken, replaced, beside, left)}
          </Typography>
        )}
        <Button onClick={onClose}>{done === null && items.length > 0 ? dialog.cancel : dialog.close}</Button>
        {items.length === 0 || done?.kind === 'taken' ? null : (
          <Button variant="contained" disabled={taken + replaced + beside === 0} onClick={() => void take()}>
            {words.takeThem(taken + replaced + beside)}
          </Button>
        )}
      </DialogActions>
    </>
  );
}

function DoneAlert({ done, onUndo }: { readonly done: Done; readonly onUndo: () => void }) {
  const words = sharingWords[useLanguage()];
  const isTaken = done.kind === 'taken';
  return (
    <Alert
      severity="success"
      role="status"
      sx={{ mx: 3, mb: 1.5 }}
      action={
        isTaken ? (
          <Button size="small" color="inherit" onClick={onUndo}>
            {words.undo}
          </Button>
        ) : undefined
      }
    >
      {done.text} {isTaken ? words.takenAbout : ''}
    </Alert>
  );
}

interface KindsProps {
  readonly title: string;
  readonly items: readonly SharedItem[];
  readonly isDone: boolean;
  readonly choiceOf: (item: SharedItem) => SharedChoice;
  readonly onChoose: (item: SharedItem, choice: SharedChoice) => void;
}

function Kinds({ title, items, isDone, choiceOf, onChoose }: KindsProps) {
  if (items.length === 0) return null;
  return (
    <Box component="section" aria-label={title} sx={{ mt: 1.5 }}>
      <Typography component="h3" variant="h3">
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((item) => (
          <SharedRow
            key={item.id}
            item={item}
            choice={choiceOf(item)}
            isDone={isDone}
            onChoose={(choice) => onChoose(item, choice)}
          />
        ))}
      </Box>
    </Box>
  );
}
