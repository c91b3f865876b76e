import { Stack } from '@mui/material';
import { createElement, memo } from 'react';
import { z } from 'zod';
import type { Path } from '#core/agreement/path.ts';
import { bareSchema, itemOf } from '#core/agreement/schemaWalk.ts';
import { kindOf } from '#core/agreement/valueKind.ts';
import { discriminatorOf, type Slot } from '#core/editing/slot.ts';
import {
  ChoiceControl,
  LinkControl,
  NumberControl,
  SeveralControl,
  TextControl,
  YesNoControl,
  type ControlProps,
} from './controls.tsx';
import { FormedTextControl } from './FormedTextControl.tsx';
import { MeasureControl } from './MeasureControl.tsx';
import { ownEditors } from './ownEditors.ts';
import { ItemList } from './ItemList.tsx';
import { Lines } from './Lines.tsx';
import { ItemTable } from './table/ItemTable.tsx';
import { tables } from './table/tables.ts';
import { Part } from './Part.tsx';
import { Union } from './Union.tsx';
import { useQuestion } from './useSlot.ts';
import { WordingControl } from './WordingControl.tsx';
import { UsualSets } from './usual/UsualSets.tsx';
import { usualSets } from '#core/catalogue/usualSets.ts';

/** The question at a path, with the control that suits what may stand there. Shows nothing where nothing is asked. */
export const Answer = memo(function Answer({ at }: { readonly at: Path }) {
  const question = useQuestion(at);
  if (question === null) return null;
  const control = createElement(controlFor(question.slot), { question });
  const { slot, value } = question;
  if (!WITH_USUAL_SETS.has(slot.pattern)) return control;
  const isList = itemOf(slot.bare) !== undefined;
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  // Of a list the label comes first; the questions of an object are answered by a set.
  return (
    <Stack spacing={isList ? 1 : 3}>
      {isList ? control : null}
      <UsualSets pattern={slot.pattern} isEmpty={isEmpty} />
      {isList ? null : control}
    </Stack>
  );
});

/** Where sets are offered beside the question; the rules for remedies offer theirs below their heading. */
const WITH_USUAL_SETS: ReadonlySet<string> = new Set(usualSets.map(({ at }) => at).filter((at) => at !== 'remedies'));

function controlFor(slot: Slot): (props: ControlProps) => React.ReactNode {
  const own = ownEditors[slot.pattern];
  if (own !== undefined) return own;
  const byKind = slot.kind === undefined ? undefined : CONTROLS[slot.kind.kind];
  if (byKind !== undefined) return byKind;
  if (itemOf(slot.bare) !== undefined) return listControl(slot);
  if (discriminatorOf(slot.schema) !== null) return Union;
  if (slot.bare instanceof z.ZodObject) return Part;
  return FormedTextControl;
}

const CONTROLS: Readonly<Record<string, (props: ControlProps) => React.ReactNode>> = {
  plain: TextControl,
  wording: WordingControl,
  decimal: NumberControl,
  percent: NumberControl,
  count: NumberControl,
  money: MeasureControl,
  duration: MeasureControl,
  quantity: MeasureControl,
  date: FormedTextControl,
  timeOfDay: FormedTextControl,
  yesNo: YesNoControl,
  choice: ChoiceControl,
  link: LinkControl,
};

function listControl(slot: Slot): (props: ControlProps) => React.ReactNode {
  const item = itemOf(slot.bare);
  const kind = item === undefined ? undefined : kindOf(bareSchema(item))?.kind;
  if (kind === 'link' || kind === 'choice') return SeveralControl;
  if (kind === 'wording') return Lines;
  return Object.hasOwn(tables, slot.pattern) ? ItemTable : ItemList;
}
