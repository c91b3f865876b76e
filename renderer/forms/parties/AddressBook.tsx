import { Box, Button, Popover, Stack, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { partySchema, type Party } from '#core/agreement/party.ts';
import { SearchField } from '#renderer/components/SearchField.tsx';
import { forKeeping, withKeptParty } from './keptParty.ts';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { wordsOf } from '#renderer/forms/itemName.ts';
import { desktop } from '#renderer/desktop.ts';
import { tellDone } from '#renderer/state/justDone.ts';
import { change, newId } from '#renderer/state/openDraft.ts';
import { showPanel } from '#renderer/state/panels.ts';
import { showProblem, useLanguage } from '#renderer/state/session.ts';
import { partyWords } from '#renderer/words/partyWords.ts';

/** More are not offered at once: a word more finds the one that is meant. */
const MOST_OFFERED = 50;

/** Fills a party in from the address book, and keeps it there. */
export function AddressBook({ question: { slot, value } }: ControlProps) {
  const language = useLanguage();
  const words = partyWords[language];
  const [book, setBook] = useState<readonly Party[] | null>(null);
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const read = partySchema.safeParse(value);
  if (!read.success) return null;
  const party = read.data;
  const nameOf = ({ legalName, name }: Party) => legalName ?? wordsOf(name, language);
  const ownName = nameOf(party);
  const find = async (typed: string) => {
    setSearch(typed);
    const found = await listed(typed);
    if (found !== null) setBook(found);
  };
  const use = (kept: Party) => {
    setBook(null);
    change({ kind: 'answer', pattern: slot.pattern }, null, (draft) =>
      withKeptParty(draft, slot.path, { party, kept }, newId),
    );
    tellDone(words.used(nameOf(kept) ?? ''));
  };
  const keep = async () => {
    const known = await listed('');
    if (known === null) return;
    const kept = await desktop().ask.keepParties({ parties: [forKeeping(party, known, newId('party'))] });
    if (kept.ok) setSaid(words.kept(ownName ?? ''));
    else showProblem(kept.problem);
  };
  return (
    <Box sx={{ mb: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <Button ref={button} size="small" variant="outlined" aria-haspopup="dialog" onClick={() => void find('')}>
          {words.choose}
        </Button>
        {ownName === null ? null : (
          <Button size="small" onClick={() => void keep()}>
            {words.keep}
          </Button>
        )}
      </Stack>
      <Typography role="status" variant="body2" color="textSecondary">
        {said}
      </Typography>
      <Popover
        open={book !== null}
        anchorEl={() => button.current}
        onClose={() => setBook(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        transitionDuration={0}
        slotProps={{ paper: { role: 'dialog', 'aria-label': words.book, sx: { width: 420, maxHeight: 420 } } }}
      >
        <Box sx={{ p: 1 }}>
          <SearchField label={words.search} text={search} onText={(typed) => void find(typed)} />
          {book?.length === 0 ? (
            <Typography sx={{ p: 1 }}>{search === '' ? words.empty : words.nothingFound}</Typography>
          ) : null}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {(book ?? []).slice(0, MOST_OFFERED).map((kept) => (
              <li key={kept.id}>
                <Button
                  fullWidth
                  color="inherit"
                  onClick={() => use(kept)}
                  sx={{ justifyContent: 'flex-start', textAlign: 'left' }}
                >
                  {[nameOf(kept) ?? kept.id, kept.registrationNumber, kept.address?.city]
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                </Button>
              </li>
            ))}
          </Box>
          {(book?.length ?? 0) > MOST_OFFERED ? (
            <Typography variant="body2" color="textSecondary" sx={{ px: 1 }}>
              {words.typeMore}
            </Typography>
          ) : null}
          <Button
            size="small"
            onClick={() => {
              setBook(null);
              showPanel('addressBook');
            }}
            sx={{ m: 1 }}
          >
            {words.openBook}
          </Button>
        </Box>
      </Popover>
    </Box>
  );
}

/** Parties of the address book that match a search; `null` when they could not be read, which the person is told. */
async function listed(search: string): Promise<readonly Party[] | null> {
  const found = await desktop().ask.listParties({ search, shelf: 'book' });
  if (found.ok) return found.value;
  showProblem(found.problem);
  return null;
}
