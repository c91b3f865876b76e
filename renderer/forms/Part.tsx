import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { propertiesOf } from '#core/agreement/schemaWalk.ts';
import { isWithin } from '#core/editing/answers.ts';
import { recordOf, type Slot } from '#core/editing/slot.ts';
import { Answer } from './Answer.tsx';
import { isAsked } from './asked.ts';
import type { ControlProps } from './controls.tsx';
import { layouts } from './layouts.ts';
import { useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useWords } from '#renderer/state/session.ts';

/** Several questions that belong together. One that may be left out begins as a single button. */
export function Part({ question: { slot, value, words, answer } }: ControlProps) {
  const { forms } = useWords();
  const [isOpen, setOpen] = useState(false);
  const isWanted = useIsWanted([slot.path]);
  if (isWanted && !isOpen) setOpen(true);
  const isTop = !slot.pattern.includes('/');
  const isShown = isOpen || value !== undefined || isTop;
  return (
    <Box role="group" data-path={slot.path} aria-label={words.label}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline', mb: isShown ? 1 : 0 }}>
        {isTop ? null : <Typography sx={{ fontWeight: 600 }}>{words.label}</Typography>}
        {isShown || isTop ? null : (
          <Button size="small" onClick={() => setOpen(true)} aria-label={forms.addOne(words.label)}>
            {forms.add}
          </Button>
        )}
        {isShown && !isTop && slot.optional ? (
          <Button
            size="small"
            color="inherit"
            aria-label={forms.remove(words.label)}
            onClick={() => {
              setOpen(false);
              answer(undefined);
            }}
          >
            {forms.removeAnswer}
          </Button>
        ) : null}
      </Stack>
      {words.why === undefined ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {words.why}
        </Typography>
      )}
      {isShown ? (
        <Box sx={isTop ? {} : { pl: 2, borderLeft: 1, borderColor: 'divider' }}>
          <Fields slot={slot} />
        </Box>
      ) : null}
    </Box>
  );
}

/** The questions inside an object: the usual ones, and the rest folded. */
export function Fields({ slot }: { readonly slot: Slot }) {
  const { forms } = useWords();
  const type = useAgreement((agreement) => agreement.type);
  const [isUnfolded, setUnfolded] = useState(false);
  const keys = Object.keys(propertiesOf(slot.member)).filter((key) => key !== 'id');
  const asked = keys.filter(
    (key) => isAsked(slot.pattern === '' ? key : `${slot.pattern}/${key}`, type) && !isDiscriminator(slot, key),
  );
  const usual = layouts[slot.pattern];
  const first = usual === undefined ? asked : usual.filter((key) => asked.includes(key));
  const rest = asked.filter((key) => !first.includes(key));
  const isWanted = useIsWanted(rest.map((key) => (slot.path === '' ? key : `${slot.path}/${key}`)));
  if (isWanted && !isUnfolded) setUnfolded(true);
  const answered = rest.filter((key) => isAnswered(recordOf(slot.value)[key])).length;
  return (
    <Stack spacing={2.5}>
      <Questions above={slot.path} keys={first} />
      {rest.length === 0 ? null : (
        <Box>
          <Button size="small" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
            {isUnfolded ? forms.less : forms.more(answered)}
          </Button>
        </Box>
      )}
      {isUnfolded ? <Questions above={slot.path} keys={rest} /> : null}
    </Stack>
  );
}

/** Whether somebody asked to go to one of these questions, or to one within them. */
function useIsWanted(paths: readonly Path[]): boolean {
  return useOpenDraft(({ open }) => {
    const focus = open?.focus ?? null;
    return focus !== null && paths.some((path) => isWithin(focus, path));
  });
}

function Questions({ above, keys }: { readonly above: Path; readonly keys: readonly string[] }) {
  return keys.map((key) => <Answer key={key} at={above === '' ? key : `${above}/${key}`} />);
}

/** The kind of a union is chosen by the union's own control. */
function isDiscriminator(slot: Slot, key: string): boolean {
  return slot.member !== slot.bare && key === 'kind';
}

function isAnswered(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
