import { Box, Button, Radio, Stack, Typography } from '@mui/material';
import { useEffect, useId, useRef, useState } from 'react';
import { chooseMember } from '#core/editing/parking.ts';
import { discriminatorOf, recordOf } from '#core/editing/slot.ts';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { Field } from '#renderer/forms/Field.tsx';
import { Fields } from '#renderer/forms/Part.tsx';
import { kindWord } from '#renderer/words/choices/choiceWords.ts';
import { kindChooserWords, kindExplanations } from '#renderer/words/kindExplanations.ts';
import { change, useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { kindsFor } from './kindsFor.ts';

/** One of several kinds, each explained in a sentence with an example; once chosen, only that one is shown. */
export function KindChooser({ question: { slot, value, words, isUnfinished } }: ControlProps) {
  const language = useLanguage();
  const { forms } = useWords();
  const say = kindChooserWords[language];
  const type = useAgreement((agreement) => agreement.type);
  const [isOpen, setOpen] = useState(false);
  const union = discriminatorOf(slot.schema);
  const current = union === null ? undefined : recordOf(value)[union.key];
  const chosen = typeof current === 'string' ? current : null;
  const again = useFocusAfterChoice();
  if (union === null) return null;
  const kinds = kindsFor(slot.pattern, union.values, type).filter((kind) => kind !== chosen);
  const choose = (member: string) => {
    setOpen(false);
    again.expect();
    change({ kind: 'choose', pattern: slot.pattern }, null, (draft) => chooseMember(draft, slot.path, member));
  };
  const isListed = isOpen || chosen === null;
  return (
    <Stack spacing={2}>
      <Field path={slot.path} {...words} error={isUnfinished ? forms.unfinished : null} isGroup>
        {() => (
          <>
            {chosen === null ? null : (
              <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
                <Kind pattern={slot.pattern} kind={chosen} isChosen />
                <Button
                  ref={again.button}
                  size="small"
                  aria-expanded={isOpen}
                  onClick={() => setOpen(!isOpen)}
                  sx={{ flexShrink: 0, mt: -0.5 }}
                >
                  {isOpen ? say.keep : say.change}
                </Button>
              </Stack>
            )}
            {isListed ? <KindList pattern={slot.pattern} kinds={kinds} label={words.label} onChoose={choose} /> : null}
          </>
        )}
      </Field>
      {chosen === null ? null : (
        <Box sx={{ pl: 1.5, borderLeft: 1, borderColor: 'divider' }}>
          <Fields slot={slot} />
        </Box>
      )}
    </Stack>
  );
}

/** The list goes as soon as one is chosen; the keyboard goes on from the way back to it. */
function useFocusAfterChoice() {
  const button = useRef<HTMLButtonElement>(null);
  const isExpected = useRef(false);
  useEffect(() => {
    if (isExpected.current) button.current?.focus();
    isExpected.current = false;
  });
  const expect = () => {
    isExpected.current = true;
  };
  return { button, expect };
}

interface KindListProps {
  readonly pattern: string;
  readonly kinds: readonly string[];
  readonly label: string;
  readonly onChoose: (kind: string) => void;
}

function KindList({ pattern, kinds, label, onChoose }: KindListProps) {
  const language = useLanguage();
  const id = useId();
  return (
    <Box role="radiogroup" aria-label={label} sx={{ mt: 0.5 }}>
      {kinds.map((kind) => (
        <Stack
          key={kind}
          component="label"
          direction="row"
          htmlFor={`${id}-${kind}`}
          sx={{
            alignItems: 'flex-start',
            py: 0.25,
            pr: 1,
            borderRadius: 1,
            cursor: 'pointer',
            '&:hover': { bgcolor: 'action.hover' },
          }}
        >
          <Radio
            size="small"
            id={`${id}-${kind}`}
            name={`${id}-${kind}`}
            checked={false}
            onChange={() => onChoose(kind)}
            sx={{ py: 0.25 }}
            slotProps={{
              input: { 'aria-label': kindWord(pattern, language, kind), 'aria-describedby': `${id}-${kind}-says` },
            }}
          />
          <Box id={`${id}-${kind}-says`}>
            <Kind pattern={pattern} kind={kind} />
          </Box>
        </Stack>
      ))}
    </Box>
  );
}

interface KindProps {
  readonly pattern: string;
  readonly kind: string;
  /** An example helps to choose; after that it only takes room. */
  readonly isChosen?: boolean;
}

function Kind({ pattern, kind, isChosen = false }: KindProps) {
  const language = useLanguage();
  const explained = kindExplanations[pattern]?.[kind]?.[language];
  return (
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <Typography component="span" sx={{ fontWeight: 600, mr: 0.75 }}>
        {kindWord(pattern, language, kind)}
      </Typography>
      {explained === undefined ? null : (
        <Typography component="span" variant="body2" color="textSecondary">
          {explained.says} {isChosen ? null : kindChooserWords[language].example(explained.example)}
        </Typography>
      )}
    </Box>
  );
}
