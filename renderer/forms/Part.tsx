import { Box, Button, Stack } from '@mui/material';
import { memo, useState } from 'react';
import { join, type Path } from '#core/agreement/path.ts';
import { propertiesOf } from '#core/agreement/schemaWalk.ts';
import { recordOf, type Slot } from '#core/editing/slot.ts';
import { addingWords } from '#renderer/words/addingWords.ts';
import { isAsked } from './asked.ts';
import type { ControlProps } from './controls.tsx';
import { FindingsHere } from '#renderer/findings/FindingsHere.tsx';
import { Fold, useIsWanted } from './Fold.tsx';
import { isIdle } from './idle.ts';
import { layouts } from './layouts.ts';
import { PartHeading } from './PartHeading.tsx';
import { Rows } from './Rows.tsx';
import { useSameTexts } from './segments.ts';
import { SECTION_IDS } from '#renderer/sections/sectionId.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';

/** Several questions that belong together. One that may be left out begins as a single button. */
export function Part({ question: { slot, value, words, answer } }: ControlProps) {
  const { forms } = useWords();
  const add = addingWords(slot.pattern, useLanguage());
  const [isOpen, setOpen] = useState(false);
  const isWanted = useIsWanted([slot.path]);
  if (isWanted && !isOpen) setOpen(true);
  // The part that a section is about has its name from the section.
  const isSection = SECTION_IDS.some((section) => section === slot.pattern);
  const isTop = !slot.pattern.includes('/');
  const isShown = isOpen || value !== undefined || isTop || !slot.optional;
  return (
    <Box role="group" data-path={slot.path} aria-label={words.label}>
      {isSection ? null : (
        <PartHeading label={words.label} why={words.why} pattern={slot.pattern}>
          {isShown && !isTop && slot.optional ? (
            <Button
              size="small"
              color="inherit"
              aria-label={forms.remove(words.label)}
              onClick={() => {
                setOpen(false);
                answer(undefined);
              }}
              sx={{ color: 'text.secondary', fontWeight: 400 }}
            >
              {forms.removeAnswer}
            </Button>
          ) : null}
        </PartHeading>
      )}
      <Box sx={{ '&:not(:empty)': { mb: isSection ? 2.5 : 0 } }}>
        <FindingsHere path={slot.path} />
      </Box>
      {isShown ? (
        <Box sx={isTop ? { mt: isSection ? 0 : 1.5 } : { mt: 1.5, pl: 2, borderLeft: 1, borderColor: 'divider' }}>
          <Fields slot={slot} />
        </Box>
      ) : (
        <Button size="small" variant="outlined" onClick={() => setOpen(true)} sx={{ mt: 1 }}>
          {add}
        </Button>
      )}
    </Box>
  );
}

/** The questions inside an object: the usual ones, and the rest folded. */
export function Fields({ slot }: { readonly slot: Slot }) {
  const type = useAgreement((agreement) => agreement.type);
  const keys = Object.keys(propertiesOf(slot.member)).filter((key) => key !== 'id');
  const asked = keys.filter(
    (key) =>
      isAsked(slot.pattern === '' ? key : `${slot.pattern}/${key}`, type) &&
      !isDiscriminator(slot, key) &&
      !isIdle(slot.pattern, key, recordOf(slot.value)),
  );
  const usual = layouts[slot.pattern];
  const first = useSameTexts(usual === undefined ? asked : usual.filter((key) => asked.includes(key)));
  const rest = useSameTexts(asked.filter((key) => !first.includes(key)));
  const answered = rest.filter((key) => isAnswered(recordOf(slot.value)[key])).length;
  return <InTwo above={slot.path} pattern={slot.pattern} {...{ first, rest, answered }} />;
}

interface InTwoProps {
  readonly above: Path;
  readonly pattern: string;
  readonly first: readonly string[];
  readonly rest: readonly string[];
  /** How many of the rest are answered. */
  readonly answered: number;
}

/** The usual questions, and the rest folded: drawn again when other ones are asked, not with each letter of an answer. */
const InTwo = memo(function InTwo({ above, pattern, first, rest, answered }: InTwoProps) {
  const { forms } = useWords();
  return (
    <Stack spacing={3}>
      <Rows above={above} pattern={pattern} keys={first} />
      {rest.length === 0 ? null : (
        <Fold
          paths={rest.map((key) => (above === '' ? key : join(above, key)))}
          more={forms.more(answered)}
          less={forms.less}
        >
          <Rows above={above} pattern={pattern} keys={rest} />
        </Fold>
      )}
    </Stack>
  );
});

/** The kind of a union is chosen by the union's own control. */
function isDiscriminator(slot: Slot, key: string): boolean {
  return slot.member !== slot.bare && key === 'kind';
}

function isAnswered(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
