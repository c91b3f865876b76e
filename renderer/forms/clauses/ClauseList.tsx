import { Button, Stack } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { useCallback, useMemo, useState } from 'react';
import type { z } from 'zod';
import { itemOf } from '#core/agreement/schemaWalk.ts';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { insertClause } from '#core/editing/clauses/insertClause.ts';
import { offeredFor } from '#core/editing/clauses/shelf.ts';
import { addItem } from '#core/editing/items.ts';
import { newItem } from '#core/editing/newItem.ts';
import { recordOf } from '#core/editing/slot.ts';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { ItemList } from '#renderer/forms/ItemList.tsx';
import { useShelf } from '#renderer/state/clauseLibrary.ts';
import { change, goTo, newId, useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { clauseWords } from '#renderer/words/clauseWords.ts';
import { ClausePicker } from './ClausePicker.tsx';
import { NewerClauses } from './NewerClauses.tsx';
import { StandardFold } from './StandardFold.tsx';

/** The clauses of the agreement beside those of its template: from the library or written here, and how they stand to it. */
export function ClauseList({ question }: ControlProps) {
  const shelf = useShelf();
  const say = clauseWords[useLanguage()];
  const type = useAgreement((agreement) => agreement.type);
  const [isChoosing, setChoosing] = useState(false);
  const { slot, value } = question;
  const isEmpty = !Array.isArray(value) || value.length === 0;
  const choose = useCallback(() => setChoosing(true), []);
  const adding = useMemo(
    () => <NewClause item={itemOf(slot.bare)} isFirst={isEmpty} onChoose={choose} />,
    [slot.bare, isEmpty, choose],
  );
  return (
    <Stack spacing={2}>
      {shelf === null ? null : <NewerClauses shelf={shelf} />}
      <ItemList question={question} adding={adding} />
      {shelf === null ? null : <StandardFold shelf={shelf} />}
      {isChoosing && shelf !== null ? (
        <ClausePicker
          title={say.pick}
          offered={offeredFor(shelf, type)}
          shelf={shelf}
          isOne={false}
          onClose={() => setChoosing(false)}
          onTake={(clauses) => {
            setChoosing(false);
            change({ kind: 'add', pattern: 'clauses' }, null, (draft) => {
              const inserting = { newId, languages: writtenLanguages(draft.agreement) };
              return clauses.reduce((sofar, clause) => insertClause(sofar, clause, inserting), draft);
            });
          }}
        />
      ) : null}
    </Stack>
  );
}

interface NewClauseProps {
  readonly item: z.ZodType | undefined;
  readonly isFirst: boolean;
  /** Opens the library. */
  readonly onChoose: () => void;
}

function NewClause({ item, isFirst, onChoose }: NewClauseProps) {
  const say = clauseWords[useLanguage()];
  const write = () => {
    if (item === undefined) return;
    const fresh = newItem(item, newId);
    change({ kind: 'add', pattern: 'clauses' }, null, (draft) => addItem(draft, 'clauses', fresh));
    const { id } = recordOf(fresh);
    if (typeof id === 'string') goTo('clauses', `clauses/${id}/title`);
  };
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Button size="small" variant={isFirst ? 'contained' : 'outlined'} onClick={onChoose}>
        {say.fromLibrary}
      </Button>
      <Button size="small" variant="outlined" startIcon={<AddIcon />} onClick={write}>
        {say.write}
      </Button>
    </Stack>
  );
}
