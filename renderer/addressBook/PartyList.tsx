import {
  Alert,
  Box,
  Button,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  Stack,
  Tab,
  Tabs,
  Typography,
} from '@mui/material';
import DeleteForeverIcon from '@mui/icons-material/DeleteForeverOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlineOutlined';
import RestoreIcon from '@mui/icons-material/RestoreFromTrashOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { useState } from 'react';
import { impossibleNumber } from '#core/agreement/checkDigits.ts';
import type { Party } from '#core/agreement/party.ts';
import type { ChosenTable } from '#core/bridge/addressBook.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { Outcome } from '#core/outcome.ts';
import { SearchField } from '#renderer/components/SearchField.tsx';
import { desktop } from '#renderer/desktop.ts';
import { showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { addressBookWords } from '#renderer/words/addressBookWords.ts';
import { EraseParty } from './EraseParty.tsx';
import { partyName } from './partyName.ts';
import { useBook, type PartyShelf } from './useBook.ts';

/** More are not drawn: nobody reads through a longer list, and a search finds the others. */
const MOST_SHOWN = 200;
const SHELVES: readonly PartyShelf[] = ['book', 'bin'];

interface PartyListProps {
  /** What was just done. */
  readonly said: string | null;
  readonly onSaid: (words: string | null) => void;
  readonly onParty: (party: Party | null) => void;
  readonly onTable: (table: ChosenTable) => void;
  readonly onClose: () => void;
}

export function PartyList({ said, onSaid, onParty, onTable, onClose }: PartyListProps) {
  const language = useLanguage();
  const words = addressBookWords[language];
  const { dialog } = useWords();
  const [search, setSearch] = useState('');
  const [shelf, setShelf] = useState<PartyShelf>('book');
  const [erasing, setErasing] = useState<Party | null>(null);
  const [deleted, setDeleted] = useState<Party | null>(null);
  const { parties, refresh } = useBook(search, shelf);
  const { ask } = desktop();
  const after = async <Value,>(work: Promise<Outcome<Value, DesktopProblem>>, then: (value: Value) => void) => {
    const done = await work;
    if (!done.ok) return showProblem(done.problem);
    then(done.value);
    refresh();
  };
  const remove = (party: Party) =>
    void after(ask.deleteParties({ parties: [party.id] }), () => {
      onSaid(words.removed(partyName(party, language)));
      setDeleted(party);
    });
  const restore = (party: Party) =>
    void after(ask.restoreParties({ parties: [party.id] }), () => {
      onSaid(null);
      setDeleted(null);
    });
  return (
    <>
      <DialogTitle id="address-book-title">{words.title}</DialogTitle>
      <Stack spacing={1} sx={{ px: 3, pb: 1 }}>
        <SearchField label={words.search} text={search} onText={setSearch} />
        <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Tabs value={shelf} onChange={(_, chosen: PartyShelf) => setShelf(chosen)} sx={{ flex: 1 }}>
            {SHELVES.map((one) => (
              <Tab key={one} value={one} label={words.shelves[one]} />
            ))}
          </Tabs>
          <Button size="small" onClick={() => onParty(null)}>
            {words.add}
          </Button>
          <Button size="small" onClick={() => void after(ask.chooseTable({}), onTable)}>
            {words.bringIn}
          </Button>
          <Button
            size="small"
            onClick={() => void after(ask.exportParties({}), (done) => onSaid(words.exported(done.name, done.parties)))}
          >
            {words.exportAll}
          </Button>
        </Stack>
      </Stack>
      <DialogContent dividers sx={{ px: 1, py: 0 }}>
        {said === null ? null : (
          <Alert
            severity="success"
            role="status"
            sx={{ mx: 2, my: 1 }}
            onClose={() => onSaid(null)}
            slotProps={{ closeButton: { 'aria-label': dialog.close } }}
            action={
              deleted === null ? undefined : (
                <Button size="small" color="inherit" onClick={() => restore(deleted)}>
                  {words.undo}
                </Button>
              )
            }
          >
            {said}
          </Alert>
        )}
        <Box component="ul" aria-label={words.shelves[shelf]} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {(parties ?? []).slice(0, MOST_SHOWN).map((party) => (
            <PartyRow
              key={party.id}
              party={party}
              shelf={shelf}
              onOpen={() => onParty(party)}
              onRemove={() => remove(party)}
              onRestore={() => restore(party)}
              onErase={() => setErasing(party)}
            />
          ))}
        </Box>
        {parties === null ? null : (
          <Typography role="status" variant="body2" color="textSecondary" sx={{ p: 2 }}>
            {parties.length > MOST_SHOWN
              ? words.firstOf(MOST_SHOWN, parties.length)
              : parties.length > 0
                ? words.parties(parties.length)
                : search !== ''
                  ? words.nothingFound
                  : shelf === 'bin'
                    ? words.emptyBin
                    : words.empty}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{dialog.close}</Button>
      </DialogActions>
      {erasing === null ? null : (
        <EraseParty
          name={partyName(erasing, language)}
          onClose={() => setErasing(null)}
          onErase={() => void after(ask.eraseParties({ parties: [erasing.id] }), () => setErasing(null))}
        />
      )}
    </>
  );
}

interface PartyRowProps {
  readonly party: Party;
  readonly shelf: PartyShelf;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
  readonly onErase: () => void;
}

function PartyRow({ party, shelf, onOpen, onRemove, onRestore, onErase }: PartyRowProps) {
  const language = useLanguage();
  const words = addressBookWords[language];
  const name = partyName(party, language);
  const people = party.contacts.length + party.signatories.length;
  const scheme = impossibleNumber(party);
  const about = [party.registrationNumber, party.address?.city, people === 0 ? undefined : words.people(people)];
  const line = (
    <Box sx={{ minWidth: 0, textAlign: 'left' }}>
      <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Box>
      <Box sx={{ fontSize: 13, fontWeight: 400, color: 'text.secondary' }}>
        {about.filter((part) => part !== undefined).join(' · ')}
      </Box>
      {scheme === null ? null : (
        <Box sx={{ fontSize: 13, fontWeight: 400, color: 'warning.main', display: 'flex', gap: 0.5 }}>
          <WarningIcon sx={{ fontSize: 18 }} />
          {words.impossible[scheme]}
        </Box>
      )}
    </Box>
  );
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', borderBottom: 1, borderColor: 'divider' }}>
      {shelf === 'bin' ? (
        <Box sx={{ flex: 1, px: 2, py: 1 }}>{line}</Box>
      ) : (
        <Button
          color="inherit"
          onClick={onOpen}
          aria-label={words.open(name)}
          sx={{ flex: 1, minWidth: 0, justifyContent: 'flex-start', px: 2, py: 1 }}
        >
          {line}
        </Button>
      )}
      {shelf === 'book' ? (
        <Deed label={words.remove(name)} icon={<DeleteIcon fontSize="small" />} onClick={onRemove} />
      ) : (
        <>
          <Deed label={words.restore(name)} icon={<RestoreIcon fontSize="small" />} onClick={onRestore} />
          <Deed label={words.erase(name)} icon={<DeleteForeverIcon fontSize="small" />} onClick={onErase} />
        </>
      )}
    </Box>
  );
}

interface DeedProps {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly onClick: () => void;
}

function Deed({ label, icon, onClick }: DeedProps) {
  return (
    <IconButton aria-label={label} title={label} onClick={onClick} sx={{ mx: 0.5 }}>
      {icon}
    </IconButton>
  );
}
