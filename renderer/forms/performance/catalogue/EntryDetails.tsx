import { Alert, Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { metricFrom } from '#core/catalogue/addEntries.ts';
import type { CatalogueEntry, TypicalTarget } from '#core/catalogue/entry.ts';
import { formulaLines } from '#core/document/blocks/formulaLines.ts';
import { showWindow } from '#core/document/blocks/metricWindow.ts';
import { showTarget } from '#core/document/blocks/objectiveTarget.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { capitalised } from '#core/document/sentence.ts';
import { useWriting } from '#renderer/forms/performance/useWriting.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { catalogueWords } from '#renderer/words/catalogueWords.ts';

interface EntryDetailsProps {
  readonly entry: CatalogueEntry;
  /** The target it was chosen with; `undefined` while it has not been chosen. */
  readonly target: TypicalTarget | null | undefined;
  readonly onTarget: (target: TypicalTarget | null) => void;
}

/** What an entry measures, how, what others have promised, and what goes wrong with it. */
export function EntryDetails({ entry, target, onTarget }: EntryDetailsProps) {
  const language = useLanguage();
  const words = catalogueWords[language];
  const writing = useWriting();
  const metric = metricFrom(entry, writing.agreement, () => entry.id);
  const formula = metric.formula === undefined ? [] : formulaLines(writing, 'formula', metric.formula);
  const chosen = target === undefined ? '' : target === null ? 'none' : String(entry.targets.indexOf(target));
  return (
    <Box component="section" aria-label={words.details} sx={{ flex: 1, minWidth: 0, overflow: 'auto', pb: 2 }}>
      <Typography component="h2" variant="h2">
        {entry.metric.name[language]}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {entry.alsoCalled[language]}
      </Typography>
      <Part title={words.measures}>{entry.metric.definition[language]}</Part>
      {formula.length === 0 ? null : (
        <Part title={words.formula}>
          {formula.map((line) => {
            const text = plainTextOf(line);
            return (
              <Box key={text} component="span" sx={{ display: 'block' }}>
                {text}
              </Box>
            );
          })}
        </Part>
      )}
      <Part title={words.period}>{plainTextOf(capitalised(showWindow(writing, metric)))}</Part>
      <Alert severity="info" variant="outlined" sx={{ mb: 1.5 }}>
        <strong>{words.pitfall}.</strong> {entry.pitfall[language]}
      </Alert>
      <Typography id="catalogue-targets" sx={{ fontWeight: 600 }}>
        {words.targets}
      </Typography>
      <RadioGroup
        aria-labelledby="catalogue-targets"
        value={chosen}
        onChange={(_, value) => onTarget(value === 'none' ? null : (entry.targets[Number(value)] ?? null))}
        sx={{ mb: 1.5 }}
      >
        {entry.targets.map((typical, index) => {
          const promise = { id: 'typical', key: [], conditions: [], ...withoutSource(typical) };
          return (
            <FormControlLabel
              key={`${typical.source.en} ${index}`}
              value={String(index)}
              control={<Radio size="small" sx={{ py: 0.5 }} />}
              label={
                <>
                  {plainTextOf(capitalised(showTarget(writing, promise, metric)))}
                  <Typography component="span" variant="body2" color="textSecondary">
                    {' – '}
                    {typical.source[language]}
                  </Typography>
                </>
              }
            />
          );
        })}
        <FormControlLabel value="none" control={<Radio size="small" sx={{ py: 0.5 }} />} label={words.noTarget} />
      </RadioGroup>
    </Box>
  );
}

function withoutSource({ target, attainment }: TypicalTarget) {
  return attainment === undefined ? { target } : { target, attainment };
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      <Typography component="div">{children}</Typography>
    </Box>
  );
}
