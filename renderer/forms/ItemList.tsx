import { Box, Button, Collapse, IconButton, Stack, Typography } from '@mui/material';
import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import DeleteIcon from '@mui/icons-material/Delete';
import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { useEffect, useState } from 'react';
import { itemOf } from '#core/agreement/schemaWalk.ts';
import { itemSegment, join } from '#core/agreement/path.ts';
import { addItem, duplicateItem, moveItem, removeItem } from '#core/editing/items.ts';
import { newItem } from '#core/editing/newItem.ts';
import { slotAt } from '#core/editing/slot.ts';
import { workingTree } from '#core/editing/tree.ts';
import type { ControlProps } from './controls.tsx';
import { itemName } from './itemName.ts';
import { ownEditors } from './ownEditors.ts';
import { Fields } from './Part.tsx';
import { Union } from './Union.tsx';
import { useQuestion } from './useSlot.ts';
import { change, newId, useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';

/** Things of which there may be several: each a line with its name that opens to its questions. */
export function ItemList({ question: { slot, value, words, isUnfinished } }: ControlProps) {
  const { forms } = useWords();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const [openOne, setOpenOne] = useState<string | null>(items.length === 1 ? itemSegment(items[0], 0) : null);
  useOpeningFor(slot.path, setOpenOne);
  const item = itemOf(slot.bare);
  const add = () => {
    if (item === undefined) return;
    const fresh = newItem(item, newId);
    change({ kind: 'add', pattern: slot.pattern }, null, (draft) => addItem(draft, slot.path, fresh));
    setOpenOne(itemSegment(fresh, items.length));
  };
  return (
    <Box component="section" aria-label={words.label} data-path={slot.path}>
      <Typography sx={{ fontWeight: 600 }}>{words.label}</Typography>
      {words.why === undefined ? null : (
        <Typography variant="body2" color="textSecondary">
          {words.why}
        </Typography>
      )}
      {isUnfinished ? (
        <Typography variant="body2" color="warning">
          {forms.unfinished}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, my: 1 }}>
        {items.map((one, index) => {
          const segment = itemSegment(one, index);
          return (
            <Item
              key={segment}
              path={join(slot.path, segment)}
              place={{ list: slot.path, index, last: items.length - 1 }}
              isOpen={openOne === segment}
              onToggle={() => setOpenOne(openOne === segment ? null : segment)}
            />
          );
        })}
      </Box>
      <Button size="small" variant="outlined" onClick={add} aria-label={forms.addOne(words.label)}>
        {forms.add}
      </Button>
    </Box>
  );
}

interface ItemProps {
  readonly path: string;
  readonly place: { readonly list: string; readonly index: number; readonly last: number };
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Item({ path, place, isOpen, onToggle }: ItemProps) {
  const language = useLanguage();
  const { forms } = useWords();
  const agreement = useAgreement((whole) => whole);
  const question = useQuestion(path);
  if (question === null) return null;
  const { slot, value } = question;
  const name = itemName(value, language, agreement) ?? forms.noName(place.index + 1);
  const pattern = slot.pattern;
  const move = (to: number) =>
    change({ kind: 'move', pattern }, null, (draft) => moveItem(draft, place.list, place.index, to));
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ alignItems: 'center' }}>
        <Button
          color="inherit"
          onClick={onToggle}
          aria-expanded={isOpen}
          aria-label={isOpen ? forms.close(name) : forms.open(name)}
          startIcon={isOpen ? <ExpandLessIcon /> : <ExpandMoreIcon />}
          sx={{ flex: 1, minWidth: 0, justifyContent: 'flex-start', textAlign: 'left' }}
        >
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            {name}
          </Box>
        </Button>
        <IconButton
          size="small"
          disabled={place.index === 0}
          aria-label={forms.moveUp(name)}
          onClick={() => move(place.index - 1)}
        >
          <ArrowUpwardIcon fontSize="small" />
        </IconButton>
        <IconButton
          size="small"
          disabled={place.index === place.last}
          aria-label={forms.moveDown(name)}
          onClick={() => move(place.index + 1)}
        >
          <ArrowDownwardIcon fontSize="small" />
        </IconButton>
        <IconButton
          size="small"
          aria-label={forms.duplicate(name)}
          onClick={() => change({ kind: 'duplicate', pattern }, null, (draft) => duplicateItem(draft, path, newId))}
        >
          <ContentCopyIcon fontSize="small" />
        </IconButton>
        <IconButton
          size="small"
          aria-label={forms.remove(name)}
          onClick={() => change({ kind: 'remove', pattern }, null, (draft) => removeItem(draft, path))}
        >
          <DeleteIcon fontSize="small" />
        </IconButton>
      </Stack>
      <Collapse in={isOpen} unmountOnExit timeout={0}>
        <Box sx={{ pl: 2, py: 2, ml: 1, borderLeft: 1, borderColor: 'divider' }}>
          <ItemQuestions question={question} />
        </Box>
      </Collapse>
    </Box>
  );
}

/** What is asked about one item: by an editor of its own, or field by field. */
function ItemQuestions({ question }: ControlProps) {
  const { slot } = question;
  const Own = ownEditors[slot.pattern];
  if (Own !== undefined) return <Own question={question} />;
  return slot.member === slot.bare ? <Fields slot={slot} /> : <Union question={question} />;
}

/** Opens the item that holds the question somebody asked to go to. */
function useOpeningFor(list: string, open: (segment: string) => void): void {
  const focus = useOpenDraft((state) => state.open?.focus ?? null);
  useEffect(() => {
    if (focus?.startsWith(`${list}/`) !== true) return;
    const segment = focus.slice(list.length + 1).split('/')[0];
    const { open: draft } = useOpenDraft.getState();
    if (
      segment !== undefined &&
      draft !== null &&
      slotAt(workingTree(draft.history.present), join(list, segment)) !== null
    )
      open(segment);
  }, [focus, list, open]);
}
