import { Box, Button, Stack, Typography } from '@mui/material';
import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { useId, useState } from 'react';
import { recordOf } from '#core/editing/slot.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { PartHeading } from '#renderer/forms/PartHeading.tsx';
import { UsualSets } from '#renderer/forms/usual/UsualSets.tsx';
import { useFocus } from '#renderer/state/focus.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { remedyPartWords } from '#renderer/words/remedyPartWords.ts';
import { REMEDY_PARTS, remedyParts, type RemedyPart } from './remedyParts.ts';

/** The rules for all remedies in parts that open in place; what is rarely agreed is closed until something stands there. */
export function RemediesEditor({ question: { slot, value, words } }: ControlProps) {
  const answered = recordOf(value);
  return (
    <Box component="section" aria-label={words.label} data-path={slot.path}>
      <PartHeading label={words.label} why={words.why} pattern={slot.pattern} />
      <Box sx={{ mt: 1, mb: 2 }}>
        <UsualSets pattern={slot.pattern} isEmpty={value === undefined} />
      </Box>
      {REMEDY_PARTS.map((part) => (
        <PartOfRemedies key={part} part={part} isAnswered={remedyParts[part].some((key) => isAnswer(answered[key]))} />
      ))}
    </Box>
  );
}

function PartOfRemedies({ part, isAnswered }: { readonly part: RemedyPart; readonly isAnswered: boolean }) {
  const { name, about } = remedyPartWords[useLanguage()][part];
  const id = useId();
  const isMeant = useFocus(({ path }) =>
    remedyParts[part].some((key) => path?.split('/').slice(0, 2).join('/') === `remedies/${key}`),
  );
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = isMeant || (chosen ?? (isAnswered || part !== 'rare'));
  return (
    <Box role="group" aria-labelledby={id} sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
      <Button
        color="inherit"
        id={id}
        aria-expanded={isOpen}
        onClick={() => setChosen(!isOpen)}
        endIcon={isOpen ? <ExpandLessIcon /> : <ExpandMoreIcon />}
        sx={{ p: 0, fontSize: 16 }}
      >
        {name}
      </Button>
      <Typography variant="body2" color="textSecondary">
        {about}
      </Typography>
      {isOpen ? (
        <Stack spacing={2.5} sx={{ mt: 1.5 }}>
          {remedyParts[part].map((key) => (
            <Answer key={key} at={`remedies/${key}`} />
          ))}
        </Stack>
      ) : null}
    </Box>
  );
}

function isAnswer(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
