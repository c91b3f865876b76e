import { Box, Button, Stack, Typography } from '@mui/material';
import type { JoinedParty } from '#core/addressBook/joinParties.ts';
import type { Decision, Newcomer, Settled } from '#core/addressBook/settle.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { useLanguage } from '#renderer/state/session.ts';
import { addressBookWords } from '#renderer/words/addressBookWords.ts';
import { partyName } from './partyName.ts';

const DECISIONS: readonly Decision[] = ['join', 'both', 'leave'];
const MOST_SHOWN = 200;

interface KnownPartiesProps {
  readonly newcomers: readonly Newcomer[];
  readonly settled: Settled;
  readonly decisionOf: (newcomer: Newcomer) => Decision;
  readonly onDecide: (newcomers: readonly Newcomer[], decision: Decision) => void;
}

/** Who is likely known already, why, and what is to become of it. */
export function KnownParties({ newcomers, settled, decisionOf, onDecide }: KnownPartiesProps) {
  const language = useLanguage();
  const words = addressBookWords[language].import;
  if (newcomers.length === 0) return null;
  const options = DECISIONS.map((value) => ({ value, label: words.decisions[value] }));
  return (
    <Box component="section" aria-labelledby="known-title" sx={{ mb: 3 }}>
      <Typography id="known-title" variant="h3" component="h3">
        {words.known(newcomers.length)}
      </Typography>
      <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'baseline', flexWrap: 'wrap', mb: 0.5 }}>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {words.knownAbout}
        </Typography>
        {newcomers.length < 2 ? null : (
          <>
            <Typography variant="body2">{words.decideAll}</Typography>
            {options.map(({ value, label }) => (
              <Button key={value} size="small" onClick={() => onDecide(newcomers, value)}>
                {label}
              </Button>
            ))}
          </>
        )}
      </Stack>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {newcomers.slice(0, MOST_SHOWN).map((newcomer) => {
          const name = partyName(newcomer.party, language);
          const { twin } = newcomer;
          if (twin === null) return null;
          const where = twin.isInFile ? words.inFile : words.inBook;
          return (
            <Box
              component="li"
              key={newcomer.party.id}
              sx={{ display: 'flex', gap: 2, py: 1, borderTop: 1, borderColor: 'divider', alignItems: 'center' }}
            >
              <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                <Box>
                  <Box component="span" sx={{ fontWeight: 600 }}>
                    {name}
                  </Box>{' '}
                  ({words.line(newcomer.lines)})
                </Box>
                <Typography variant="body2" color="textSecondary">
                  {words.like(partyName(twin.name, language), where, words.likeness[twin.by])}
                  <Gains joined={settled.joined.get(newcomer.party.id)} />
                </Typography>
              </Box>
              <Choice
                id={`decision-${newcomer.party.id}`}
                label={words.decisionOn(name)}
                value={decisionOf(newcomer)}
                options={options}
                onChoose={(chosen) => onDecide([newcomer], DECISIONS.find((one) => one === chosen) ?? 'both')}
              />
            </Box>
          );
        })}
      </Box>
      {newcomers.length > MOST_SHOWN ? (
        <Typography variant="body2">{words.more(newcomers.length - MOST_SHOWN)}</Typography>
      ) : null}
    </Box>
  );
}

/** What joining the two comes to. */
function Gains({ joined }: { readonly joined: JoinedParty | undefined }) {
  const words = addressBookWords[useLanguage()];
  if (joined === undefined) return null;
  const { gained, kept, newPeople } = joined;
  const facts = gained.map((fact) => words.import.facts[fact]);
  const gains = newPeople === 0 ? facts : [...facts, words.people(newPeople)];
  const stays = kept.map((fact) => words.import.facts[fact]);
  return (
    <>
      {' '}
      {gains.length === 0 ? words.import.gainsNothing : words.import.gains(gains.join(', '))}{' '}
      {stays.length === 0 ? '' : words.import.stays(stays.join(', '))}
    </>
  );
}
