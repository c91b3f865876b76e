import { Button, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLanguage, useSession } from '#renderer/state/session.ts';
import { leavingWords } from '#renderer/words/leavingWords.ts';
import { attempts, type AttemptOutcome, type Way } from './attempts.ts';

type Outcomes = Readonly<Partial<Record<Way, AttemptOutcome>>>;
const WAYS = Object.keys(attempts) as Way[];

/** What leaves the computer (nothing), what is kept on it, and a test that anybody can run. */
export function Leaving() {
  const words = leavingWords[useLanguage()];
  const folder = useSession(({ start }) => start?.dataFolder ?? '');
  const [outcomes, setOutcomes] = useState<Outcomes | null>(null);
  const [isTrying, setTrying] = useState(false);
  const tryAll = async () => {
    setTrying(true);
    setOutcomes({});
    for (const way of WAYS) {
      const outcome = await attempts[way]();
      setOutcomes((known) => ({ ...known, [way]: outcome }));
    }
    setTrying(false);
  };
  return (
    <Stack spacing={2.5}>
      <div>
        <Typography component="h3" variant="h2">
          {words.nothing}
        </Typography>
        <Typography>{words.nothingAbout}</Typography>
      </div>
      <div>
        <Typography component="h3" variant="h3">
          {words.kept}
        </Typography>
        <Typography>{words.keptAbout}</Typography>
        <Typography sx={{ overflowWrap: 'anywhere', userSelect: 'text' }}>{folder}</Typography>
      </div>
      <div>
        <Typography component="h3" variant="h3">
          {words.taken}
        </Typography>
        <Typography>{words.takenAbout}</Typography>
      </div>
      <section aria-labelledby="leaving-test">
        <Typography id="leaving-test" component="h3" variant="h3">
          {words.test}
        </Typography>
        <Typography color="textSecondary">{words.testAbout}</Typography>
        <Button size="small" disabled={isTrying} onClick={() => void tryAll()}>
          {words.tryNow}
        </Button>
        {outcomes === null ? null : <OutcomeList outcomes={outcomes} />}
        <Typography role="status" sx={{ fontWeight: 600 }}>
          {outcomes === null || isTrying ? '' : words.verdict(WAYS.every((way) => outcomes[way] === 'refused'))}
        </Typography>
      </section>
    </Stack>
  );
}

function OutcomeList({ outcomes }: { readonly outcomes: Outcomes }) {
  const words = leavingWords[useLanguage()];
  const tried = WAYS.flatMap((way) => {
    const outcome = outcomes[way];
    return outcome === undefined ? [] : [{ way, outcome }];
  });
  return (
    <List dense disablePadding aria-label={words.test}>
      {tried.map(({ way, outcome }) => (
        <ListItem key={way} disableGutters sx={{ py: 0 }}>
          <ListItemText primary={words.ways[way]} sx={{ flex: '1 1 auto' }} />
          <Typography variant="body2" color={outcome === 'refused' ? 'success' : 'error'}>
            {words.outcomes[outcome]}
          </Typography>
        </ListItem>
      ))}
    </List>
  );
}
