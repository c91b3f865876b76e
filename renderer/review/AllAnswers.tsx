import { Accordion, AccordionDetails, AccordionSummary, Box, Link, Typography } from '@mui/material';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { useMemo, useState } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import { SECTION_KEYS, sectionsOf } from '#renderer/sections/sections.ts';
import { useSectionName } from '#renderer/sections/useSectionName.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { goTo, useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { reviewWords } from '#renderer/words/reviewWords.ts';
import { answersOf, type ListedAnswer } from './answersOf.ts';

/** Every answer by section, each with the way to its question. */
export function AllAnswers() {
  const agreement = useAgreement((whole) => whole);
  const [opened, setOpened] = useState<SectionId | null>('agreement');
  return (
    <Box>
      {sectionsOf(agreement.type)
        .filter((section) => section !== 'review')
        .map((section) => (
          <SectionAnswers
            key={section}
            section={section}
            agreement={agreement}
            isOpen={opened === section}
            onToggle={() => setOpened(opened === section ? null : section)}
          />
        ))}
    </Box>
  );
}

interface SectionAnswersProps {
  readonly section: SectionId;
  readonly agreement: Agreement;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function SectionAnswers({ section, agreement, isOpen, onToggle }: SectionAnswersProps) {
  const language = useLanguage();
  const nameOf = useSectionName();
  const answers = useMemo(() => answersOf(agreement, SECTION_KEYS[section], language), [agreement, section, language]);
  return (
    <Accordion
      expanded={isOpen}
      onChange={onToggle}
      disableGutters
      elevation={0}
      slotProps={{ transition: { unmountOnExit: true, timeout: 0 }, heading: { component: 'h2' } }}
      sx={{ background: 'none', borderBottom: 1, borderColor: 'divider', '&::before': { display: 'none' } }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />} sx={{ px: 0 }}>
        <Typography component="span" sx={{ flex: 1, fontWeight: 600 }}>
          {nameOf(section).name}
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary" sx={{ pr: 1 }}>
          {reviewWords[language].answered(answers.length)}
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ px: 0, pt: 0 }}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {answers.map((answer) => (
            <AnswerLine key={answer.path} answer={answer} section={section} />
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}

function AnswerLine({ answer, section }: { readonly answer: ListedAnswer; readonly section: SectionId }) {
  const { review } = useWords();
  const about = answer.about.join(' › ');
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) auto',
        columnGap: 2,
        alignItems: 'baseline',
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
        contentVisibility: 'auto',
        containIntrinsicSize: 'auto 32px',
      }}
    >
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {about}
      </Typography>
      <Typography sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>{answer.text}</Typography>
      <Link
        component="button"
        type="button"
        aria-label={`${review.change}: ${about}`}
        onClick={() => goTo(section, answer.path)}
        sx={{ minHeight: 24 }}
      >
        {review.change}
      </Link>
    </Box>
  );
}
