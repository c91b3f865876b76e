import { Box, Typography } from '@mui/material';
import { componentSchema } from '#core/agreement/frame.ts';
import type { LibraryList } from '#core/bridge/library.ts';
import { entriesIn, EVERYTHING, type Folder } from '#core/library/filter.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';
import { componentName } from './componentName.ts';

const FIRST: readonly Folder[] = ['all', 'favourites'];

interface FoldersProps {
  readonly library: LibraryList | null;
  readonly folder: Folder;
  readonly onFolder: (folder: Folder) => void;
}

/** The parts of an agreement as folders, with how many clauses each has; empty ones are left out. */
export function Folders({ library, folder, onFolder }: FoldersProps) {
  const language = useLanguage();
  const words = libraryWords[language];
  const countIn = (one: Folder) => (library === null ? 0 : entriesIn(library, { ...EVERYTHING, folder: one }).length);
  const components = componentSchema.options.filter((one) => one === folder || countIn(one) > 0);
  const nameOf = (one: Folder) =>
    one === 'all' || one === 'favourites' || one === 'bin' ? words[one] : componentName(one, language);
  return (
    <Box component="nav" aria-label={words.folders} sx={{ overflow: 'auto', py: 1 }}>
      {[...FIRST, ...components, 'bin' as const].map((one) => (
        <Box
          key={one}
          component="button"
          type="button"
          aria-current={one === folder ? 'true' : undefined}
          onClick={() => onFolder(one)}
          sx={{
            font: 'inherit',
            display: 'flex',
            alignItems: 'baseline',
            width: '100%',
            textAlign: 'left',
            px: 1.25,
            py: 0.625,
            border: 0,
            borderRadius: 1,
            cursor: 'pointer',
            color: 'text.primary',
            bgcolor: one === folder ? 'action.selected' : 'transparent',
            fontWeight: one === folder ? 600 : 400,
            mt: one === 'bin' || one === components[0] ? 1.5 : 0,
            '&:hover': { bgcolor: one === folder ? 'action.selected' : 'action.hover' },
            '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
          }}
        >
          <Box component="span" sx={{ flex: 1 }}>
            {nameOf(one)}
          </Box>
          <Typography
            component="span"
            variant="body2"
            color="textSecondary"
            sx={{ fontVariantNumeric: 'tabular-nums' }}
          >
            {countIn(one)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
