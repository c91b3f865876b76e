import { Dialog } from '@mui/material';
import { useState } from 'react';
import type { Party } from '#core/agreement/party.ts';
import type { ChosenTable } from '#core/bridge/addressBook.ts';
import { ImportTable } from './ImportTable.tsx';
import { PartyForm } from './PartyForm.tsx';
import { PartyList } from './PartyList.tsx';

type View =
  | { readonly kind: 'list' }
  | { readonly kind: 'party'; readonly party: Party | null }
  | { readonly kind: 'table'; readonly table: ChosenTable };

/** All parties that are kept: found, changed, deleted, brought in and written as a table. */
export function AddressBookDialog({ onClose }: { readonly onClose: () => void }) {
  const [view, setView] = useState<View>({ kind: 'list' });
  const [said, setSaid] = useState<string | null>(null);
  const back = (words: string | null) => {
    setSaid(words);
    setView({ kind: 'list' });
  };
  return (
    <Dialog
      open
      // What was typed or chosen is not lost by a key that was meant for a list box.
      onClose={() => (view.kind === 'list' ? onClose() : undefined)}
      fullWidth
      maxWidth="md"
      aria-labelledby="address-book-title"
      slotProps={{ paper: { sx: { height: 'min(88vh, 720px)' } } }}
    >
      {view.kind === 'list' ? (
        <PartyList
          said={said}
          onSaid={setSaid}
          onParty={(party) => setView({ kind: 'party', party })}
          onTable={(table) => setView({ kind: 'table', table })}
          onClose={onClose}
        />
      ) : view.kind === 'party' ? (
        <PartyForm party={view.party} onBack={() => back(null)} />
      ) : (
        <ImportTable file={view.table} onBack={back} />
      )}
    </Dialog>
  );
}
