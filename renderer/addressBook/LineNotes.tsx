import { Box, Typography } from '@mui/material';
import type { Newcomer } from '#core/addressBook/settle.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { addressBookWords } from '#renderer/words/addressBookWords.ts';
import { partyName } from './partyName.ts';

const MOST_SHOWN = 100;

interface Note {
  readonly kind: string;
  readonly line: number;
  readonly column?: number;
}

interface LineNotesProps<One extends Note> {
  readonly title: string;
  readonly about: string;
  readonly notes: readonly One[];
  readonly textOf: (note: One) => string;
  /** What a column is called; columns are counted from 1. */
  readonly headerAt: (column: number) => string;
}

/** What there is to be said of single lines of a table. */
export function LineNotes<One extends Note>({ title, about, notes, textOf, headerAt }: LineNotesProps<One>) {
  const words = addressBookWords[useLanguage()].import;
  if (notes.length === 0) return null;
  return (
    <Box component="section" aria-label={title} sx={{ mb: 3 }}>
      <Typography variant="h3" component="h3">
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
        {about}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {notes.slice(0, MOST_SHOWN).map((note) => (
          <li key={`${note.line} ${note.column ?? ''} ${note.kind}`}>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {words.at(note.line, note.column === undefined ? null : headerAt(note.column))}:
            </Box>{' '}
            {textOf(note)}
          </li>
        ))}
      </Box>
      <More count={notes.length - MOST_SHOWN} />
    </Box>
  );
}

/** The parties that nobody knows yet. */
export function FreshParties({ newcomers }: { readonly newcomers: readonly Newcomer[] }) {
  const language = useLanguage();
  const all = addressBookWords[language];
  const words = all.import;
  if (newcomers.length === 0) return null;
  return (
    <Box component="section" aria-label={words.fresh(newcomers.length)}>
      <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
        {words.fresh(newcomers.length)}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {newcomers.slice(0, MOST_SHOWN).map(({ party, lines }) => {
          const people = [...party.signatories, ...party.contacts].flatMap(({ name }) => name ?? []);
          const about = [party.registrationNumber, party.address?.city, people.join(', ')];
          return (
            <Box component="li" key={party.id} sx={{ py: 0.5, borderTop: 1, borderColor: 'divider' }}>
              <Box component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                {partyName(party, language)}
              </Box>{' '}
              ({words.line(lines)})
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {about.flatMap((part) => (part === undefined || part === '' ? [] : ` · ${part}`)).join('')}
              </Box>
            </Box>
          );
        })}
      </Box>
      <More count={newcomers.length - MOST_SHOWN} />
    </Box>
  );
}

function More({ count }: { readonly count: number }) {
  const words = addressBookWords[useLanguage()].import;
  return count > 0 ? <Typography variant="body2">{words.more(count)}</Typography> : null;
}
