import { Box, Button, IconButton, Popover, Stack, Typography } from '@mui/material';
import DeleteIcon from '@mui/icons-material/DeleteOutlineOutlined';
import { useRef, useState } from 'react';
import { partySchema, type Party } from '#core/agreement/party.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { filledIn, forKeeping } from './keptParty.ts';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { wordsOf } from '#renderer/forms/itemName.ts';
import { desktop } from '#renderer/desktop.ts';
import { tellDone } from '#renderer/state/justDone.ts';
import { change, newId } from '#renderer/state/openDraft.ts';
import { showProblem, useLanguage } from '#renderer/state/session.ts';
import { partyWords } from '#renderer/words/partyWords.ts';

/** Fills a party in from the address book, and keeps it there. */
export function AddressBook({ question: { slot, value } }: ControlProps) {
  const language = useLanguage();
  const words = partyWords[language];
  const [book, setBook] = useState<readonly Party[] | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const read = partySchema.safeParse(value);
  if (!read.success) return null;
  const party = read.data;
  const nameOf = ({ legalName, name }: Party) => legalName ?? wordsOf(name, language);
  const ownName = nameOf(party);
  const use = (kept: Party) => {
    setBook(null);
    change({ kind: 'answer', pattern: slot.pattern }, null, (draft) =>
      setAnswer(draft, slot.path, filledIn(party, kept, newId)),
    );
    tellDone(words.used(nameOf(kept) ?? ''));
  };
  const keep = async () => {
    const known = await listed();
    if (known === null) return;
    const kept = await desktop().ask.keepParty({ party: forKeeping(party, known, newId('party')) });
    if (kept.ok) setSaid(words.kept(ownName ?? ''));
    else showProblem(kept.problem);
  };
  const forget = async (kept: Party) => {
    const forgotten = await desktop().ask.forgetParty({ party: kept.id });
    if (forgotten.ok) setBook(await listed());
    else showProblem(forgotten.problem);
  };
  return (
    <Box sx={{ mb: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <Button
          ref={button}
          size="small"
          variant="outlined"
          aria-haspopup="dialog"
          onClick={() => void listed().then(setBook)}
        >
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
        slotProps={{ paper: { role: 'dialog', 'aria-label': words.book } }}
      >
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 1, minWidth: 280, maxWidth: 420, maxHeight: 320 }}>
          {book?.length === 0 ? <Typography sx={{ p: 1 }}>{words.empty}</Typography> : null}
          {(book ?? []).map((kept) => {
            const name = nameOf(kept) ?? kept.id;
            return (
              <Box component="li" key={kept.id} sx={{ display: 'flex', alignItems: 'center' }}>
                <Button
                  color="inherit"
                  onClick={() => use(kept)}
                  sx={{ flex: 1, justifyContent: 'flex-start', textAlign: 'left' }}
                >
                  {[name, kept.registrationNumber, kept.address?.city].filter((part) => part !== undefined).join(' · ')}
                </Button>
                <IconButton
                  size="small"
                  aria-label={words.forget(name)}
                  title={words.forget(name)}
                  onClick={() => void forget(kept)}
                >
                  <DeleteIcon sx={{ fontSize: 18 }} />
                </IconButton>
              </Box>
            );
          })}
        </Box>
      </Popover>
    </Box>
  );
}

/** The parties of the address book; `null` when they could not be read, which the person is told. */
async function listed(): Promise<readonly Party[] | null> {
  const found = await desktop().ask.listParties({ search: '' });
  if (found.ok) return found.value;
  showProblem(found.problem);
  return null;
}
