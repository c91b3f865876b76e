import { Box, Stack } from '@mui/material';
import { chooseMember } from '#core/editing/parking.ts';
import { discriminatorOf, recordOf } from '#core/editing/slot.ts';
import { Choice } from './Choice.tsx';
import type { ControlProps } from './controls.tsx';
import { Field } from './Field.tsx';
import { Fields } from './Part.tsx';
import { kindWord } from '#renderer/words/choices/choiceWords.ts';
import { change } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';

/** One of several kinds, each with questions of its own. What another kind had is kept aside and comes back with it. */
export function Union({ question: { slot, value, words, answer, isUnfinished } }: ControlProps) {
  const language = useLanguage();
  const { forms } = useWords();
  const union = discriminatorOf(slot.schema);
  if (union === null) return null;
  const chosen = recordOf(value)[union.key];
  const options = union.values.map((member) => ({ value: member, label: kindWord(slot.pattern, language, member) }));
  const choose = (member: string | undefined) =>
    member === undefined
      ? answer(undefined)
      : change({ kind: 'choose', pattern: slot.pattern }, null, (draft) => chooseMember(draft, slot.path, member));
  return (
    <Stack spacing={2}>
      <Field path={slot.path} {...words} error={isUnfinished ? forms.unfinished : null}>
        {(ids) => (
          <Choice
            id={ids.input}
            value={typeof chosen === 'string' ? chosen : ''}
            options={options}
            none={slot.optional ? forms.notAnswered : undefined}
            onChoose={choose}
            describedBy={ids.describedBy}
          />
        )}
      </Field>
      {chosen === undefined ? null : (
        <Box sx={{ pl: 2, borderLeft: 1, borderColor: 'divider' }}>
          <Fields slot={slot} />
        </Box>
      )}
    </Stack>
  );
}
