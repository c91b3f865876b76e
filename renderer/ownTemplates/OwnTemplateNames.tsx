import { Box, Button, List, ListItemButton, ListItemText, Stack } from '@mui/material';
import type { OwnTemplateSummary } from '#core/bridge/ownTemplates.ts';
import { useTemplatePlace } from '#renderer/state/ownTemplates.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { ownTemplateWords } from '#renderer/words/ownTemplateWords.ts';

interface OwnTemplateNamesProps {
  readonly templates: readonly OwnTemplateSummary[];
  readonly chosen: string | null;
  readonly shelf: 'list' | 'bin';
  readonly inBin: number;
  readonly onShelf: (shelf: 'list' | 'bin') => void;
}

/** The templates by name, and the way to the recycle bin. */
export function OwnTemplateNames({ templates, chosen, shelf, inBin, onShelf }: OwnTemplateNamesProps) {
  const words = ownTemplateWords[useLanguage()];
  const { types } = useWords();
  return (
    <Stack sx={{ borderRight: 1, borderColor: 'divider', minHeight: 0 }}>
      <List
        aria-label={shelf === 'bin' ? words.bin(inBin) : words.list}
        disablePadding
        sx={{ flex: 1, overflow: 'auto', py: 1 }}
      >
        {templates.map(({ template, name, type }) => (
          <Box key={template} component="li">
            <ListItemButton
              selected={template === chosen}
              aria-current={template === chosen ? 'true' : undefined}
              onClick={() => useTemplatePlace.setState({ chosen: template })}
              sx={{ px: 3, py: 0.5 }}
            >
              <ListItemText
                primary={name}
                secondary={types[type]}
                slotProps={{ primary: { sx: { fontWeight: 600, overflowWrap: 'anywhere' } } }}
              />
            </ListItemButton>
          </Box>
        ))}
      </List>
      <Button
        size="small"
        aria-pressed={shelf === 'bin'}
        onClick={() => onShelf(shelf === 'bin' ? 'list' : 'bin')}
        sx={{ mx: 2, my: 1, px: 1, justifyContent: 'flex-start' }}
      >
        {shelf === 'bin' ? words.list : words.bin(inBin)}
      </Button>
    </Stack>
  );
}
