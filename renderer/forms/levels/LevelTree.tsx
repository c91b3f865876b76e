import { Box, Button, Typography } from '@mui/material';
import type { Level } from '#core/agreement/frame.ts';
import { addItem } from '#core/editing/items.ts';
import { change, goTo, newId } from '#renderer/state/openDraft.ts';
import { useAgreementOf } from '#renderer/state/useAgreementOf.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { levelViewWords } from '#renderer/words/levelViewWords.ts';
import { placedLevels } from './placedLevels.ts';
import { useLevelNames } from './useLevelNames.ts';

const BELOW = {
  corporate: ['customer', 'service'],
  customer: ['service'],
  service: [],
} as const satisfies Readonly<Record<Level['kind'], readonly Level['kind'][]>>;

/** The levels, each below the one it rests on, with buttons that add one below. */
export function LevelTree() {
  const say = levelViewWords[useLanguage()];
  const agreement = useAgreementOf((whole) => [whole.levels, whole.metrics]);
  const nameOf = useLevelNames(agreement);
  const placed = placedLevels(agreement.levels);
  if (placed.length === 0)
    return (
      <Box component="section" aria-label={say.tree}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {say.noLevels}
        </Typography>
        <Button size="small" variant="contained" onClick={() => add('corporate', undefined)}>
          {say.addTop}
        </Button>
      </Box>
    );
  return (
    <Box component="section" aria-label={say.tree}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {placed.map(({ level, depth }) => {
          const name = nameOf(level.id);
          return (
            <Box
              component="li"
              key={level.id}
              sx={{
                ml: 2.5 * depth,
                pl: 1,
                borderLeft: 2,
                borderColor: 'divider',
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'baseline',
                columnGap: 1.5,
              }}
            >
              <Button
                size="small"
                aria-label={say.open(name)}
                onClick={() => goTo('levels', `levels/${level.id}/name`)}
                sx={{ py: 0.25, minWidth: 0, textAlign: 'left' }}
              >
                {name}
              </Button>
              <Typography component="span" variant="body2" color="textSecondary">
                {name === say.unnamed[level.kind] ? '' : say.unnamed[level.kind]}
              </Typography>
              {BELOW[level.kind].map((kind) => (
                <Button
                  key={kind}
                  size="small"
                  color="inherit"
                  aria-label={say.addBelow[kind](name)}
                  onClick={() => add(kind, level.id)}
                  sx={{ py: 0.25, minWidth: 0, fontWeight: 400 }}
                >
                  {say.add[kind]}
                </Button>
              ))}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

/** Adds a level and goes to its name. */
function add(kind: Level['kind'], parent: string | undefined): void {
  const id = newId('level');
  const level: Level = { id, kind, ...(parent !== undefined && { parent }), services: [], rules: [] };
  change({ kind: 'add', pattern: 'levels' }, null, (draft) => addItem(draft, 'levels', level));
  goTo('levels', `levels/${id}/name`);
}
