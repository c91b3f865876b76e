import { Box, Button, Collapse } from '@mui/material';
import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { memo, useState } from 'react';
import type { Shelf } from '#core/editing/clauses/shelf.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { clauseWords } from '#renderer/words/clauseWords.ts';
import { StandardDifferences, useStandardDifferences } from './StandardDifferences.tsx';

/** Below the clauses, on request: what differs from our standard. */
export const StandardFold = memo(function StandardFold({ shelf }: { readonly shelf: Shelf }) {
  const say = clauseWords[useLanguage()];
  const differences = useStandardDifferences(shelf);
  const [isOpen, setOpen] = useState(false);
  if (differences.length === 0) return null;
  return (
    <Box component="section" aria-label={say.standard}>
      <Button
        size="small"
        color="inherit"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        endIcon={isOpen ? <ExpandLessIcon /> : <ExpandMoreIcon />}
      >
        {say.differing(differences.length)}
      </Button>
      <Collapse in={isOpen} unmountOnExit>
        <StandardDifferences differences={differences} shelf={shelf} />
      </Collapse>
    </Box>
  );
});
