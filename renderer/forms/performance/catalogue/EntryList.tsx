import { Box, ButtonBase, Checkbox, Typography } from '@mui/material';
import { CATALOGUE_GROUPS, type CatalogueEntry } from '#core/catalogue/entry.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { catalogueWords } from '#renderer/words/catalogueWords.ts';

interface EntryListProps {
  readonly found: readonly CatalogueEntry[];
  readonly shown: CatalogueEntry | undefined;
  readonly chosen: readonly CatalogueEntry[];
  readonly onLook: (entry: CatalogueEntry) => void;
  readonly onToggle: (entry: CatalogueEntry) => void;
}

/** The entries by group: the box chooses, the name shows. */
export function EntryList({ found, shown, chosen, onLook, onToggle }: EntryListProps) {
  const language = useLanguage();
  const words = catalogueWords[language];
  return (
    <Box sx={{ flex: 1, overflow: 'auto', pb: 2, pr: 1 }}>
      {CATALOGUE_GROUPS.map((group) => {
        const entries = found.filter((entry) => entry.group === group);
        if (entries.length === 0) return null;
        return (
          <Box key={group} component="section" aria-label={words.groups[group]} sx={{ mb: 1.5 }}>
            <Typography component="h3" variant="body2" color="textSecondary" sx={{ fontWeight: 600, mb: 0.25 }}>
              {words.groups[group]}
            </Typography>
            {entries.map((entry) => {
              const name = entry.metric.name[language] ?? entry.id;
              return (
                <Box key={entry.id} sx={{ display: 'flex', alignItems: 'center' }}>
                  <Checkbox
                    size="small"
                    sx={{ p: 0.5 }}
                    checked={chosen.includes(entry)}
                    onChange={() => onToggle(entry)}
                    slotProps={{ input: { 'aria-label': words.choose(name) } }}
                  />
                  <ButtonBase
                    aria-pressed={entry === shown}
                    onClick={() => onLook(entry)}
                    sx={{
                      flex: 1,
                      justifyContent: 'flex-start',
                      textAlign: 'left',
                      typography: 'body1',
                      px: 1,
                      py: 0.5,
                      borderRadius: 1,
                      bgcolor: entry === shown ? 'action.selected' : undefined,
                      '&:hover': { bgcolor: 'action.hover' },
                    }}
                  >
                    {name}
                  </ButtonBase>
                </Box>
              );
            })}
          </Box>
        );
      })}
    </Box>
  );
}
