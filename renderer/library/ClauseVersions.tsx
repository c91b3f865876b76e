import { Box, Button, Typography } from '@mui/material';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import type { ClauseVersion } from '#core/library/entry.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';
import { dateAndTime } from '#renderer/words/moments.ts';

interface ClauseVersionsProps {
  readonly versions: readonly ClauseVersion[];
  readonly onCompare: (first: LibraryClause, second: LibraryClause) => void;
  /** Saves an earlier version as the newest; left out where nothing can be saved. */
  readonly onRestore?: ((clause: LibraryClause) => void) | undefined;
}

/** Every version that a clause had, newest first. */
export function ClauseVersions({ versions, onCompare, onRestore }: ClauseVersionsProps) {
  const language = useLanguage();
  const words = libraryWords[language];
  return (
    <Box component="section" aria-label={words.versions} sx={{ mt: 2.5, pb: 3 }}>
      <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
        {words.versions}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {versions.map(({ clause, source, savedAt }, index) => {
          const before = versions[index + 1];
          return (
            <Box
              key={`${source} ${clause.version}`}
              component="li"
              sx={{
                display: 'flex',
                alignItems: 'center',
                gap: 1,
                minHeight: 34,
                borderBottom: 1,
                borderColor: 'divider',
              }}
            >
              <Typography sx={{ flex: 1 }}>
                {words.version(clause.version)}
                <Typography component="span" variant="body2" color="textSecondary">
                  {` · ${savedAt === null ? words.fromProgram : dateAndTime(savedAt, language)}`}
                </Typography>
              </Typography>
              {index === 0 || onRestore === undefined ? null : (
                <Button
                  size="small"
                  aria-label={words.restoreVersion(clause.version)}
                  onClick={() => onRestore(clause)}
                >
                  {words.restore}
                </Button>
              )}
              {before === undefined ? null : (
                <Button size="small" aria-haspopup="dialog" onClick={() => onCompare(before.clause, clause)}>
                  {words.compareBefore}
                </Button>
              )}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
