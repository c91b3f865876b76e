import { Stack } from '@mui/material';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { ItemList } from '#renderer/forms/ItemList.tsx';
import { EffectiveValues } from './EffectiveValues.tsx';
import { LevelTree } from './LevelTree.tsx';

/** The levels as a tree to add to, their questions, and what holds at each of them. */
export function LevelsEditor({ question }: ControlProps) {
  return (
    <Stack spacing={3}>
      <LevelTree />
      <ItemList question={question} />
      <EffectiveValues />
    </Stack>
  );
}
