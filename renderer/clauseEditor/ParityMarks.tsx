import { Alert, Box, Button, Typography } from '@mui/material';
import type { Language } from '#core/agreement/language.ts';
import { canBePut, type Lonely } from '#core/clauses/chips/parity.ts';
import { useWords } from '#renderer/state/session.ts';
import { branchWords, structureWords, valueWords, type Naming } from './picker/naming.ts';
import type { TargetName } from './text/chipViews.ts';

interface ParityMarksProps {
  readonly language: Language;
  /** What this language lacks. */
  readonly lonely: readonly Lonely[];
  readonly naming: Naming;
  readonly targetName: TargetName;
  readonly onPut: (lonely: Lonely) => void;
}

/** What stands in the other language only, each with the way to have it here too. */
export function ParityMarks({ language, lonely, naming, targetName, onPut }: ParityMarksProps) {
  const { languages } = useWords();
  const { twins } = naming.words;
  if (lonely.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" sx={{ py: 0, '& .MuiAlert-message': { width: '100%' } }}>
      {lonely.map((one, index) => (
        <Box
          key={`${one.kind} ${one.subject} ${index}`}
          sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline', py: 0.25 }}
        >
          <Typography variant="body2" sx={{ flex: 1, minWidth: 0 }}>
            {twins.missing(twins.kinds[one.kind](subjectName(one, naming, targetName)), languages[language])}
          </Typography>
          {canBePut(one) ? (
            <Button
              size="small"
              onClick={() => onPut(one)}
              aria-label={`${twins.putHere}: ${subjectName(one, naming, targetName)}`}
            >
              {twins.putHere}
            </Button>
          ) : null}
        </Box>
      ))}
    </Alert>
  );
}

function subjectName({ kind, subject }: Lonely, naming: Naming, targetName: TargetName): string {
  switch (kind) {
    case 'value':
    case 'loop':
      return valueWords(subject, naming);
    case 'reference':
      return targetName(subject);
    case 'condition': {
      const condition = { written: subject.replace(/^not /u, ''), isNegated: subject.startsWith('not ') };
      return branchWords(subject === 'else' ? null : condition, true, naming);
    }
    case 'tag':
      return structureWords(subject, naming);
    default:
      return subject;
  }
}
