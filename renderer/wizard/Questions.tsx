import { Box, Stack, Typography } from '@mui/material';
import { useDeferredValue } from 'react';
import { Answer } from '#renderer/forms/Answer.tsx';
import { Fold } from '#renderer/forms/Fold.tsx';
import { Rows } from '#renderer/forms/Rows.tsx';
import { SECTION_GROUPS, type Group } from '#renderer/sections/groups.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { SECTION_KEYS } from '#renderer/sections/sections.ts';
import { useFocus } from '#renderer/state/focus.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { groupName } from '#renderer/words/groupWords.ts';

/** So many parts of a section fill a window: those below them are drawn once these are seen. */
const SEEN_FIRST = 2;

/** The questions of a section: in groups where it has such, the rest below them. */
export function Questions({ section }: { readonly section: SectionId }) {
  const groups = SECTION_GROUPS[section] ?? [];
  const grouped = groups.flatMap(({ keys, folded }) => [...keys, ...folded]);
  const rest = SECTION_KEYS[section].filter((key) => !grouped.includes(key));
  const parts = [
    ...groups.map((group) => <GroupOfQuestions key={group.name} group={group} />),
    ...rest.map((key) => <Answer key={key} at={key} />),
  ];
  // Somebody who goes to a question must find it there.
  const isMeant = useFocus(({ path }) => path !== null);
  const drawn = useDeferredValue(parts.length, isMeant ? parts.length : SEEN_FIRST);
  return <Stack spacing={5}>{parts.slice(0, drawn)}</Stack>;
}

function GroupOfQuestions({ group: { name, keys, folded } }: { readonly group: Group }) {
  const { forms } = useWords();
  const language = useLanguage();
  const type = useAgreement((agreement) => agreement.type);
  const answered = useAgreement(
    (agreement) => folded.filter((key) => Reflect.get(agreement, key) !== undefined).length,
  );
  const title = groupName(name, language, type);
  return (
    <Box role="group" aria-label={title} data-part={keys[0]}>
      <Typography component="h2" variant="h3" sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      <Stack spacing={3}>
        <Rows above="" pattern="" keys={keys} />
        {folded.length === 0 ? null : (
          <Fold paths={folded} more={forms.more(answered)} less={forms.less}>
            <Rows above="" pattern="" keys={folded} />
          </Fold>
        )}
      </Stack>
    </Box>
  );
}
