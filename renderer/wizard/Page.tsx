import { Box, Button, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Answer } from '#renderer/forms/Answer.tsx';
import { Review } from '#renderer/review/Review.tsx';
import { SECTION_KEYS, sectionsOf } from '#renderer/sections/sections.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { goTo, useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useWords } from '#renderer/state/session.ts';
import { useNearestQuestion } from './useNearestQuestion.ts';

export const QUESTIONS_ID = 'questions';

/** The questions of a section, with the way to the one before and the one after. */
export function Page({ section }: { readonly section: SectionId }) {
  const { sections, wizard } = useWords();
  const type = useAgreement((agreement) => agreement.type);
  const heading = useHeadingFocus();
  useNearestQuestion();
  const order = sectionsOf(type);
  const at = order.indexOf(section);
  const [previous, next] = [order[at - 1], order[at + 1]];
  const { name, about } = sections[section];
  return (
    <Box sx={{ maxWidth: 720, px: 4, py: 3 }}>
      <Typography ref={heading} component="h1" variant="h1" tabIndex={-1} sx={{ outline: 'none' }}>
        {name}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {about}
      </Typography>
      {section === 'review' ? <Review /> : null}
      <Stack spacing={3.5}>
        {SECTION_KEYS[section].map((key) => (
          <Answer key={key} at={key} />
        ))}
      </Stack>
      <Stack direction="row" spacing={1} sx={{ mt: 5, pt: 2, borderTop: 1, borderColor: 'divider' }}>
        {previous === undefined ? null : (
          <Button onClick={() => goTo(previous)}>
            {wizard.previous}: {sections[previous].name}
          </Button>
        )}
        <Box sx={{ flex: 1 }} />
        {next === undefined ? null : (
          <Button variant="contained" onClick={() => goTo(next)}>
            {wizard.next}: {sections[next].name}
          </Button>
        )}
      </Stack>
    </Box>
  );
}

/** Puts the keyboard at the heading of a section that was gone to, unless one of its questions was meant. */
function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (useOpenDraft.getState().open?.focus === null) heading.current?.focus();
  }, []);
  return heading;
}
