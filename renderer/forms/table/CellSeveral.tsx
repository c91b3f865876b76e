import { Box, Button, Checkbox, FormControlLabel, Popover, Stack } from '@mui/material';
import { useRef, useState } from 'react';
import { bareSchema, itemOf } from '#core/agreement/schemaWalk.ts';
import type { CellControlProps } from './cellControl.ts';
import type { CellKind } from './cellKind.ts';
import { NothingToChoose } from '#renderer/forms/NothingToChoose.tsx';
import { useEntities, useMembers } from '#renderer/forms/useOptions.ts';
import { textOf } from '#renderer/forms/textOf.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { tableWords } from '#renderer/words/tableWords.ts';

interface CellSeveralProps extends CellControlProps {
  readonly cell: Extract<CellKind, { several: boolean }>;
}

/** A cell with several of a list: their names, and all there are to tick in a box that opens. */
export function CellSeveral({ question: { slot, value, answer }, cell, id, label, describedBy }: CellSeveralProps) {
  const { none } = tableWords[useLanguage()];
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const members = useMembers(bareSchema(itemOf(bareSchema(slot.schema)) ?? slot.schema));
  const entity = cell.kind === 'link' ? cell.entity : 'agreement';
  const entities = useEntities(entity);
  const options = cell.kind === 'link' ? entities : members;
  const chosen = (Array.isArray(value) ? value : []).map(textOf);
  const names = chosen.map((one) => options.find((option) => option.value === one)?.label ?? one);
  const toggle = (option: string) => {
    const next = chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option];
    // What could not be found goes as soon as something is chosen in its place.
    answer(next.filter((one) => options.some((known) => known.value === one)));
  };
  return (
    <>
      <Button
        ref={button}
        id={id}
        size="small"
        color={describedBy === undefined ? 'inherit' : 'error'}
        aria-haspopup="dialog"
        aria-label={`${label}: ${names.join(', ') || none}`}
        aria-describedby={describedBy}
        onClick={() => setOpen(true)}
        sx={{
          width: '100%',
          minWidth: 0,
          px: 0.75,
          py: 0.5,
          justifyContent: 'flex-start',
          fontWeight: 400,
          fontSize: 14,
          textAlign: 'left',
          lineHeight: 1.45,
        }}
      >
        <Box
          component="span"
          sx={{
            minWidth: 0,
            overflowWrap: 'anywhere',
            color: names.length === 0 ? 'text.secondary' : 'inherit',
          }}
        >
          {names.join(', ') || none}
        </Box>
      </Button>
      <Popover
        open={isOpen}
        anchorEl={() => button.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        transitionDuration={0}
        slotProps={{ paper: { 'aria-label': label, role: 'dialog' } }}
      >
        <Stack sx={{ px: 2, py: 1 }}>
          {options.length === 0 ? <NothingToChoose entity={entity} /> : null}
          {options.map((option) => (
            <FormControlLabel
              key={option.value}
              label={option.label}
              control={
                <Checkbox size="small" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
              }
            />
          ))}
        </Stack>
      </Popover>
    </>
  );
}
