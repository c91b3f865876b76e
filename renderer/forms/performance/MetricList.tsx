import { Button, Stack } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { useCallback, useMemo, useState } from 'react';
import type { z } from 'zod';
import { itemOf } from '#core/agreement/schemaWalk.ts';
import { addItem } from '#core/editing/items.ts';
import { newItem } from '#core/editing/newItem.ts';
import { recordOf } from '#core/editing/slot.ts';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { ItemList } from '#renderer/forms/ItemList.tsx';
import { change, goTo, newId } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { catalogueWords } from '#renderer/words/catalogueWords.ts';
import { CatalogueDialog } from './catalogue/CatalogueDialog.tsx';

/** The metrics, with the two ways to a new one: from the catalogue, or written by oneself. */
export function MetricList({ question }: ControlProps) {
  const [isChoosing, setChoosing] = useState(false);
  const { slot, value } = question;
  const isEmpty = !Array.isArray(value) || value.length === 0;
  const choose = useCallback(() => setChoosing(true), []);
  const adding = useMemo(
    () => <NewMetric item={itemOf(slot.bare)} isFirst={isEmpty} onChoose={choose} />,
    [slot.bare, isEmpty, choose],
  );
  return (
    <>
      <ItemList question={question} adding={adding} />
      {isChoosing ? (
        <CatalogueDialog
          onClose={() => setChoosing(false)}
          onAdded={([first]) => {
            if (first !== undefined) goTo('metrics', `metrics/${first}/name`);
          }}
        />
      ) : null}
    </>
  );
}

interface NewMetricProps {
  readonly item: z.ZodType | undefined;
  readonly isFirst: boolean;
  /** Opens the catalogue. */
  readonly onChoose: () => void;
}

function NewMetric({ item, isFirst, onChoose }: NewMetricProps) {
  const words = catalogueWords[useLanguage()];
  const write = () => {
    if (item === undefined) return;
    const fresh = newItem(item, newId);
    change({ kind: 'add', pattern: 'metrics' }, null, (draft) => addItem(draft, 'metrics', fresh));
    const { id } = recordOf(fresh);
    if (typeof id === 'string') goTo('metrics', `metrics/${id}/name`);
  };
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Button size="small" variant={isFirst ? 'contained' : 'outlined'} onClick={onChoose}>
        {words.open}
      </Button>
      <Button size="small" variant="outlined" startIcon={<AddIcon />} onClick={write}>
        {words.own}
      </Button>
    </Stack>
  );
}
