import { Box, Button, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { SectionFindings } from '#renderer/findings/SectionFindings.tsx';
import { Review } from '#renderer/review/Review.tsx';
import { useSectionName } from '#renderer/sections/useSectionName.ts';
import { sectionsOf } from '#renderer/sections/sections.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { goTo, useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useWords } from '#renderer/state/session.ts';
import { LanguagesShown } from './LanguagesShown.tsx';
import { Questions } from './Questions.tsx';
import { useNearestQuestion } from './useNearestQuestion.ts';

export const QUESTIONS_ID = 'questions';

/** The questions of a section, with the way to the one before and the one after. */
export function Page({ section }: { readonly section: SectionId }) {
  const { wizard } = useWords();
  const nameOf = useSectionName();
  const type = useAgreement((agreement) => agreement.type);
  const heading = useHeadingFocus();
  useNearestQuestion();
  const order = sectionsOf(type);
  const at = order.indexOf(section);
  const [previous, next] = [order[at - 1], order[at + 1]];
  const { name, about } = nameOf(section);
  return (
    <Box sx={{ maxWidth: 760, px: { xs: 3, xl: 5 }, py: 3 }}>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'baseline', justifyContent: 'space-between' }}>
        <Typography ref={heading} component="h1" variant="h1" tabIndex={-1} sx={{ outline: 'none' }}>
          {name}
        </Typography>
        {section === 'review' ? null : <LanguagesShown />}
      </Stack>
      <Typography color="textSecondary" sx={{ mt: 0.5, mb: 3.5 }}>
        {about}
      </Typography>
      {section === 'review' ? null : <SectionFindings key={section} section={section} />}
      {section === 'review' ? <Review /> : <Questions section={section} />}
      <Stack direction="row" spacing={1} sx={{ mt: 5, pt: 2, borderTop: 1, borderColor: 'divider' }}>
        {previous === undefined ? null : (
          <Button size="small" color="inherit" onClick={() => goTo(previous)} sx={{ color: 'text.secondary' }}>
            {wizard.previous}: {nameOf(previous).name}
          </Button>
        )}
        <Box sx={{ flex: 1 }} />
        {next === undefined ? null : (
          <Button variant="outlined" onClick={() => goTo(next)}>
            {wizard.next}: {nameOf(next).name}
          </Button>
        )}
      </Stack>
    </Box>
  );
}

/** Shows a section that was gone to from its beginning, the keyboard at its heading, unless one of its questions was meant. */
function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (useOpenDraft.getState().open?.focus !== null) return;
    heading.current?.closest('main')?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
