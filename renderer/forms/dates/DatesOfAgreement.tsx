import { Box, Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import type { Milestone } from '#core/measures/milestones/milestone.ts';
import { slotAt } from '#core/editing/slot.ts';
import { workingTree } from '#core/editing/tree.ts';
import { dateTextOf } from '#renderer/forms/dateText.ts';
import { tellingName } from '#renderer/forms/itemName.ts';
import { today } from '#renderer/measured/monthText.ts';
import { ProblemLine } from '#renderer/measured/ProblemLine.tsx';
import { useMeasuredTime } from '#renderer/measured/useMeasuredTime.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useAgreementOf } from '#renderer/state/useAgreementOf.ts';
import { useSettled } from '#renderer/state/useSettled.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { dateWords } from '#renderer/words/dateWords.ts';
import { agreementDates, nextOfEach } from './agreementDates.ts';
import { YearLine } from './YearLine.tsx';

/** Every date that follows from the agreement: on a line of its year, and as a list in which each leads to its place. */
export function DatesOfAgreement() {
  const language = useLanguage();
  const say = dateWords[language];
  const time = useMeasuredTime();
  const [showsAll, setShowsAll] = useState(false);
  const agreement = useSettled(
    useAgreementOf((whole) => [
      whole.term,
      whole.governance,
      whole.remedies?.claim,
      whole.continuity,
      whole.goals,
      whole.duties,
      whole.metrics,
      whole.calendars,
      whole.effectiveDate,
      whole.signatureDate,
      whole.timeZone,
    ]),
  );
  const made = useMemo(() => (time === null ? null : agreementDates(agreement, time, today())), [agreement, time]);
  if (made === null) return <Typography variant="body2">{say.loading}</Typography>;
  const { from, to, dates, unknown } = made;
  const next = nextOfEach(dates);
  const shown = showsAll ? dates : next;
  return (
    <Box component="section" aria-label={say.title}>
      <Typography component="h2" variant="h3">
        {say.title}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {dates.length === 0 ? say.nothing : say.about}
      </Typography>
      {dates.length === 0 ? null : <YearLine from={from} to={to} dates={dates} />}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
        {shown.map((one) => (
          <DateLine key={`${one.date} ${one.path} ${one.kind}`} of={one} />
        ))}
      </Box>
      {dates.length > next.length ? (
        <Button size="small" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? say.less : say.more(dates.length)}
        </Button>
      ) : null}
      {unknown.length === 0 ? null : (
        <Box component="section" aria-label={say.unknown} sx={{ mt: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{say.unknown}</Typography>
          {unknown.map(({ kind, path, problem }) => (
            <Box key={`${kind} ${path}`} sx={{ display: 'flex', gap: 1, typography: 'body2' }}>
              {say.kinds[kind]}:
              <ProblemLine problem={problem} />
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}

function DateLine({ of: { date, kind, path, of } }: { readonly of: Milestone }) {
  const language = useLanguage();
  const say = dateWords[language];
  const name = useThingName(path);
  const [what, when] = [say.kinds[kind], dateTextOf(date, language)];
  const about = [name, of === undefined ? null : say.until(dateTextOf(of, language))].filter((part) => part !== null);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '130px minmax(0, 1fr)',
        columnGap: 1,
        py: 0.375,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography component="time" dateTime={date} sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {when}
      </Typography>
      <Box sx={{ minWidth: 0 }}>
        <Button
          size="small"
          aria-label={say.goTo(what, when)}
          onClick={() => goToQuestion(path)}
          sx={{ p: 0, minWidth: 0, textAlign: 'left' }}
        >
          {what}
        </Button>
        {about.length === 0 ? null : (
          <Typography variant="body2" color="textSecondary">
            {about.join(' · ')}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

/** What the thing of a list is called that a date belongs to; `null` for what is no thing of a list. */
function useThingName(path: string): string | null {
  const language = useLanguage();
  return useOpenDraft(({ open }) => {
    if (open === null) return null;
    const { present } = open.history;
    const segments = path.split('/');
    const place = segments.findIndex((_, index) => {
      const slot = slotAt(workingTree(present), segments.slice(0, index + 1).join('/'));
      return slot?.pattern.endsWith('/*') === true;
    });
    const slot = place < 0 ? null : slotAt(workingTree(present), segments.slice(0, place + 1).join('/'));
    return slot === null ? null : tellingName({ schema: slot.schema, item: slot.value }, language, present.agreement);
  });
}
