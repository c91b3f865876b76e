import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { usualSetsAt } from '#core/catalogue/usualSets.ts';
import type { UsualSet } from '#core/catalogue/usualSet.ts';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { putAnswers } from '#core/editing/usualSets.ts';
import { change, newId, useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { usualWords } from '#renderer/words/usualWords.ts';

interface UsualSetsProps {
  readonly pattern: string;
  /** Nothing stands there yet: the sets are offered openly, later behind a button. */
  readonly isEmpty: boolean;
}

/** Sets of answers that many agreements have, put in with one click and one step of undo. */
export function UsualSets({ pattern, isEmpty }: UsualSetsProps) {
  const say = usualWords[useLanguage()];
  const type = useAgreement((agreement) => agreement.type);
  const [isOpen, setOpen] = useState(false);
  const sets = usualSetsAt(pattern, type);
  if (sets.length === 0) return null;
  const isPositions = sets.every(({ manner }) => manner === 'replace');
  if (!isEmpty && !isOpen)
    return (
      <Button
        size="small"
        color="inherit"
        aria-expanded={false}
        onClick={() => setOpen(true)}
        sx={{ alignSelf: 'flex-start', color: 'text.secondary', fontWeight: 400 }}
      >
        {isPositions ? say.positions : say.more} …
      </Button>
    );
  const title = isPositions ? say.positions : isEmpty ? say.begin : say.more;
  return (
    <Box
      role="group"
      aria-label={isPositions ? say.positions : say.begin}
      sx={({ vars, palette }) => ({
        borderRadius: 1,
        px: 2,
        py: 1.5,
        backgroundColor: `color-mix(in srgb, ${(vars ?? { palette }).palette.primary.main} 7%, ${(vars ?? { palette }).palette.background.default})`,
      })}
    >
      <Stack direction="row" sx={{ alignItems: 'baseline', justifyContent: 'space-between' }}>
        <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
        {isEmpty ? null : (
          <Button size="small" color="inherit" onClick={() => setOpen(false)} sx={{ fontWeight: 400 }}>
            {say.close}
          </Button>
        )}
      </Stack>
      {isPositions ? (
        <Typography variant="body2" color="textSecondary">
          {say.positionsAbout}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1.25, display: 'grid', gap: 1.5 }}>
        {sets.map((set) => (
          <Offer key={set.id} set={set} onTaken={() => setOpen(false)} />
        ))}
      </Box>
    </Box>
  );
}

function Offer({ set, onTaken }: { readonly set: UsualSet; readonly onTaken: () => void }) {
  const language = useLanguage();
  const say = usualWords[language];
  const take = () => {
    change({ kind: 'add', pattern: set.at }, null, (draft) =>
      putAnswers(draft, set.answers, { manner: set.manner, newId, languages: writtenLanguages(draft.agreement) }),
    );
    onTaken();
  };
  return (
    <Box component="li">
      <Button size="small" variant="outlined" onClick={take} aria-label={say.take(set.name[language])}>
        {set.name[language]}
      </Button>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {set.about[language]}
      </Typography>
      {set.means === undefined ? null : (
        <Box
          component="dl"
          sx={{ typography: 'body2', m: 0, mt: 0.5, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1.5 }}
        >
          {(['provider', 'customer'] as const).map((side) => (
            <Box key={side} sx={{ display: 'contents', '& dt, & dd': { m: 0 }, '& dt': { color: 'text.secondary' } }}>
              <dt>{say[side]}</dt>
              <dd>{set.means?.[side][language]}</dd>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
