import { Box, Button, Typography } from '@mui/material';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import { memo, useId, useMemo, useState } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import { itemName } from '#renderer/forms/itemName.ts';
import { useFormWords } from '#renderer/measured/useFormWords.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { meaningWords } from '#renderer/words/meaningWords.ts';
import type { Meaning } from './meaningOf.ts';
import { MeaningDetails } from './MeaningDetails.tsx';
import { MeaningLine } from './MeaningLine.tsx';
import { troubleText, type Speech } from './sentences.ts';
import type { Trouble } from './troubles.ts';
import { useMeanings, type MeaningsOfTable, type RowMeaning } from './useMeanings.ts';

interface TargetMeaningProps {
  readonly metric: string;
  readonly metricName: string;
  readonly rows: readonly string[];
}

/** What the targets of a table come to: one line, what stands against them, and more on request. */
export function TargetMeaning({ metric, metricName, rows }: TargetMeaningProps) {
  const language = useLanguage();
  const say = meaningWords[language];
  const forms = useFormWords();
  const speech = useMemo((): Speech => ({ language, say, forms }), [language, say, forms]);
  const of = useMeanings(metric, rows);
  return <Meanings of={of} metricName={metricName} speech={speech} />;
}

interface MeaningsProps {
  readonly of: MeaningsOfTable;
  readonly metricName: string;
  readonly speech: Speech;
}

/** Drawn again only when it comes to something else. */
const Meanings = memo(function Meanings({ of: { agreement, meanings }, metricName, speech }: MeaningsProps) {
  const { say } = speech;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const [first] = meanings;
  if (first === undefined) return null;
  const hasMore = meanings.length > 1 || hasDetails(first.meaning);
  return (
    <Box
      component="section"
      aria-label={say.heading(metricName)}
      sx={{ mt: 0.75, pl: 1.25, borderLeft: 2, borderColor: 'divider' }}
    >
      {isOpen ? (
        <Box id={id}>
          {meanings.map((one) => (
            <MeaningDetails key={one.row} of={one} isNamed={meanings.length > 1} speech={speech} />
          ))}
        </Box>
      ) : (
        <MeaningLine of={first} isNamed={meanings.length > 1} speech={speech} />
      )}
      <Troubles agreement={agreement} meanings={meanings} speech={speech} />
      {hasMore ? (
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
          sx={{ px: 0.5, ml: -0.5, py: 0 }}
        >
          {isOpen ? say.less : say.more(meanings.length)}
        </Button>
      ) : null}
    </Box>
  );
});

function hasDetails(meaning: Meaning): boolean {
  if (meaning.kind === 'unknown') return false;
  if (meaning.kind === 'due') return meaning.sample !== null;
  return meaning.budgets.others.length > 0;
}

interface TroublesProps {
  readonly agreement: Agreement;
  readonly meanings: readonly RowMeaning[];
  readonly speech: Speech;
}

/** What stands against the targets; what several rows share is said once. */
function Troubles({ agreement, meanings, speech }: TroublesProps) {
  const serviceName = (id: string) => {
    const service = agreement.services.find((one) => one.id === id);
    return itemName(service, speech.language, agreement) ?? id;
  };
  const all = meanings.flatMap(({ meaning }) => (meaning.kind === 'budget' ? meaning.troubles : []));
  const told = new Map(all.map((trouble) => [troubleText(trouble, speech, serviceName), trouble]));
  if (told.size === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {[...told].map(([text, trouble]) => (
        <Line key={text} text={text} trouble={trouble} speech={speech} />
      ))}
    </Box>
  );
}

function Line({
  text,
  trouble,
  speech,
}: {
  readonly text: string;
  readonly trouble: Trouble;
  readonly speech: Speech;
}) {
  const { say } = speech;
  const isQuiet = trouble.kind === 'experienced';
  const what = say.there[trouble.kind === 'experienced' ? 'maintenance' : trouble.kind];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', py: 0.25 }}>
      {isQuiet ? null : <WarningAmberIcon fontSize="small" color="warning" aria-hidden />}
      <Typography variant="body2" color={isQuiet ? 'textSecondary' : 'textPrimary'} component="div">
        {text}{' '}
        <Button size="small" onClick={() => goToQuestion(trouble.path)} sx={{ py: 0, px: 0.5, ml: -0.5, minWidth: 0 }}>
          {say.goThere(what)}
        </Button>
      </Typography>
    </Box>
  );
}
