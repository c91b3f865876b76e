import { Box, Button } from '@mui/material';
import { addItems } from '#core/editing/items.ts';
import { AddressBook } from './AddressBook.tsx';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { ItemList } from '#renderer/forms/ItemList.tsx';
import { Fields } from '#renderer/forms/Part.tsx';
import { change, newId } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { partyWords } from '#renderer/words/partyWords.ts';

/** The parties; when there are none yet, the two that nearly every agreement has are one click away. */
export function Parties({ question }: ControlProps) {
  const words = partyWords[useLanguage()];
  const { slot, value } = question;
  const isEmpty = !Array.isArray(value) || value.length === 0;
  const addBoth = () =>
    change({ kind: 'add', pattern: slot.pattern }, null, (draft) =>
      addItems(
        draft,
        slot.path,
        ['provider', 'customer'].map((role) => ({ id: newId('party'), role, signatories: [], contacts: [] })),
      ),
    );
  return (
    <Box>
      <ItemList question={question} />
      {isEmpty ? (
        <Button size="small" variant="contained" onClick={addBoth} sx={{ mt: 1 }}>
          {words.addBoth}
        </Button>
      ) : null}
    </Box>
  );
}

/** One party: the address book, and its questions. */
export function PartyInside({ question }: ControlProps) {
  return (
    <Box>
      <AddressBook question={question} />
      <Fields slot={question.slot} />
    </Box>
  );
}
