import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from '@mui/material';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { useLanguage } from '#renderer/state/session.ts';
import { guide } from '#renderer/words/guide/guide.ts';
import { GUIDE_TASKS } from '#renderer/words/guide/task.ts';
import { helpWords } from '#renderer/words/helpWords.ts';

/** How things are done, task by task; each opens on its own. */
export function GuideTasks() {
  const language = useLanguage();
  return (
    <Box component="section" aria-labelledby="guide-title" sx={{ mt: 3 }}>
      <Typography component="h3" variant="h3" id="guide-title" sx={{ mb: 1 }}>
        {helpWords[language].guide}
      </Typography>
      {GUIDE_TASKS.map((task) => {
        const { title, about, steps, notes } = guide[language][task];
        return (
          <Accordion key={task} disableGutters elevation={0} square sx={{ bgcolor: 'transparent' }}>
            <AccordionSummary
              expandIcon={<ExpandMoreIcon />}
              id={`guide-${task}`}
              aria-controls={`guide-${task}-steps`}
              sx={{ px: 0 }}
            >
              <Typography component="span">{title}</Typography>
            </AccordionSummary>
            <AccordionDetails sx={{ px: 0, pt: 0 }}>
              <Typography color="textSecondary" sx={{ mb: 1 }}>
                {about}
              </Typography>
              <Points component="ol" points={steps} />
              <Points component="ul" points={notes} />
            </AccordionDetails>
          </Accordion>
        );
      })}
    </Box>
  );
}

interface PointsProps {
  readonly component: 'ol' | 'ul';
  readonly points: readonly string[];
}

export function Points({ component, points }: PointsProps) {
  return (
    <Box component={component} sx={{ pl: 2.5, my: 0.75 }}>
      {points.map((point) => (
        <Typography key={point} component="li" sx={{ mb: 0.75 }}>
          {point}
        </Typography>
      ))}
    </Box>
  );
}
